"""Generated from forms/main_window.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QSizePolicy, QStackedWidget, QStatusBar, QToolButton, QVBoxLayout, QWidget

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 728)
        self.central_widget = QWidget(MainWindow)
        self.central_widget.setObjectName(u"central_widget")
        self.central_layout = QHBoxLayout(self.central_widget)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.rail_list = QListWidget(self.central_widget)
        self.rail_list.setObjectName(u"rail_list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rail_list.sizePolicy().hasHeightForWidth())
        self.rail_list.setSizePolicy(sizePolicy)
        self.rail_list.setMinimumSize(QSize(148, 0))
        self.rail_list.setMaximumSize(QSize(148, 16777215))
        self.rail_list.setFrameShape(QFrame.NoFrame)
        self.rail_list.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.rail_list.setIconSize(QSize(20, 20))

        self.central_layout.addWidget(self.rail_list)

        self.work_panel = QWidget(self.central_widget)
        self.work_panel.setObjectName(u"work_panel")
        self.work_layout = QVBoxLayout(self.work_panel)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(8, 6, 8, 4)
        self.top_layout = QHBoxLayout()
        self.top_layout.setObjectName(u"top_layout")
        self.plan_label = QLabel(self.work_panel)
        self.plan_label.setObjectName(u"plan_label")

        self.top_layout.addWidget(self.plan_label)

        self.plan_combo = QComboBox(self.work_panel)
        self.plan_combo.setObjectName(u"plan_combo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.plan_combo.sizePolicy().hasHeightForWidth())
        self.plan_combo.setSizePolicy(sizePolicy1)
        self.plan_combo.setMinimumSize(QSize(160, 0))
        self.plan_combo.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.top_layout.addWidget(self.plan_combo)

        self.search_place = QWidget(self.work_panel)
        self.search_place.setObjectName(u"search_place")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.search_place.sizePolicy().hasHeightForWidth())
        self.search_place.setSizePolicy(sizePolicy2)
        self.search_place.setMinimumSize(QSize(150, 0))
        self.search_layout = QHBoxLayout(self.search_place)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)

        self.top_layout.addWidget(self.search_place)

        self.undo_button = QToolButton(self.work_panel)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.undo_button.setEnabled(False)

        self.top_layout.addWidget(self.undo_button)

        self.redo_button = QToolButton(self.work_panel)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.redo_button.setEnabled(False)

        self.top_layout.addWidget(self.redo_button)

        self.help_button = QToolButton(self.work_panel)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setPopupMode(QToolButton.InstantPopup)

        self.top_layout.addWidget(self.help_button)

        self.saved_label = QLabel(self.work_panel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setMinimumSize(QSize(92, 0))
        self.saved_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.top_layout.addWidget(self.saved_label)


        self.work_layout.addLayout(self.top_layout)

        self.year_banner = QFrame(self.work_panel)
        self.year_banner.setObjectName(u"year_banner")
        self.year_banner.setVisible(False)
        self.year_banner.setFrameShape(QFrame.StyledPanel)
        self.banner_layout = QHBoxLayout(self.year_banner)
        self.banner_layout.setObjectName(u"banner_layout")
        self.banner_layout.setContentsMargins(8, 0, 2, 0)
        self.closed_label = QLabel(self.year_banner)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setWordWrap(True)
        self.closed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.banner_layout.addWidget(self.closed_label)

        self.reopen_year_button = QToolButton(self.year_banner)
        self.reopen_year_button.setObjectName(u"reopen_year_button")

        self.banner_layout.addWidget(self.reopen_year_button)

        self.banner_layout.setStretch(0, 1)

        self.work_layout.addWidget(self.year_banner)

        self.pages_stack = QStackedWidget(self.work_panel)
        self.pages_stack.setObjectName(u"pages_stack")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.pages_stack.sizePolicy().hasHeightForWidth())
        self.pages_stack.setSizePolicy(sizePolicy3)

        self.work_layout.addWidget(self.pages_stack)


        self.central_layout.addWidget(self.work_panel)

        MainWindow.setCentralWidget(self.central_widget)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.status_bar)
#if QT_CONFIG(shortcut)
        self.plan_label.setBuddy(self.plan_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rail_list, self.plan_combo)
        QWidget.setTabOrder(self.plan_combo, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.redo_button)
        QWidget.setTabOrder(self.redo_button, self.help_button)
        QWidget.setTabOrder(self.help_button, self.reopen_year_button)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"D\u00e2n v\u1eadn ch\u00ednh quy\u1ec1n", None))
#if QT_CONFIG(accessibility)
        self.rail_list.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c trang", None))
#endif // QT_CONFIG(accessibility)
        self.plan_label.setText(QCoreApplication.translate("MainWindow", u"&K\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.plan_combo.setToolTip(QCoreApplication.translate("MainWindow", u"N\u0103m v\u00e0 k\u1ebf ho\u1ea1ch \u0111ang l\u00e0m vi\u1ec7c", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("MainWindow", u"Ho\u00e0n t\u00e1c", None))
        self.redo_button.setText(QCoreApplication.translate("MainWindow", u"L\u00e0m l\u1ea1i", None))
        self.help_button.setText(QCoreApplication.translate("MainWindow", u"Tr\u1ee3 gi\u00fap", None))
        self.closed_label.setText("")
        self.reopen_year_button.setText(QCoreApplication.translate("MainWindow", u"M\u1edf l\u1ea1i\u2026", None))
#if QT_CONFIG(tooltip)
        self.reopen_year_button.setToolTip(QCoreApplication.translate("MainWindow", u"M\u1edf l\u1ea1i n\u0103m \u0111\u1ec3 s\u1eeda; l\u00fd do \u0111\u01b0\u1ee3c ghi l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
