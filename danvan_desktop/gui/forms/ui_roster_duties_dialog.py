"""Generated from forms/roster_duties_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RosterDutiesDialog(object):
    def setupUi(self, RosterDutiesDialog):
        if not RosterDutiesDialog.objectName():
            RosterDutiesDialog.setObjectName(u"RosterDutiesDialog")
        RosterDutiesDialog.resize(860, 420)
        self.dialog_layout = QVBoxLayout(RosterDutiesDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.explanation_label = QLabel(RosterDutiesDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation_label)

        self.duties_table = QTableView(RosterDutiesDialog)
        self.duties_table.setObjectName(u"duties_table")
        self.duties_table.setAlternatingRowColors(True)
        self.duties_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.duties_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.duties_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.duties_table.setTabKeyNavigation(False)
        self.duties_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.duties_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.offers_button = QPushButton(RosterDutiesDialog)
        self.offers_button.setObjectName(u"offers_button")
        self.offers_button.setAutoDefault(False)

        self.button_layout.addWidget(self.offers_button)

        self.add_button = QPushButton(RosterDutiesDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.button_layout.addWidget(self.add_button)

        self.edit_button = QPushButton(RosterDutiesDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.button_layout.addWidget(self.edit_button)

        self.delete_button = QPushButton(RosterDutiesDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.button_layout.addWidget(self.delete_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(RosterDutiesDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.duties_table, self.offers_button)
        QWidget.setTabOrder(self.offers_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.close_button)

        self.retranslateUi(RosterDutiesDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterDutiesDialog)
    # setupUi

    def retranslateUi(self, RosterDutiesDialog):
        RosterDutiesDialog.setWindowTitle(QCoreApplication.translate("RosterDutiesDialog", u"M\u1ed1c ph\u1ea3i g\u1eedi trong n\u0103m", None))
        self.explanation_label.setText(QCoreApplication.translate("RosterDutiesDialog", u"M\u1ed7i m\u1ed1c l\u00e0 m\u1ed9t c\u1ed9t c\u1ee7a b\u1ea3ng. M\u1ed1c l\u1ea5y t\u1eeb k\u1ebf ho\u1ea1ch c\u1ee7a c\u01a1 quan gi\u1eef h\u1ea1n c\u1ee7a k\u1ebf ho\u1ea1ch, k\u1ec3 c\u1ea3 khi gia h\u1ea1n.", None))
#if QT_CONFIG(accessibility)
        self.duties_table.setAccessibleName(QCoreApplication.translate("RosterDutiesDialog", u"M\u1ed1c ph\u1ea3i g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.offers_button.setText(QCoreApplication.translate("RosterDutiesDialog", u"&L\u1ea5y t\u1eeb k\u1ebf ho\u1ea1ch\u2026", None))
#if QT_CONFIG(tooltip)
        self.offers_button.setToolTip(QCoreApplication.translate("RosterDutiesDialog", u"Ch\u1ecdn m\u1ed1c c\u1ee7a k\u1ebf ho\u1ea1ch c\u1ee7a c\u01a1 quan \u0111\u1ec3 theo d\u00f5i \u1edf c\u00e1c \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("RosterDutiesDialog", u"&Th\u00eam m\u1ed1c kh\u00e1c\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("RosterDutiesDialog", u"&S\u1eeda m\u1ed1c\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("RosterDutiesDialog", u"&B\u1ecf theo d\u00f5i", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("RosterDutiesDialog", u"C\u1ea3 nh\u1eefng g\u00ec \u0111\u00e3 ghi nh\u1eadn c\u1ee7a m\u1ed1c; ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("RosterDutiesDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
