"""Generated from forms/register_form_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_RegisterFormDialog(object):
    def setupUi(self, RegisterFormDialog):
        if not RegisterFormDialog.objectName():
            RegisterFormDialog.setObjectName(u"RegisterFormDialog")
        RegisterFormDialog.resize(720, 410)
        self.dialog_layout = QVBoxLayout(RegisterFormDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.name_layout = QHBoxLayout()
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(RegisterFormDialog)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(RegisterFormDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.granularity_label = QLabel(RegisterFormDialog)
        self.granularity_label.setObjectName(u"granularity_label")

        self.name_layout.addWidget(self.granularity_label)

        self.granularity_combo = QComboBox(RegisterFormDialog)
        self.granularity_combo.setObjectName(u"granularity_combo")

        self.name_layout.addWidget(self.granularity_combo)

        self.name_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.name_layout)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setObjectName(u"columns_layout")
        self.list_layout = QVBoxLayout()
        self.list_layout.setObjectName(u"list_layout")
        self.columns_label = QLabel(RegisterFormDialog)
        self.columns_label.setObjectName(u"columns_label")

        self.list_layout.addWidget(self.columns_label)

        self.columns_list = QListWidget(RegisterFormDialog)
        self.columns_list.setObjectName(u"columns_list")

        self.list_layout.addWidget(self.columns_list)

        self.delete_column_button = QPushButton(RegisterFormDialog)
        self.delete_column_button.setObjectName(u"delete_column_button")
        self.delete_column_button.setAutoDefault(False)

        self.list_layout.addWidget(self.delete_column_button)


        self.columns_layout.addLayout(self.list_layout)

        self.column_box = QGroupBox(RegisterFormDialog)
        self.column_box.setObjectName(u"column_box")
        self.column_layout = QGridLayout(self.column_box)
        self.column_layout.setObjectName(u"column_layout")
        self.title_label = QLabel(self.column_box)
        self.title_label.setObjectName(u"title_label")

        self.column_layout.addWidget(self.title_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(self.column_box)
        self.title_edit.setObjectName(u"title_edit")

        self.column_layout.addWidget(self.title_edit, 0, 1, 1, 1)

        self.type_label = QLabel(self.column_box)
        self.type_label.setObjectName(u"type_label")

        self.column_layout.addWidget(self.type_label, 1, 0, 1, 1)

        self.type_combo = QComboBox(self.column_box)
        self.type_combo.setObjectName(u"type_combo")

        self.column_layout.addWidget(self.type_combo, 1, 1, 1, 1)

        self.choices_label = QLabel(self.column_box)
        self.choices_label.setObjectName(u"choices_label")

        self.column_layout.addWidget(self.choices_label, 2, 0, 1, 1)

        self.choices_edit = QLineEdit(self.column_box)
        self.choices_edit.setObjectName(u"choices_edit")

        self.column_layout.addWidget(self.choices_edit, 2, 1, 1, 1)

        self.required_check = QCheckBox(self.column_box)
        self.required_check.setObjectName(u"required_check")

        self.column_layout.addWidget(self.required_check, 3, 1, 1, 1)

        self.summed_check = QCheckBox(self.column_box)
        self.summed_check.setObjectName(u"summed_check")

        self.column_layout.addWidget(self.summed_check, 4, 1, 1, 1)

        self.add_column_button = QPushButton(self.column_box)
        self.add_column_button.setObjectName(u"add_column_button")
        self.add_column_button.setAutoDefault(False)

        self.column_layout.addWidget(self.add_column_button, 5, 1, 1, 1)

        self.column_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.column_spacer, 6, 1, 1, 1)

        self.column_layout.setRowStretch(6, 1)

        self.columns_layout.addWidget(self.column_box)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.columns_layout)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.delete_register_button = QPushButton(RegisterFormDialog)
        self.delete_register_button.setObjectName(u"delete_register_button")
        self.delete_register_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.delete_register_button)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(RegisterFormDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.accept_button)

        self.close_button = QPushButton(RegisterFormDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.granularity_label.setBuddy(self.granularity_combo)
        self.columns_label.setBuddy(self.columns_list)
        self.title_label.setBuddy(self.title_edit)
        self.type_label.setBuddy(self.type_combo)
        self.choices_label.setBuddy(self.choices_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.granularity_combo)
        QWidget.setTabOrder(self.granularity_combo, self.columns_list)
        QWidget.setTabOrder(self.columns_list, self.delete_column_button)
        QWidget.setTabOrder(self.delete_column_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.type_combo)
        QWidget.setTabOrder(self.type_combo, self.choices_edit)
        QWidget.setTabOrder(self.choices_edit, self.required_check)
        QWidget.setTabOrder(self.required_check, self.summed_check)
        QWidget.setTabOrder(self.summed_check, self.add_column_button)
        QWidget.setTabOrder(self.add_column_button, self.delete_register_button)
        QWidget.setTabOrder(self.delete_register_button, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.close_button)

        self.retranslateUi(RegisterFormDialog)

        QMetaObject.connectSlotsByName(RegisterFormDialog)
    # setupUi

    def retranslateUi(self, RegisterFormDialog):
        RegisterFormDialog.setWindowTitle(QCoreApplication.translate("RegisterFormDialog", u"C\u1ed9t c\u1ee7a s\u1ed5", None))
        self.name_label.setText(QCoreApplication.translate("RegisterFormDialog", u"T\u00ean &s\u1ed5", None))
        self.granularity_label.setText(QCoreApplication.translate("RegisterFormDialog", u"C\u1ed9ng th&eo", None))
        self.columns_label.setText(QCoreApplication.translate("RegisterFormDialog", u"C\u00e1c c\u1ed9&t (b\u1ecf d\u1ea5u ch\u1ecdn \u0111\u1ec3 \u1ea9n)", None))
        self.delete_column_button.setText(QCoreApplication.translate("RegisterFormDialog", u"X\u00f3a c\u1ed9t \u0111\u00e3 th\u00eam", None))
        self.column_box.setTitle(QCoreApplication.translate("RegisterFormDialog", u"Th\u00eam c\u1ed9t", None))
        self.title_label.setText(QCoreApplication.translate("RegisterFormDialog", u"T\u00ea&n c\u1ed9t", None))
        self.type_label.setText(QCoreApplication.translate("RegisterFormDialog", u"&Lo\u1ea1i", None))
        self.choices_label.setText(QCoreApplication.translate("RegisterFormDialog", u"L\u1ef1a c&h\u1ecdn", None))
        self.choices_edit.setPlaceholderText(QCoreApplication.translate("RegisterFormDialog", u"\u0110\u1ea1t; Ch\u01b0a \u0111\u1ea1t; \u0110ang xem x\u00e9t", None))
        self.required_check.setText(QCoreApplication.translate("RegisterFormDialog", u"C\u1ea7n &c\u00f3 \u1edf m\u1ed7i d\u00f2ng", None))
        self.summed_check.setText(QCoreApplication.translate("RegisterFormDialog", u"C\u1ed9n&g th\u00e0nh s\u1ed1 li\u1ec7u c\u1ee7a k\u1ef3", None))
        self.add_column_button.setText(QCoreApplication.translate("RegisterFormDialog", u"Th\u00eam c\u1ed9t &v\u00e0o s\u1ed5", None))
        self.delete_register_button.setText(QCoreApplication.translate("RegisterFormDialog", u"X\u00f3a s\u1ed5", None))
        self.accept_button.setText(QCoreApplication.translate("RegisterFormDialog", u"L\u1ead&p s\u1ed5", None))
        self.close_button.setText(QCoreApplication.translate("RegisterFormDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
