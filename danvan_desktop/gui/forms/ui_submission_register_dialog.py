"""Generated from forms/submission_register_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_SubmissionRegisterDialog(object):
    def setupUi(self, SubmissionRegisterDialog):
        if not SubmissionRegisterDialog.objectName():
            SubmissionRegisterDialog.setObjectName(u"SubmissionRegisterDialog")
        SubmissionRegisterDialog.resize(860, 440)
        self.dialog_layout = QVBoxLayout(SubmissionRegisterDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.count_label = QLabel(SubmissionRegisterDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.count_label)

        self.submissions_table = QTableView(SubmissionRegisterDialog)
        self.submissions_table.setObjectName(u"submissions_table")
        self.submissions_table.setAlternatingRowColors(True)
        self.submissions_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.submissions_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.submissions_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.submissions_table.setSortingEnabled(True)
        self.submissions_table.setTabKeyNavigation(False)
        self.submissions_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.submissions_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.copy_button = QPushButton(SubmissionRegisterDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.button_layout.addWidget(self.copy_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(SubmissionRegisterDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.submissions_table, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(SubmissionRegisterDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(SubmissionRegisterDialog)
    # setupUi

    def retranslateUi(self, SubmissionRegisterDialog):
        SubmissionRegisterDialog.setWindowTitle(QCoreApplication.translate("SubmissionRegisterDialog", u"S\u1ed5 g\u1eedi v\u0103n b\u1ea3n", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.submissions_table.setAccessibleName(QCoreApplication.translate("SubmissionRegisterDialog", u"S\u1ed5 g\u1eedi v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("SubmissionRegisterDialog", u"&Ch\u00e9p v\u00e0o b\u1ed9 nh\u1edb t\u1ea1m", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("SubmissionRegisterDialog", u"Ch\u00e9p c\u1ea3 s\u1ed5 \u0111\u1ec3 d\u00e1n v\u00e0o Excel (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("SubmissionRegisterDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
