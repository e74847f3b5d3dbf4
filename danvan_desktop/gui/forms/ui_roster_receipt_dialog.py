"""Generated from forms/roster_receipt_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_RosterReceiptDialog(object):
    def setupUi(self, RosterReceiptDialog):
        if not RosterReceiptDialog.objectName():
            RosterReceiptDialog.setObjectName(u"RosterReceiptDialog")
        RosterReceiptDialog.resize(560, 380)
        self.dialog_layout = QVBoxLayout(RosterReceiptDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(RosterReceiptDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.state_label = QLabel(RosterReceiptDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.state_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.received_on_label = QLabel(RosterReceiptDialog)
        self.received_on_label.setObjectName(u"received_on_label")

        self.fields_layout.addWidget(self.received_on_label, 0, 0, 1, 1)

        self.day_layout = QHBoxLayout()
        self.day_layout.setObjectName(u"day_layout")
        self.received_on_edit = DateEdit(RosterReceiptDialog)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.day_layout.addWidget(self.received_on_edit)

        self.late_label = QLabel(RosterReceiptDialog)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.late_label)

        self.day_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.day_layout, 0, 1, 1, 1)

        self.number_label = QLabel(RosterReceiptDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(RosterReceiptDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 1, 1, 1, 1)

        self.via_label = QLabel(RosterReceiptDialog)
        self.via_label.setObjectName(u"via_label")

        self.fields_layout.addWidget(self.via_label, 2, 0, 1, 1)

        self.via_combo = QComboBox(RosterReceiptDialog)
        self.via_combo.setObjectName(u"via_combo")
        self.via_combo.setEditable(True)

        self.fields_layout.addWidget(self.via_combo, 2, 1, 1, 1)

        self.note_label = QLabel(RosterReceiptDialog)
        self.note_label.setObjectName(u"note_label")

        self.fields_layout.addWidget(self.note_label, 3, 0, 1, 1)

        self.note_edit = QLineEdit(RosterReceiptDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.files_box = QGroupBox(RosterReceiptDialog)
        self.files_box.setObjectName(u"files_box")
        self.files_layout = QVBoxLayout(self.files_box)
        self.files_layout.setObjectName(u"files_layout")

        self.dialog_layout.addWidget(self.files_box)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.exempt_button = QPushButton(RosterReceiptDialog)
        self.exempt_button.setObjectName(u"exempt_button")
        self.exempt_button.setAutoDefault(False)

        self.button_layout.addWidget(self.exempt_button)

        self.take_back_button = QPushButton(RosterReceiptDialog)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setAutoDefault(False)

        self.button_layout.addWidget(self.take_back_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(RosterReceiptDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(RosterReceiptDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.number_label.setBuddy(self.number_edit)
        self.via_label.setBuddy(self.via_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_on_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.via_combo)
        QWidget.setTabOrder(self.via_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.exempt_button)
        QWidget.setTabOrder(self.exempt_button, self.take_back_button)
        QWidget.setTabOrder(self.take_back_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(RosterReceiptDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterReceiptDialog)
    # setupUi

    def retranslateUi(self, RosterReceiptDialog):
        RosterReceiptDialog.setWindowTitle(QCoreApplication.translate("RosterReceiptDialog", u"Ghi nh\u1eadn \u0111\u01a1n v\u1ecb g\u1eedi", None))
        self.what_label.setText("")
        self.state_label.setText("")
        self.received_on_label.setText(QCoreApplication.translate("RosterReceiptDialog", u"&Ng\u00e0y nh\u1eadn", None))
        self.late_label.setText("")
        self.number_label.setText(QCoreApplication.translate("RosterReceiptDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("RosterReceiptDialog", u"v\u00ed d\u1ee5 45/BC-SNV", None))
        self.via_label.setText(QCoreApplication.translate("RosterReceiptDialog", u"&H\u00ecnh th\u1ee9c g\u1eedi", None))
        self.note_label.setText(QCoreApplication.translate("RosterReceiptDialog", u"&Ghi ch\u00fa", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("RosterReceiptDialog", u"n\u1ed9i dung, ho\u1eb7c v\u00ec sao kh\u00f4ng ph\u1ea3i g\u1eedi", None))
        self.files_box.setTitle(QCoreApplication.translate("RosterReceiptDialog", u"V\u0103n b\u1ea3n \u0111\u01a1n v\u1ecb g\u1eedi", None))
        self.exempt_button.setText(QCoreApplication.translate("RosterReceiptDialog", u"&Kh\u00f4ng ph\u1ea3i g\u1eedi", None))
#if QT_CONFIG(tooltip)
        self.exempt_button.setToolTip(QCoreApplication.translate("RosterReceiptDialog", u"\u0110\u01a1n v\u1ecb kh\u00f4ng ph\u1ea3i g\u1eedi m\u1ed1c n\u00e0y; ghi l\u00fd do v\u00e0o ghi ch\u00fa", None))
#endif // QT_CONFIG(tooltip)
        self.take_back_button.setText(QCoreApplication.translate("RosterReceiptDialog", u"&B\u1ecf ghi nh\u1eadn", None))
        self.save_button.setText(QCoreApplication.translate("RosterReceiptDialog", u"Ghi \u0111\u00e3 nh\u1eadn", None))
        self.close_button.setText(QCoreApplication.translate("RosterReceiptDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
