"""Generated from forms/tracking_roster_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_TrackingRosterPanel(object):
    def setupUi(self, TrackingRosterPanel):
        if not TrackingRosterPanel.objectName():
            TrackingRosterPanel.setObjectName(u"TrackingRosterPanel")
        TrackingRosterPanel.resize(1190, 620)
        self.panel_layout = QVBoxLayout(TrackingRosterPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.overdue_button = QPushButton(TrackingRosterPanel)
        self.overdue_button.setObjectName(u"overdue_button")
        self.overdue_button.setAutoDefault(False)
        self.overdue_button.setCheckable(True)

        self.filter_layout.addWidget(self.overdue_button)

        self.owing_button = QPushButton(TrackingRosterPanel)
        self.owing_button.setObjectName(u"owing_button")
        self.owing_button.setAutoDefault(False)
        self.owing_button.setCheckable(True)

        self.filter_layout.addWidget(self.owing_button)

        self.late_button = QPushButton(TrackingRosterPanel)
        self.late_button.setObjectName(u"late_button")
        self.late_button.setAutoDefault(False)
        self.late_button.setCheckable(True)

        self.filter_layout.addWidget(self.late_button)

        self.duty_label = QLabel(TrackingRosterPanel)
        self.duty_label.setObjectName(u"duty_label")

        self.filter_layout.addWidget(self.duty_label)

        self.duty_combo = QComboBox(TrackingRosterPanel)
        self.duty_combo.setObjectName(u"duty_combo")
        self.duty_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.duty_combo.setMinimumContentsLength(10)

        self.filter_layout.addWidget(self.duty_combo)

        self.kind_label = QLabel(TrackingRosterPanel)
        self.kind_label.setObjectName(u"kind_label")

        self.filter_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(TrackingRosterPanel)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(7)

        self.filter_layout.addWidget(self.kind_combo)

        self.text_filter_label = QLabel(TrackingRosterPanel)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.filter_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(TrackingRosterPanel)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_filter_edit)


        self.panel_layout.addLayout(self.filter_layout)

        self.table_stack = QStackedWidget(TrackingRosterPanel)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.roster_table = QTableView(self.table_page)
        self.roster_table.setObjectName(u"roster_table")
        self.roster_table.setAlternatingRowColors(True)
        self.roster_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.roster_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.roster_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.roster_table.setTabKeyNavigation(False)
        self.roster_table.setWordWrap(True)

        self.table_layout.addWidget(self.roster_table)

        self.table_stack.addWidget(self.table_page)

        self.panel_layout.addWidget(self.table_stack)

        self.cell_layout = QHBoxLayout()
        self.cell_layout.setObjectName(u"cell_layout")
        self.cell_label = ElidedLabel(TrackingRosterPanel)
        self.cell_label.setObjectName(u"cell_label")

        self.cell_layout.addWidget(self.cell_label)

        self.shown_label = QLabel(TrackingRosterPanel)
        self.shown_label.setObjectName(u"shown_label")

        self.cell_layout.addWidget(self.shown_label)

        self.cell_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.cell_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.list_button = QToolButton(TrackingRosterPanel)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.buttons_layout.addWidget(self.list_button)

        self.duties_button = QToolButton(TrackingRosterPanel)
        self.duties_button.setObjectName(u"duties_button")

        self.buttons_layout.addWidget(self.duties_button)

        self.receive_button = QToolButton(TrackingRosterPanel)
        self.receive_button.setObjectName(u"receive_button")

        self.buttons_layout.addWidget(self.receive_button)

        self.sheet_button = QToolButton(TrackingRosterPanel)
        self.sheet_button.setObjectName(u"sheet_button")

        self.buttons_layout.addWidget(self.sheet_button)

        self.urging_button = QToolButton(TrackingRosterPanel)
        self.urging_button.setObjectName(u"urging_button")

        self.buttons_layout.addWidget(self.urging_button)

        self.export_button = QToolButton(TrackingRosterPanel)
        self.export_button.setObjectName(u"export_button")

        self.buttons_layout.addWidget(self.export_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.panel_layout.addLayout(self.buttons_layout)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.duty_label.setBuddy(self.duty_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.text_filter_label.setBuddy(self.text_filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.overdue_button, self.owing_button)
        QWidget.setTabOrder(self.owing_button, self.late_button)
        QWidget.setTabOrder(self.late_button, self.duty_combo)
        QWidget.setTabOrder(self.duty_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.roster_table)
        QWidget.setTabOrder(self.roster_table, self.list_button)
        QWidget.setTabOrder(self.list_button, self.duties_button)
        QWidget.setTabOrder(self.duties_button, self.receive_button)
        QWidget.setTabOrder(self.receive_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.urging_button)
        QWidget.setTabOrder(self.urging_button, self.export_button)

        self.retranslateUi(TrackingRosterPanel)

        QMetaObject.connectSlotsByName(TrackingRosterPanel)
    # setupUi

    def retranslateUi(self, TrackingRosterPanel):
        self.overdue_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Qu\u00e1 h\u1ea1n", None))
        self.owing_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Ch\u01b0a g\u1eedi", None))
        self.late_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"G\u1eedi tr\u1ec5", None))
        self.duty_label.setText(QCoreApplication.translate("TrackingRosterPanel", u"M\u1ed1&c", None))
        self.kind_label.setText(QCoreApplication.translate("TrackingRosterPanel", u"&Kh\u1ed1i", None))
        self.text_filter_label.setText(QCoreApplication.translate("TrackingRosterPanel", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("TrackingRosterPanel", u"t\u00ean, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.roster_table.setAccessibleName(QCoreApplication.translate("TrackingRosterPanel", u"\u0110\u01a1n v\u1ecb ph\u1ea3i g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.shown_label.setText("")
        self.list_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.list_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"Th\u00eam, nh\u1eadp, s\u1eeda, g\u1ed9p c\u00e1c \u0111\u01a1n v\u1ecb ph\u1ea3i g\u1eedi", None))
#endif // QT_CONFIG(tooltip)
        self.duties_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"M\u1ed1c ph\u1ea3i g\u1eedi\u2026", None))
#if QT_CONFIG(tooltip)
        self.duties_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"Ch\u1ecdn m\u1ed1c c\u1ee7a k\u1ebf ho\u1ea1ch \u0111\u1ec3 theo d\u00f5i, th\u00eam m\u1ed1c kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.receive_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Ghi \u0111\u00e3 nh\u1eadn\u2026", None))
#if QT_CONFIG(tooltip)
        self.receive_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"Ghi ng\u00e0y nh\u1eadn, s\u1ed1 v\u0103n b\u1ea3n c\u1ee7a c\u00e1c \u00f4 \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Ghi nhanh\u2026", None))
#if QT_CONFIG(tooltip)
        self.sheet_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"Ghi nhi\u1ec1u \u0111\u01a1n v\u1ecb ho\u1eb7c \u0111i\u1ec3m, x\u1ebfp lo\u1ea1i tr\u00ean m\u1ed9t b\u1ea3ng, d\u00e1n \u0111\u01b0\u1ee3c t\u1eeb Excel", None))
#endif // QT_CONFIG(tooltip)
        self.urging_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"\u0110\u00f4n \u0111\u1ed1c\u2026", None))
#if QT_CONFIG(tooltip)
        self.urging_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"L\u1eddi \u0111\u00f4n \u0111\u1ed1c t\u1eebng \u0111\u01a1n v\u1ecb ch\u01b0a g\u1eedi", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("TrackingRosterPanel", u"Xu\u1ea5t Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("TrackingRosterPanel", u"T\u1ed5ng h\u1ee3p v\u00e0 m\u1ed7i m\u1ed1c m\u1ed9t trang t\u00ednh", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
