"""Generated from forms/add_heading_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_AddHeadingDialog(object):
    def setupUi(self, AddHeadingDialog):
        if not AddHeadingDialog.objectName():
            AddHeadingDialog.setObjectName(u"AddHeadingDialog")
        AddHeadingDialog.resize(520, 150)
        self.dialog_layout = QVBoxLayout(AddHeadingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading_form = QFormLayout()
        self.heading_form.setObjectName(u"heading_form")
        self.number_label = QLabel(AddHeadingDialog)
        self.number_label.setObjectName(u"number_label")

        self.heading_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_edit = QLineEdit(AddHeadingDialog)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(160, 16777215))

        self.heading_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.title_label = QLabel(AddHeadingDialog)
        self.title_label.setObjectName(u"title_label")

        self.heading_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title_edit = QLineEdit(AddHeadingDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.heading_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title_edit)


        self.dialog_layout.addLayout(self.heading_form)

        self.dialog_vertical_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_vertical_spacer)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(AddHeadingDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(AddHeadingDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.title_label.setBuddy(self.title_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(AddHeadingDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(AddHeadingDialog)
    # setupUi

    def retranslateUi(self, AddHeadingDialog):
        AddHeadingDialog.setWindowTitle(QCoreApplication.translate("AddHeadingDialog", u"Th\u00eam m\u1ee5c", None))
        self.number_label.setText(QCoreApplication.translate("AddHeadingDialog", u"&S\u1ed1:", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("AddHeadingDialog", u"c\u00f3 th\u1ec3 \u0111\u1ec3 tr\u1ed1ng", None))
        self.title_label.setText(QCoreApplication.translate("AddHeadingDialog", u"&T\u00ean:", None))
        self.accept_button.setText(QCoreApplication.translate("AddHeadingDialog", u"Th\u00eam", None))
        self.reject_button.setText(QCoreApplication.translate("AddHeadingDialog", u"H\u1ee7y", None))
    # retranslateUi
