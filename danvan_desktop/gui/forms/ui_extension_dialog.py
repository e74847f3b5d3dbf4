"""Generated from forms/extension_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_ExtensionDialog(object):
    def setupUi(self, ExtensionDialog):
        if not ExtensionDialog.objectName():
            ExtensionDialog.setObjectName(u"ExtensionDialog")
        ExtensionDialog.resize(480, 330)
        self.dialog_layout = QVBoxLayout(ExtensionDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(ExtensionDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.former_label = QLabel(ExtensionDialog)
        self.former_label.setObjectName(u"former_label")
        self.former_label.setWordWrap(True)
        self.former_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.former_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.until_label = QLabel(ExtensionDialog)
        self.until_label.setObjectName(u"until_label")

        self.fields_layout.addWidget(self.until_label, 0, 0, 1, 1)

        self.until_edit = DateEdit(ExtensionDialog)
        self.until_edit.setObjectName(u"until_edit")

        self.fields_layout.addWidget(self.until_edit, 0, 1, 1, 1)

        self.reason_label = QLabel(ExtensionDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_edit = QLineEdit(ExtensionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 1, 1, 1, 1)

        self.decision_label = QLabel(ExtensionDialog)
        self.decision_label.setObjectName(u"decision_label")

        self.fields_layout.addWidget(self.decision_label, 2, 0, 1, 1)

        self.decision_edit = QLineEdit(ExtensionDialog)
        self.decision_edit.setObjectName(u"decision_edit")

        self.fields_layout.addWidget(self.decision_edit, 2, 1, 1, 1)

        self.granted_on_label = QLabel(ExtensionDialog)
        self.granted_on_label.setObjectName(u"granted_on_label")

        self.fields_layout.addWidget(self.granted_on_label, 3, 0, 1, 1)

        self.granted_on_edit = DateEdit(ExtensionDialog)
        self.granted_on_edit.setObjectName(u"granted_on_edit")

        self.fields_layout.addWidget(self.granted_on_edit, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.withdraw_button = QPushButton(ExtensionDialog)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoDefault(False)

        self.button_layout.addWidget(self.withdraw_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(ExtensionDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(ExtensionDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.decision_label.setBuddy(self.decision_edit)
        self.granted_on_label.setBuddy(self.granted_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.decision_edit)
        QWidget.setTabOrder(self.decision_edit, self.granted_on_edit)
        QWidget.setTabOrder(self.granted_on_edit, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(ExtensionDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ExtensionDialog)
    # setupUi

    def retranslateUi(self, ExtensionDialog):
        ExtensionDialog.setWindowTitle(QCoreApplication.translate("ExtensionDialog", u"Gia h\u1ea1n", None))
        self.what_label.setText("")
        self.former_label.setText("")
        self.until_label.setText(QCoreApplication.translate("ExtensionDialog", u"Gia h\u1ea1n \u0111\u1ebfn h\u1ebft &ng\u00e0y", None))
        self.reason_label.setText(QCoreApplication.translate("ExtensionDialog", u"&L\u00fd do", None))
        self.decision_label.setText(QCoreApplication.translate("ExtensionDialog", u"&V\u0103n b\u1ea3n cho ph\u00e9p", None))
        self.decision_edit.setPlaceholderText(QCoreApplication.translate("ExtensionDialog", u"v\u00ed d\u1ee5 120/SNV-CV; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.granted_on_label.setText(QCoreApplication.translate("ExtensionDialog", u"Ng\u00e0&y v\u0103n b\u1ea3n", None))
        self.withdraw_button.setText(QCoreApplication.translate("ExtensionDialog", u"&R\u00fat l\u1ea1i l\u1ea7n cu\u1ed1i", None))
        self.save_button.setText(QCoreApplication.translate("ExtensionDialog", u"Ghi gia h\u1ea1n", None))
        self.close_button.setText(QCoreApplication.translate("ExtensionDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
