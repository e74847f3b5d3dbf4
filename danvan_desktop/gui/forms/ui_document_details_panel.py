"""Generated from forms/document_details_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget

class Ui_DocumentDetailsPanel(object):
    def setupUi(self, DocumentDetailsPanel):
        if not DocumentDetailsPanel.objectName():
            DocumentDetailsPanel.setObjectName(u"DocumentDetailsPanel")
        DocumentDetailsPanel.resize(1190, 240)
        self.panel_layout = QVBoxLayout(DocumentDetailsPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(DocumentDetailsPanel)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setWordWrap(True)
        self.document_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.document_label)

        self.details_tabs = QTabWidget(DocumentDetailsPanel)
        self.details_tabs.setObjectName(u"details_tabs")
        self.citations_page = QWidget()
        self.citations_page.setObjectName(u"citations_page")
        self.citations_layout = QHBoxLayout(self.citations_page)
        self.citations_layout.setObjectName(u"citations_layout")
        self.citations_layout.setContentsMargins(4, 4, 4, 4)
        self.citations_table = QTableView(self.citations_page)
        self.citations_table.setObjectName(u"citations_table")
        self.citations_table.setAlternatingRowColors(True)
        self.citations_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.citations_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.citations_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.citations_table.setSortingEnabled(True)
        self.citations_table.setTabKeyNavigation(False)
        self.citations_table.setWordWrap(True)

        self.citations_layout.addWidget(self.citations_table)

        self.citations_button_layout = QVBoxLayout()
        self.citations_button_layout.setObjectName(u"citations_button_layout")
        self.open_plan_button = QPushButton(self.citations_page)
        self.open_plan_button.setObjectName(u"open_plan_button")

        self.citations_button_layout.addWidget(self.open_plan_button)

        self.split_button = QPushButton(self.citations_page)
        self.split_button.setObjectName(u"split_button")

        self.citations_button_layout.addWidget(self.split_button)

        self.citations_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.citations_button_layout.addItem(self.citations_spacer)


        self.citations_layout.addLayout(self.citations_button_layout)

        self.citations_layout.setStretch(0, 1)
        self.details_tabs.addTab(self.citations_page, "")
        self.conflicts_page = QWidget()
        self.conflicts_page.setObjectName(u"conflicts_page")
        self.conflicts_layout = QHBoxLayout(self.conflicts_page)
        self.conflicts_layout.setObjectName(u"conflicts_layout")
        self.conflicts_layout.setContentsMargins(4, 4, 4, 4)
        self.conflicts_text = QPlainTextEdit(self.conflicts_page)
        self.conflicts_text.setObjectName(u"conflicts_text")
        self.conflicts_text.setReadOnly(True)
        self.conflicts_text.setTabChangesFocus(True)

        self.conflicts_layout.addWidget(self.conflicts_text)

        self.conflicts_button_layout = QVBoxLayout()
        self.conflicts_button_layout.setObjectName(u"conflicts_button_layout")
        self.accept_button = QPushButton(self.conflicts_page)
        self.accept_button.setObjectName(u"accept_button")

        self.conflicts_button_layout.addWidget(self.accept_button)

        self.conflicts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.conflicts_button_layout.addItem(self.conflicts_spacer)


        self.conflicts_layout.addLayout(self.conflicts_button_layout)

        self.conflicts_layout.setStretch(0, 1)
        self.details_tabs.addTab(self.conflicts_page, "")
        self.study_page = QWidget()
        self.study_page.setObjectName(u"study_page")
        self.study_layout = QHBoxLayout(self.study_page)
        self.study_layout.setObjectName(u"study_layout")
        self.study_layout.setContentsMargins(4, 4, 4, 4)
        self.study_table = QTableView(self.study_page)
        self.study_table.setObjectName(u"study_table")
        self.study_table.setAlternatingRowColors(True)
        self.study_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.study_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.study_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.study_table.setSortingEnabled(True)
        self.study_table.setTabKeyNavigation(False)
        self.study_table.setWordWrap(True)

        self.study_layout.addWidget(self.study_table)

        self.study_button_layout = QVBoxLayout()
        self.study_button_layout.setObjectName(u"study_button_layout")
        self.open_rows_button = QPushButton(self.study_page)
        self.open_rows_button.setObjectName(u"open_rows_button")

        self.study_button_layout.addWidget(self.open_rows_button)

        self.study_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.study_button_layout.addItem(self.study_spacer)


        self.study_layout.addLayout(self.study_button_layout)

        self.study_layout.setStretch(0, 1)
        self.details_tabs.addTab(self.study_page, "")
        self.files_page = QWidget()
        self.files_page.setObjectName(u"files_page")
        self.files_layout = QVBoxLayout(self.files_page)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(4, 4, 4, 4)
        self.details_tabs.addTab(self.files_page, "")

        self.panel_layout.addWidget(self.details_tabs)

        self.panel_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.details_tabs, self.citations_table)
        QWidget.setTabOrder(self.citations_table, self.open_plan_button)
        QWidget.setTabOrder(self.open_plan_button, self.split_button)
        QWidget.setTabOrder(self.split_button, self.conflicts_text)
        QWidget.setTabOrder(self.conflicts_text, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.study_table)
        QWidget.setTabOrder(self.study_table, self.open_rows_button)

        self.retranslateUi(DocumentDetailsPanel)

        QMetaObject.connectSlotsByName(DocumentDetailsPanel)
    # setupUi

    def retranslateUi(self, DocumentDetailsPanel):
        self.document_label.setText("")
#if QT_CONFIG(accessibility)
        self.citations_table.setAccessibleName(QCoreApplication.translate("DocumentDetailsPanel", u"N\u01a1i tr\u00edch d\u1eabn", None))
#endif // QT_CONFIG(accessibility)
        self.open_plan_button.setText(QCoreApplication.translate("DocumentDetailsPanel", u"M\u1edf &k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.open_plan_button.setToolTip(QCoreApplication.translate("DocumentDetailsPanel", u"M\u1edf ch\u1ed7 tr\u00edch d\u1eabn trong k\u1ebf ho\u1ea1ch (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.split_button.setText(QCoreApplication.translate("DocumentDetailsPanel", u"&T\u00e1ch ri\u00eang", None))
#if QT_CONFIG(tooltip)
        self.split_button.setToolTip(QCoreApplication.translate("DocumentDetailsPanel", u"T\u00e1ch tr\u00edch d\u1eabn n\u00e0y th\u00e0nh m\u1ed9t v\u0103n b\u1ea3n ri\u00eang, ghi nh\u01b0 k\u1ebf ho\u1ea1ch in", None))
#endif // QT_CONFIG(tooltip)
        self.details_tabs.setTabText(self.details_tabs.indexOf(self.citations_page), QCoreApplication.translate("DocumentDetailsPanel", u"Tr\u00edch d\u1eabn", None))
#if QT_CONFIG(accessibility)
        self.conflicts_text.setAccessibleName(QCoreApplication.translate("DocumentDetailsPanel", u"M\u00e2u thu\u1eabn c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.accept_button.setText(QCoreApplication.translate("DocumentDetailsPanel", u"\u0110\u00e3 xem, gi\u1eef &c\u1ea3 hai", None))
#if QT_CONFIG(tooltip)
        self.accept_button.setToolTip(QCoreApplication.translate("DocumentDetailsPanel", u"Gi\u1eef c\u1ea3 hai c\u00e1ch ghi nh\u01b0 b\u1ea3n in v\u00e0 th\u00f4i nh\u1eafc; c\u00f3 m\u00e2u thu\u1eabn m\u1edbi s\u1ebd nh\u1eafc l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.details_tabs.setTabText(self.details_tabs.indexOf(self.conflicts_page), QCoreApplication.translate("DocumentDetailsPanel", u"M\u00e2u thu\u1eabn", None))
#if QT_CONFIG(accessibility)
        self.study_table.setAccessibleName(QCoreApplication.translate("DocumentDetailsPanel", u"C\u00e1c bu\u1ed5i qu\u00e1n tri\u1ec7t", None))
#endif // QT_CONFIG(accessibility)
        self.open_rows_button.setText(QCoreApplication.translate("DocumentDetailsPanel", u"M\u1edf &d\u00f2ng s\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.open_rows_button.setToolTip(QCoreApplication.translate("DocumentDetailsPanel", u"M\u1edf bu\u1ed5i qu\u00e1n tri\u1ec7t trong s\u1ed5 (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.details_tabs.setTabText(self.details_tabs.indexOf(self.study_page), QCoreApplication.translate("DocumentDetailsPanel", u"Qu\u00e1n tri\u1ec7t", None))
        self.details_tabs.setTabText(self.details_tabs.indexOf(self.files_page), QCoreApplication.translate("DocumentDetailsPanel", u"T\u1ec7p v\u0103n b\u1ea3n", None))
        pass
    # retranslateUi
