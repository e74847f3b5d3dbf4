"""Generated from forms/amendment_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_AmendmentDialog(object):
    def setupUi(self, AmendmentDialog):
        if not AmendmentDialog.objectName():
            AmendmentDialog.setObjectName(u"AmendmentDialog")
        AmendmentDialog.resize(640, 400)
        self.dialog_layout = QVBoxLayout(AmendmentDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.passage_panel = QWidget(AmendmentDialog)
        self.passage_panel.setObjectName(u"passage_panel")
        self.passage_layout = QGridLayout(self.passage_panel)
        self.passage_layout.setObjectName(u"passage_layout")
        self.passage_layout.setContentsMargins(0, 0, 0, 0)
        self.task_label = QLabel(self.passage_panel)
        self.task_label.setObjectName(u"task_label")

        self.passage_layout.addWidget(self.task_label, 0, 0, 1, 1)

        self.task_combo = QComboBox(self.passage_panel)
        self.task_combo.setObjectName(u"task_combo")
        self.task_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.task_combo.setMinimumContentsLength(30)

        self.passage_layout.addWidget(self.task_combo, 0, 1, 1, 1)

        self.group_label = QLabel(self.passage_panel)
        self.group_label.setObjectName(u"group_label")

        self.passage_layout.addWidget(self.group_label, 1, 0, 1, 1)

        self.group_combo = QComboBox(self.passage_panel)
        self.group_combo.setObjectName(u"group_combo")
        self.group_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.group_combo.setMinimumContentsLength(30)

        self.passage_layout.addWidget(self.group_combo, 1, 1, 1, 1)

        self.text_label = QLabel(self.passage_panel)
        self.text_label.setObjectName(u"text_label")

        self.passage_layout.addWidget(self.text_label, 2, 0, 1, 2)

        self.text_edit = QPlainTextEdit(self.passage_panel)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.passage_layout.addWidget(self.text_edit, 3, 0, 1, 2)

        self.passage_layout.setRowStretch(3, 1)
        self.passage_layout.setColumnStretch(1, 1)

        self.dialog_layout.addWidget(self.passage_panel)

        self.basis_layout = QGridLayout()
        self.basis_layout.setObjectName(u"basis_layout")
        self.reason_label = QLabel(AmendmentDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.basis_layout.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_edit = QLineEdit(AmendmentDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.basis_layout.addWidget(self.reason_edit, 0, 1, 1, 1)

        self.document_label = QLabel(AmendmentDialog)
        self.document_label.setObjectName(u"document_label")

        self.basis_layout.addWidget(self.document_label, 1, 0, 1, 1)

        self.document_edit = QLineEdit(AmendmentDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.basis_layout.addWidget(self.document_edit, 1, 1, 1, 1)

        self.made_on_label = QLabel(AmendmentDialog)
        self.made_on_label.setObjectName(u"made_on_label")

        self.basis_layout.addWidget(self.made_on_label, 2, 0, 1, 1)

        self.made_on_edit = DateEdit(AmendmentDialog)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.basis_layout.addWidget(self.made_on_edit, 2, 1, 1, 1)

        self.basis_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.basis_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.record_button = QPushButton(AmendmentDialog)
        self.record_button.setObjectName(u"record_button")

        self.button_layout.addWidget(self.record_button)

        self.close_button = QPushButton(AmendmentDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.task_label.setBuddy(self.task_combo)
        self.group_label.setBuddy(self.group_combo)
        self.text_label.setBuddy(self.text_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.document_label.setBuddy(self.document_edit)
        self.made_on_label.setBuddy(self.made_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.task_combo, self.group_combo)
        QWidget.setTabOrder(self.group_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.made_on_edit)
        QWidget.setTabOrder(self.made_on_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.close_button)

        self.retranslateUi(AmendmentDialog)

        self.record_button.setDefault(True)


        QMetaObject.connectSlotsByName(AmendmentDialog)
    # setupUi

    def retranslateUi(self, AmendmentDialog):
        AmendmentDialog.setWindowTitle(QCoreApplication.translate("AmendmentDialog", u"S\u1eeda \u0111\u1ed5i, b\u1ed5 sung k\u1ebf ho\u1ea1ch", None))
        self.task_label.setText(QCoreApplication.translate("AmendmentDialog", u"Nhi\u1ec7m &v\u1ee5", None))
        self.group_label.setText(QCoreApplication.translate("AmendmentDialog", u"Thu\u1ed9c &nh\u00f3m", None))
        self.text_label.setText(QCoreApplication.translate("AmendmentDialog", u"N\u1ed9i &dung sau khi s\u1eeda \u0111\u1ed5i, b\u1ed5 sung", None))
        self.reason_label.setText(QCoreApplication.translate("AmendmentDialog", u"&L\u00fd do", None))
        self.document_label.setText(QCoreApplication.translate("AmendmentDialog", u"V\u0103n &b\u1ea3n s\u1eeda \u0111\u1ed5i", None))
        self.document_edit.setPlaceholderText(QCoreApplication.translate("AmendmentDialog", u"v\u00ed d\u1ee5 C\u00f4ng v\u0103n s\u1ed1 120/STP-VP; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.made_on_label.setText(QCoreApplication.translate("AmendmentDialog", u"N&g\u00e0y", None))
        self.record_button.setText(QCoreApplication.translate("AmendmentDialog", u"Ghi &s\u1eeda \u0111\u1ed5i, b\u1ed5 sung", None))
        self.close_button.setText(QCoreApplication.translate("AmendmentDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
