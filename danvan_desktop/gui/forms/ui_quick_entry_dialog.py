"""Generated from forms/quick_entry_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_QuickEntryDialog(object):
    def setupUi(self, QuickEntryDialog):
        if not QuickEntryDialog.objectName():
            QuickEntryDialog.setObjectName(u"QuickEntryDialog")
        QuickEntryDialog.resize(1120, 560)
        self.dialog_layout = QVBoxLayout(QuickEntryDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setObjectName(u"bar_layout")
        self.count_label = QLabel(QuickEntryDialog)
        self.count_label.setObjectName(u"count_label")

        self.bar_layout.addWidget(self.count_label)

        self.bar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.bar_spacer)

        self.per_unit_check = QCheckBox(QuickEntryDialog)
        self.per_unit_check.setObjectName(u"per_unit_check")

        self.bar_layout.addWidget(self.per_unit_check)

        self.paste_button = QPushButton(QuickEntryDialog)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(False)

        self.bar_layout.addWidget(self.paste_button)

        self.fill_button = QPushButton(QuickEntryDialog)
        self.fill_button.setObjectName(u"fill_button")
        self.fill_button.setAutoDefault(False)

        self.bar_layout.addWidget(self.fill_button)

        self.add_row_button = QPushButton(QuickEntryDialog)
        self.add_row_button.setObjectName(u"add_row_button")
        self.add_row_button.setAutoDefault(False)

        self.bar_layout.addWidget(self.add_row_button)


        self.dialog_layout.addLayout(self.bar_layout)

        self.rows_table = QTableView(QuickEntryDialog)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setAlternatingRowColors(True)
        self.rows_table.setTabKeyNavigation(True)
        self.rows_table.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.rows_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

        self.dialog_layout.addWidget(self.rows_table)

        self.findings_label = QLabel(QuickEntryDialog)
        self.findings_label.setObjectName(u"findings_label")

        self.dialog_layout.addWidget(self.findings_label)

        self.findings_list = QListWidget(QuickEntryDialog)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setMaximumSize(QSize(16777215, 110))
        self.findings_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.findings_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(QuickEntryDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.button_layout.addWidget(self.hint_label)

        self.save_button = QPushButton(QuickEntryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(QuickEntryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.findings_label.setBuddy(self.findings_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.per_unit_check, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.add_row_button)
        QWidget.setTabOrder(self.add_row_button, self.rows_table)
        QWidget.setTabOrder(self.rows_table, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(QuickEntryDialog)

        QMetaObject.connectSlotsByName(QuickEntryDialog)
    # setupUi

    def retranslateUi(self, QuickEntryDialog):
        QuickEntryDialog.setWindowTitle(QCoreApplication.translate("QuickEntryDialog", u"Ghi nhanh nhi\u1ec1u nhi\u1ec7m v\u1ee5", None))
        self.count_label.setText("")
        self.per_unit_check.setText(QCoreApplication.translate("QuickEntryDialog", u"&M\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.per_unit_check.setToolTip(QCoreApplication.translate("QuickEntryDialog", u"Nhi\u1ec7m v\u1ee5 giao cho nhi\u1ec1u \u0111\u01a1n v\u1ecb th\u00ec m\u1ed7i \u0111\u01a1n v\u1ecb ghi m\u1ed9t d\u00f2ng", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("QuickEntryDialog", u"&D\u00e1n t\u1eeb Excel", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("QuickEntryDialog", u"D\u00e1n v\u00f9ng \u0111\u00e3 ch\u00e9p trong Excel, c\u00f3 ho\u1eb7c kh\u00f4ng c\u00f3 d\u00f2ng ti\u00eau \u0111\u1ec1 (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.fill_button.setText(QCoreApplication.translate("QuickEntryDialog", u"\u0110i&\u1ec1n xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.fill_button.setToolTip(QCoreApplication.translate("QuickEntryDialog", u"Ch\u00e9p \u00f4 tr\u00ean c\u00f9ng xu\u1ed1ng c\u00e1c \u00f4 \u0111ang ch\u1ecdn (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
        self.add_row_button.setText(QCoreApplication.translate("QuickEntryDialog", u"&Th\u00eam d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.add_row_button.setToolTip(QCoreApplication.translate("QuickEntryDialog", u"Th\u00eam m\u1ed9t d\u00f2ng cho nhi\u1ec7m v\u1ee5 \u0111ang ch\u1ecdn, \u0111\u1ec3 ghi \u0111\u01a1n v\u1ecb kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("QuickEntryDialog", u"K\u1ebft qu\u1ea3 c\u1ea7n ghi", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("QuickEntryDialog", u"D\u00f2ng \u0111\u1ec3 tr\u1ed1ng th\u00ec b\u1ecf qua. Ng\u00e0y g\u00f5 5/11, 0511; s\u1ed1 li\u1ec7u ghi t\u00ean v\u00e0 \u0111\u01a1n v\u1ecb t\u00ednh, v\u00ed d\u1ee5: h\u1ed9i ngh\u1ecb (cu\u1ed9c).", None))
        self.save_button.setText(QCoreApplication.translate("QuickEntryDialog", u"Ghi k\u1ebft qu\u1ea3", None))
        self.close_button.setText(QCoreApplication.translate("QuickEntryDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
