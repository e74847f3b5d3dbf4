"""Generated from forms/plan_tasks_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolBar, QTreeView, QVBoxLayout, QWidget

class Ui_PlanTasksPanel(object):
    def setupUi(self, PlanTasksPanel):
        if not PlanTasksPanel.objectName():
            PlanTasksPanel.setObjectName(u"PlanTasksPanel")
        PlanTasksPanel.resize(1170, 600)
        self.tasks_layout = QVBoxLayout(PlanTasksPanel)
        self.tasks_layout.setSpacing(4)
        self.tasks_layout.setObjectName(u"tasks_layout")
        self.tasks_layout.setContentsMargins(0, 2, 0, 0)
        self.task_toolbar = QToolBar(PlanTasksPanel)
        self.task_toolbar.setObjectName(u"task_toolbar")
        self.task_toolbar.setMovable(False)
        self.task_toolbar.setFloatable(False)
        self.task_toolbar.setIconSize(QSize(16, 16))
        self.task_toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.tasks_layout.addWidget(self.task_toolbar)

        self.details_splitter = QSplitter(PlanTasksPanel)
        self.details_splitter.setObjectName(u"details_splitter")
        self.details_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.details_splitter.setChildrenCollapsible(False)
        self.outline_side = QWidget(self.details_splitter)
        self.outline_side.setObjectName(u"outline_side")
        self.outline_layout = QVBoxLayout(self.outline_side)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_label = QLabel(self.outline_side)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_layout.addWidget(self.filter_label)

        self.filter_edit = QLineEdit(self.outline_side)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setMinimumSize(QSize(110, 0))
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.filter_edit)

        self.state_filter_label = QLabel(self.outline_side)
        self.state_filter_label.setObjectName(u"state_filter_label")

        self.filter_layout.addWidget(self.state_filter_label)

        self.state_filter_combo = QComboBox(self.outline_side)
        self.state_filter_combo.setObjectName(u"state_filter_combo")

        self.filter_layout.addWidget(self.state_filter_combo)

        self.filter_layout.setStretch(1, 1)

        self.outline_layout.addLayout(self.filter_layout)

        self.outline_tree = QTreeView(self.outline_side)
        self.outline_tree.setObjectName(u"outline_tree")
        self.outline_tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.outline_tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.outline_tree.setAllColumnsShowFocus(True)
        self.outline_tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.outline_layout.addWidget(self.outline_tree)

        self.hint_label = QLabel(self.outline_side)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.outline_layout.addWidget(self.hint_label)

        self.outline_layout.setStretch(1, 1)
        self.details_splitter.addWidget(self.outline_side)
        self.details_stack = QStackedWidget(self.details_splitter)
        self.details_stack.setObjectName(u"details_stack")
        self.details_stack.setMinimumSize(QSize(310, 0))
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_layout = QVBoxLayout(self.nothing_page)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_label = QLabel(self.nothing_page)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothing_layout.addWidget(self.nothing_label)

        self.details_stack.addWidget(self.nothing_page)
        self.several_page = QWidget()
        self.several_page.setObjectName(u"several_page")
        self.several_layout = QVBoxLayout(self.several_page)
        self.several_layout.setObjectName(u"several_layout")
        self.several_label = QLabel(self.several_page)
        self.several_label.setObjectName(u"several_label")
        self.several_label.setWordWrap(True)

        self.several_layout.addWidget(self.several_label)

        self.several_assign_button = QPushButton(self.several_page)
        self.several_assign_button.setObjectName(u"several_assign_button")

        self.several_layout.addWidget(self.several_assign_button)

        self.several_merge_button = QPushButton(self.several_page)
        self.several_merge_button.setObjectName(u"several_merge_button")

        self.several_layout.addWidget(self.several_merge_button)

        self.several_delete_button = QPushButton(self.several_page)
        self.several_delete_button.setObjectName(u"several_delete_button")

        self.several_layout.addWidget(self.several_delete_button)

        self.several_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.several_layout.addItem(self.several_spacer)

        self.details_stack.addWidget(self.several_page)
        self.details_splitter.addWidget(self.details_stack)

        self.tasks_layout.addWidget(self.details_splitter)

        self.tasks_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter_edit)
        self.state_filter_label.setBuddy(self.state_filter_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.state_filter_combo)
        QWidget.setTabOrder(self.state_filter_combo, self.outline_tree)
        QWidget.setTabOrder(self.outline_tree, self.several_assign_button)
        QWidget.setTabOrder(self.several_assign_button, self.several_merge_button)
        QWidget.setTabOrder(self.several_merge_button, self.several_delete_button)

        self.retranslateUi(PlanTasksPanel)

        QMetaObject.connectSlotsByName(PlanTasksPanel)
    # setupUi

    def retranslateUi(self, PlanTasksPanel):
        self.filter_label.setText(QCoreApplication.translate("PlanTasksPanel", u"&L\u1ecdc:", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("PlanTasksPanel", u"T\u00ecm trong nhi\u1ec7m v\u1ee5, \u0111\u01a1n v\u1ecb\u2026 (Ctrl+F)", None))
        self.state_filter_label.setText(QCoreApplication.translate("PlanTasksPanel", u"&Tr\u1ea1ng th\u00e1i:", None))
#if QT_CONFIG(accessibility)
        self.outline_tree.setAccessibleName(QCoreApplication.translate("PlanTasksPanel", u"M\u1ee5c, nh\u00f3m v\u00e0 nhi\u1ec7m v\u1ee5 c\u1ee7a k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.nothing_label.setText(QCoreApplication.translate("PlanTasksPanel", u"Ch\u1ecdn m\u1ed9t m\u1ee5c, nh\u00f3m ho\u1eb7c nhi\u1ec7m v\u1ee5 \u1edf b\u00ean tr\u00e1i \u0111\u1ec3 xem v\u00e0 s\u1eeda.", None))
        self.several_label.setText("")
        self.several_assign_button.setText(QCoreApplication.translate("PlanTasksPanel", u"Ph\u00e2n c\u00f4ng h\u00e0ng lo\u1ea1t\u2026", None))
        self.several_merge_button.setText(QCoreApplication.translate("PlanTasksPanel", u"G\u1ed9p th\u00e0nh m\u1ed9t nhi\u1ec7m v\u1ee5", None))
        self.several_delete_button.setText(QCoreApplication.translate("PlanTasksPanel", u"X\u00f3a c\u00e1c nhi\u1ec7m v\u1ee5 \u0111\u00e3 ch\u1ecdn", None))
        pass
    # retranslateUi
