"""Generated from forms/tracking_targets_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_TrackingTargetsPanel(object):
    def setupUi(self, TrackingTargetsPanel):
        if not TrackingTargetsPanel.objectName():
            TrackingTargetsPanel.setObjectName(u"TrackingTargetsPanel")
        TrackingTargetsPanel.resize(1190, 620)
        self.panel_layout = QVBoxLayout(TrackingTargetsPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.hint_label = QLabel(TrackingTargetsPanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.panel_layout.addWidget(self.hint_label)

        self.targets_splitter = QSplitter(TrackingTargetsPanel)
        self.targets_splitter.setObjectName(u"targets_splitter")
        self.targets_splitter.setOrientation(Qt.Orientation.Vertical)
        self.targets_splitter.setChildrenCollapsible(False)
        self.table_stack = QStackedWidget(self.targets_splitter)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.targets_table = QTableView(self.table_page)
        self.targets_table.setObjectName(u"targets_table")
        self.targets_table.setAlternatingRowColors(True)
        self.targets_table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.targets_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.targets_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.targets_table.setSortingEnabled(True)
        self.targets_table.setTabKeyNavigation(False)
        self.targets_table.setWordWrap(True)

        self.table_layout.addWidget(self.targets_table)

        self.table_stack.addWidget(self.table_page)
        self.targets_splitter.addWidget(self.table_stack)
        self.details_page = QWidget(self.targets_splitter)
        self.details_page.setObjectName(u"details_page")
        self.details_layout = QVBoxLayout(self.details_page)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.source_layout = QHBoxLayout()
        self.source_layout.setObjectName(u"source_layout")
        self.calculation_label = QLabel(self.details_page)
        self.calculation_label.setObjectName(u"calculation_label")
        self.calculation_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.calculation_label.sizePolicy().hasHeightForWidth())
        self.calculation_label.setSizePolicy(sizePolicy)
        self.calculation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.calculation_label)

        self.rows_button = QPushButton(self.details_page)
        self.rows_button.setObjectName(u"rows_button")

        self.source_layout.addWidget(self.rows_button)

        self.source_button = QPushButton(self.details_page)
        self.source_button.setObjectName(u"source_button")

        self.source_layout.addWidget(self.source_button)

        self.by_hand_button = QPushButton(self.details_page)
        self.by_hand_button.setObjectName(u"by_hand_button")

        self.source_layout.addWidget(self.by_hand_button)

        self.follow_button = QPushButton(self.details_page)
        self.follow_button.setObjectName(u"follow_button")

        self.source_layout.addWidget(self.follow_button)

        self.source_layout.setStretch(0, 1)

        self.details_layout.addLayout(self.source_layout)

        self.evidence_box = QGroupBox(self.details_page)
        self.evidence_box.setObjectName(u"evidence_box")
        self.evidence_layout = QVBoxLayout(self.evidence_box)
        self.evidence_layout.setObjectName(u"evidence_layout")

        self.details_layout.addWidget(self.evidence_box)

        self.details_layout.setStretch(1, 1)
        self.targets_splitter.addWidget(self.details_page)

        self.panel_layout.addWidget(self.targets_splitter)

        self.panel_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.targets_table, self.rows_button)
        QWidget.setTabOrder(self.rows_button, self.source_button)
        QWidget.setTabOrder(self.source_button, self.by_hand_button)
        QWidget.setTabOrder(self.by_hand_button, self.follow_button)

        self.retranslateUi(TrackingTargetsPanel)

        QMetaObject.connectSlotsByName(TrackingTargetsPanel)
    # setupUi

    def retranslateUi(self, TrackingTargetsPanel):
        self.hint_label.setText(QCoreApplication.translate("TrackingTargetsPanel", u"Nh\u1eadp s\u1ed1 ngay trong b\u1ea3ng (F2 ho\u1eb7c nh\u1ea5p \u0111\u00fap) ho\u1eb7c l\u1ea5y t\u1eeb s\u1ed5; \u201c\u0110\u1ea1t / Kh\u00f4ng \u0111\u1ea1t\u201d t\u1ef1 t\u00ednh, mu\u1ed1n kh\u00e1c th\u00ec ch\u1ecdn \u1edf c\u1ed9t \u0110\u00e1nh gi\u00e1.", None))
#if QT_CONFIG(accessibility)
        self.targets_table.setAccessibleName(QCoreApplication.translate("TrackingTargetsPanel", u"Ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.calculation_label.setText("")
        self.rows_button.setText(QCoreApplication.translate("TrackingTargetsPanel", u"&Xem d\u00f2ng s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.rows_button.setToolTip(QCoreApplication.translate("TrackingTargetsPanel", u"M\u1edf c\u00e1c d\u00f2ng c\u1ee7a s\u1ed5 l\u00e0m n\u00ean con s\u1ed1 n\u00e0y (nh\u1ea5p \u0111\u00fap v\u00e0o con s\u1ed1)", None))
#endif // QT_CONFIG(tooltip)
        self.source_button.setText(QCoreApplication.translate("TrackingTargetsPanel", u"&Ngu\u1ed3n s\u1ed1 li\u1ec7u\u2026", None))
#if QT_CONFIG(tooltip)
        self.source_button.setToolTip(QCoreApplication.translate("TrackingTargetsPanel", u"Ch\u1ecdn s\u1ed5, c\u1ed9t v\u00e0 k\u1ef3 m\u00e0 s\u1ed1 li\u1ec7u \u0111\u01b0\u1ee3c l\u1ea5y t\u1ef1 \u0111\u1ed9ng", None))
#endif // QT_CONFIG(tooltip)
        self.by_hand_button.setText(QCoreApplication.translate("TrackingTargetsPanel", u"Nh\u1eadp &tay\u2026", None))
#if QT_CONFIG(tooltip)
        self.by_hand_button.setToolTip(QCoreApplication.translate("TrackingTargetsPanel", u"Ghi s\u1ed1 kh\u00e1c v\u1edbi s\u1ed1 trong s\u1ed5, k\u00e8m l\u00fd do", None))
#endif // QT_CONFIG(tooltip)
        self.follow_button.setText(QCoreApplication.translate("TrackingTargetsPanel", u"L\u1ea5y &l\u1ea1i s\u1ed1 t\u1eeb s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.follow_button.setToolTip(QCoreApplication.translate("TrackingTargetsPanel", u"B\u1ecf s\u1ed1 nh\u1eadp tay, l\u1ea5y l\u1ea1i s\u1ed1 \u0111ang c\u00f3 trong s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.evidence_box.setTitle(QCoreApplication.translate("TrackingTargetsPanel", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng c\u1ee7a ch\u1ec9 ti\u00eau \u0111ang ch\u1ecdn", None))
        pass
    # retranslateUi
