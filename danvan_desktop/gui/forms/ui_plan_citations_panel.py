"""Generated from forms/plan_citations_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_PlanCitationsPanel(object):
    def setupUi(self, PlanCitationsPanel):
        if not PlanCitationsPanel.objectName():
            PlanCitationsPanel.setObjectName(u"PlanCitationsPanel")
        PlanCitationsPanel.resize(1170, 600)
        self.citations_layout = QVBoxLayout(PlanCitationsPanel)
        self.citations_layout.setObjectName(u"citations_layout")
        self.citations_layout.setContentsMargins(0, 4, 0, 0)
        self.citations_stack = QStackedWidget(PlanCitationsPanel)
        self.citations_stack.setObjectName(u"citations_stack")
        self.citations_list_page = QWidget()
        self.citations_list_page.setObjectName(u"citations_list_page")
        self.citations_list_layout = QVBoxLayout(self.citations_list_page)
        self.citations_list_layout.setObjectName(u"citations_list_layout")
        self.citations_list_layout.setContentsMargins(0, 0, 0, 0)
        self.citations_table = QTableView(self.citations_list_page)
        self.citations_table.setObjectName(u"citations_table")
        self.citations_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.citations_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.citations_table.setAlternatingRowColors(True)
        self.citations_table.setWordWrap(False)

        self.citations_list_layout.addWidget(self.citations_table)

        self.citations_stack.addWidget(self.citations_list_page)
        self.citations_empty_page = QWidget()
        self.citations_empty_page.setObjectName(u"citations_empty_page")
        self.citations_empty_layout = QVBoxLayout(self.citations_empty_page)
        self.citations_empty_layout.setObjectName(u"citations_empty_layout")
        self.citations_empty_layout.setContentsMargins(0, 0, 0, 0)
        self.citations_stack.addWidget(self.citations_empty_page)

        self.citations_layout.addWidget(self.citations_stack)

        self.citation_text_label = QLabel(PlanCitationsPanel)
        self.citation_text_label.setObjectName(u"citation_text_label")
        self.citation_text_label.setWordWrap(True)
        self.citation_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.citations_layout.addWidget(self.citation_text_label)

        self.open_layout = QHBoxLayout()
        self.open_layout.setObjectName(u"open_layout")
        self.open_document_button = QPushButton(PlanCitationsPanel)
        self.open_document_button.setObjectName(u"open_document_button")

        self.open_layout.addWidget(self.open_document_button)

        self.open_place_button = QPushButton(PlanCitationsPanel)
        self.open_place_button.setObjectName(u"open_place_button")

        self.open_layout.addWidget(self.open_place_button)

        self.open_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_layout.addItem(self.open_spacer)


        self.citations_layout.addLayout(self.open_layout)

        self.citations_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.citations_table, self.open_document_button)
        QWidget.setTabOrder(self.open_document_button, self.open_place_button)

        self.retranslateUi(PlanCitationsPanel)

        QMetaObject.connectSlotsByName(PlanCitationsPanel)
    # setupUi

    def retranslateUi(self, PlanCitationsPanel):
#if QT_CONFIG(accessibility)
        self.citations_table.setAccessibleName(QCoreApplication.translate("PlanCitationsPanel", u"V\u0103n b\u1ea3n k\u1ebf ho\u1ea1ch tr\u00edch d\u1eabn", None))
#endif // QT_CONFIG(accessibility)
        self.citation_text_label.setText("")
        self.open_document_button.setText(QCoreApplication.translate("PlanCitationsPanel", u"M\u1edf v\u0103n b\u1ea3n \u1edf trang V\u0103n b\u1ea3n", None))
        self.open_place_button.setText(QCoreApplication.translate("PlanCitationsPanel", u"M\u1edf ch\u1ed7 tr\u00edch d\u1eabn", None))
#if QT_CONFIG(tooltip)
        self.open_place_button.setToolTip(QCoreApplication.translate("PlanCitationsPanel", u"M\u1edf nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau ho\u1eb7c m\u1ee5c nh\u1eafc \u0111\u1ebfn v\u0103n b\u1ea3n n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
