"""Generated from forms/heading_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)

class Ui_HeadingPanel(object):
    def setupUi(self, HeadingPanel):
        if not HeadingPanel.objectName():
            HeadingPanel.setObjectName(u"HeadingPanel")
        HeadingPanel.resize(420, 560)
        self.heading_layout = QVBoxLayout(HeadingPanel)
        self.heading_layout.setSpacing(2)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(8, 2, 0, 0)
        self.place_label = QLabel(HeadingPanel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.heading_layout.addWidget(self.place_label)

        self.counts_label = QLabel(HeadingPanel)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setWordWrap(True)

        self.heading_layout.addWidget(self.counts_label)

        self.heading_form = QFormLayout()
        self.heading_form.setObjectName(u"heading_form")
        self.heading_form.setContentsMargins(0, 2, 8, 8)
        self.number_label = QLabel(HeadingPanel)
        self.number_label.setObjectName(u"number_label")

        self.heading_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_edit = CommittedLine(HeadingPanel)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(120, 16777215))

        self.heading_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.title_label = QLabel(HeadingPanel)
        self.title_label.setObjectName(u"title_label")

        self.heading_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.title_label)

        self.title_edit = CommittedText(HeadingPanel)
        self.title_edit.setObjectName(u"title_edit")

        self.heading_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.title_edit)

        self.role_label = QLabel(HeadingPanel)
        self.role_label.setObjectName(u"role_label")

        self.heading_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_combo = QComboBox(HeadingPanel)
        self.role_combo.setObjectName(u"role_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.role_combo.sizePolicy().hasHeightForWidth())
        self.role_combo.setSizePolicy(sizePolicy)

        self.heading_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.role_combo)

        self.text_label = QLabel(HeadingPanel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)

        self.heading_form.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.text_label)

        self.text_edit = CommittedText(HeadingPanel)
        self.text_edit.setObjectName(u"text_edit")

        self.heading_form.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.text_edit)


        self.heading_layout.addLayout(self.heading_form)

        self.heading_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.heading_layout.addItem(self.heading_spacer)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.title_label.setBuddy(self.title_edit)
        self.role_label.setBuddy(self.role_combo)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.text_edit)

        self.retranslateUi(HeadingPanel)

        QMetaObject.connectSlotsByName(HeadingPanel)
    # setupUi

    def retranslateUi(self, HeadingPanel):
        self.place_label.setText("")
        self.counts_label.setText("")
        self.number_label.setText(QCoreApplication.translate("HeadingPanel", u"S\u1ed1:", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("HeadingPanel", u"ch\u01b0a c\u00f3", None))
        self.title_label.setText(QCoreApplication.translate("HeadingPanel", u"T\u00ean:", None))
        self.role_label.setText(QCoreApplication.translate("HeadingPanel", u"Lo\u1ea1i m\u1ee5c:", None))
        self.text_label.setText(QCoreApplication.translate("HeadingPanel", u"N\u1ed9i dung kh\u00f4ng ph\u1ea3i nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, ngh\u0129a v\u1ee5:", None))
        pass
    # retranslateUi
