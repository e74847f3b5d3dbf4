"""Generated from forms/bulk_tracking_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_BulkTrackingDialog(object):
    def setupUi(self, BulkTrackingDialog):
        if not BulkTrackingDialog.objectName():
            BulkTrackingDialog.setObjectName(u"BulkTrackingDialog")
        BulkTrackingDialog.resize(460, 240)
        self.dialog_layout = QVBoxLayout(BulkTrackingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.tasks_label = QLabel(BulkTrackingDialog)
        self.tasks_label.setObjectName(u"tasks_label")

        self.dialog_layout.addWidget(self.tasks_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.state_label = QLabel(BulkTrackingDialog)
        self.state_label.setObjectName(u"state_label")

        self.fields_layout.addWidget(self.state_label, 0, 0, 1, 1)

        self.state_combo = QComboBox(BulkTrackingDialog)
        self.state_combo.setObjectName(u"state_combo")

        self.fields_layout.addWidget(self.state_combo, 0, 1, 1, 1)

        self.reason_label = QLabel(BulkTrackingDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_edit = QLineEdit(BulkTrackingDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 1, 1, 1, 1)

        self.due_label = QLabel(BulkTrackingDialog)
        self.due_label.setObjectName(u"due_label")

        self.fields_layout.addWidget(self.due_label, 2, 0, 1, 1)

        self.due_combo = QComboBox(BulkTrackingDialog)
        self.due_combo.setObjectName(u"due_combo")

        self.fields_layout.addWidget(self.due_combo, 2, 1, 1, 1)

        self.internal_due_label = QLabel(BulkTrackingDialog)
        self.internal_due_label.setObjectName(u"internal_due_label")

        self.fields_layout.addWidget(self.internal_due_label, 3, 0, 1, 1)

        self.internal_due_edit = DateEdit(BulkTrackingDialog)
        self.internal_due_edit.setObjectName(u"internal_due_edit")

        self.fields_layout.addWidget(self.internal_due_edit, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(BulkTrackingDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(BulkTrackingDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_combo)
        self.reason_label.setBuddy(self.reason_edit)
        self.due_label.setBuddy(self.due_combo)
        self.internal_due_label.setBuddy(self.internal_due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.due_combo)
        QWidget.setTabOrder(self.due_combo, self.internal_due_edit)
        QWidget.setTabOrder(self.internal_due_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(BulkTrackingDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(BulkTrackingDialog)
    # setupUi

    def retranslateUi(self, BulkTrackingDialog):
        BulkTrackingDialog.setWindowTitle(QCoreApplication.translate("BulkTrackingDialog", u"S\u1eeda h\u00e0ng lo\u1ea1t", None))
        self.tasks_label.setText("")
        self.state_label.setText(QCoreApplication.translate("BulkTrackingDialog", u"&Tr\u1ea1ng th\u00e1i", None))
        self.reason_label.setText(QCoreApplication.translate("BulkTrackingDialog", u"&L\u00fd do", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("BulkTrackingDialog", u"v\u00ec sao kh\u00f4ng th\u1ef1c hi\u1ec7n \u0111\u01b0\u1ee3c", None))
        self.due_label.setText(QCoreApplication.translate("BulkTrackingDialog", u"&H\u1ea1n n\u1ed9i b\u1ed9", None))
        self.internal_due_label.setText(QCoreApplication.translate("BulkTrackingDialog", u"&Ng\u00e0y", None))
        self.save_button.setText(QCoreApplication.translate("BulkTrackingDialog", u"S\u1eeda c\u00e1c nhi\u1ec7m v\u1ee5", None))
        self.close_button.setText(QCoreApplication.translate("BulkTrackingDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
