"""Generated from forms/add_task_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_AddTaskDialog(object):
    def setupUi(self, AddTaskDialog):
        if not AddTaskDialog.objectName():
            AddTaskDialog.setObjectName(u"AddTaskDialog")
        AddTaskDialog.resize(560, 260)
        self.dialog_layout = QVBoxLayout(AddTaskDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.place_label = QLabel(AddTaskDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_label)

        self.text_label = QLabel(AddTaskDialog)
        self.text_label.setObjectName(u"text_label")

        self.dialog_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(AddTaskDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.text_edit)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.next_button = QPushButton(AddTaskDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.next_button)

        self.accept_button = QPushButton(AddTaskDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(AddTaskDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.next_button)
        QWidget.setTabOrder(self.next_button, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(AddTaskDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(AddTaskDialog)
    # setupUi

    def retranslateUi(self, AddTaskDialog):
        AddTaskDialog.setWindowTitle(QCoreApplication.translate("AddTaskDialog", u"Th\u00eam nhi\u1ec7m v\u1ee5", None))
        self.place_label.setText("")
        self.text_label.setText(QCoreApplication.translate("AddTaskDialog", u"&N\u1ed9i dung nhi\u1ec7m v\u1ee5:", None))
        self.next_button.setText(QCoreApplication.translate("AddTaskDialog", u"Th\u00eam v\u00e0 g\u00f5 ti\u1ebfp", None))
        self.accept_button.setText(QCoreApplication.translate("AddTaskDialog", u"Th\u00eam", None))
        self.reject_button.setText(QCoreApplication.translate("AddTaskDialog", u"H\u1ee7y", None))
    # retranslateUi
