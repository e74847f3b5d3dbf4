"""Generated from forms/tracking_targets_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QGroupBox, QLabel, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

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
        self.evidence_box = QGroupBox(self.targets_splitter)
        self.evidence_box.setObjectName(u"evidence_box")
        self.evidence_layout = QVBoxLayout(self.evidence_box)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.targets_splitter.addWidget(self.evidence_box)

        self.panel_layout.addWidget(self.targets_splitter)

        self.panel_layout.setStretch(1, 1)

        self.retranslateUi(TrackingTargetsPanel)

        QMetaObject.connectSlotsByName(TrackingTargetsPanel)
    # setupUi

    def retranslateUi(self, TrackingTargetsPanel):
        self.hint_label.setText(QCoreApplication.translate("TrackingTargetsPanel", u"Nh\u1eadp t\u1eed s\u1ed1, m\u1eabu s\u1ed1 ho\u1eb7c s\u1ed1 \u0111\u1ea1t ngay trong b\u1ea3ng (F2 ho\u1eb7c nh\u1ea5p \u0111\u00fap); k\u1ebft qu\u1ea3 \u201c\u0110\u1ea1t / Kh\u00f4ng \u0111\u1ea1t\u201d t\u1ef1 t\u00ednh khi ch\u1ec9 ti\u00eau c\u00f3 con s\u1ed1.", None))
#if QT_CONFIG(accessibility)
        self.targets_table.setAccessibleName(QCoreApplication.translate("TrackingTargetsPanel", u"Ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_box.setTitle(QCoreApplication.translate("TrackingTargetsPanel", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng c\u1ee7a ch\u1ec9 ti\u00eau \u0111ang ch\u1ecdn", None))
        pass
    # retranslateUi
