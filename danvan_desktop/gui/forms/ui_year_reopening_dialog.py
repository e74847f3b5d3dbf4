"""Generated from forms/year_reopening_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_YearReopeningDialog(object):
    def setupUi(self, YearReopeningDialog):
        if not YearReopeningDialog.objectName():
            YearReopeningDialog.setObjectName(u"YearReopeningDialog")
        YearReopeningDialog.resize(520, 280)
        self.dialog_layout = QVBoxLayout(YearReopeningDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.closing_label = QLabel(YearReopeningDialog)
        self.closing_label.setObjectName(u"closing_label")
        self.closing_label.setWordWrap(True)
        self.closing_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.closing_label)

        self.reason_label = QLabel(YearReopeningDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.dialog_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(YearReopeningDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.reason_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.reopen_button = QPushButton(YearReopeningDialog)
        self.reopen_button.setObjectName(u"reopen_button")

        self.button_layout.addWidget(self.reopen_button)

        self.close_button = QPushButton(YearReopeningDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.close_button)

        self.retranslateUi(YearReopeningDialog)

        self.reopen_button.setDefault(True)


        QMetaObject.connectSlotsByName(YearReopeningDialog)
    # setupUi

    def retranslateUi(self, YearReopeningDialog):
        YearReopeningDialog.setWindowTitle(QCoreApplication.translate("YearReopeningDialog", u"M\u1edf l\u1ea1i n\u0103m \u0111\u00e3 \u0111\u00f3ng", None))
        self.closing_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("YearReopeningDialog", u"&L\u00fd do m\u1edf l\u1ea1i", None))
        self.reopen_button.setText(QCoreApplication.translate("YearReopeningDialog", u"&M\u1edf l\u1ea1i n\u0103m", None))
        self.close_button.setText(QCoreApplication.translate("YearReopeningDialog", u"&Gi\u1eef nh\u01b0 \u0111\u00e3 \u0111\u00f3ng", None))
    # retranslateUi
