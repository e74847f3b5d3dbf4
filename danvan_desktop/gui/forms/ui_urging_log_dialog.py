"""Generated from forms/urging_log_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_UrgingLogDialog(object):
    def setupUi(self, UrgingLogDialog):
        if not UrgingLogDialog.objectName():
            UrgingLogDialog.setObjectName(u"UrgingLogDialog")
        UrgingLogDialog.resize(900, 440)
        self.dialog_layout = QVBoxLayout(UrgingLogDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.count_label = QLabel(UrgingLogDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.count_label)

        self.letters_table = QTableView(UrgingLogDialog)
        self.letters_table.setObjectName(u"letters_table")
        self.letters_table.setAlternatingRowColors(True)
        self.letters_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.letters_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.letters_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.letters_table.setSortingEnabled(True)
        self.letters_table.setTabKeyNavigation(False)
        self.letters_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.letters_table)

        self.number_layout = QHBoxLayout()
        self.number_layout.setObjectName(u"number_layout")
        self.number_label = QLabel(UrgingLogDialog)
        self.number_label.setObjectName(u"number_label")

        self.number_layout.addWidget(self.number_label)

        self.number_edit = QLineEdit(UrgingLogDialog)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(180, 16777215))

        self.number_layout.addWidget(self.number_edit)

        self.issued_on_label = QLabel(UrgingLogDialog)
        self.issued_on_label.setObjectName(u"issued_on_label")

        self.number_layout.addWidget(self.issued_on_label)

        self.issued_on_edit = DateEdit(UrgingLogDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")
        self.issued_on_edit.setMaximumSize(QSize(120, 16777215))

        self.number_layout.addWidget(self.issued_on_edit)

        self.save_button = QPushButton(UrgingLogDialog)
        self.save_button.setObjectName(u"save_button")

        self.number_layout.addWidget(self.save_button)

        self.number_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_layout.addItem(self.number_spacer)

        self.remove_button = QPushButton(UrgingLogDialog)
        self.remove_button.setObjectName(u"remove_button")

        self.number_layout.addWidget(self.remove_button)

        self.close_button = QPushButton(UrgingLogDialog)
        self.close_button.setObjectName(u"close_button")

        self.number_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.number_layout)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.issued_on_label.setBuddy(self.issued_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters_table, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.issued_on_edit)
        QWidget.setTabOrder(self.issued_on_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.close_button)

        self.retranslateUi(UrgingLogDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(UrgingLogDialog)
    # setupUi

    def retranslateUi(self, UrgingLogDialog):
        UrgingLogDialog.setWindowTitle(QCoreApplication.translate("UrgingLogDialog", u"S\u1ed5 c\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.letters_table.setAccessibleName(QCoreApplication.translate("UrgingLogDialog", u"S\u1ed5 c\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("UrgingLogDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("UrgingLogDialog", u"v\u00ed d\u1ee5 15/SXD-VP", None))
        self.issued_on_label.setText(QCoreApplication.translate("UrgingLogDialog", u"&Ng\u00e0y", None))
        self.save_button.setText(QCoreApplication.translate("UrgingLogDialog", u"&Ghi s\u1ed1, ng\u00e0y", None))
        self.remove_button.setText(QCoreApplication.translate("UrgingLogDialog", u"&B\u1ecf kh\u1ecfi s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("UrgingLogDialog", u"C\u00f4ng v\u0103n l\u1eadp r\u1ed3i m\u00e0 kh\u00f4ng g\u1eedi; ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("UrgingLogDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
