"""Generated from forms/dossier_sending_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_DossierSendingDialog(object):
    def setupUi(self, DossierSendingDialog):
        if not DossierSendingDialog.objectName():
            DossierSendingDialog.setObjectName(u"DossierSendingDialog")
        DossierSendingDialog.resize(560, 320)
        self.dialog_layout = QVBoxLayout(DossierSendingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(DossierSendingDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.sent_on_label = QLabel(DossierSendingDialog)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.fields_layout.addWidget(self.sent_on_label, 0, 0, 1, 1)

        self.sent_on_edit = DateEdit(DossierSendingDialog)
        self.sent_on_edit.setObjectName(u"sent_on_edit")

        self.fields_layout.addWidget(self.sent_on_edit, 0, 1, 1, 1)

        self.number_label = QLabel(DossierSendingDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(DossierSendingDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 1, 1, 1, 1)

        self.to_label = QLabel(DossierSendingDialog)
        self.to_label.setObjectName(u"to_label")

        self.fields_layout.addWidget(self.to_label, 2, 0, 1, 1)

        self.to_edit = QLineEdit(DossierSendingDialog)
        self.to_edit.setObjectName(u"to_edit")

        self.fields_layout.addWidget(self.to_edit, 2, 1, 1, 1)

        self.via_label = QLabel(DossierSendingDialog)
        self.via_label.setObjectName(u"via_label")

        self.fields_layout.addWidget(self.via_label, 3, 0, 1, 1)

        self.via_combo = QComboBox(DossierSendingDialog)
        self.via_combo.setObjectName(u"via_combo")
        self.via_combo.setEditable(True)

        self.fields_layout.addWidget(self.via_combo, 3, 1, 1, 1)

        self.package_label = QLabel(DossierSendingDialog)
        self.package_label.setObjectName(u"package_label")

        self.fields_layout.addWidget(self.package_label, 4, 0, 1, 1)

        self.package_edit = QLineEdit(DossierSendingDialog)
        self.package_edit.setObjectName(u"package_edit")

        self.fields_layout.addWidget(self.package_edit, 4, 1, 1, 1)

        self.choose_layout = QHBoxLayout()
        self.choose_layout.setObjectName(u"choose_layout")
        self.folder_button = QPushButton(DossierSendingDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.choose_layout.addWidget(self.folder_button)

        self.zip_button = QPushButton(DossierSendingDialog)
        self.zip_button.setObjectName(u"zip_button")
        self.zip_button.setAutoDefault(False)

        self.choose_layout.addWidget(self.zip_button)

        self.choose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_layout.addItem(self.choose_spacer)


        self.fields_layout.addLayout(self.choose_layout, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.note_label = QLabel(DossierSendingDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.note_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(DossierSendingDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(DossierSendingDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on_edit)
        self.number_label.setBuddy(self.number_edit)
        self.to_label.setBuddy(self.to_edit)
        self.via_label.setBuddy(self.via_combo)
        self.package_label.setBuddy(self.package_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sent_on_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.via_combo)
        QWidget.setTabOrder(self.via_combo, self.package_edit)
        QWidget.setTabOrder(self.package_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.zip_button)
        QWidget.setTabOrder(self.zip_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(DossierSendingDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(DossierSendingDialog)
    # setupUi

    def retranslateUi(self, DossierSendingDialog):
        DossierSendingDialog.setWindowTitle(QCoreApplication.translate("DossierSendingDialog", u"Ghi nh\u1eadn \u0111\u00e3 g\u1eedi h\u1ed3 s\u01a1", None))
        self.what_label.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("DossierSendingDialog", u"&Ng\u00e0y g\u1eedi", None))
        self.number_label.setText(QCoreApplication.translate("DossierSendingDialog", u"&S\u1ed1 c\u00f4ng v\u0103n", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("DossierSendingDialog", u"v\u00ed d\u1ee5 123/STP-VP", None))
        self.to_label.setText(QCoreApplication.translate("DossierSendingDialog", u"G\u1eedi &\u0111\u1ebfn", None))
        self.via_label.setText(QCoreApplication.translate("DossierSendingDialog", u"&H\u00ecnh th\u1ee9c g\u1eedi", None))
        self.package_label.setText(QCoreApplication.translate("DossierSendingDialog", u"&H\u1ed3 s\u01a1 \u0111\u00e3 g\u1eedi", None))
        self.package_edit.setPlaceholderText(QCoreApplication.translate("DossierSendingDialog", u"th\u01b0 m\u1ee5c ho\u1eb7c t\u1ec7p .zip; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu g\u1eedi c\u00e1ch kh\u00e1c", None))
        self.folder_button.setText(QCoreApplication.translate("DossierSendingDialog", u"Ch\u1ecdn th\u01b0 m\u1ee5c\u2026", None))
        self.zip_button.setText(QCoreApplication.translate("DossierSendingDialog", u"Ch\u1ecdn t\u1ec7p .zip\u2026", None))
        self.note_label.setText(QCoreApplication.translate("DossierSendingDialog", u"Ch\u01b0\u01a1ng tr\u00ecnh \u0111\u1ecdc h\u1ed3 s\u01a1 \u0111\u00e3 g\u1eedi v\u00e0 gi\u1eef m\u00e3 SHA-256 c\u1ee7a t\u1eebng t\u1ec7p, k\u1ec3 c\u1ea3 b\u1ea3n k\u00fd, b\u1ea3n qu\u00e9t \u0111\u1eb7t th\u00eam v\u00e0o, \u0111\u1ec3 sau n\u00e0y so l\u1ea1i \u0111\u01b0\u1ee3c.", None))
        self.save_button.setText(QCoreApplication.translate("DossierSendingDialog", u"Ghi nh\u1eadn \u0111\u00e3 g\u1eedi", None))
        self.close_button.setText(QCoreApplication.translate("DossierSendingDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
