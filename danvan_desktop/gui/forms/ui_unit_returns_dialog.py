"""Generated from forms/unit_returns_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_UnitReturnsDialog(object):
    def setupUi(self, UnitReturnsDialog):
        if not UnitReturnsDialog.objectName():
            UnitReturnsDialog.setObjectName(u"UnitReturnsDialog")
        UnitReturnsDialog.resize(1300, 600)
        self.dialog_layout = QVBoxLayout(UnitReturnsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(UnitReturnsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.summary_label)

        self.lines_table = QTableView(UnitReturnsDialog)
        self.lines_table.setObjectName(u"lines_table")
        self.lines_table.setAlternatingRowColors(True)
        self.lines_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines_table.setTabKeyNavigation(False)
        self.lines_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.lines_table)

        self.finding_label = QLabel(UnitReturnsDialog)
        self.finding_label.setObjectName(u"finding_label")
        self.finding_label.setWordWrap(True)
        self.finding_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.finding_label)

        self.refusals_label = QLabel(UnitReturnsDialog)
        self.refusals_label.setObjectName(u"refusals_label")

        self.dialog_layout.addWidget(self.refusals_label)

        self.refusals_list = QListWidget(UnitReturnsDialog)
        self.refusals_list.setObjectName(u"refusals_list")
        self.refusals_list.setMaximumSize(QSize(16777215, 110))
        self.refusals_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.refusals_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(UnitReturnsDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(UnitReturnsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.refusals_label.setBuddy(self.refusals_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines_table, self.refusals_list)
        QWidget.setTabOrder(self.refusals_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(UnitReturnsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnitReturnsDialog)
    # setupUi

    def retranslateUi(self, UnitReturnsDialog):
        UnitReturnsDialog.setWindowTitle(QCoreApplication.translate("UnitReturnsDialog", u"Nh\u1eadn l\u1ea1i bi\u1ec3u m\u1eabu", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("UnitReturnsDialog", u"K\u1ebft qu\u1ea3 trong c\u00e1c bi\u1ec3u m\u1eabu nh\u1eadn l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.refusals_label.setText(QCoreApplication.translate("UnitReturnsDialog", u"&T\u1ec7p kh\u00f4ng nh\u1eadn", None))
        self.save_button.setText(QCoreApplication.translate("UnitReturnsDialog", u"&Ghi k\u1ebft qu\u1ea3", None))
        self.close_button.setText(QCoreApplication.translate("UnitReturnsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
