"""Generated from forms/roster_entry_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_RosterEntryDialog(object):
    def setupUi(self, RosterEntryDialog):
        if not RosterEntryDialog.objectName():
            RosterEntryDialog.setObjectName(u"RosterEntryDialog")
        RosterEntryDialog.resize(540, 330)
        self.dialog_layout = QVBoxLayout(RosterEntryDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name_label = QLabel(RosterEntryDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(RosterEntryDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.short_name_label = QLabel(RosterEntryDialog)
        self.short_name_label.setObjectName(u"short_name_label")

        self.fields_layout.addWidget(self.short_name_label, 1, 0, 1, 1)

        self.short_name_edit = QLineEdit(RosterEntryDialog)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.fields_layout.addWidget(self.short_name_edit, 1, 1, 1, 1)

        self.kind_label = QLabel(RosterEntryDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 2, 0, 1, 1)

        self.kind_combo = QComboBox(RosterEntryDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setEditable(True)

        self.fields_layout.addWidget(self.kind_combo, 2, 1, 1, 1)

        self.leader_label = QLabel(RosterEntryDialog)
        self.leader_label.setObjectName(u"leader_label")

        self.fields_layout.addWidget(self.leader_label, 3, 0, 1, 1)

        self.leader_edit = QLineEdit(RosterEntryDialog)
        self.leader_edit.setObjectName(u"leader_edit")

        self.fields_layout.addWidget(self.leader_edit, 3, 1, 1, 1)

        self.contact_label = QLabel(RosterEntryDialog)
        self.contact_label.setObjectName(u"contact_label")

        self.fields_layout.addWidget(self.contact_label, 4, 0, 1, 1)

        self.contact_edit = QLineEdit(RosterEntryDialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.fields_layout.addWidget(self.contact_edit, 4, 1, 1, 1)

        self.active_from_label = QLabel(RosterEntryDialog)
        self.active_from_label.setObjectName(u"active_from_label")

        self.fields_layout.addWidget(self.active_from_label, 5, 0, 1, 1)

        self.validity_layout = QHBoxLayout()
        self.validity_layout.setObjectName(u"validity_layout")
        self.active_from_edit = DateEdit(RosterEntryDialog)
        self.active_from_edit.setObjectName(u"active_from_edit")

        self.validity_layout.addWidget(self.active_from_edit)

        self.active_to_label = QLabel(RosterEntryDialog)
        self.active_to_label.setObjectName(u"active_to_label")

        self.validity_layout.addWidget(self.active_to_label)

        self.active_to_edit = DateEdit(RosterEntryDialog)
        self.active_to_edit.setObjectName(u"active_to_edit")

        self.validity_layout.addWidget(self.active_to_edit)


        self.fields_layout.addLayout(self.validity_layout, 5, 1, 1, 1)

        self.note_label = QLabel(RosterEntryDialog)
        self.note_label.setObjectName(u"note_label")

        self.fields_layout.addWidget(self.note_label, 6, 0, 1, 1)

        self.note_edit = QLineEdit(RosterEntryDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 6, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(RosterEntryDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(RosterEntryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.leader_label.setBuddy(self.leader_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.active_from_label.setBuddy(self.active_from_edit)
        self.active_to_label.setBuddy(self.active_to_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.leader_edit)
        QWidget.setTabOrder(self.leader_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.active_from_edit)
        QWidget.setTabOrder(self.active_from_edit, self.active_to_edit)
        QWidget.setTabOrder(self.active_to_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(RosterEntryDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterEntryDialog)
    # setupUi

    def retranslateUi(self, RosterEntryDialog):
        RosterEntryDialog.setWindowTitle(QCoreApplication.translate("RosterEntryDialog", u"\u0110\u01a1n v\u1ecb ph\u1ea3i g\u1eedi", None))
        self.name_label.setText(QCoreApplication.translate("RosterEntryDialog", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.short_name_label.setText(QCoreApplication.translate("RosterEntryDialog", u"T\u00ean &vi\u1ebft t\u1eaft", None))
        self.kind_label.setText(QCoreApplication.translate("RosterEntryDialog", u"&Kh\u1ed1i", None))
        self.leader_label.setText(QCoreApplication.translate("RosterEntryDialog", u"&L\u00e3nh \u0111\u1ea1o ph\u1ee5 tr\u00e1ch", None))
        self.leader_edit.setPlaceholderText(QCoreApplication.translate("RosterEntryDialog", u"h\u1ecd t\u00ean, ch\u1ee9c v\u1ee5", None))
        self.contact_label.setText(QCoreApplication.translate("RosterEntryDialog", u"Li\u00ean &h\u1ec7", None))
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("RosterEntryDialog", u"\u0111\u1ea7u m\u1ed1i, \u0111i\u1ec7n tho\u1ea1i, th\u01b0 \u0111i\u1ec7n t\u1eed", None))
        self.active_from_label.setText(QCoreApplication.translate("RosterEntryDialog", u"Ho\u1ea1t \u0111\u1ed9ng t\u1eeb n&g\u00e0y", None))
        self.active_to_label.setText(QCoreApplication.translate("RosterEntryDialog", u"\u0111\u1ebf&n h\u1ebft ng\u00e0y", None))
        self.note_label.setText(QCoreApplication.translate("RosterEntryDialog", u"Ghi &ch\u00fa", None))
        self.save_button.setText(QCoreApplication.translate("RosterEntryDialog", u"L\u01b0u \u0111\u01a1n v\u1ecb", None))
        self.close_button.setText(QCoreApplication.translate("RosterEntryDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
