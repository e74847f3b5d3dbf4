"""Generated from forms/documents_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        DocumentsPage.resize(1190, 620)
        self.page_layout = QVBoxLayout(DocumentsPage)
        self.page_layout.setObjectName(u"page_layout")
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_button = QPushButton(DocumentsPage)
        self.add_button.setObjectName(u"add_button")

        self.button_layout.addWidget(self.add_button)

        self.edit_button = QPushButton(DocumentsPage)
        self.edit_button.setObjectName(u"edit_button")

        self.button_layout.addWidget(self.edit_button)

        self.delete_button = QPushButton(DocumentsPage)
        self.delete_button.setObjectName(u"delete_button")

        self.button_layout.addWidget(self.delete_button)

        self.warned_button = QPushButton(DocumentsPage)
        self.warned_button.setObjectName(u"warned_button")
        self.warned_button.setCheckable(True)

        self.button_layout.addWidget(self.warned_button)

        self.count_label = QLabel(DocumentsPage)
        self.count_label.setObjectName(u"count_label")

        self.button_layout.addWidget(self.count_label)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.text_filter_label = QLabel(DocumentsPage)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.button_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(DocumentsPage)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.button_layout.addWidget(self.text_filter_edit)


        self.page_layout.addLayout(self.button_layout)

        self.documents_splitter = QSplitter(DocumentsPage)
        self.documents_splitter.setObjectName(u"documents_splitter")
        self.documents_splitter.setOrientation(Qt.Orientation.Vertical)
        self.documents_splitter.setChildrenCollapsible(False)
        self.table_stack = QStackedWidget(self.documents_splitter)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.documents_table = QTableView(self.table_page)
        self.documents_table.setObjectName(u"documents_table")
        self.documents_table.setAlternatingRowColors(True)
        self.documents_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.documents_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.documents_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.documents_table.setSortingEnabled(True)
        self.documents_table.setTabKeyNavigation(False)
        self.documents_table.setWordWrap(True)

        self.table_layout.addWidget(self.documents_table)

        self.table_stack.addWidget(self.table_page)
        self.documents_splitter.addWidget(self.table_stack)
        self.details_page = QWidget(self.documents_splitter)
        self.details_page.setObjectName(u"details_page")
        self.details_layout = QVBoxLayout(self.details_page)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(self.details_page)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setWordWrap(True)

        self.details_layout.addWidget(self.document_label)

        self.warnings_layout = QHBoxLayout()
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_label = QLabel(self.details_page)
        self.warnings_label.setObjectName(u"warnings_label")
        self.warnings_label.setWordWrap(True)
        self.warnings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.warnings_layout.addWidget(self.warnings_label)

        self.accept_button = QPushButton(self.details_page)
        self.accept_button.setObjectName(u"accept_button")

        self.warnings_layout.addWidget(self.accept_button)

        self.warnings_layout.setStretch(0, 1)

        self.details_layout.addLayout(self.warnings_layout)

        self.citations_label = QLabel(self.details_page)
        self.citations_label.setObjectName(u"citations_label")

        self.details_layout.addWidget(self.citations_label)

        self.citations_table = QTableView(self.details_page)
        self.citations_table.setObjectName(u"citations_table")
        self.citations_table.setAlternatingRowColors(True)
        self.citations_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.citations_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.citations_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.citations_table.setSortingEnabled(True)
        self.citations_table.setTabKeyNavigation(False)
        self.citations_table.setWordWrap(True)

        self.details_layout.addWidget(self.citations_table)

        self.documents_splitter.addWidget(self.details_page)

        self.page_layout.addWidget(self.documents_splitter)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_filter_label.setBuddy(self.text_filter_edit)
        self.citations_label.setBuddy(self.citations_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.warned_button)
        QWidget.setTabOrder(self.warned_button, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.documents_table)
        QWidget.setTabOrder(self.documents_table, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.citations_table)

        self.retranslateUi(DocumentsPage)

        QMetaObject.connectSlotsByName(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.add_button.setText(QCoreApplication.translate("DocumentsPage", u"Th\u00ea&m v\u0103n b\u1ea3n\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("DocumentsPage", u"&S\u1eeda\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("DocumentsPage", u"X\u00f3a", None))
        self.warned_button.setText(QCoreApplication.translate("DocumentsPage", u"C\u00f3 c\u1ea3nh b\u00e1o", None))
        self.count_label.setText("")
        self.text_filter_label.setText(QCoreApplication.translate("DocumentsPage", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("DocumentsPage", u"s\u1ed1, tr\u00edch y\u1ebfu, c\u01a1 quan; kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.documents_table.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"V\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.document_label.setText("")
        self.warnings_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("DocumentsPage", u"\u0110\u00e3 xem, &gi\u1eef c\u1ea3 hai", None))
#if QT_CONFIG(tooltip)
        self.accept_button.setToolTip(QCoreApplication.translate("DocumentsPage", u"Gi\u1eef c\u1ea3 hai c\u00e1ch ghi nh\u01b0 b\u1ea3n in v\u00e0 th\u00f4i nh\u1eafc; c\u00f3 m\u00e2u thu\u1eabn m\u1edbi s\u1ebd nh\u1eafc l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.citations_label.setText(QCoreApplication.translate("DocumentsPage", u"\u0110\u01b0\u1ee3c tr\u00edch d\u1eabn &t\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.citations_table.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"N\u01a1i tr\u00edch d\u1eabn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
