"""Generated from forms/person_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(440, 220)
        self.dialog_layout = QVBoxLayout(PersonDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name_label = QLabel(PersonDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(PersonDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.title_label = QLabel(PersonDialog)
        self.title_label.setObjectName(u"title_label")

        self.fields_layout.addWidget(self.title_label, 1, 0, 1, 1)

        self.title_edit = QLineEdit(PersonDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_layout.addWidget(self.title_edit, 1, 1, 1, 1)

        self.unit_label = QLabel(PersonDialog)
        self.unit_label.setObjectName(u"unit_label")

        self.fields_layout.addWidget(self.unit_label, 2, 0, 1, 1)

        self.unit_combo = QComboBox(PersonDialog)
        self.unit_combo.setObjectName(u"unit_combo")

        self.fields_layout.addWidget(self.unit_combo, 2, 1, 1, 1)

        self.may_sign_check = QCheckBox(PersonDialog)
        self.may_sign_check.setObjectName(u"may_sign_check")

        self.fields_layout.addWidget(self.may_sign_check, 3, 1, 1, 1)

        self.active_check = QCheckBox(PersonDialog)
        self.active_check.setObjectName(u"active_check")
        self.active_check.setChecked(True)

        self.fields_layout.addWidget(self.active_check, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(PersonDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(PersonDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.title_label.setBuddy(self.title_edit)
        self.unit_label.setBuddy(self.unit_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.unit_combo)
        QWidget.setTabOrder(self.unit_combo, self.may_sign_check)
        QWidget.setTabOrder(self.may_sign_check, self.active_check)
        QWidget.setTabOrder(self.active_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(PersonDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"C\u00e1n b\u1ed9", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.title_label.setText(QCoreApplication.translate("PersonDialog", u"&Ch\u1ee9c v\u1ee5", None))
        self.unit_label.setText(QCoreApplication.translate("PersonDialog", u"\u0110\u01a1n &v\u1ecb", None))
        self.may_sign_check.setText(QCoreApplication.translate("PersonDialog", u"\u0110\u01b0\u1ee3c &k\u00fd v\u0103n b\u1ea3n", None))
        self.active_check.setText(QCoreApplication.translate("PersonDialog", u"\u0110ang c\u00f4ng &t\u00e1c", None))
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"L\u01b0u c\u00e1n b\u1ed9", None))
        self.close_button.setText(QCoreApplication.translate("PersonDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
