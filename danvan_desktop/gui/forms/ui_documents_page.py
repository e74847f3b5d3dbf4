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

        self.merge_button = QPushButton(DocumentsPage)
        self.merge_button.setObjectName(u"merge_button")

        self.button_layout.addWidget(self.merge_button)

        self.delete_button = QPushButton(DocumentsPage)
        self.delete_button.setObjectName(u"delete_button")

        self.button_layout.addWidget(self.delete_button)

        self.study_button = QPushButton(DocumentsPage)
        self.study_button.setObjectName(u"study_button")

        self.button_layout.addWidget(self.study_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.page_layout.addLayout(self.button_layout)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.warned_button = QPushButton(DocumentsPage)
        self.warned_button.setObjectName(u"warned_button")
        self.warned_button.setCheckable(True)

        self.filter_layout.addWidget(self.warned_button)

        self.unstudied_button = QPushButton(DocumentsPage)
        self.unstudied_button.setObjectName(u"unstudied_button")
        self.unstudied_button.setCheckable(True)

        self.filter_layout.addWidget(self.unstudied_button)

        self.count_label = QLabel(DocumentsPage)
        self.count_label.setObjectName(u"count_label")

        self.filter_layout.addWidget(self.count_label)

        self.text_filter_label = QLabel(DocumentsPage)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.filter_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(DocumentsPage)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.text_filter_edit)

        self.filter_layout.setStretch(4, 1)

        self.page_layout.addLayout(self.filter_layout)

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
        self.details_page_layout = QVBoxLayout(self.details_page)
        self.details_page_layout.setObjectName(u"details_page_layout")
        self.details_page_layout.setContentsMargins(0, 0, 0, 0)
        self.documents_splitter.addWidget(self.details_page)

        self.page_layout.addWidget(self.documents_splitter)

        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.text_filter_label.setBuddy(self.text_filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.merge_button)
        QWidget.setTabOrder(self.merge_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.study_button)
        QWidget.setTabOrder(self.study_button, self.warned_button)
        QWidget.setTabOrder(self.warned_button, self.unstudied_button)
        QWidget.setTabOrder(self.unstudied_button, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.documents_table)

        self.retranslateUi(DocumentsPage)

        QMetaObject.connectSlotsByName(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.add_button.setText(QCoreApplication.translate("DocumentsPage", u"Th\u00ea&m v\u0103n b\u1ea3n\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("DocumentsPage", u"&S\u1eeda\u2026", None))
        self.merge_button.setText(QCoreApplication.translate("DocumentsPage", u"&G\u1ed9p\u2026", None))
#if QT_CONFIG(tooltip)
        self.merge_button.setToolTip(QCoreApplication.translate("DocumentsPage", u"G\u1ed9p m\u1ed9t m\u1ee5c kh\u00e1c c\u1ee7a c\u00f9ng v\u0103n b\u1ea3n v\u00e0o m\u1ee5c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("DocumentsPage", u"X\u00f3a", None))
        self.study_button.setText(QCoreApplication.translate("DocumentsPage", u"Ghi bu\u1ed5i &qu\u00e1n tri\u1ec7t\u2026", None))
#if QT_CONFIG(tooltip)
        self.study_button.setToolTip(QCoreApplication.translate("DocumentsPage", u"Th\u00eam m\u1ed9t d\u00f2ng v\u00e0o s\u1ed5 Qu\u00e1n tri\u1ec7t, h\u1ecdc t\u1eadp, \u0111\u00e3 \u0111i\u1ec1n v\u0103n b\u1ea3n n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.warned_button.setText(QCoreApplication.translate("DocumentsPage", u"C\u00f3 c\u1ea3nh b\u00e1o", None))
        self.unstudied_button.setText(QCoreApplication.translate("DocumentsPage", u"Ch\u01b0a qu\u00e1n tri\u1ec7t", None))
#if QT_CONFIG(tooltip)
        self.unstudied_button.setToolTip(QCoreApplication.translate("DocumentsPage", u"Ch\u1ec9 hi\u1ec7n c\u00e1c v\u0103n b\u1ea3n \u0111\u01b0\u1ee3c tr\u00edch d\u1eabn m\u00e0 ch\u01b0a c\u00f3 bu\u1ed5i qu\u00e1n tri\u1ec7t n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.text_filter_label.setText(QCoreApplication.translate("DocumentsPage", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("DocumentsPage", u"s\u1ed1, tr\u00edch y\u1ebfu, c\u01a1 quan; kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.documents_table.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"V\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
