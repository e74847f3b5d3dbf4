"""Generated from forms/filter_name_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_FilterNameDialog(object):
    def setupUi(self, FilterNameDialog):
        if not FilterNameDialog.objectName():
            FilterNameDialog.setObjectName(u"FilterNameDialog")
        FilterNameDialog.resize(380, 130)
        self.dialog_layout = QVBoxLayout(FilterNameDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.filter_label = QLabel(FilterNameDialog)
        self.filter_label.setObjectName(u"filter_label")
        self.filter_label.setWordWrap(True)
        self.filter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.filter_label)

        self.name_layout = QHBoxLayout()
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(FilterNameDialog)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(FilterNameDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)


        self.dialog_layout.addLayout(self.name_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(FilterNameDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(FilterNameDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(FilterNameDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(FilterNameDialog)
    # setupUi

    def retranslateUi(self, FilterNameDialog):
        FilterNameDialog.setWindowTitle(QCoreApplication.translate("FilterNameDialog", u"L\u01b0u b\u1ed9 l\u1ecdc", None))
        self.filter_label.setText("")
        self.name_label.setText(QCoreApplication.translate("FilterNameDialog", u"&T\u00ean b\u1ed9 l\u1ecdc", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("FilterNameDialog", u"v\u00ed d\u1ee5 Vi\u1ec7c tr\u1ec5 c\u1ee7a V\u0103n ph\u00f2ng", None))
        self.save_button.setText(QCoreApplication.translate("FilterNameDialog", u"L\u01b0u b\u1ed9 l\u1ecdc", None))
        self.close_button.setText(QCoreApplication.translate("FilterNameDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
