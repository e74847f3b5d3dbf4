"""Generated from forms/roster_offers_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

class Ui_RosterOffersDialog(object):
    def setupUi(self, RosterOffersDialog):
        if not RosterOffersDialog.objectName():
            RosterOffersDialog.setObjectName(u"RosterOffersDialog")
        RosterOffersDialog.resize(880, 420)
        self.dialog_layout = QVBoxLayout(RosterOffersDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.offers_label = QLabel(RosterOffersDialog)
        self.offers_label.setObjectName(u"offers_label")
        self.offers_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.offers_label)

        self.offers_table = QTableView(RosterOffersDialog)
        self.offers_table.setObjectName(u"offers_table")
        self.offers_table.setAlternatingRowColors(True)
        self.offers_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.offers_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.offers_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.offers_table.setTabKeyNavigation(False)
        self.offers_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.offers_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.empty_label = QLabel(RosterOffersDialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.button_layout.addWidget(self.empty_label)

        self.accept_button = QPushButton(RosterOffersDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.button_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(RosterOffersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.offers_label.setBuddy(self.offers_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.offers_table, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(RosterOffersDialog)

        QMetaObject.connectSlotsByName(RosterOffersDialog)
    # setupUi

    def retranslateUi(self, RosterOffersDialog):
        RosterOffersDialog.setWindowTitle(QCoreApplication.translate("RosterOffersDialog", u"L\u1ea5y m\u1ed1c t\u1eeb k\u1ebf ho\u1ea1ch c\u1ee7a c\u01a1 quan", None))
        self.offers_label.setText(QCoreApplication.translate("RosterOffersDialog", u"M\u1ed1c n\u00ea&u \u0111\u01a1n v\u1ecb kh\u00e1c \u0111\u01b0\u1ee3c \u0111\u00e1nh d\u1ea5u s\u1eb5n (ph\u00edm c\u00e1ch \u0111\u1ec3 \u0111\u00e1nh d\u1ea5u, b\u1ecf \u0111\u00e1nh d\u1ea5u)", None))
#if QT_CONFIG(accessibility)
        self.offers_table.setAccessibleName(QCoreApplication.translate("RosterOffersDialog", u"M\u1ed1c c\u1ee7a k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("RosterOffersDialog", u"&Theo d\u00f5i", None))
        self.cancel_button.setText(QCoreApplication.translate("RosterOffersDialog", u"\u0110\u1ec3 sau", None))
    # retranslateUi
