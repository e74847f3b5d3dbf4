"""Generated from forms/insert_results_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_InsertResultsDialog(object):
    def setupUi(self, InsertResultsDialog):
        if not InsertResultsDialog.objectName():
            InsertResultsDialog.setObjectName(u"InsertResultsDialog")
        InsertResultsDialog.setMinimumSize(QSize(720, 460))
        self.dialog_layout = QVBoxLayout(InsertResultsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.results_label = QLabel(InsertResultsDialog)
        self.results_label.setObjectName(u"results_label")
        self.results_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.results_label)

        self.results_list = QListWidget(InsertResultsDialog)
        self.results_list.setObjectName(u"results_list")
        self.results_list.setWordWrap(True)
        self.results_list.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.results_list)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(InsertResultsDialog)
        self.all_button.setObjectName(u"all_button")

        self.buttons_layout.addWidget(self.all_button)

        self.buttons_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.insert_button = QPushButton(InsertResultsDialog)
        self.insert_button.setObjectName(u"insert_button")

        self.buttons_layout.addWidget(self.insert_button)

        self.cancel_button = QPushButton(InsertResultsDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.results_label.setBuddy(self.results_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.results_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.insert_button)
        QWidget.setTabOrder(self.insert_button, self.cancel_button)

        self.retranslateUi(InsertResultsDialog)

        self.insert_button.setDefault(True)


        QMetaObject.connectSlotsByName(InsertResultsDialog)
    # setupUi

    def retranslateUi(self, InsertResultsDialog):
        InsertResultsDialog.setWindowTitle(QCoreApplication.translate("InsertResultsDialog", u"Ch\u00e8n k\u1ebft qu\u1ea3 \u0111\u00e3 ghi", None))
        self.results_label.setText(QCoreApplication.translate("InsertResultsDialog", u"\u0110\u00e1nh d\u1ea5u c\u00e1c &k\u1ebft qu\u1ea3 \u0111\u01b0a v\u00e0o m\u1ee5c \u0111ang so\u1ea1n; k\u1ebft qu\u1ea3 \u0111\u00e3 c\u00f3 trong m\u1ee5c \u0111\u01b0\u1ee3c b\u1ecf qua.", None))
        self.all_button.setText(QCoreApplication.translate("InsertResultsDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.insert_button.setText(QCoreApplication.translate("InsertResultsDialog", u"Ch\u00e8n", None))
        self.cancel_button.setText(QCoreApplication.translate("InsertResultsDialog", u"B\u1ecf qua", None))
    # retranslateUi
