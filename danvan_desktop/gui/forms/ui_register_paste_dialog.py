"""Generated from forms/register_paste_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RegisterPasteDialog(object):
    def setupUi(self, RegisterPasteDialog):
        if not RegisterPasteDialog.objectName():
            RegisterPasteDialog.setObjectName(u"RegisterPasteDialog")
        RegisterPasteDialog.resize(880, 410)
        self.dialog_layout = QVBoxLayout(RegisterPasteDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.place_label = QLabel(RegisterPasteDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_label)

        self.findings_label = QLabel(RegisterPasteDialog)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setWordWrap(True)
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.findings_label)

        self.pasted_table = QTableView(RegisterPasteDialog)
        self.pasted_table.setObjectName(u"pasted_table")
        self.pasted_table.setAlternatingRowColors(True)
        self.pasted_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pasted_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pasted_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.pasted_table.setTabKeyNavigation(False)
        self.pasted_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.pasted_table)

        self.skip_check = QCheckBox(RegisterPasteDialog)
        self.skip_check.setObjectName(u"skip_check")

        self.dialog_layout.addWidget(self.skip_check)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(RegisterPasteDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(RegisterPasteDialog)
        self.reject_button.setObjectName(u"reject_button")

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

        self.dialog_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.pasted_table, self.skip_check)
        QWidget.setTabOrder(self.skip_check, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(RegisterPasteDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(RegisterPasteDialog)
    # setupUi

    def retranslateUi(self, RegisterPasteDialog):
        RegisterPasteDialog.setWindowTitle(QCoreApplication.translate("RegisterPasteDialog", u"D\u00e1n t\u1eeb Excel v\u00e0o s\u1ed5", None))
        self.place_label.setText("")
        self.findings_label.setText("")
#if QT_CONFIG(accessibility)
        self.pasted_table.setAccessibleName(QCoreApplication.translate("RegisterPasteDialog", u"C\u00e1c d\u00f2ng s\u1ebd d\u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.skip_check.setText(QCoreApplication.translate("RegisterPasteDialog", u"B\u1ecf qua c\u00e1c d\u00f2ng &c\u00f3 l\u1ed7i, ch\u1ec9 d\u00e1n d\u00f2ng \u0111\u00fang", None))
        self.accept_button.setText(QCoreApplication.translate("RegisterPasteDialog", u"&D\u00e1n v\u00e0o s\u1ed5", None))
        self.reject_button.setText(QCoreApplication.translate("RegisterPasteDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
