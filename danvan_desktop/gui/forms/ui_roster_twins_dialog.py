"""Generated from forms/roster_twins_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RosterTwinsDialog(object):
    def setupUi(self, RosterTwinsDialog):
        if not RosterTwinsDialog.objectName():
            RosterTwinsDialog.setObjectName(u"RosterTwinsDialog")
        RosterTwinsDialog.resize(760, 360)
        self.dialog_layout = QVBoxLayout(RosterTwinsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.twins_label = QLabel(RosterTwinsDialog)
        self.twins_label.setObjectName(u"twins_label")
        self.twins_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.twins_label)

        self.twins_table = QTableView(RosterTwinsDialog)
        self.twins_table.setObjectName(u"twins_table")
        self.twins_table.setAlternatingRowColors(True)
        self.twins_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.twins_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.twins_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.twins_table.setTabKeyNavigation(False)
        self.twins_table.setWordWrap(True)

        self.dialog_layout.addWidget(self.twins_table)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.keep_first_button = QPushButton(RosterTwinsDialog)
        self.keep_first_button.setObjectName(u"keep_first_button")
        self.keep_first_button.setAutoDefault(False)

        self.button_layout.addWidget(self.keep_first_button)

        self.keep_second_button = QPushButton(RosterTwinsDialog)
        self.keep_second_button.setObjectName(u"keep_second_button")
        self.keep_second_button.setAutoDefault(False)

        self.button_layout.addWidget(self.keep_second_button)

        self.close_button = QPushButton(RosterTwinsDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.twins_label.setBuddy(self.twins_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.twins_table, self.keep_first_button)
        QWidget.setTabOrder(self.keep_first_button, self.keep_second_button)
        QWidget.setTabOrder(self.keep_second_button, self.close_button)

        self.retranslateUi(RosterTwinsDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterTwinsDialog)
    # setupUi

    def retranslateUi(self, RosterTwinsDialog):
        RosterTwinsDialog.setWindowTitle(QCoreApplication.translate("RosterTwinsDialog", u"T\u00ean c\u00f3 th\u1ec3 tr\u00f9ng nhau", None))
        self.twins_label.setText(QCoreApplication.translate("RosterTwinsDialog", u"&M\u1ed7i d\u00f2ng l\u00e0 hai t\u00ean c\u00f3 th\u1ec3 ch\u1ec9 c\u00f9ng m\u1ed9t \u0111\u01a1n v\u1ecb; g\u1ed9p th\u00ec nh\u1eefng g\u00ec \u0111\u00e3 ghi c\u1ee7a c\u1ea3 hai \u0111\u01b0\u1ee3c gi\u1eef.", None))
#if QT_CONFIG(accessibility)
        self.twins_table.setAccessibleName(QCoreApplication.translate("RosterTwinsDialog", u"Hai t\u00ean c\u00f3 th\u1ec3 tr\u00f9ng", None))
#endif // QT_CONFIG(accessibility)
        self.keep_first_button.setText(QCoreApplication.translate("RosterTwinsDialog", u"Gi\u1eef t\u00ean &th\u1ee9 nh\u1ea5t", None))
        self.keep_second_button.setText(QCoreApplication.translate("RosterTwinsDialog", u"Gi\u1eef t\u00ean th\u1ee9 &hai", None))
        self.close_button.setText(QCoreApplication.translate("RosterTwinsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
