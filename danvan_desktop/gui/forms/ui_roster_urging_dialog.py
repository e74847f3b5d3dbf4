"""Generated from forms/roster_urging_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_RosterUrgingDialog(object):
    def setupUi(self, RosterUrgingDialog):
        if not RosterUrgingDialog.objectName():
            RosterUrgingDialog.setObjectName(u"RosterUrgingDialog")
        RosterUrgingDialog.resize(880, 480)
        self.dialog_layout = QVBoxLayout(RosterUrgingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.scope_layout = QHBoxLayout()
        self.scope_layout.setObjectName(u"scope_layout")
        self.duty_label = QLabel(RosterUrgingDialog)
        self.duty_label.setObjectName(u"duty_label")

        self.scope_layout.addWidget(self.duty_label)

        self.duty_combo = QComboBox(RosterUrgingDialog)
        self.duty_combo.setObjectName(u"duty_combo")
        self.duty_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.duty_combo.setMinimumContentsLength(24)

        self.scope_layout.addWidget(self.duty_combo)

        self.coming_check = QCheckBox(RosterUrgingDialog)
        self.coming_check.setObjectName(u"coming_check")

        self.scope_layout.addWidget(self.coming_check)

        self.scope_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scope_layout.addItem(self.scope_spacer)

        self.until_label = QLabel(RosterUrgingDialog)
        self.until_label.setObjectName(u"until_label")

        self.scope_layout.addWidget(self.until_label)

        self.until_edit = DateEdit(RosterUrgingDialog)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setMaximumSize(QSize(120, 16777215))

        self.scope_layout.addWidget(self.until_edit)


        self.dialog_layout.addLayout(self.scope_layout)

        self.texts_layout = QHBoxLayout()
        self.texts_layout.setObjectName(u"texts_layout")
        self.units_list = QListWidget(RosterUrgingDialog)
        self.units_list.setObjectName(u"units_list")
        self.units_list.setMinimumSize(QSize(240, 0))

        self.texts_layout.addWidget(self.units_list)

        self.text_edit = QPlainTextEdit(RosterUrgingDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)

        self.texts_layout.addWidget(self.text_edit)

        self.texts_layout.setStretch(0, 2)
        self.texts_layout.setStretch(1, 3)

        self.dialog_layout.addLayout(self.texts_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.count_label = QLabel(RosterUrgingDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.button_layout.addWidget(self.count_label)

        self.copy_button = QPushButton(RosterUrgingDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.button_layout.addWidget(self.copy_button)

        self.copy_all_button = QPushButton(RosterUrgingDialog)
        self.copy_all_button.setObjectName(u"copy_all_button")
        self.copy_all_button.setAutoDefault(False)

        self.button_layout.addWidget(self.copy_all_button)

        self.close_button = QPushButton(RosterUrgingDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.duty_label.setBuddy(self.duty_combo)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.duty_combo, self.coming_check)
        QWidget.setTabOrder(self.coming_check, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.units_list)
        QWidget.setTabOrder(self.units_list, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.copy_all_button)
        QWidget.setTabOrder(self.copy_all_button, self.close_button)

        self.retranslateUi(RosterUrgingDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterUrgingDialog)
    # setupUi

    def retranslateUi(self, RosterUrgingDialog):
        RosterUrgingDialog.setWindowTitle(QCoreApplication.translate("RosterUrgingDialog", u"\u0110\u00f4n \u0111\u1ed1c \u0111\u01a1n v\u1ecb ch\u01b0a g\u1eedi", None))
        self.duty_label.setText(QCoreApplication.translate("RosterUrgingDialog", u"&M\u1ed1c", None))
        self.coming_check.setText(QCoreApplication.translate("RosterUrgingDialog", u"C\u1ea3 m\u1ed1c ch\u01b0a \u0111\u1ebfn &h\u1ea1n", None))
        self.until_label.setText(QCoreApplication.translate("RosterUrgingDialog", u"\u0110\u1ec1 ngh\u1ecb &g\u1eedi ch\u1eadm nh\u1ea5t ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.units_list.setAccessibleName(QCoreApplication.translate("RosterUrgingDialog", u"\u0110\u01a1n v\u1ecb ch\u01b0a g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("RosterUrgingDialog", u"L\u1eddi \u0111\u00f4n \u0111\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.copy_button.setText(QCoreApplication.translate("RosterUrgingDialog", u"&Ch\u00e9p", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("RosterUrgingDialog", u"Ch\u00e9p l\u1eddi \u0111ang xem \u0111\u1ec3 d\u00e1n v\u00e0o c\u00f4ng v\u0103n, th\u01b0 \u0111i\u1ec7n t\u1eed", None))
#endif // QT_CONFIG(tooltip)
        self.copy_all_button.setText(QCoreApplication.translate("RosterUrgingDialog", u"Ch\u00e9p &t\u1ea5t c\u1ea3", None))
        self.close_button.setText(QCoreApplication.translate("RosterUrgingDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
