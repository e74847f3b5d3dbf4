"""Generated from forms/tracking_calendar_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.month_calendar import MonthCalendar

class Ui_TrackingCalendarPanel(object):
    def setupUi(self, TrackingCalendarPanel):
        if not TrackingCalendarPanel.objectName():
            TrackingCalendarPanel.setObjectName(u"TrackingCalendarPanel")
        TrackingCalendarPanel.resize(1190, 620)
        self.panel_layout = QVBoxLayout(TrackingCalendarPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setObjectName(u"bar_layout")
        self.before_button = QToolButton(TrackingCalendarPanel)
        self.before_button.setObjectName(u"before_button")

        self.bar_layout.addWidget(self.before_button)

        self.title_label = QLabel(TrackingCalendarPanel)
        self.title_label.setObjectName(u"title_label")

        self.bar_layout.addWidget(self.title_label)

        self.after_button = QToolButton(TrackingCalendarPanel)
        self.after_button.setObjectName(u"after_button")

        self.bar_layout.addWidget(self.after_button)

        self.today_button = QPushButton(TrackingCalendarPanel)
        self.today_button.setObjectName(u"today_button")

        self.bar_layout.addWidget(self.today_button)

        self.month_button = QRadioButton(TrackingCalendarPanel)
        self.month_button.setObjectName(u"month_button")
        self.month_button.setChecked(True)

        self.bar_layout.addWidget(self.month_button)

        self.year_button = QRadioButton(TrackingCalendarPanel)
        self.year_button.setObjectName(u"year_button")

        self.bar_layout.addWidget(self.year_button)

        self.bar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.bar_spacer)

        self.occasion_check = QCheckBox(TrackingCalendarPanel)
        self.occasion_check.setObjectName(u"occasion_check")
        self.occasion_check.setChecked(True)

        self.bar_layout.addWidget(self.occasion_check)

        self.internal_check = QCheckBox(TrackingCalendarPanel)
        self.internal_check.setObjectName(u"internal_check")
        self.internal_check.setChecked(True)

        self.bar_layout.addWidget(self.internal_check)

        self.task_check = QCheckBox(TrackingCalendarPanel)
        self.task_check.setObjectName(u"task_check")
        self.task_check.setChecked(True)

        self.bar_layout.addWidget(self.task_check)


        self.panel_layout.addLayout(self.bar_layout)

        self.calendar_splitter = QSplitter(TrackingCalendarPanel)
        self.calendar_splitter.setObjectName(u"calendar_splitter")
        self.calendar_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.calendar_splitter.setChildrenCollapsible(False)
        self.month_calendar = MonthCalendar(self.calendar_splitter)
        self.month_calendar.setObjectName(u"month_calendar")
        self.calendar_splitter.addWidget(self.month_calendar)
        self.list_page = QWidget(self.calendar_splitter)
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.list_page)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.list_layout.addWidget(self.day_label)

        self.items_table = QTableView(self.list_page)
        self.items_table.setObjectName(u"items_table")
        self.items_table.setAlternatingRowColors(True)
        self.items_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.items_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.items_table.setSortingEnabled(True)
        self.items_table.setTabKeyNavigation(False)
        self.items_table.setWordWrap(True)

        self.list_layout.addWidget(self.items_table)

        self.calendar_splitter.addWidget(self.list_page)

        self.panel_layout.addWidget(self.calendar_splitter)

        self.panel_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.before_button, self.after_button)
        QWidget.setTabOrder(self.after_button, self.today_button)
        QWidget.setTabOrder(self.today_button, self.month_button)
        QWidget.setTabOrder(self.month_button, self.year_button)
        QWidget.setTabOrder(self.year_button, self.occasion_check)
        QWidget.setTabOrder(self.occasion_check, self.internal_check)
        QWidget.setTabOrder(self.internal_check, self.task_check)
        QWidget.setTabOrder(self.task_check, self.month_calendar)
        QWidget.setTabOrder(self.month_calendar, self.items_table)

        self.retranslateUi(TrackingCalendarPanel)

        QMetaObject.connectSlotsByName(TrackingCalendarPanel)
    # setupUi

    def retranslateUi(self, TrackingCalendarPanel):
        self.before_button.setText(QCoreApplication.translate("TrackingCalendarPanel", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.before_button.setAccessibleName(QCoreApplication.translate("TrackingCalendarPanel", u"T\u1edd l\u1ecbch tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.before_button.setToolTip(QCoreApplication.translate("TrackingCalendarPanel", u"T\u1edd tr\u01b0\u1edbc (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText("")
        self.after_button.setText(QCoreApplication.translate("TrackingCalendarPanel", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.after_button.setAccessibleName(QCoreApplication.translate("TrackingCalendarPanel", u"T\u1edd l\u1ecbch sau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.after_button.setToolTip(QCoreApplication.translate("TrackingCalendarPanel", u"T\u1edd sau (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("TrackingCalendarPanel", u"&H\u00f4m nay", None))
        self.month_button.setText(QCoreApplication.translate("TrackingCalendarPanel", u"T&h\u00e1ng", None))
        self.year_button.setText(QCoreApplication.translate("TrackingCalendarPanel", u"C\u1ea3 &n\u0103m", None))
        self.occasion_check.setText(QCoreApplication.translate("TrackingCalendarPanel", u"&M\u1ed1c g\u1eedi", None))
        self.internal_check.setText(QCoreApplication.translate("TrackingCalendarPanel", u"H\u1ea1n n\u1ed9i &b\u1ed9", None))
        self.task_check.setText(QCoreApplication.translate("TrackingCalendarPanel", u"Nhi\u1ec7m &v\u1ee5", None))
        self.day_label.setText("")
#if QT_CONFIG(accessibility)
        self.items_table.setAccessibleName(QCoreApplication.translate("TrackingCalendarPanel", u"Vi\u1ec7c \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
