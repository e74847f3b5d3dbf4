"""Generated from forms/roster_sheet_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RosterSheetDialog(object):
    def setupUi(self, RosterSheetDialog):
        if not RosterSheetDialog.objectName():
            RosterSheetDialog.setObjectName(u"RosterSheetDialog")
        RosterSheetDialog.resize(900, 560)
        self.dialog_layout = QVBoxLayout(RosterSheetDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.sheet_layout = QHBoxLayout()
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_label = QLabel(RosterSheetDialog)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_layout.addWidget(self.sheet_label)

        self.sheet_combo = QComboBox(RosterSheetDialog)
        self.sheet_combo.setObjectName(u"sheet_combo")
        self.sheet_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet_combo.setMinimumContentsLength(30)

        self.sheet_layout.addWidget(self.sheet_combo)

        self.count_label = QLabel(RosterSheetDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_layout.addWidget(self.count_label)

        self.sheet_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_layout.addItem(self.sheet_spacer)

        self.paste_button = QPushButton(RosterSheetDialog)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(False)

        self.sheet_layout.addWidget(self.paste_button)

        self.fill_button = QPushButton(RosterSheetDialog)
        self.fill_button.setObjectName(u"fill_button")
        self.fill_button.setAutoDefault(False)

        self.sheet_layout.addWidget(self.fill_button)

        self.sheet_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.sheet_layout)

        self.rows_table = QTableView(RosterSheetDialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setAlternatingRowColors(True)
        self.rows_table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.rows_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows_table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.rows_table)

        self.findings_label = QLabel(RosterSheetDialog)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setWordWrap(True)
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.findings_label)

        self.findings_list = QListWidget(RosterSheetDialog)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setMaximumSize(QSize(16777215, 84))

        self.dialog_layout.addWidget(self.findings_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(RosterSheetDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.save_button = QPushButton(RosterSheetDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(RosterSheetDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheet_combo, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.rows_table)
        QWidget.setTabOrder(self.rows_table, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(RosterSheetDialog)

        QMetaObject.connectSlotsByName(RosterSheetDialog)
    # setupUi

    def retranslateUi(self, RosterSheetDialog):
        RosterSheetDialog.setWindowTitle(QCoreApplication.translate("RosterSheetDialog", u"Ghi nhanh \u0111\u01a1n v\u1ecb g\u1eedi", None))
        self.sheet_label.setText(QCoreApplication.translate("RosterSheetDialog", u"&B\u1ea3ng", None))
        self.count_label.setText("")
        self.paste_button.setText(QCoreApplication.translate("RosterSheetDialog", u"&D\u00e1n", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("RosterSheetDialog", u"D\u00e1n v\u00f9ng ch\u00e9p t\u1eeb Excel (Ctrl+V): c\u00f3 c\u1ed9t \u0110\u01a1n v\u1ecb th\u00ec t\u1ef1 t\u00ecm d\u00f2ng", None))
#endif // QT_CONFIG(tooltip)
        self.fill_button.setText(QCoreApplication.translate("RosterSheetDialog", u"\u0110i\u1ec1n &xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.fill_button.setToolTip(QCoreApplication.translate("RosterSheetDialog", u"Ch\u00e9p \u00f4 tr\u00ean c\u00f9ng \u0111ang ch\u1ecdn xu\u1ed1ng c\u00e1c \u00f4 d\u01b0\u1edbi (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("RosterSheetDialog", u"B\u1ea3ng ghi nhanh", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText("")
#if QT_CONFIG(accessibility)
        self.findings_list.setAccessibleName(QCoreApplication.translate("RosterSheetDialog", u"Nh\u1eefng \u0111i\u1ec1u c\u1ea7n xem l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("RosterSheetDialog", u"Ng\u00e0y g\u00f5 5/11, 0511; \u0111i\u1ec3m g\u00f5 92,5. L\u01b0u c\u1ea3 b\u1ea3ng m\u1ed9t l\u1ea7n, ho\u00e0n t\u00e1c m\u1ed9t l\u1ea7n.", None))
        self.save_button.setText(QCoreApplication.translate("RosterSheetDialog", u"&L\u01b0u b\u1ea3ng", None))
        self.close_button.setText(QCoreApplication.translate("RosterSheetDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
