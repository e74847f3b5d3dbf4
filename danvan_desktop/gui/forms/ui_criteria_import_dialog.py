"""Generated from forms/criteria_import_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QPushButton, QTreeView, QVBoxLayout, QWidget

class Ui_CriteriaImportDialog(object):
    def setupUi(self, CriteriaImportDialog):
        if not CriteriaImportDialog.objectName():
            CriteriaImportDialog.setObjectName(u"CriteriaImportDialog")
        CriteriaImportDialog.resize(1040, 600)
        self.dialog_layout = QVBoxLayout(CriteriaImportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(CriteriaImportDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.tree_label = QLabel(CriteriaImportDialog)
        self.tree_label.setObjectName(u"tree_label")

        self.dialog_layout.addWidget(self.tree_label)

        self.criteria_tree = QTreeView(CriteriaImportDialog)
        self.criteria_tree.setObjectName(u"criteria_tree")
        self.criteria_tree.setAlternatingRowColors(True)
        self.criteria_tree.setWordWrap(True)
        self.criteria_tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.dialog_layout.addWidget(self.criteria_tree)

        self.findings_layout = QVBoxLayout()
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_label = QLabel(CriteriaImportDialog)
        self.findings_label.setObjectName(u"findings_label")

        self.findings_layout.addWidget(self.findings_label)

        self.findings_list = QListWidget(CriteriaImportDialog)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setMaximumSize(QSize(16777215, 140))
        self.findings_list.setWordWrap(True)

        self.findings_layout.addWidget(self.findings_list)


        self.dialog_layout.addLayout(self.findings_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(CriteriaImportDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.accept_button = QPushButton(CriteriaImportDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.button_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(CriteriaImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.tree_label.setBuddy(self.criteria_tree)
        self.findings_label.setBuddy(self.findings_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.criteria_tree, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(CriteriaImportDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(CriteriaImportDialog)
    # setupUi

    def retranslateUi(self, CriteriaImportDialog):
        CriteriaImportDialog.setWindowTitle(QCoreApplication.translate("CriteriaImportDialog", u"Xem tr\u01b0\u1edbc b\u1ed9 ti\u00eau ch\u00ed \u0111\u1ecdc t\u1eeb t\u1ec7p", None))
        self.summary_label.setText("")
        self.tree_label.setText(QCoreApplication.translate("CriteriaImportDialog", u"&Ti\u00eau ch\u00ed \u0111\u1ecdc \u0111\u01b0\u1ee3c", None))
        self.findings_label.setText(QCoreApplication.translate("CriteriaImportDialog", u"C\u1ea7n &xem l\u1ea1i", None))
        self.hint_label.setText(QCoreApplication.translate("CriteriaImportDialog", u"Ch\u01b0a c\u00f3 g\u00ec \u0111\u01b0\u1ee3c l\u01b0u. Nh\u1eadn xong v\u1eabn s\u1eeda \u0111\u01b0\u1ee3c t\u1eebng ti\u00eau ch\u00ed, ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c b\u1eb1ng m\u1ed9t l\u1ea7n Ctrl+Z.", None))
        self.accept_button.setText(QCoreApplication.translate("CriteriaImportDialog", u"Nh\u1eadn b\u1ed9 ti\u00eau ch\u00ed", None))
        self.cancel_button.setText(QCoreApplication.translate("CriteriaImportDialog", u"B\u1ecf qua", None))
    # retranslateUi
