"""Generated from forms/template_check_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_TemplateCheckDialog(object):
    def setupUi(self, TemplateCheckDialog):
        if not TemplateCheckDialog.objectName():
            TemplateCheckDialog.setObjectName(u"TemplateCheckDialog")
        TemplateCheckDialog.resize(980, 380)
        self.dialog_layout = QVBoxLayout(TemplateCheckDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.result_label = QLabel(TemplateCheckDialog)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.result_label)

        self.findings_table = QTableView(TemplateCheckDialog)
        self.findings_table.setObjectName(u"findings_table")
        self.findings_table.setAlternatingRowColors(True)
        self.findings_table.setWordWrap(True)
        self.findings_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.findings_table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.findings_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.recheck_button = QPushButton(TemplateCheckDialog)
        self.recheck_button.setObjectName(u"recheck_button")
        self.recheck_button.setAutoDefault(False)

        self.button_layout.addWidget(self.recheck_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.use_button = QPushButton(TemplateCheckDialog)
        self.use_button.setObjectName(u"use_button")

        self.button_layout.addWidget(self.use_button)

        self.close_button = QPushButton(TemplateCheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.result_label.setBuddy(self.findings_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.findings_table, self.recheck_button)
        QWidget.setTabOrder(self.recheck_button, self.use_button)
        QWidget.setTabOrder(self.use_button, self.close_button)

        self.retranslateUi(TemplateCheckDialog)

        self.use_button.setDefault(True)


        QMetaObject.connectSlotsByName(TemplateCheckDialog)
    # setupUi

    def retranslateUi(self, TemplateCheckDialog):
        TemplateCheckDialog.setWindowTitle(QCoreApplication.translate("TemplateCheckDialog", u"Ki\u1ec3m tra m\u1eabu v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.findings_table.setAccessibleName(QCoreApplication.translate("TemplateCheckDialog", u"K\u1ebft qu\u1ea3 ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        self.recheck_button.setText(QCoreApplication.translate("TemplateCheckDialog", u"&Ki\u1ec3m tra l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.recheck_button.setToolTip(QCoreApplication.translate("TemplateCheckDialog", u"Sau khi s\u1eeda v\u00e0 l\u01b0u t\u1ec7p trong Word", None))
#endif // QT_CONFIG(tooltip)
        self.use_button.setText(QCoreApplication.translate("TemplateCheckDialog", u"&D\u00f9ng m\u1eabu n\u00e0y", None))
        self.close_button.setText(QCoreApplication.translate("TemplateCheckDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
