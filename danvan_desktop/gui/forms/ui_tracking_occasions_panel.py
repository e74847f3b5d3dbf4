"""Generated from forms/tracking_occasions_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import CommittedLine
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_TrackingOccasionsPanel(object):
    def setupUi(self, TrackingOccasionsPanel):
        if not TrackingOccasionsPanel.objectName():
            TrackingOccasionsPanel.setObjectName(u"TrackingOccasionsPanel")
        TrackingOccasionsPanel.resize(1190, 620)
        self.panel_layout = QVBoxLayout(TrackingOccasionsPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.overdue_button = QPushButton(TrackingOccasionsPanel)
        self.overdue_button.setObjectName(u"overdue_button")
        self.overdue_button.setCheckable(True)

        self.filter_layout.addWidget(self.overdue_button)

        self.due_soon_button = QPushButton(TrackingOccasionsPanel)
        self.due_soon_button.setObjectName(u"due_soon_button")
        self.due_soon_button.setCheckable(True)

        self.filter_layout.addWidget(self.due_soon_button)

        self.unsent_button = QPushButton(TrackingOccasionsPanel)
        self.unsent_button.setObjectName(u"unsent_button")
        self.unsent_button.setCheckable(True)

        self.filter_layout.addWidget(self.unsent_button)

        self.clear_filter_button = QPushButton(TrackingOccasionsPanel)
        self.clear_filter_button.setObjectName(u"clear_filter_button")

        self.filter_layout.addWidget(self.clear_filter_button)

        self.shown_label = QLabel(TrackingOccasionsPanel)
        self.shown_label.setObjectName(u"shown_label")

        self.filter_layout.addWidget(self.shown_label)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.text_filter_label = QLabel(TrackingOccasionsPanel)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.filter_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(TrackingOccasionsPanel)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_filter_edit)

        self.add_button = QPushButton(TrackingOccasionsPanel)
        self.add_button.setObjectName(u"add_button")

        self.filter_layout.addWidget(self.add_button)


        self.panel_layout.addLayout(self.filter_layout)

        self.occasions_splitter = QSplitter(TrackingOccasionsPanel)
        self.occasions_splitter.setObjectName(u"occasions_splitter")
        self.occasions_splitter.setOrientation(Qt.Orientation.Vertical)
        self.occasions_splitter.setChildrenCollapsible(False)
        self.table_stack = QStackedWidget(self.occasions_splitter)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.occasions_table = QTableView(self.table_page)
        self.occasions_table.setObjectName(u"occasions_table")
        self.occasions_table.setAlternatingRowColors(True)
        self.occasions_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.occasions_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.occasions_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.occasions_table.setSortingEnabled(True)
        self.occasions_table.setTabKeyNavigation(False)
        self.occasions_table.setWordWrap(True)

        self.table_layout.addWidget(self.occasions_table)

        self.table_stack.addWidget(self.table_page)
        self.occasions_splitter.addWidget(self.table_stack)
        self.details_page = QWidget(self.occasions_splitter)
        self.details_page.setObjectName(u"details_page")
        self.details_layout = QHBoxLayout(self.details_page)
        self.details_layout.setSpacing(4)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.details_box = QGroupBox(self.details_page)
        self.details_box.setObjectName(u"details_box")
        self.details_box_layout = QVBoxLayout(self.details_box)
        self.details_box_layout.setObjectName(u"details_box_layout")
        self.obligation_label = ElidedLabel(self.details_box)
        self.obligation_label.setObjectName(u"obligation_label")

        self.details_box_layout.addWidget(self.obligation_label)

        self.details_grid = QGridLayout()
        self.details_grid.setObjectName(u"details_grid")
        self.set_due_label = QLabel(self.details_box)
        self.set_due_label.setObjectName(u"set_due_label")

        self.details_grid.addWidget(self.set_due_label, 0, 0, 1, 1)

        self.set_due_edit = DateEdit(self.details_box)
        self.set_due_edit.setObjectName(u"set_due_edit")

        self.details_grid.addWidget(self.set_due_edit, 0, 1, 1, 1)

        self.internal_due_label = QLabel(self.details_box)
        self.internal_due_label.setObjectName(u"internal_due_label")

        self.details_grid.addWidget(self.internal_due_label, 0, 2, 1, 1)

        self.internal_due_edit = DateEdit(self.details_box)
        self.internal_due_edit.setObjectName(u"internal_due_edit")

        self.details_grid.addWidget(self.internal_due_edit, 0, 3, 1, 1)

        self.state_label = QLabel(self.details_box)
        self.state_label.setObjectName(u"state_label")

        self.details_grid.addWidget(self.state_label, 1, 0, 1, 1)

        self.state_combo = QComboBox(self.details_box)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setMinimumContentsLength(6)
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.details_grid.addWidget(self.state_combo, 1, 1, 1, 1)

        self.note_label = QLabel(self.details_box)
        self.note_label.setObjectName(u"note_label")

        self.details_grid.addWidget(self.note_label, 1, 2, 1, 1)

        self.note_edit = CommittedLine(self.details_box)
        self.note_edit.setObjectName(u"note_edit")

        self.details_grid.addWidget(self.note_edit, 1, 3, 1, 1)

        self.details_grid.setColumnStretch(1, 1)
        self.details_grid.setColumnStretch(3, 1)

        self.details_box_layout.addLayout(self.details_grid)

        self.sent_label = ElidedLabel(self.details_box)
        self.sent_label.setObjectName(u"sent_label")

        self.details_box_layout.addWidget(self.sent_label)

        self.details_button_layout = QHBoxLayout()
        self.details_button_layout.setSpacing(4)
        self.details_button_layout.setObjectName(u"details_button_layout")
        self.receipts_button = QToolButton(self.details_box)
        self.receipts_button.setObjectName(u"receipts_button")

        self.details_button_layout.addWidget(self.receipts_button)

        self.extend_button = QToolButton(self.details_box)
        self.extend_button.setObjectName(u"extend_button")

        self.details_button_layout.addWidget(self.extend_button)

        self.details_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.details_button_layout.addItem(self.details_button_spacer)

        self.sent_button = QPushButton(self.details_box)
        self.sent_button.setObjectName(u"sent_button")

        self.details_button_layout.addWidget(self.sent_button)


        self.details_box_layout.addLayout(self.details_button_layout)

        self.details_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.details_box_layout.addItem(self.details_spacer)


        self.details_layout.addWidget(self.details_box)

        self.evidence_box = QGroupBox(self.details_page)
        self.evidence_box.setObjectName(u"evidence_box")
        self.evidence_layout = QVBoxLayout(self.evidence_box)
        self.evidence_layout.setObjectName(u"evidence_layout")

        self.details_layout.addWidget(self.evidence_box)

        self.details_layout.setStretch(0, 3)
        self.details_layout.setStretch(1, 2)
        self.occasions_splitter.addWidget(self.details_page)

        self.panel_layout.addWidget(self.occasions_splitter)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_filter_label.setBuddy(self.text_filter_edit)
        self.set_due_label.setBuddy(self.set_due_edit)
        self.internal_due_label.setBuddy(self.internal_due_edit)
        self.state_label.setBuddy(self.state_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.overdue_button, self.due_soon_button)
        QWidget.setTabOrder(self.due_soon_button, self.unsent_button)
        QWidget.setTabOrder(self.unsent_button, self.clear_filter_button)
        QWidget.setTabOrder(self.clear_filter_button, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.occasions_table)
        QWidget.setTabOrder(self.occasions_table, self.set_due_edit)
        QWidget.setTabOrder(self.set_due_edit, self.internal_due_edit)
        QWidget.setTabOrder(self.internal_due_edit, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.receipts_button)
        QWidget.setTabOrder(self.receipts_button, self.extend_button)
        QWidget.setTabOrder(self.extend_button, self.sent_button)

        self.retranslateUi(TrackingOccasionsPanel)

        QMetaObject.connectSlotsByName(TrackingOccasionsPanel)
    # setupUi

    def retranslateUi(self, TrackingOccasionsPanel):
        self.overdue_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Qu\u00e1 h\u1ea1n", None))
        self.due_soon_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"S\u1eafp \u0111\u1ebfn h\u1ea1n", None))
        self.unsent_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Ch\u01b0a g\u1eedi", None))
        self.clear_filter_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"B\u1ecf l\u1ecdc", None))
        self.shown_label.setText("")
        self.text_filter_label.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("TrackingOccasionsPanel", u"g\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.add_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Th\u00ea&m m\u1ed1c\u2026", None))
#if QT_CONFIG(accessibility)
        self.occasions_table.setAccessibleName(QCoreApplication.translate("TrackingOccasionsPanel", u"M\u1ed1c v\u00e0 ngh\u0129a v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.details_box.setTitle(QCoreApplication.translate("TrackingOccasionsPanel", u"M\u1ed1c \u0111ang ch\u1ecdn", None))
        self.set_due_label.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Ng\u00e0y &h\u1ea1n", None))
        self.internal_due_label.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"H\u1ea1n n\u1ed9i &b\u1ed9", None))
        self.state_label.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"T&r\u1ea1ng th\u00e1i", None))
        self.note_label.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Ghi &ch\u00fa", None))
        self.receipts_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"\u0110\u01a1n &v\u1ecb n\u1ed9p\u2026", None))
#if QT_CONFIG(tooltip)
        self.receipts_button.setToolTip(QCoreApplication.translate("TrackingOccasionsPanel", u"B\u00e1o c\u00e1o c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb: ai \u0111\u00e3 n\u1ed9p, ai c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(tooltip)
        self.extend_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Gia h\u1ea1&n\u2026", None))
        self.sent_button.setText(QCoreApplication.translate("TrackingOccasionsPanel", u"Ghi \u0111\u00e3 &g\u1eedi\u2026", None))
        self.evidence_box.setTitle(QCoreApplication.translate("TrackingOccasionsPanel", u"T\u00e0i li\u1ec7u k\u00e8m theo", None))
        pass
    # retranslateUi
