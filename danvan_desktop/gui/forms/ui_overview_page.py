"""Generated from forms/overview_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        OverviewPage.resize(1190, 660)
        self.page_layout = QVBoxLayout(OverviewPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.content_stack = QStackedWidget(OverviewPage)
        self.content_stack.setObjectName(u"content_stack")
        self.content_area = QScrollArea()
        self.content_area.setObjectName(u"content_area")
        self.content_area.setFrameShape(QFrame.Shape.NoFrame)
        self.content_area.setWidgetResizable(True)
        self.content_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content_page = QWidget()
        self.content_page.setObjectName(u"content_page")
        self.content_layout = QVBoxLayout(self.content_page)
        self.content_layout.setObjectName(u"content_layout")
        self.tiles_layout = QVBoxLayout()
        self.tiles_layout.setObjectName(u"tiles_layout")

        self.content_layout.addLayout(self.tiles_layout)

        self.overview_splitter = QSplitter(self.content_page)
        self.overview_splitter.setObjectName(u"overview_splitter")
        self.overview_splitter.setMinimumSize(QSize(0, 400))
        self.overview_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.overview_splitter.setChildrenCollapsible(False)
        self.to_do_page = QWidget(self.overview_splitter)
        self.to_do_page.setObjectName(u"to_do_page")
        self.to_do_layout = QVBoxLayout(self.to_do_page)
        self.to_do_layout.setObjectName(u"to_do_layout")
        self.to_do_layout.setContentsMargins(0, 0, 6, 0)
        self.to_do_head_layout = QHBoxLayout()
        self.to_do_head_layout.setObjectName(u"to_do_head_layout")
        self.to_do_label = QLabel(self.to_do_page)
        self.to_do_label.setObjectName(u"to_do_label")

        self.to_do_head_layout.addWidget(self.to_do_label)

        self.open_button = QPushButton(self.to_do_page)
        self.open_button.setObjectName(u"open_button")

        self.to_do_head_layout.addWidget(self.open_button)

        self.to_do_head_layout.setStretch(0, 1)

        self.to_do_layout.addLayout(self.to_do_head_layout)

        self.to_do_table = QTableView(self.to_do_page)
        self.to_do_table.setObjectName(u"to_do_table")
        self.to_do_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.to_do_table.setAlternatingRowColors(True)
        self.to_do_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.to_do_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.to_do_table.setTabKeyNavigation(False)
        self.to_do_table.setWordWrap(True)
        self.to_do_table.setShowGrid(False)

        self.to_do_layout.addWidget(self.to_do_table)

        self.to_do_layout.setStretch(1, 1)
        self.overview_splitter.addWidget(self.to_do_page)
        self.charts_page = QWidget(self.overview_splitter)
        self.charts_page.setObjectName(u"charts_page")
        self.charts_layout = QVBoxLayout(self.charts_page)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setContentsMargins(6, 0, 0, 0)
        self.units_label = QLabel(self.charts_page)
        self.units_label.setObjectName(u"units_label")

        self.charts_layout.addWidget(self.units_label)

        self.units_area = QScrollArea(self.charts_page)
        self.units_area.setObjectName(u"units_area")
        self.units_area.setFrameShape(QFrame.Shape.NoFrame)
        self.units_area.setWidgetResizable(True)
        self.units_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.units_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.charts_layout.addWidget(self.units_area)

        self.months_label = QLabel(self.charts_page)
        self.months_label.setObjectName(u"months_label")

        self.charts_layout.addWidget(self.months_label)

        self.months_layout = QVBoxLayout()
        self.months_layout.setObjectName(u"months_layout")

        self.charts_layout.addLayout(self.months_layout)

        self.score_label = QLabel(self.charts_page)
        self.score_label.setObjectName(u"score_label")
        self.score_label.setWordWrap(True)

        self.charts_layout.addWidget(self.score_label)

        self.score_layout = QVBoxLayout()
        self.score_layout.setObjectName(u"score_layout")

        self.charts_layout.addLayout(self.score_layout)

        self.score_button = QPushButton(self.charts_page)
        self.score_button.setObjectName(u"score_button")

        self.charts_layout.addWidget(self.score_button)

        self.charts_layout.setStretch(1, 3)
        self.charts_layout.setStretch(3, 2)
        self.overview_splitter.addWidget(self.charts_page)

        self.content_layout.addWidget(self.overview_splitter)

        self.content_layout.setStretch(1, 1)
        self.content_area.setWidget(self.content_page)
        self.content_stack.addWidget(self.content_area)

        self.page_layout.addWidget(self.content_stack)

#if QT_CONFIG(shortcut)
        self.to_do_label.setBuddy(self.to_do_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.open_button, self.to_do_table)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.to_do_label.setText(QCoreApplication.translate("OverviewPage", u"&Vi\u1ec7c c\u1ea7n l\u00e0m h\u00f4m nay", None))
        self.open_button.setText(QCoreApplication.translate("OverviewPage", u"&M\u1edf vi\u1ec7c \u0111ang ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.to_do_table.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Vi\u1ec7c c\u1ea7n l\u00e0m h\u00f4m nay", None))
#endif // QT_CONFIG(accessibility)
        self.units_label.setText(QCoreApplication.translate("OverviewPage", u"Nhi\u1ec7m v\u1ee5 theo \u0111\u01a1n v\u1ecb (ch\u1ee7 tr\u00ec v\u00e0 ph\u1ed1i h\u1ee3p)", None))
        self.months_label.setText(QCoreApplication.translate("OverviewPage", u"Ti\u1ebfn \u0111\u1ed9 trong n\u0103m (cu\u1ed1i m\u1ed7i th\u00e1ng)", None))
        self.score_label.setText(QCoreApplication.translate("OverviewPage", u"T\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
        self.score_button.setText(QCoreApplication.translate("OverviewPage", u"B\u1eaft \u0111\u1ea7u t\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
        pass
    # retranslateUi
