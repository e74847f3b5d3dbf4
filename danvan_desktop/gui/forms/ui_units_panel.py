"""Generated from forms/units_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_UnitsPanel(object):
    def setupUi(self, UnitsPanel):
        if not UnitsPanel.objectName():
            UnitsPanel.setObjectName(u"UnitsPanel")
        UnitsPanel.resize(1100, 560)
        self.panel_layout = QVBoxLayout(UnitsPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_button = QPushButton(UnitsPanel)
        self.add_button.setObjectName(u"add_button")

        self.button_layout.addWidget(self.add_button)

        self.edit_button = QPushButton(UnitsPanel)
        self.edit_button.setObjectName(u"edit_button")

        self.button_layout.addWidget(self.edit_button)

        self.up_button = QPushButton(UnitsPanel)
        self.up_button.setObjectName(u"up_button")

        self.button_layout.addWidget(self.up_button)

        self.down_button = QPushButton(UnitsPanel)
        self.down_button.setObjectName(u"down_button")

        self.button_layout.addWidget(self.down_button)

        self.end_button = QPushButton(UnitsPanel)
        self.end_button.setObjectName(u"end_button")

        self.button_layout.addWidget(self.end_button)

        self.delete_button = QPushButton(UnitsPanel)
        self.delete_button.setObjectName(u"delete_button")

        self.button_layout.addWidget(self.delete_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.text_filter_label = QLabel(UnitsPanel)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.button_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(UnitsPanel)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.button_layout.addWidget(self.text_filter_edit)


        self.panel_layout.addLayout(self.button_layout)

        self.table_stack = QStackedWidget(UnitsPanel)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.units_table = QTableView(self.table_page)
        self.units_table.setObjectName(u"units_table")
        self.units_table.setAlternatingRowColors(True)
        self.units_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.units_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.units_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.units_table.setSortingEnabled(True)
        self.units_table.setTabKeyNavigation(False)

        self.table_layout.addWidget(self.units_table)

        self.table_stack.addWidget(self.table_page)

        self.panel_layout.addWidget(self.table_stack)

        self.count_layout = QHBoxLayout()
        self.count_layout.setObjectName(u"count_layout")
        self.count_label = QLabel(UnitsPanel)
        self.count_label.setObjectName(u"count_label")

        self.count_layout.addWidget(self.count_label)

        self.count_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.count_layout.addItem(self.count_spacer)

        self.ended_check = QCheckBox(UnitsPanel)
        self.ended_check.setObjectName(u"ended_check")

        self.count_layout.addWidget(self.ended_check)


        self.panel_layout.addLayout(self.count_layout)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_filter_label.setBuddy(self.text_filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.end_button)
        QWidget.setTabOrder(self.end_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.units_table)
        QWidget.setTabOrder(self.units_table, self.ended_check)

        self.retranslateUi(UnitsPanel)

        QMetaObject.connectSlotsByName(UnitsPanel)
    # setupUi

    def retranslateUi(self, UnitsPanel):
        self.add_button.setText(QCoreApplication.translate("UnitsPanel", u"Th\u00ea&m \u0111\u01a1n v\u1ecb\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("UnitsPanel", u"&S\u1eeda\u2026", None))
        self.up_button.setText(QCoreApplication.translate("UnitsPanel", u"L\u00ean", None))
        self.down_button.setText(QCoreApplication.translate("UnitsPanel", u"Xu\u1ed1ng", None))
        self.end_button.setText(QCoreApplication.translate("UnitsPanel", u"K\u1ebft th\u00fac ho\u1ea1t \u0111\u1ed9ng\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("UnitsPanel", u"X\u00f3a", None))
        self.text_filter_label.setText(QCoreApplication.translate("UnitsPanel", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("UnitsPanel", u"g\u00f5 v\u00e0i ch\u1eef", None))
#if QT_CONFIG(accessibility)
        self.units_table.setAccessibleName(QCoreApplication.translate("UnitsPanel", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.ended_check.setText(QCoreApplication.translate("UnitsPanel", u"Hi\u1ec7n c\u1ea3 \u0111\u01a1n v\u1ecb \u0111\u00e3 n&g\u1eebng ho\u1ea1t \u0111\u1ed9ng", None))
        pass
    # retranslateUi
