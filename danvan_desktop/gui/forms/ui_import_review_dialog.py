"""Generated from forms/import_review_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpinBox, QSplitter, QTabWidget, QTableView, QTableWidget, QTableWidgetItem, QToolButton, QTreeWidget, QVBoxLayout, QWidget

class Ui_ImportReviewDialog(object):
    def setupUi(self, ImportReviewDialog):
        if not ImportReviewDialog.objectName():
            ImportReviewDialog.setObjectName(u"ImportReviewDialog")
        ImportReviewDialog.resize(1280, 680)
        self.dialog_layout = QVBoxLayout(ImportReviewDialog)
        self.dialog_layout.setSpacing(4)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(8, 6, 8, 6)
        self.head_layout = QHBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.summary_label = QLabel(ImportReviewDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.summary_label)

        self.target_label = QLabel(ImportReviewDialog)
        self.target_label.setObjectName(u"target_label")

        self.head_layout.addWidget(self.target_label)

        self.target_combo = QComboBox(ImportReviewDialog)
        self.target_combo.setObjectName(u"target_combo")
        self.target_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.target_combo.setMinimumContentsLength(21)

        self.head_layout.addWidget(self.target_combo)

        self.role_label = QLabel(ImportReviewDialog)
        self.role_label.setObjectName(u"role_label")

        self.head_layout.addWidget(self.role_label)

        self.role_combo = QComboBox(ImportReviewDialog)
        self.role_combo.setObjectName(u"role_combo")

        self.head_layout.addWidget(self.role_combo)

        self.year_label = QLabel(ImportReviewDialog)
        self.year_label.setObjectName(u"year_label")

        self.head_layout.addWidget(self.year_label)

        self.year_spin = QSpinBox(ImportReviewDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(1976)
        self.year_spin.setMaximum(2100)

        self.head_layout.addWidget(self.year_spin)


        self.dialog_layout.addLayout(self.head_layout)

        self.review_splitter = QSplitter(ImportReviewDialog)
        self.review_splitter.setObjectName(u"review_splitter")
        self.review_splitter.setOrientation(Qt.Horizontal)
        self.review_splitter.setChildrenCollapsible(False)
        self.source_splitter = QSplitter(self.review_splitter)
        self.source_splitter.setObjectName(u"source_splitter")
        self.source_splitter.setOrientation(Qt.Vertical)
        self.source_splitter.setChildrenCollapsible(False)
        self.paragraphs_panel = QWidget(self.source_splitter)
        self.paragraphs_panel.setObjectName(u"paragraphs_panel")
        self.paragraphs_layout = QVBoxLayout(self.paragraphs_panel)
        self.paragraphs_layout.setSpacing(2)
        self.paragraphs_layout.setObjectName(u"paragraphs_layout")
        self.paragraphs_layout.setContentsMargins(0, 0, 0, 0)
        self.paragraphs_label = QLabel(self.paragraphs_panel)
        self.paragraphs_label.setObjectName(u"paragraphs_label")

        self.paragraphs_layout.addWidget(self.paragraphs_label)

        self.paragraphs_view = QTableView(self.paragraphs_panel)
        self.paragraphs_view.setObjectName(u"paragraphs_view")
        self.paragraphs_view.setSelectionMode(QAbstractItemView.SingleSelection)
        self.paragraphs_view.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.paragraphs_view.setWordWrap(False)
        self.paragraphs_view.setTabKeyNavigation(False)
        self.paragraphs_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.paragraphs_layout.addWidget(self.paragraphs_view)

        self.source_splitter.addWidget(self.paragraphs_panel)
        self.paragraph_panel = QWidget(self.source_splitter)
        self.paragraph_panel.setObjectName(u"paragraph_panel")
        self.paragraph_layout = QVBoxLayout(self.paragraph_panel)
        self.paragraph_layout.setSpacing(2)
        self.paragraph_layout.setObjectName(u"paragraph_layout")
        self.paragraph_layout.setContentsMargins(0, 0, 0, 0)
        self.paragraph_label = QLabel(self.paragraph_panel)
        self.paragraph_label.setObjectName(u"paragraph_label")

        self.paragraph_layout.addWidget(self.paragraph_label)

        self.paragraph_edit = QPlainTextEdit(self.paragraph_panel)
        self.paragraph_edit.setObjectName(u"paragraph_edit")
        self.paragraph_edit.setReadOnly(True)
        self.paragraph_edit.setTabChangesFocus(True)
        self.paragraph_edit.setTextInteractionFlags(Qt.TextSelectableByKeyboard|Qt.TextSelectableByMouse)
        self.paragraph_edit.setMinimumSize(QSize(0, 44))

        self.paragraph_layout.addWidget(self.paragraph_edit)

        self.change_layout = QHBoxLayout()
        self.change_layout.setObjectName(u"change_layout")
        self.fate_label = QLabel(self.paragraph_panel)
        self.fate_label.setObjectName(u"fate_label")

        self.change_layout.addWidget(self.fate_label)

        self.fate_combo = QComboBox(self.paragraph_panel)
        self.fate_combo.setObjectName(u"fate_combo")
        self.fate_combo.setMinimumContentsLength(14)
        self.fate_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.fate_combo.sizePolicy().hasHeightForWidth())
        self.fate_combo.setSizePolicy(sizePolicy1)

        self.change_layout.addWidget(self.fate_combo)

        self.join_button = QToolButton(self.paragraph_panel)
        self.join_button.setObjectName(u"join_button")

        self.change_layout.addWidget(self.join_button)

        self.split_button = QToolButton(self.paragraph_panel)
        self.split_button.setObjectName(u"split_button")

        self.change_layout.addWidget(self.split_button)

        self.reread_button = QToolButton(self.paragraph_panel)
        self.reread_button.setObjectName(u"reread_button")

        self.change_layout.addWidget(self.reread_button)


        self.paragraph_layout.addLayout(self.change_layout)

        self.source_splitter.addWidget(self.paragraph_panel)
        self.review_splitter.addWidget(self.source_splitter)
        self.draft_splitter = QSplitter(self.review_splitter)
        self.draft_splitter.setObjectName(u"draft_splitter")
        self.draft_splitter.setOrientation(Qt.Vertical)
        self.draft_splitter.setChildrenCollapsible(False)
        self.draft_panel = QWidget(self.draft_splitter)
        self.draft_panel.setObjectName(u"draft_panel")
        self.draft_layout = QVBoxLayout(self.draft_panel)
        self.draft_layout.setSpacing(2)
        self.draft_layout.setObjectName(u"draft_layout")
        self.draft_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_label = QLabel(self.draft_panel)
        self.draft_label.setObjectName(u"draft_label")

        self.draft_layout.addWidget(self.draft_label)

        self.draft_tree = QTreeWidget(self.draft_panel)
        self.draft_tree.setObjectName(u"draft_tree")
        self.draft_tree.setColumnCount(2)
        self.draft_tree.setUniformRowHeights(True)
        self.draft_tree.setIndentation(14)
        self.draft_tree.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.draft_layout.addWidget(self.draft_tree)

        self.draft_splitter.addWidget(self.draft_panel)
        self.findings_tabs = QTabWidget(self.draft_splitter)
        self.findings_tabs.setObjectName(u"findings_tabs")
        self.findings_tabs.setDocumentMode(True)
        self.warnings_tab = QWidget()
        self.warnings_tab.setObjectName(u"warnings_tab")
        self.warnings_layout = QVBoxLayout(self.warnings_tab)
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_layout.setContentsMargins(0, 0, 0, 0)
        self.warnings_tree = QTreeWidget(self.warnings_tab)
        self.warnings_tree.setObjectName(u"warnings_tree")
        self.warnings_tree.setHeaderHidden(True)
        self.warnings_tree.setIndentation(14)
        self.warnings_tree.setMinimumSize(QSize(0, 60))

        self.warnings_layout.addWidget(self.warnings_tree)

        self.findings_tabs.addTab(self.warnings_tab, "")
        self.duplicates_tab = QWidget()
        self.duplicates_tab.setObjectName(u"duplicates_tab")
        self.duplicates_layout = QVBoxLayout(self.duplicates_tab)
        self.duplicates_layout.setObjectName(u"duplicates_layout")
        self.duplicates_layout.setContentsMargins(0, 0, 0, 0)
        self.duplicates_table = QTableWidget(self.duplicates_tab)
        if (self.duplicates_table.columnCount() < 3):
            self.duplicates_table.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.duplicates_table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.duplicates_table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.duplicates_table.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.duplicates_table.setObjectName(u"duplicates_table")
        self.duplicates_table.setColumnCount(3)
        self.duplicates_table.setWordWrap(True)
        self.duplicates_table.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.duplicates_table.setTabKeyNavigation(False)

        self.duplicates_layout.addWidget(self.duplicates_table)

        self.findings_tabs.addTab(self.duplicates_tab, "")
        self.units_tab = QWidget()
        self.units_tab.setObjectName(u"units_tab")
        self.units_layout = QVBoxLayout(self.units_tab)
        self.units_layout.setObjectName(u"units_layout")
        self.units_layout.setContentsMargins(0, 0, 0, 0)
        self.units_table = QTableWidget(self.units_tab)
        if (self.units_table.columnCount() < 3):
            self.units_table.setColumnCount(3)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.units_table.setHorizontalHeaderItem(0, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.units_table.setHorizontalHeaderItem(1, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.units_table.setHorizontalHeaderItem(2, __qtablewidgetitem5)
        self.units_table.setObjectName(u"units_table")
        self.units_table.setColumnCount(3)
        self.units_table.setTabKeyNavigation(False)

        self.units_layout.addWidget(self.units_table)

        self.findings_tabs.addTab(self.units_tab, "")
        self.draft_splitter.addWidget(self.findings_tabs)
        self.review_splitter.addWidget(self.draft_splitter)

        self.dialog_layout.addWidget(self.review_splitter)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.promise_label = QLabel(ImportReviewDialog)
        self.promise_label.setObjectName(u"promise_label")
        self.promise_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.promise_label.sizePolicy().hasHeightForWidth())
        self.promise_label.setSizePolicy(sizePolicy)

        self.buttons_layout.addWidget(self.promise_label)

        self.corrections_label = QLabel(ImportReviewDialog)
        self.corrections_label.setObjectName(u"corrections_label")

        self.buttons_layout.addWidget(self.corrections_label)

        self.undo_button = QToolButton(ImportReviewDialog)
        self.undo_button.setObjectName(u"undo_button")

        self.buttons_layout.addWidget(self.undo_button)

        self.redo_button = QToolButton(ImportReviewDialog)
        self.redo_button.setObjectName(u"redo_button")

        self.buttons_layout.addWidget(self.redo_button)

        self.restore_button = QToolButton(ImportReviewDialog)
        self.restore_button.setObjectName(u"restore_button")

        self.buttons_layout.addWidget(self.restore_button)

        self.accept_button = QPushButton(ImportReviewDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ImportReviewDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.target_label.setBuddy(self.target_combo)
        self.role_label.setBuddy(self.role_combo)
        self.year_label.setBuddy(self.year_spin)
        self.paragraphs_label.setBuddy(self.paragraphs_view)
        self.paragraph_label.setBuddy(self.paragraph_edit)
        self.fate_label.setBuddy(self.fate_combo)
        self.draft_label.setBuddy(self.draft_tree)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.target_combo, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.year_spin)
        QWidget.setTabOrder(self.year_spin, self.paragraphs_view)
        QWidget.setTabOrder(self.paragraphs_view, self.paragraph_edit)
        QWidget.setTabOrder(self.paragraph_edit, self.fate_combo)
        QWidget.setTabOrder(self.fate_combo, self.join_button)
        QWidget.setTabOrder(self.join_button, self.split_button)
        QWidget.setTabOrder(self.split_button, self.reread_button)
        QWidget.setTabOrder(self.reread_button, self.draft_tree)
        QWidget.setTabOrder(self.draft_tree, self.findings_tabs)
        QWidget.setTabOrder(self.findings_tabs, self.warnings_tree)
        QWidget.setTabOrder(self.warnings_tree, self.duplicates_table)
        QWidget.setTabOrder(self.duplicates_table, self.units_table)
        QWidget.setTabOrder(self.units_table, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.redo_button)
        QWidget.setTabOrder(self.redo_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(ImportReviewDialog)

        QMetaObject.connectSlotsByName(ImportReviewDialog)
    # setupUi

    def retranslateUi(self, ImportReviewDialog):
        ImportReviewDialog.setWindowTitle(QCoreApplication.translate("ImportReviewDialog", u"Nh\u1eadp k\u1ebf ho\u1ea1ch: \u0111\u1ed1i chi\u1ebfu tr\u01b0\u1edbc khi nh\u1eadn", None))
        self.target_label.setText(QCoreApplication.translate("ImportReviewDialog", u"Nh\u1ead&p th\u00e0nh", None))
        self.role_label.setText(QCoreApplication.translate("ImportReviewDialog", u"&L\u00e0", None))
        self.year_label.setText(QCoreApplication.translate("ImportReviewDialog", u"N\u0103&m th\u1ef1c hi\u1ec7n", None))
        self.paragraphs_label.setText(QCoreApplication.translate("ImportReviewDialog", u"V\u0103n &b\u1ea3n g\u1ed1c v\u00e0 t\u1eebng \u0111o\u1ea1n \u0111\u01b0\u1ee3c hi\u1ec3u l\u00e0 g\u00ec", None))
        self.paragraph_label.setText(QCoreApplication.translate("ImportReviewDialog", u"\u0110&o\u1ea1n \u0111ang ch\u1ecdn (F2 \u0111\u1eb7t con tr\u1ecf, Ctrl+T t\u00e1ch t\u1ea1i con tr\u1ecf)", None))
        self.fate_label.setText(QCoreApplication.translate("ImportReviewDialog", u"\u0110\u1ed5&i th\u00e0nh", None))
        self.draft_label.setText(QCoreApplication.translate("ImportReviewDialog", u"B\u1ea3n n&h\u00e1p s\u1ebd \u0111\u01b0\u1ee3c nh\u1eadn", None))
        ___qtreewidgetitem = self.draft_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ImportReviewDialog", u"\u0110\u01a1n v\u1ecb, th\u1eddi gian", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ImportReviewDialog", u"N\u1ed9i dung", None));
        ___qtreewidgetitem1 = self.warnings_tree.headerItem()
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("ImportReviewDialog", u"Ch\u1ed7 c\u1ea7n xem l\u1ea1i", None));
#if QT_CONFIG(accessibility)
        self.warnings_tree.setAccessibleName(QCoreApplication.translate("ImportReviewDialog", u"Nh\u1eefng ch\u1ed7 c\u1ea7n xem l\u1ea1i, theo lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.findings_tabs.setTabText(self.findings_tabs.indexOf(self.warnings_tab), QCoreApplication.translate("ImportReviewDialog", u"C\u1ea7n xem l\u1ea1i", None))
        ___qtablewidgetitem = self.duplicates_table.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ImportReviewDialog", u"Nhi\u1ec7m v\u1ee5 tr\u01b0\u1edbc", None));
        ___qtablewidgetitem1 = self.duplicates_table.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ImportReviewDialog", u"Nhi\u1ec7m v\u1ee5 tr\u00f9ng", None));
        ___qtablewidgetitem2 = self.duplicates_table.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ImportReviewDialog", u"X\u1eed l\u00fd", None));
#if QT_CONFIG(accessibility)
        self.duplicates_table.setAccessibleName(QCoreApplication.translate("ImportReviewDialog", u"C\u00e1c nhi\u1ec7m v\u1ee5 tr\u00f9ng nhau, \u0111\u1eb7t c\u1ea1nh nhau", None))
#endif // QT_CONFIG(accessibility)
        self.findings_tabs.setTabText(self.findings_tabs.indexOf(self.duplicates_tab), QCoreApplication.translate("ImportReviewDialog", u"Tr\u00f9ng", None))
        ___qtablewidgetitem3 = self.units_table.horizontalHeaderItem(0)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ImportReviewDialog", u"T\u00ean in trong k\u1ebf ho\u1ea1ch", None));
        ___qtablewidgetitem4 = self.units_table.horizontalHeaderItem(1)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ImportReviewDialog", u"S\u1ed1 l\u1ea7n", None));
        ___qtablewidgetitem5 = self.units_table.horizontalHeaderItem(2)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ImportReviewDialog", u"L\u00e0 \u0111\u01a1n v\u1ecb", None));
#if QT_CONFIG(accessibility)
        self.units_table.setAccessibleName(QCoreApplication.translate("ImportReviewDialog", u"T\u00ean \u0111\u01a1n v\u1ecb in trong k\u1ebf ho\u1ea1ch v\u00e0 \u0111\u01a1n v\u1ecb c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.findings_tabs.setTabText(self.findings_tabs.indexOf(self.units_tab), QCoreApplication.translate("ImportReviewDialog", u"\u0110\u01a1n v\u1ecb", None))
        self.promise_label.setText(QCoreApplication.translate("ImportReviewDialog", u"Ch\u01b0a c\u00f3 g\u00ec \u0111\u01b0\u1ee3c l\u01b0u tr\u01b0\u1edbc khi b\u1ea5m \u201cNh\u1eadn k\u1ebf ho\u1ea1ch\u201d. Ch\u1ed7 v\u0103n b\u1ea3n kh\u00f4ng n\u00eau \u0111\u01b0\u1ee3c \u0111\u1ec3 tr\u1ed1ng, ghi \u201cch\u01b0a c\u00f3\u201d.", None))
        self.accept_button.setText(QCoreApplication.translate("ImportReviewDialog", u"&Nh\u1eadn k\u1ebf ho\u1ea1ch", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportReviewDialog", u"&Kh\u00f4ng nh\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("ImportReviewDialog", u"\u0110\u00f3ng, kh\u00f4ng l\u01b0u g\u00ec (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
