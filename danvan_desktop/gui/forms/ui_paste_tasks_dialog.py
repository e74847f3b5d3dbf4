"""Generated from forms/paste_tasks_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_PasteTasksDialog(object):
    def setupUi(self, PasteTasksDialog):
        if not PasteTasksDialog.objectName():
            PasteTasksDialog.setObjectName(u"PasteTasksDialog")
        PasteTasksDialog.resize(900, 420)
        self.dialog_layout = QVBoxLayout(PasteTasksDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.place_label = QLabel(PasteTasksDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_label)

        self.rows_table = QTableView(PasteTasksDialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setWordWrap(False)
        self.rows_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows_table.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.rows_table)

        self.warning_label = QLabel(PasteTasksDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(PasteTasksDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(PasteTasksDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.rows_table, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(PasteTasksDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(PasteTasksDialog)
    # setupUi

    def retranslateUi(self, PasteTasksDialog):
        PasteTasksDialog.setWindowTitle(QCoreApplication.translate("PasteTasksDialog", u"D\u00e1n nhi\u1ec7m v\u1ee5 t\u1eeb Excel", None))
        self.place_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("PasteTasksDialog", u"C\u00e1c d\u00f2ng s\u1ebd d\u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.warning_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("PasteTasksDialog", u"D\u00e1n", None))
        self.reject_button.setText(QCoreApplication.translate("PasteTasksDialog", u"H\u1ee7y", None))
    # retranslateUi
