"""Generated from forms/dossier_export_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_DossierExportDialog(object):
    def setupUi(self, DossierExportDialog):
        if not DossierExportDialog.objectName():
            DossierExportDialog.setObjectName(u"DossierExportDialog")
        DossierExportDialog.resize(600, 420)
        self.dialog_layout = QVBoxLayout(DossierExportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(DossierExportDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.to_label = QLabel(DossierExportDialog)
        self.to_label.setObjectName(u"to_label")

        self.fields_layout.addWidget(self.to_label, 0, 0, 1, 1)

        self.to_edit = QLineEdit(DossierExportDialog)
        self.to_edit.setObjectName(u"to_edit")

        self.fields_layout.addWidget(self.to_edit, 0, 1, 1, 1)

        self.number_label = QLabel(DossierExportDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(DossierExportDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 1, 1, 1, 1)

        self.dated_label = QLabel(DossierExportDialog)
        self.dated_label.setObjectName(u"dated_label")

        self.fields_layout.addWidget(self.dated_label, 2, 0, 1, 1)

        self.dated_edit = DateEdit(DossierExportDialog)
        self.dated_edit.setObjectName(u"dated_edit")

        self.fields_layout.addWidget(self.dated_edit, 2, 1, 1, 1)

        self.kind_label = QLabel(DossierExportDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 3, 0, 1, 1)

        self.kind_combo = QComboBox(DossierExportDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 3, 1, 1, 1)

        self.name_label = QLabel(DossierExportDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 4, 0, 1, 1)

        self.name_edit = QLineEdit(DossierExportDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 4, 1, 1, 1)

        self.folder_label = QLabel(DossierExportDialog)
        self.folder_label.setObjectName(u"folder_label")

        self.fields_layout.addWidget(self.folder_label, 5, 0, 1, 1)

        self.folder_layout = QHBoxLayout()
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_edit = QLineEdit(DossierExportDialog)
        self.folder_edit.setObjectName(u"folder_edit")

        self.folder_layout.addWidget(self.folder_edit)

        self.choose_button = QPushButton(DossierExportDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.folder_layout.addWidget(self.choose_button)

        self.folder_layout.setStretch(0, 1)

        self.fields_layout.addLayout(self.folder_layout, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.target_label = QLabel(DossierExportDialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setWordWrap(True)
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.target_label)

        self.missing_label = QLabel(DossierExportDialog)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.missing_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.preview_button = QPushButton(DossierExportDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)

        self.button_layout.addWidget(self.preview_button)

        self.export_button = QPushButton(DossierExportDialog)
        self.export_button.setObjectName(u"export_button")

        self.button_layout.addWidget(self.export_button)

        self.close_button = QPushButton(DossierExportDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.to_edit)
        self.number_label.setBuddy(self.number_edit)
        self.dated_label.setBuddy(self.dated_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.name_label.setBuddy(self.name_edit)
        self.folder_label.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.dated_edit)
        QWidget.setTabOrder(self.dated_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.folder_edit)
        QWidget.setTabOrder(self.folder_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(DossierExportDialog)

        self.export_button.setDefault(True)


        QMetaObject.connectSlotsByName(DossierExportDialog)
    # setupUi

    def retranslateUi(self, DossierExportDialog):
        DossierExportDialog.setWindowTitle(QCoreApplication.translate("DossierExportDialog", u"Xu\u1ea5t h\u1ed3 s\u01a1 ch\u1ea5m \u0111i\u1ec3m", None))
        self.what_label.setText("")
        self.to_label.setText(QCoreApplication.translate("DossierExportDialog", u"&K\u00ednh g\u1eedi", None))
        self.to_edit.setPlaceholderText(QCoreApplication.translate("DossierExportDialog", u"c\u01a1 quan th\u1ea9m \u0111\u1ecbnh, v\u00ed d\u1ee5 S\u1edf N\u1ed9i v\u1ee5", None))
        self.number_label.setText(QCoreApplication.translate("DossierExportDialog", u"&S\u1ed1 c\u00f4ng v\u0103n", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("DossierExportDialog", u"v\u00ed d\u1ee5 123/STP-VP; \u0111\u1ec3 tr\u1ed1ng th\u00ec in d\u1ea5u ch\u1ea5m", None))
        self.dated_label.setText(QCoreApplication.translate("DossierExportDialog", u"&Ng\u00e0y c\u00f4ng v\u0103n", None))
        self.kind_label.setText(QCoreApplication.translate("DossierExportDialog", u"&Ghi th\u00e0nh", None))
        self.name_label.setText(QCoreApplication.translate("DossierExportDialog", u"&T\u00ean h\u1ed3 s\u01a1", None))
        self.folder_label.setText(QCoreApplication.translate("DossierExportDialog", u"N\u01a1i &l\u01b0u", None))
        self.choose_button.setText(QCoreApplication.translate("DossierExportDialog", u"Ch\u1ecdn\u2026", None))
        self.target_label.setText("")
        self.missing_label.setText("")
        self.preview_button.setText(QCoreApplication.translate("DossierExportDialog", u"Xem t&r\u01b0\u1edbc\u2026", None))
        self.export_button.setText(QCoreApplication.translate("DossierExportDialog", u"Xu\u1ea5t h\u1ed3 s\u01a1", None))
        self.close_button.setText(QCoreApplication.translate("DossierExportDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
