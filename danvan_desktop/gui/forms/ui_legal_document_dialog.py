"""Generated from forms/legal_document_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_LegalDocumentDialog(object):
    def setupUi(self, LegalDocumentDialog):
        if not LegalDocumentDialog.objectName():
            LegalDocumentDialog.setObjectName(u"LegalDocumentDialog")
        LegalDocumentDialog.resize(520, 360)
        self.dialog_layout = QVBoxLayout(LegalDocumentDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.type_label = QLabel(LegalDocumentDialog)
        self.type_label.setObjectName(u"type_label")

        self.fields_layout.addWidget(self.type_label, 0, 0, 1, 1)

        self.type_combo = QComboBox(LegalDocumentDialog)
        self.type_combo.setObjectName(u"type_combo")
        self.type_combo.setEditable(True)

        self.fields_layout.addWidget(self.type_combo, 0, 1, 1, 1)

        self.number_label = QLabel(LegalDocumentDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(LegalDocumentDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 1, 1, 1, 1)

        self.issued_on_label = QLabel(LegalDocumentDialog)
        self.issued_on_label.setObjectName(u"issued_on_label")

        self.fields_layout.addWidget(self.issued_on_label, 2, 0, 1, 1)

        self.issued_on_edit = DateEdit(LegalDocumentDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")

        self.fields_layout.addWidget(self.issued_on_edit, 2, 1, 1, 1)

        self.issuer_label = QLabel(LegalDocumentDialog)
        self.issuer_label.setObjectName(u"issuer_label")

        self.fields_layout.addWidget(self.issuer_label, 3, 0, 1, 1)

        self.issuer_edit = QLineEdit(LegalDocumentDialog)
        self.issuer_edit.setObjectName(u"issuer_edit")

        self.fields_layout.addWidget(self.issuer_edit, 3, 1, 1, 1)

        self.subject_label = QLabel(LegalDocumentDialog)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.subject_label, 4, 0, 1, 1)

        self.subject_edit = QPlainTextEdit(LegalDocumentDialog)
        self.subject_edit.setObjectName(u"subject_edit")
        self.subject_edit.setTabChangesFocus(True)
        self.subject_edit.setMinimumSize(QSize(240, 60))

        self.fields_layout.addWidget(self.subject_edit, 4, 1, 1, 1)

        self.replaced_by_label = QLabel(LegalDocumentDialog)
        self.replaced_by_label.setObjectName(u"replaced_by_label")

        self.fields_layout.addWidget(self.replaced_by_label, 5, 0, 1, 1)

        self.replaced_by_combo = QComboBox(LegalDocumentDialog)
        self.replaced_by_combo.setObjectName(u"replaced_by_combo")
        self.replaced_by_combo.setMinimumContentsLength(30)
        self.replaced_by_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.replaced_by_combo, 5, 1, 1, 1)

        self.short_names_label = QLabel(LegalDocumentDialog)
        self.short_names_label.setObjectName(u"short_names_label")

        self.fields_layout.addWidget(self.short_names_label, 6, 0, 1, 1)

        self.short_names_edit = QLineEdit(LegalDocumentDialog)
        self.short_names_edit.setObjectName(u"short_names_edit")

        self.fields_layout.addWidget(self.short_names_edit, 6, 1, 1, 1)

        self.note_label = QLabel(LegalDocumentDialog)
        self.note_label.setObjectName(u"note_label")

        self.fields_layout.addWidget(self.note_label, 7, 0, 1, 1)

        self.note_edit = QLineEdit(LegalDocumentDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit, 7, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(LegalDocumentDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(LegalDocumentDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type_combo)
        self.number_label.setBuddy(self.number_edit)
        self.issued_on_label.setBuddy(self.issued_on_edit)
        self.issuer_label.setBuddy(self.issuer_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.replaced_by_label.setBuddy(self.replaced_by_combo)
        self.short_names_label.setBuddy(self.short_names_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.type_combo, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.issued_on_edit)
        QWidget.setTabOrder(self.issued_on_edit, self.issuer_edit)
        QWidget.setTabOrder(self.issuer_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.replaced_by_combo)
        QWidget.setTabOrder(self.replaced_by_combo, self.short_names_edit)
        QWidget.setTabOrder(self.short_names_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(LegalDocumentDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(LegalDocumentDialog)
    # setupUi

    def retranslateUi(self, LegalDocumentDialog):
        LegalDocumentDialog.setWindowTitle(QCoreApplication.translate("LegalDocumentDialog", u"V\u0103n b\u1ea3n", None))
        self.type_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"&Lo\u1ea1i v\u0103n b\u1ea3n", None))
        self.number_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("LegalDocumentDialog", u"v\u00ed d\u1ee5 23-Q\u0110/TW", None))
        self.issued_on_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"&Ng\u00e0y ban h\u00e0nh", None))
        self.issuer_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"&C\u01a1 quan ban h\u00e0nh", None))
        self.subject_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"&Tr\u00edch y\u1ebfu", None))
        self.replaced_by_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"Thay th\u1ebf &b\u1edfi", None))
        self.short_names_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"Vi\u1ebft &t\u1eaft l\u00e0", None))
        self.short_names_edit.setPlaceholderText(QCoreApplication.translate("LegalDocumentDialog", u"v\u00ed d\u1ee5 K\u1ebft lu\u1eadn 1231; nhi\u1ec1u t\u00ean c\u00e1ch nhau b\u1eb1ng d\u1ea5u ;", None))
        self.note_label.setText(QCoreApplication.translate("LegalDocumentDialog", u"Gh&i ch\u00fa", None))
        self.save_button.setText(QCoreApplication.translate("LegalDocumentDialog", u"L\u01b0u v\u0103n b\u1ea3n", None))
        self.close_button.setText(QCoreApplication.translate("LegalDocumentDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
