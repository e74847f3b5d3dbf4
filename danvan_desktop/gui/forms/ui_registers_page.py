"""Generated from forms/registers_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget

class Ui_RegistersPage(object):
    def setupUi(self, RegistersPage):
        if not RegistersPage.objectName():
            RegistersPage.setObjectName(u"RegistersPage")
        RegistersPage.resize(1190, 620)
        self.page_layout = QVBoxLayout(RegistersPage)
        self.page_layout.setObjectName(u"page_layout")
        self.registers_splitter = QSplitter(RegistersPage)
        self.registers_splitter.setObjectName(u"registers_splitter")
        self.registers_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.registers_splitter.setChildrenCollapsible(False)
        self.list_page = QWidget(self.registers_splitter)
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.registers_label = QLabel(self.list_page)
        self.registers_label.setObjectName(u"registers_label")

        self.list_layout.addWidget(self.registers_label)

        self.registers_list = QListWidget(self.list_page)
        self.registers_list.setObjectName(u"registers_list")
        self.registers_list.setMinimumSize(QSize(120, 0))
        self.registers_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.registers_list.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.list_layout.addWidget(self.registers_list)

        self.add_register_button = QPushButton(self.list_page)
        self.add_register_button.setObjectName(u"add_register_button")

        self.list_layout.addWidget(self.add_register_button)

        self.columns_button = QPushButton(self.list_page)
        self.columns_button.setObjectName(u"columns_button")

        self.list_layout.addWidget(self.columns_button)

        self.registers_splitter.addWidget(self.list_page)
        self.grid_page = QWidget(self.registers_splitter)
        self.grid_page.setObjectName(u"grid_page")
        self.grid_layout = QVBoxLayout(self.grid_page)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(0, 0, 0, 0)
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_button = QPushButton(self.grid_page)
        self.add_button.setObjectName(u"add_button")

        self.button_layout.addWidget(self.add_button)

        self.paste_button = QPushButton(self.grid_page)
        self.paste_button.setObjectName(u"paste_button")

        self.button_layout.addWidget(self.paste_button)

        self.delete_button = QPushButton(self.grid_page)
        self.delete_button.setObjectName(u"delete_button")

        self.button_layout.addWidget(self.delete_button)

        self.evidence_button = QPushButton(self.grid_page)
        self.evidence_button.setObjectName(u"evidence_button")
        self.evidence_button.setCheckable(True)

        self.button_layout.addWidget(self.evidence_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.export_button = QPushButton(self.grid_page)
        self.export_button.setObjectName(u"export_button")

        self.button_layout.addWidget(self.export_button)


        self.grid_layout.addLayout(self.button_layout)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.year_label = QLabel(self.grid_page)
        self.year_label.setObjectName(u"year_label")

        self.filter_layout.addWidget(self.year_label)

        self.year_combo = QComboBox(self.grid_page)
        self.year_combo.setObjectName(u"year_combo")
        self.year_combo.setMinimumContentsLength(9)

        self.filter_layout.addWidget(self.year_combo)

        self.text_filter_label = QLabel(self.grid_page)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.filter_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(self.grid_page)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_filter_edit)

        self.only_button = QPushButton(self.grid_page)
        self.only_button.setObjectName(u"only_button")

        self.filter_layout.addWidget(self.only_button)

        self.count_label = QLabel(self.grid_page)
        self.count_label.setObjectName(u"count_label")

        self.filter_layout.addWidget(self.count_label)

        self.filter_layout.setStretch(3, 1)

        self.grid_layout.addLayout(self.filter_layout)

        self.evidence_splitter = QSplitter(self.grid_page)
        self.evidence_splitter.setObjectName(u"evidence_splitter")
        self.evidence_splitter.setOrientation(Qt.Orientation.Vertical)
        self.evidence_splitter.setChildrenCollapsible(False)
        self.table_page = QWidget(self.evidence_splitter)
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_label = QLabel(self.table_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.table_layout.addWidget(self.empty_label)

        self.rows_table = QTableView(self.table_page)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_table.setAlternatingRowColors(True)
        self.rows_table.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.rows_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows_table.setSortingEnabled(True)
        self.rows_table.setWordWrap(True)

        self.table_layout.addWidget(self.rows_table)

        self.evidence_splitter.addWidget(self.table_page)
        self.evidence_box = QWidget(self.evidence_splitter)
        self.evidence_box.setObjectName(u"evidence_box")
        self.evidence_layout = QVBoxLayout(self.evidence_box)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_splitter.addWidget(self.evidence_box)

        self.grid_layout.addWidget(self.evidence_splitter)

        self.totals_layout = QHBoxLayout()
        self.totals_layout.setObjectName(u"totals_layout")
        self.period_label = QLabel(self.grid_page)
        self.period_label.setObjectName(u"period_label")

        self.totals_layout.addWidget(self.period_label)

        self.period_combo = QComboBox(self.grid_page)
        self.period_combo.setObjectName(u"period_combo")

        self.totals_layout.addWidget(self.period_combo)

        self.totals_label = QLabel(self.grid_page)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setWordWrap(True)

        self.totals_layout.addWidget(self.totals_label)

        self.totals_layout.setStretch(2, 1)

        self.grid_layout.addLayout(self.totals_layout)

        self.grid_layout.setStretch(2, 1)
        self.registers_splitter.addWidget(self.grid_page)

        self.page_layout.addWidget(self.registers_splitter)

#if QT_CONFIG(shortcut)
        self.registers_label.setBuddy(self.registers_list)
        self.year_label.setBuddy(self.year_combo)
        self.text_filter_label.setBuddy(self.text_filter_edit)
        self.period_label.setBuddy(self.period_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.registers_list, self.add_register_button)
        QWidget.setTabOrder(self.add_register_button, self.columns_button)
        QWidget.setTabOrder(self.columns_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.evidence_button)
        QWidget.setTabOrder(self.evidence_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.year_combo)
        QWidget.setTabOrder(self.year_combo, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.only_button)
        QWidget.setTabOrder(self.only_button, self.rows_table)
        QWidget.setTabOrder(self.rows_table, self.period_combo)

        self.retranslateUi(RegistersPage)

        QMetaObject.connectSlotsByName(RegistersPage)
    # setupUi

    def retranslateUi(self, RegistersPage):
        self.registers_label.setText(QCoreApplication.translate("RegistersPage", u"&S\u1ed5", None))
        self.add_register_button.setText(QCoreApplication.translate("RegistersPage", u"L\u1eadp s\u1ed5 m\u1edbi\u2026", None))
        self.columns_button.setText(QCoreApplication.translate("RegistersPage", u"&C\u1ed9t c\u1ee7a s\u1ed5\u2026", None))
        self.add_button.setText(QCoreApplication.translate("RegistersPage", u"Th\u00ea&m d\u00f2ng", None))
        self.paste_button.setText(QCoreApplication.translate("RegistersPage", u"&D\u00e1n t\u1eeb Excel\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("RegistersPage", u"X\u00f3a d\u00f2ng", None))
        self.evidence_button.setText(QCoreApplication.translate("RegistersPage", u"Min&h ch\u1ee9ng", None))
        self.export_button.setText(QCoreApplication.translate("RegistersPage", u"&Xu\u1ea5t Excel\u2026", None))
        self.year_label.setText(QCoreApplication.translate("RegistersPage", u"&N\u0103m", None))
        self.text_filter_label.setText(QCoreApplication.translate("RegistersPage", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("RegistersPage", u"g\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.only_button.setText(QCoreApplication.translate("RegistersPage", u"Hi\u1ec7n m\u1ecdi d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.only_button.setToolTip(QCoreApplication.translate("RegistersPage", u"\u0110ang xem ri\u00eang c\u00e1c d\u00f2ng l\u00e0m n\u00ean m\u1ed9t con s\u1ed1; b\u1ea5m \u0111\u1ec3 hi\u1ec7n l\u1ea1i m\u1ecdi d\u00f2ng c\u1ee7a s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.empty_label.setText("")
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("RegistersPage", u"C\u00e1c d\u00f2ng c\u1ee7a s\u1ed5", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("RegistersPage", u"C\u1ed9n&g", None))
        self.totals_label.setText("")
        pass
    # retranslateUi
