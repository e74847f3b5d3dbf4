"""Generated from forms/entry_log_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTableView, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_EntryLogPanel(object):
    def setupUi(self, EntryLogPanel):
        if not EntryLogPanel.objectName():
            EntryLogPanel.setObjectName(u"EntryLogPanel")
        EntryLogPanel.resize(1190, 320)
        self.panel_layout = QHBoxLayout(EntryLogPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.log_splitter = QSplitter(EntryLogPanel)
        self.log_splitter.setObjectName(u"log_splitter")
        self.log_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.log_splitter.setChildrenCollapsible(False)
        self.log_side = QWidget(self.log_splitter)
        self.log_side.setObjectName(u"log_side")
        self.log_side_layout = QVBoxLayout(self.log_side)
        self.log_side_layout.setObjectName(u"log_side_layout")
        self.log_side_layout.setContentsMargins(0, 0, 0, 0)
        self.task_label = ElidedLabel(self.log_side)
        self.task_label.setObjectName(u"task_label")

        self.log_side_layout.addWidget(self.task_label)

        self.state_label = QLabel(self.log_side)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.log_side_layout.addWidget(self.state_label)

        self.outcome_layout = QHBoxLayout()
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.done_button = QPushButton(self.log_side)
        self.done_button.setObjectName(u"done_button")

        self.outcome_layout.addWidget(self.done_button)

        self.not_feasible_button = QPushButton(self.log_side)
        self.not_feasible_button.setObjectName(u"not_feasible_button")

        self.outcome_layout.addWidget(self.not_feasible_button)

        self.extend_button = QPushButton(self.log_side)
        self.extend_button.setObjectName(u"extend_button")

        self.outcome_layout.addWidget(self.extend_button)

        self.reopen_button = QPushButton(self.log_side)
        self.reopen_button.setObjectName(u"reopen_button")

        self.outcome_layout.addWidget(self.reopen_button)

        self.outcome_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcome_layout.addItem(self.outcome_spacer)


        self.log_side_layout.addLayout(self.outcome_layout)

        self.log_tabs = QTabWidget(self.log_side)
        self.log_tabs.setObjectName(u"log_tabs")
        self.log_tabs.setDocumentMode(True)
        self.entries_tab = QWidget()
        self.entries_tab.setObjectName(u"entries_tab")
        self.entries_layout = QVBoxLayout(self.entries_tab)
        self.entries_layout.setObjectName(u"entries_layout")
        self.entries_layout.setContentsMargins(2, 2, 2, 2)
        self.entries_table = QTableView(self.entries_tab)
        self.entries_table.setObjectName(u"entries_table")
        self.entries_table.setAlternatingRowColors(True)
        self.entries_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.entries_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.entries_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.entries_table.setSortingEnabled(True)
        self.entries_table.setTabKeyNavigation(False)
        self.entries_table.setWordWrap(True)

        self.entries_layout.addWidget(self.entries_table)

        self.totals_label = QLabel(self.entries_tab)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setWordWrap(True)

        self.entries_layout.addWidget(self.totals_label)

        self.log_tabs.addTab(self.entries_tab, "")
        self.evidence_tab = QWidget()
        self.evidence_tab.setObjectName(u"evidence_tab")
        self.evidence_layout = QVBoxLayout(self.evidence_tab)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_layout.setContentsMargins(2, 2, 2, 2)
        self.log_tabs.addTab(self.evidence_tab, "")
        self.shares_tab = QWidget()
        self.shares_tab.setObjectName(u"shares_tab")
        self.shares_layout = QVBoxLayout(self.shares_tab)
        self.shares_layout.setObjectName(u"shares_layout")
        self.shares_layout.setContentsMargins(2, 2, 2, 2)
        self.shares_table = QTableView(self.shares_tab)
        self.shares_table.setObjectName(u"shares_table")
        self.shares_table.setAlternatingRowColors(True)
        self.shares_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.shares_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.shares_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.shares_table.setSortingEnabled(True)
        self.shares_table.setTabKeyNavigation(False)

        self.shares_layout.addWidget(self.shares_table)

        self.log_tabs.addTab(self.shares_tab, "")

        self.log_side_layout.addWidget(self.log_tabs)

        self.entry_buttons = QWidget(self.log_side)
        self.entry_buttons.setObjectName(u"entry_buttons")
        self.entry_button_layout = QHBoxLayout(self.entry_buttons)
        self.entry_button_layout.setObjectName(u"entry_button_layout")
        self.entry_button_layout.setContentsMargins(0, 0, 0, 0)
        self.edit_entry_button = QPushButton(self.entry_buttons)
        self.edit_entry_button.setObjectName(u"edit_entry_button")
        self.edit_entry_button.setMaximumSize(QSize(56, 16777215))

        self.entry_button_layout.addWidget(self.edit_entry_button)

        self.delete_entry_button = QPushButton(self.entry_buttons)
        self.delete_entry_button.setObjectName(u"delete_entry_button")
        self.delete_entry_button.setMaximumSize(QSize(56, 16777215))

        self.entry_button_layout.addWidget(self.delete_entry_button)


        self.log_side_layout.addWidget(self.entry_buttons)

        self.log_side_layout.setStretch(3, 1)
        self.log_splitter.addWidget(self.log_side)
        self.form_area = QScrollArea(self.log_splitter)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setWidgetResizable(True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_contents = QWidget()
        self.form_contents.setObjectName(u"form_contents")
        self.form_layout = QVBoxLayout(self.form_contents)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.form_area.setWidget(self.form_contents)
        self.log_splitter.addWidget(self.form_area)

        self.panel_layout.addWidget(self.log_splitter)

        QWidget.setTabOrder(self.done_button, self.not_feasible_button)
        QWidget.setTabOrder(self.not_feasible_button, self.extend_button)
        QWidget.setTabOrder(self.extend_button, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.log_tabs)
        QWidget.setTabOrder(self.log_tabs, self.entries_table)
        QWidget.setTabOrder(self.entries_table, self.shares_table)
        QWidget.setTabOrder(self.shares_table, self.edit_entry_button)
        QWidget.setTabOrder(self.edit_entry_button, self.delete_entry_button)

        self.retranslateUi(EntryLogPanel)

        QMetaObject.connectSlotsByName(EntryLogPanel)
    # setupUi

    def retranslateUi(self, EntryLogPanel):
        self.state_label.setText("")
        self.done_button.setText(QCoreApplication.translate("EntryLogPanel", u"Ho\u00e0n th\u00e0nh", None))
        self.not_feasible_button.setText(QCoreApplication.translate("EntryLogPanel", u"Kh\u00f4ng th\u1ef1c hi\u1ec7n \u0111\u01b0\u1ee3c\u2026", None))
        self.extend_button.setText(QCoreApplication.translate("EntryLogPanel", u"Gia h\u1ea1n\u2026", None))
#if QT_CONFIG(tooltip)
        self.extend_button.setToolTip(QCoreApplication.translate("EntryLogPanel", u"L\u00f9i th\u1eddi h\u1ea1n c\u1ee7a nhi\u1ec7m v\u1ee5 trong n\u0103m n\u00e0y: ng\u00e0y m\u1edbi, l\u00fd do, v\u0103n b\u1ea3n cho ph\u00e9p; h\u1ea1n ban \u0111\u1ea7u v\u1eabn \u0111\u01b0\u1ee3c gi\u1eef", None))
#endif // QT_CONFIG(tooltip)
        self.reopen_button.setText(QCoreApplication.translate("EntryLogPanel", u"M\u1edf l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.entries_table.setAccessibleName(QCoreApplication.translate("EntryLogPanel", u"K\u1ebft qu\u1ea3 \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(accessibility)
        self.totals_label.setText("")
        self.log_tabs.setTabText(self.log_tabs.indexOf(self.entries_tab), QCoreApplication.translate("EntryLogPanel", u"Nh\u1eadt k\u00fd", None))
        self.log_tabs.setTabText(self.log_tabs.indexOf(self.evidence_tab), QCoreApplication.translate("EntryLogPanel", u"Minh ch\u1ee9ng", None))
#if QT_CONFIG(accessibility)
        self.shares_table.setAccessibleName(QCoreApplication.translate("EntryLogPanel", u"T\u1eebng \u0111\u01a1n v\u1ecb v\u1edbi nhi\u1ec7m v\u1ee5 n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.log_tabs.setTabText(self.log_tabs.indexOf(self.shares_tab), QCoreApplication.translate("EntryLogPanel", u"\u0110\u01a1n v\u1ecb", None))
        self.edit_entry_button.setText(QCoreApplication.translate("EntryLogPanel", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.edit_entry_button.setToolTip(QCoreApplication.translate("EntryLogPanel", u"S\u1eeda k\u1ebft qu\u1ea3 \u0111ang ch\u1ecdn \u1edf Nh\u1eadt k\u00fd (F2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.edit_entry_button.setAccessibleName(QCoreApplication.translate("EntryLogPanel", u"S\u1eeda k\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.delete_entry_button.setText(QCoreApplication.translate("EntryLogPanel", u"X\u00f3a", None))
#if QT_CONFIG(tooltip)
        self.delete_entry_button.setToolTip(QCoreApplication.translate("EntryLogPanel", u"X\u00f3a k\u1ebft qu\u1ea3 \u0111ang ch\u1ecdn \u1edf Nh\u1eadt k\u00fd (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.delete_entry_button.setAccessibleName(QCoreApplication.translate("EntryLogPanel", u"X\u00f3a k\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
