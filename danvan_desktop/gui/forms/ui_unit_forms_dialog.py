"""Generated from forms/unit_forms_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_UnitFormsDialog(object):
    def setupUi(self, UnitFormsDialog):
        if not UnitFormsDialog.objectName():
            UnitFormsDialog.setObjectName(u"UnitFormsDialog")
        UnitFormsDialog.resize(620, 440)
        self.dialog_layout = QVBoxLayout(UnitFormsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.intro_label = QLabel(UnitFormsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.units_label = QLabel(UnitFormsDialog)
        self.units_label.setObjectName(u"units_label")

        self.dialog_layout.addWidget(self.units_label)

        self.units_list = QListWidget(UnitFormsDialog)
        self.units_list.setObjectName(u"units_list")
        self.units_list.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.units_list)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setObjectName(u"choice_layout")
        self.all_button = QPushButton(UnitFormsDialog)
        self.all_button.setObjectName(u"all_button")

        self.choice_layout.addWidget(self.all_button)

        self.silent_button = QPushButton(UnitFormsDialog)
        self.silent_button.setObjectName(u"silent_button")

        self.choice_layout.addWidget(self.silent_button)

        self.choice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_spacer)

        self.return_by_label = QLabel(UnitFormsDialog)
        self.return_by_label.setObjectName(u"return_by_label")

        self.choice_layout.addWidget(self.return_by_label)

        self.return_by_edit = DateEdit(UnitFormsDialog)
        self.return_by_edit.setObjectName(u"return_by_edit")
        self.return_by_edit.setMaximumSize(QSize(120, 16777215))

        self.choice_layout.addWidget(self.return_by_edit)


        self.dialog_layout.addLayout(self.choice_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.preview_button = QPushButton(UnitFormsDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)

        self.button_layout.addWidget(self.preview_button)

        self.save_button = QPushButton(UnitFormsDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(UnitFormsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.units_label.setBuddy(self.units_list)
        self.return_by_label.setBuddy(self.return_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.units_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.silent_button)
        QWidget.setTabOrder(self.silent_button, self.return_by_edit)
        QWidget.setTabOrder(self.return_by_edit, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(UnitFormsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnitFormsDialog)
    # setupUi

    def retranslateUi(self, UnitFormsDialog):
        UnitFormsDialog.setWindowTitle(QCoreApplication.translate("UnitFormsDialog", u"Bi\u1ec3u m\u1eabu g\u1eedi ph\u00f2ng, ban", None))
        self.intro_label.setText(QCoreApplication.translate("UnitFormsDialog", u"M\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t t\u1ec7p Excel ghi c\u00e1c nhi\u1ec7m v\u1ee5 \u0111ang m\u1edf c\u1ee7a \u0111\u01a1n v\u1ecb; \u0111\u01a1n v\u1ecb \u0111i\u1ec1n c\u00e1c \u00f4 n\u1ec1n v\u00e0ng r\u1ed3i g\u1eedi l\u1ea1i \u0111\u1ec3 \u201cNh\u1eadn l\u1ea1i bi\u1ec3u m\u1eabu\u201d.", None))
        self.units_label.setText(QCoreApplication.translate("UnitFormsDialog", u"\u0110\u01a1n &v\u1ecb nh\u1eadn bi\u1ec3u m\u1eabu", None))
        self.all_button.setText(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ecdn &t\u1ea5t c\u1ea3", None))
        self.silent_button.setText(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ec9 \u0111\u01a1n v\u1ecb &ch\u01b0a c\u00f3 k\u1ebft qu\u1ea3", None))
#if QT_CONFIG(tooltip)
        self.silent_button.setToolTip(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ecdn nh\u1eefng \u0111\u01a1n v\u1ecb c\u00f2n nhi\u1ec7m v\u1ee5 ch\u01b0a c\u00f3 k\u1ebft qu\u1ea3 trong k\u1ef3", None))
#endif // QT_CONFIG(tooltip)
        self.return_by_label.setText(QCoreApplication.translate("UnitFormsDialog", u"G\u1eedi l\u1ea1i tr\u01b0\u1edbc &h\u1ebft ng\u00e0y", None))
        self.return_by_edit.setPlaceholderText(QCoreApplication.translate("UnitFormsDialog", u"kh\u00f4ng ghi", None))
        self.preview_button.setText(QCoreApplication.translate("UnitFormsDialog", u"Xem t&r\u01b0\u1edbc\u2026", None))
        self.save_button.setText(QCoreApplication.translate("UnitFormsDialog", u"&Xu\u1ea5t bi\u1ec3u m\u1eabu\u2026", None))
        self.close_button.setText(QCoreApplication.translate("UnitFormsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
