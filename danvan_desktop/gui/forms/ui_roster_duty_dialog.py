"""Generated from forms/roster_duty_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.check_fields import CheckFields
from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_RosterDutyDialog(object):
    def setupUi(self, RosterDutyDialog):
        if not RosterDutyDialog.objectName():
            RosterDutyDialog.setObjectName(u"RosterDutyDialog")
        RosterDutyDialog.resize(520, 360)
        self.dialog_layout = QVBoxLayout(RosterDutyDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name_label = QLabel(RosterDutyDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(RosterDutyDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.kind_label = QLabel(RosterDutyDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind_combo = QComboBox(RosterDutyDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 1, 1, 1, 1)

        self.due_label = QLabel(RosterDutyDialog)
        self.due_label.setObjectName(u"due_label")

        self.fields_layout.addWidget(self.due_label, 2, 0, 1, 1)

        self.due_layout = QHBoxLayout()
        self.due_layout.setObjectName(u"due_layout")
        self.operator_combo = QComboBox(RosterDutyDialog)
        self.operator_combo.setObjectName(u"operator_combo")

        self.due_layout.addWidget(self.operator_combo)

        self.due_edit = DateEdit(RosterDutyDialog)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)

        self.due_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.due_layout, 2, 1, 1, 1)

        self.due_hint_label = QLabel(RosterDutyDialog)
        self.due_hint_label.setObjectName(u"due_hint_label")
        self.due_hint_label.setWordWrap(True)

        self.fields_layout.addWidget(self.due_hint_label, 3, 1, 1, 1)

        self.kinds_label = QLabel(RosterDutyDialog)
        self.kinds_label.setObjectName(u"kinds_label")

        self.fields_layout.addWidget(self.kinds_label, 4, 0, 1, 1)

        self.kinds_hint_label = QLabel(RosterDutyDialog)
        self.kinds_hint_label.setObjectName(u"kinds_hint_label")
        self.kinds_hint_label.setWordWrap(True)

        self.fields_layout.addWidget(self.kinds_hint_label, 4, 1, 1, 1)

        self.kinds_fields = CheckFields(RosterDutyDialog)
        self.kinds_fields.setObjectName(u"kinds_fields")

        self.fields_layout.addWidget(self.kinds_fields, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(RosterDutyDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(RosterDutyDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.due_label.setBuddy(self.operator_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.operator_combo)
        QWidget.setTabOrder(self.operator_combo, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(RosterDutyDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterDutyDialog)
    # setupUi

    def retranslateUi(self, RosterDutyDialog):
        RosterDutyDialog.setWindowTitle(QCoreApplication.translate("RosterDutyDialog", u"M\u1ed1c ph\u1ea3i g\u1eedi", None))
        self.name_label.setText(QCoreApplication.translate("RosterDutyDialog", u"&T\u00ean m\u1ed1c", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("RosterDutyDialog", u"v\u00ed d\u1ee5 B\u00e1o c\u00e1o chuy\u00ean \u0111\u1ec1 qu\u00fd I", None))
        self.kind_label.setText(QCoreApplication.translate("RosterDutyDialog", u"&Lo\u1ea1i", None))
        self.due_label.setText(QCoreApplication.translate("RosterDutyDialog", u"&H\u1ea1n g\u1eedi", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("RosterDutyDialog", u"Ng\u00e0y h\u1ea1n g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.due_hint_label.setText("")
        self.kinds_label.setText(QCoreApplication.translate("RosterDutyDialog", u"Kh\u1ed1i ph\u1ea3i g\u1eedi", None))
        self.kinds_hint_label.setText(QCoreApplication.translate("RosterDutyDialog", u"Kh\u00f4ng \u0111\u00e1nh d\u1ea5u kh\u1ed1i n\u00e0o l\u00e0 m\u1ecdi \u0111\u01a1n v\u1ecb trong danh s\u00e1ch.", None))
#if QT_CONFIG(accessibility)
        self.kinds_fields.setAccessibleName(QCoreApplication.translate("RosterDutyDialog", u"Kh\u1ed1i ph\u1ea3i g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("RosterDutyDialog", u"L\u01b0u m\u1ed1c", None))
        self.close_button.setText(QCoreApplication.translate("RosterDutyDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
