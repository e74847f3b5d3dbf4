"""Generated from forms/tracking_tasks_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

class Ui_TrackingTasksPanel(object):
    def setupUi(self, TrackingTasksPanel):
        if not TrackingTasksPanel.objectName():
            TrackingTasksPanel.setObjectName(u"TrackingTasksPanel")
        TrackingTasksPanel.resize(1190, 620)
        self.panel_layout = QVBoxLayout(TrackingTasksPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.unit_filter_label = QLabel(TrackingTasksPanel)
        self.unit_filter_label.setObjectName(u"unit_filter_label")

        self.filter_layout.addWidget(self.unit_filter_label)

        self.unit_filter_combo = QComboBox(TrackingTasksPanel)
        self.unit_filter_combo.setObjectName(u"unit_filter_combo")
        self.unit_filter_combo.setMinimumContentsLength(5)
        self.unit_filter_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filter_layout.addWidget(self.unit_filter_combo)

        self.state_filter_label = QLabel(TrackingTasksPanel)
        self.state_filter_label.setObjectName(u"state_filter_label")

        self.filter_layout.addWidget(self.state_filter_label)

        self.state_filter_combo = QComboBox(TrackingTasksPanel)
        self.state_filter_combo.setObjectName(u"state_filter_combo")
        self.state_filter_combo.setMinimumContentsLength(8)
        self.state_filter_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state_filter_combo.sizePolicy().hasHeightForWidth())
        self.state_filter_combo.setSizePolicy(sizePolicy)

        self.filter_layout.addWidget(self.state_filter_combo)

        self.group_filter_label = QLabel(TrackingTasksPanel)
        self.group_filter_label.setObjectName(u"group_filter_label")

        self.filter_layout.addWidget(self.group_filter_label)

        self.group_filter_combo = QComboBox(TrackingTasksPanel)
        self.group_filter_combo.setObjectName(u"group_filter_combo")
        self.group_filter_combo.setMinimumContentsLength(5)
        self.group_filter_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filter_layout.addWidget(self.group_filter_combo)

        self.text_filter_label = QLabel(TrackingTasksPanel)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.filter_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(TrackingTasksPanel)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_filter_edit)

        self.shown_label = QLabel(TrackingTasksPanel)
        self.shown_label.setObjectName(u"shown_label")

        self.filter_layout.addWidget(self.shown_label)

        self.filter_layout.setStretch(1, 2)
        self.filter_layout.setStretch(5, 2)
        self.filter_layout.setStretch(7, 2)

        self.panel_layout.addLayout(self.filter_layout)

        self.chip_layout = QHBoxLayout()
        self.chip_layout.setObjectName(u"chip_layout")
        self.overdue_button = QPushButton(TrackingTasksPanel)
        self.overdue_button.setObjectName(u"overdue_button")
        self.overdue_button.setCheckable(True)

        self.chip_layout.addWidget(self.overdue_button)

        self.no_result_button = QPushButton(TrackingTasksPanel)
        self.no_result_button.setObjectName(u"no_result_button")
        self.no_result_button.setCheckable(True)

        self.chip_layout.addWidget(self.no_result_button)

        self.unassigned_button = QPushButton(TrackingTasksPanel)
        self.unassigned_button.setObjectName(u"unassigned_button")
        self.unassigned_button.setCheckable(True)

        self.chip_layout.addWidget(self.unassigned_button)

        self.clear_filter_button = QToolButton(TrackingTasksPanel)
        self.clear_filter_button.setObjectName(u"clear_filter_button")

        self.chip_layout.addWidget(self.clear_filter_button)

        self.filters_button = QToolButton(TrackingTasksPanel)
        self.filters_button.setObjectName(u"filters_button")

        self.chip_layout.addWidget(self.filters_button)

        self.chip_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chip_layout.addItem(self.chip_spacer)

        self.view_label = QLabel(TrackingTasksPanel)
        self.view_label.setObjectName(u"view_label")

        self.chip_layout.addWidget(self.view_label)

        self.by_task_button = QRadioButton(TrackingTasksPanel)
        self.by_task_button.setObjectName(u"by_task_button")
        self.by_task_button.setChecked(True)

        self.chip_layout.addWidget(self.by_task_button)

        self.by_unit_button = QRadioButton(TrackingTasksPanel)
        self.by_unit_button.setObjectName(u"by_unit_button")

        self.chip_layout.addWidget(self.by_unit_button)


        self.panel_layout.addLayout(self.chip_layout)

        self.tasks_splitter = QSplitter(TrackingTasksPanel)
        self.tasks_splitter.setObjectName(u"tasks_splitter")
        self.tasks_splitter.setOrientation(Qt.Orientation.Vertical)
        self.tasks_splitter.setChildrenCollapsible(False)
        self.table_stack = QStackedWidget(self.tasks_splitter)
        self.table_stack.setObjectName(u"table_stack")
        self.task_table_page = QWidget()
        self.task_table_page.setObjectName(u"task_table_page")
        self.task_table_layout = QVBoxLayout(self.task_table_page)
        self.task_table_layout.setObjectName(u"task_table_layout")
        self.task_table_layout.setContentsMargins(0, 0, 0, 0)
        self.task_table = QTableView(self.task_table_page)
        self.task_table.setObjectName(u"task_table")
        self.task_table.setAlternatingRowColors(True)
        self.task_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.task_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.task_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.task_table.setSortingEnabled(True)
        self.task_table.setTabKeyNavigation(False)
        self.task_table.setWordWrap(True)

        self.task_table_layout.addWidget(self.task_table)

        self.table_stack.addWidget(self.task_table_page)
        self.unit_table_page = QWidget()
        self.unit_table_page.setObjectName(u"unit_table_page")
        self.unit_table_layout = QVBoxLayout(self.unit_table_page)
        self.unit_table_layout.setObjectName(u"unit_table_layout")
        self.unit_table_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_table = QTableView(self.unit_table_page)
        self.unit_table.setObjectName(u"unit_table")
        self.unit_table.setAlternatingRowColors(True)
        self.unit_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.unit_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.unit_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.unit_table.setSortingEnabled(True)
        self.unit_table.setTabKeyNavigation(False)

        self.unit_table_layout.addWidget(self.unit_table)

        self.table_stack.addWidget(self.unit_table_page)
        self.tasks_splitter.addWidget(self.table_stack)
        self.log_page = QWidget(self.tasks_splitter)
        self.log_page.setObjectName(u"log_page")
        self.log_layout = QVBoxLayout(self.log_page)
        self.log_layout.setObjectName(u"log_layout")
        self.log_layout.setContentsMargins(0, 0, 0, 0)
        self.tasks_splitter.addWidget(self.log_page)

        self.panel_layout.addWidget(self.tasks_splitter)

        self.panel_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.unit_filter_label.setBuddy(self.unit_filter_combo)
        self.state_filter_label.setBuddy(self.state_filter_combo)
        self.group_filter_label.setBuddy(self.group_filter_combo)
        self.text_filter_label.setBuddy(self.text_filter_edit)
        self.view_label.setBuddy(self.by_task_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit_filter_combo, self.state_filter_combo)
        QWidget.setTabOrder(self.state_filter_combo, self.group_filter_combo)
        QWidget.setTabOrder(self.group_filter_combo, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.overdue_button)
        QWidget.setTabOrder(self.overdue_button, self.no_result_button)
        QWidget.setTabOrder(self.no_result_button, self.unassigned_button)
        QWidget.setTabOrder(self.unassigned_button, self.clear_filter_button)
        QWidget.setTabOrder(self.clear_filter_button, self.filters_button)
        QWidget.setTabOrder(self.filters_button, self.by_task_button)
        QWidget.setTabOrder(self.by_task_button, self.by_unit_button)
        QWidget.setTabOrder(self.by_unit_button, self.task_table)
        QWidget.setTabOrder(self.task_table, self.unit_table)

        self.retranslateUi(TrackingTasksPanel)

        QMetaObject.connectSlotsByName(TrackingTasksPanel)
    # setupUi

    def retranslateUi(self, TrackingTasksPanel):
        self.unit_filter_label.setText(QCoreApplication.translate("TrackingTasksPanel", u"\u0110\u01a1&n v\u1ecb", None))
        self.state_filter_label.setText(QCoreApplication.translate("TrackingTasksPanel", u"T&r\u1ea1ng th\u00e1i", None))
        self.group_filter_label.setText(QCoreApplication.translate("TrackingTasksPanel", u"Nh\u00f3&m", None))
        self.text_filter_label.setText(QCoreApplication.translate("TrackingTasksPanel", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("TrackingTasksPanel", u"g\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.shown_label.setText("")
        self.overdue_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"Qu\u00e1 h\u1ea1n", None))
        self.no_result_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"Ch\u01b0a c\u00f3 k\u1ebft qu\u1ea3", None))
        self.unassigned_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"Ch\u01b0a ph\u00e2n c\u00f4ng", None))
        self.clear_filter_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"B\u1ecf l\u1ecdc", None))
        self.filters_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"B\u1ed9 l\u1ecdc", None))
#if QT_CONFIG(tooltip)
        self.filters_button.setToolTip(QCoreApplication.translate("TrackingTasksPanel", u"B\u1ed9 l\u1ecdc \u0111\u00e3 l\u01b0u: d\u00f9ng l\u1ea1i, l\u01b0u, x\u00f3a", None))
#endif // QT_CONFIG(tooltip)
        self.view_label.setText(QCoreApplication.translate("TrackingTasksPanel", u"Xem theo", None))
        self.by_task_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"Nhi\u1ec7m &v\u1ee5", None))
        self.by_unit_button.setText(QCoreApplication.translate("TrackingTasksPanel", u"\u0110\u01a1n v&\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.task_table.setAccessibleName(QCoreApplication.translate("TrackingTasksPanel", u"Nhi\u1ec7m v\u1ee5 trong n\u0103m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit_table.setAccessibleName(QCoreApplication.translate("TrackingTasksPanel", u"Nhi\u1ec7m v\u1ee5 theo \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
