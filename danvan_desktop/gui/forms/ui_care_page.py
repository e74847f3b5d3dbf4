"""Generated from forms/care_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_CarePage(object):
    def setupUi(self, CarePage):
        if not CarePage.objectName():
            CarePage.setObjectName(u"CarePage")
        CarePage.resize(1190, 660)
        self.page_layout = QVBoxLayout(CarePage)
        self.page_layout.setObjectName(u"page_layout")
        self.standing_label = QLabel(CarePage)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setWordWrap(True)
        self.standing_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.page_layout.addWidget(self.standing_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.backup_button = QPushButton(CarePage)
        self.backup_button.setObjectName(u"backup_button")

        self.button_layout.addWidget(self.backup_button)

        self.check_button = QPushButton(CarePage)
        self.check_button.setObjectName(u"check_button")

        self.button_layout.addWidget(self.check_button)

        self.export_button = QPushButton(CarePage)
        self.export_button.setObjectName(u"export_button")

        self.button_layout.addWidget(self.export_button)

        self.folder_button = QPushButton(CarePage)
        self.folder_button.setObjectName(u"folder_button")

        self.button_layout.addWidget(self.folder_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.clear_sample_button = QPushButton(CarePage)
        self.clear_sample_button.setObjectName(u"clear_sample_button")

        self.button_layout.addWidget(self.clear_sample_button)


        self.page_layout.addLayout(self.button_layout)

        self.care_splitter = QSplitter(CarePage)
        self.care_splitter.setObjectName(u"care_splitter")
        self.care_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.care_splitter.setChildrenCollapsible(False)
        self.backups_page = QWidget(self.care_splitter)
        self.backups_page.setObjectName(u"backups_page")
        self.backups_layout = QVBoxLayout(self.backups_page)
        self.backups_layout.setObjectName(u"backups_layout")
        self.backups_layout.setContentsMargins(0, 0, 6, 0)
        self.backups_head_layout = QHBoxLayout()
        self.backups_head_layout.setObjectName(u"backups_head_layout")
        self.backups_label = QLabel(self.backups_page)
        self.backups_label.setObjectName(u"backups_label")

        self.backups_head_layout.addWidget(self.backups_label)

        self.restore_button = QPushButton(self.backups_page)
        self.restore_button.setObjectName(u"restore_button")

        self.backups_head_layout.addWidget(self.restore_button)

        self.backups_head_layout.setStretch(0, 1)

        self.backups_layout.addLayout(self.backups_head_layout)

        self.backups_stack = QStackedWidget(self.backups_page)
        self.backups_stack.setObjectName(u"backups_stack")
        self.backups_table = QTableView()
        self.backups_table.setObjectName(u"backups_table")
        self.backups_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.backups_table.setAlternatingRowColors(True)
        self.backups_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.backups_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.backups_table.setTabKeyNavigation(False)
        self.backups_table.setShowGrid(False)
        self.backups_stack.addWidget(self.backups_table)

        self.backups_layout.addWidget(self.backups_stack)

        self.backups_layout.setStretch(1, 1)
        self.care_splitter.addWidget(self.backups_page)
        self.history_page = QWidget(self.care_splitter)
        self.history_page.setObjectName(u"history_page")
        self.history_layout = QVBoxLayout(self.history_page)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(6, 0, 0, 0)
        self.history_head_layout = QHBoxLayout()
        self.history_head_layout.setObjectName(u"history_head_layout")
        self.history_label = QLabel(self.history_page)
        self.history_label.setObjectName(u"history_label")

        self.history_head_layout.addWidget(self.history_label)

        self.more_button = QPushButton(self.history_page)
        self.more_button.setObjectName(u"more_button")

        self.history_head_layout.addWidget(self.more_button)

        self.history_head_layout.setStretch(0, 1)

        self.history_layout.addLayout(self.history_head_layout)

        self.history_table = QTableView(self.history_page)
        self.history_table.setObjectName(u"history_table")
        self.history_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.history_table.setAlternatingRowColors(True)
        self.history_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.history_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.history_table.setTabKeyNavigation(False)
        self.history_table.setShowGrid(False)

        self.history_layout.addWidget(self.history_table)

        self.history_layout.setStretch(1, 1)
        self.care_splitter.addWidget(self.history_page)

        self.page_layout.addWidget(self.care_splitter)

        self.findings_page = QWidget(CarePage)
        self.findings_page.setObjectName(u"findings_page")
        self.findings_layout = QVBoxLayout(self.findings_page)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_label = QLabel(self.findings_page)
        self.findings_label.setObjectName(u"findings_label")

        self.findings_layout.addWidget(self.findings_label)

        self.findings_table = QTableView(self.findings_page)
        self.findings_table.setObjectName(u"findings_table")
        self.findings_table.setMaximumSize(QSize(16777215, 170))
        self.findings_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.findings_table.setTabKeyNavigation(False)
        self.findings_table.setShowGrid(False)

        self.findings_layout.addWidget(self.findings_table)


        self.page_layout.addWidget(self.findings_page)

        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.backups_label.setBuddy(self.backups_table)
        self.history_label.setBuddy(self.history_table)
        self.findings_label.setBuddy(self.findings_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backup_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.clear_sample_button)
        QWidget.setTabOrder(self.clear_sample_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.backups_table)
        QWidget.setTabOrder(self.backups_table, self.more_button)
        QWidget.setTabOrder(self.more_button, self.history_table)
        QWidget.setTabOrder(self.history_table, self.findings_table)

        self.retranslateUi(CarePage)

        QMetaObject.connectSlotsByName(CarePage)
    # setupUi

    def retranslateUi(self, CarePage):
        self.standing_label.setText("")
        self.backup_button.setText(QCoreApplication.translate("CarePage", u"&Sao l\u01b0u ngay", None))
        self.check_button.setText(QCoreApplication.translate("CarePage", u"&Ki\u1ec3m tra d\u1eef li\u1ec7u", None))
        self.export_button.setText(QCoreApplication.translate("CarePage", u"&Xu\u1ea5t to\u00e0n b\u1ed9\u2026", None))
        self.folder_button.setText(QCoreApplication.translate("CarePage", u"&M\u1edf th\u01b0 m\u1ee5c d\u1eef li\u1ec7u", None))
        self.clear_sample_button.setText(QCoreApplication.translate("CarePage", u"X\u00f3a &d\u1eef li\u1ec7u m\u1eabu\u2026", None))
        self.backups_label.setText(QCoreApplication.translate("CarePage", u"&B\u1ea3n sao l\u01b0u", None))
        self.restore_button.setText(QCoreApplication.translate("CarePage", u"Kh\u00f4i &ph\u1ee5c\u2026", None))
        self.history_label.setText(QCoreApplication.translate("CarePage", u"&L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
        self.more_button.setText(QCoreApplication.translate("CarePage", u"Xem &c\u0169 h\u01a1n", None))
        self.findings_label.setText("")
#if QT_CONFIG(accessibility)
        self.findings_table.setAccessibleName(QCoreApplication.translate("CarePage", u"K\u1ebft qu\u1ea3 ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
