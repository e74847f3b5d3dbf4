"""Generated from forms/not_feasible_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_NotFeasibleDialog(object):
    def setupUi(self, NotFeasibleDialog):
        if not NotFeasibleDialog.objectName():
            NotFeasibleDialog.setObjectName(u"NotFeasibleDialog")
        NotFeasibleDialog.resize(480, 260)
        self.dialog_layout = QVBoxLayout(NotFeasibleDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.task_label = QLabel(NotFeasibleDialog)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setWordWrap(True)
        self.task_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.task_label)

        self.reason_label = QLabel(NotFeasibleDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.dialog_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(NotFeasibleDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.reason_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(NotFeasibleDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(NotFeasibleDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(NotFeasibleDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(NotFeasibleDialog)
    # setupUi

    def retranslateUi(self, NotFeasibleDialog):
        NotFeasibleDialog.setWindowTitle(QCoreApplication.translate("NotFeasibleDialog", u"Kh\u00f4ng th\u1ef1c hi\u1ec7n \u0111\u01b0\u1ee3c", None))
        self.task_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("NotFeasibleDialog", u"&L\u00fd do kh\u00f4ng th\u1ef1c hi\u1ec7n \u0111\u01b0\u1ee3c", None))
        self.save_button.setText(QCoreApplication.translate("NotFeasibleDialog", u"Ghi kh\u00f4ng th\u1ef1c hi\u1ec7n \u0111\u01b0\u1ee3c", None))
        self.close_button.setText(QCoreApplication.translate("NotFeasibleDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
