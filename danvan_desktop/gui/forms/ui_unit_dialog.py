"""Generated from forms/unit_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_UnitDialog(object):
    def setupUi(self, UnitDialog):
        if not UnitDialog.objectName():
            UnitDialog.setObjectName(u"UnitDialog")
        UnitDialog.resize(520, 330)
        self.dialog_layout = QVBoxLayout(UnitDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name_label = QLabel(UnitDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(UnitDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.short_name_label = QLabel(UnitDialog)
        self.short_name_label.setObjectName(u"short_name_label")

        self.fields_layout.addWidget(self.short_name_label, 1, 0, 1, 1)

        self.short_name_edit = QLineEdit(UnitDialog)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.fields_layout.addWidget(self.short_name_edit, 1, 1, 1, 1)

        self.kind_label = QLabel(UnitDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(UnitDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.head_label = QLabel(UnitDialog)
        self.head_label.setObjectName(u"head_label")

        self.fields_layout.addWidget(self.head_label, 3, 0, 1, 1)

        self.head_edit = QLineEdit(UnitDialog)
        self.head_edit.setObjectName(u"head_edit")

        self.fields_layout.addWidget(self.head_edit, 3, 1, 1, 1)

        self.aliases_label = QLabel(UnitDialog)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.aliases_label, 4, 0, 1, 1)

        self.aliases_edit = QPlainTextEdit(UnitDialog)
        self.aliases_edit.setObjectName(u"aliases_edit")
        self.aliases_edit.setTabChangesFocus(True)
        self.aliases_edit.setMinimumSize(QSize(200, 54))
        self.aliases_edit.setMaximumSize(QSize(16777215, 84))

        self.fields_layout.addWidget(self.aliases_edit, 4, 1, 1, 1)

        self.active_from_label = QLabel(UnitDialog)
        self.active_from_label.setObjectName(u"active_from_label")

        self.fields_layout.addWidget(self.active_from_label, 5, 0, 1, 1)

        self.validity_layout = QHBoxLayout()
        self.validity_layout.setObjectName(u"validity_layout")
        self.active_from_edit = DateEdit(UnitDialog)
        self.active_from_edit.setObjectName(u"active_from_edit")

        self.validity_layout.addWidget(self.active_from_edit)

        self.active_to_label = QLabel(UnitDialog)
        self.active_to_label.setObjectName(u"active_to_label")

        self.validity_layout.addWidget(self.active_to_label)

        self.active_to_edit = DateEdit(UnitDialog)
        self.active_to_edit.setObjectName(u"active_to_edit")

        self.validity_layout.addWidget(self.active_to_edit)


        self.fields_layout.addLayout(self.validity_layout, 5, 1, 1, 1)

        self.members_label = QLabel(UnitDialog)
        self.members_label.setObjectName(u"members_label")
        self.members_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.members_label, 6, 0, 1, 1)

        self.members_list = QListWidget(UnitDialog)
        self.members_list.setObjectName(u"members_list")
        self.members_list.setMinimumSize(QSize(200, 120))

        self.fields_layout.addWidget(self.members_list, 6, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(UnitDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(UnitDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.head_label.setBuddy(self.head_edit)
        self.aliases_label.setBuddy(self.aliases_edit)
        self.active_from_label.setBuddy(self.active_from_edit)
        self.active_to_label.setBuddy(self.active_to_edit)
        self.members_label.setBuddy(self.members_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.aliases_edit)
        QWidget.setTabOrder(self.aliases_edit, self.active_from_edit)
        QWidget.setTabOrder(self.active_from_edit, self.active_to_edit)
        QWidget.setTabOrder(self.active_to_edit, self.members_list)
        QWidget.setTabOrder(self.members_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(UnitDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnitDialog)
    # setupUi

    def retranslateUi(self, UnitDialog):
        UnitDialog.setWindowTitle(QCoreApplication.translate("UnitDialog", u"\u0110\u01a1n v\u1ecb", None))
        self.name_label.setText(QCoreApplication.translate("UnitDialog", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.short_name_label.setText(QCoreApplication.translate("UnitDialog", u"T\u00ean &vi\u1ebft t\u1eaft", None))
        self.kind_label.setText(QCoreApplication.translate("UnitDialog", u"&Lo\u1ea1i", None))
        self.head_label.setText(QCoreApplication.translate("UnitDialog", u"Ng\u01b0\u1eddi \u0111\u1ee9ng \u0111\u1ea7&u", None))
        self.aliases_label.setText(QCoreApplication.translate("UnitDialog", u"T\u00ean g\u1ecdi &kh\u00e1c", None))
        self.aliases_edit.setPlaceholderText(QCoreApplication.translate("UnitDialog", u"m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean, v\u00ed d\u1ee5 P. NV1", None))
        self.active_from_label.setText(QCoreApplication.translate("UnitDialog", u"Ho\u1ea1t \u0111\u1ed9ng t\u1eeb n&g\u00e0y", None))
        self.active_to_label.setText(QCoreApplication.translate("UnitDialog", u"\u0111\u1ebf&n h\u1ebft ng\u00e0y", None))
        self.members_label.setText(QCoreApplication.translate("UnitDialog", u"Th\u00e0nh v&i\u00ean", None))
        self.save_button.setText(QCoreApplication.translate("UnitDialog", u"L\u01b0u \u0111\u01a1n v\u1ecb", None))
        self.close_button.setText(QCoreApplication.translate("UnitDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
