"""Generated from forms/plan_amendments_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPlainTextEdit, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

class Ui_PlanAmendmentsPanel(object):
    def setupUi(self, PlanAmendmentsPanel):
        if not PlanAmendmentsPanel.objectName():
            PlanAmendmentsPanel.setObjectName(u"PlanAmendmentsPanel")
        PlanAmendmentsPanel.resize(1170, 600)
        self.amendments_layout = QVBoxLayout(PlanAmendmentsPanel)
        self.amendments_layout.setObjectName(u"amendments_layout")
        self.amendments_layout.setContentsMargins(0, 4, 0, 0)
        self.amendment_buttons_layout = QHBoxLayout()
        self.amendment_buttons_layout.setObjectName(u"amendment_buttons_layout")
        self.add_amendment_button = QToolButton(PlanAmendmentsPanel)
        self.add_amendment_button.setObjectName(u"add_amendment_button")
        self.add_amendment_button.setAutoRaise(True)
        self.add_amendment_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.amendment_buttons_layout.addWidget(self.add_amendment_button)

        self.edit_basis_button = QToolButton(PlanAmendmentsPanel)
        self.edit_basis_button.setObjectName(u"edit_basis_button")
        self.edit_basis_button.setAutoRaise(True)
        self.edit_basis_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.amendment_buttons_layout.addWidget(self.edit_basis_button)

        self.show_task_button = QToolButton(PlanAmendmentsPanel)
        self.show_task_button.setObjectName(u"show_task_button")
        self.show_task_button.setAutoRaise(True)
        self.show_task_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.amendment_buttons_layout.addWidget(self.show_task_button)

        self.amendment_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.amendment_buttons_layout.addItem(self.amendment_buttons_spacer)


        self.amendments_layout.addLayout(self.amendment_buttons_layout)

        self.amendments_stack = QStackedWidget(PlanAmendmentsPanel)
        self.amendments_stack.setObjectName(u"amendments_stack")
        self.amendments_list_page = QWidget()
        self.amendments_list_page.setObjectName(u"amendments_list_page")
        self.amendments_list_layout = QVBoxLayout(self.amendments_list_page)
        self.amendments_list_layout.setObjectName(u"amendments_list_layout")
        self.amendments_list_layout.setContentsMargins(0, 0, 0, 0)
        self.amendments_table = QTableView(self.amendments_list_page)
        self.amendments_table.setObjectName(u"amendments_table")
        self.amendments_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.amendments_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.amendments_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.amendments_table.setAlternatingRowColors(True)
        self.amendments_table.setTabKeyNavigation(False)
        self.amendments_table.setWordWrap(False)

        self.amendments_list_layout.addWidget(self.amendments_table)

        self.amendments_stack.addWidget(self.amendments_list_page)
        self.amendments_empty_page = QWidget()
        self.amendments_empty_page.setObjectName(u"amendments_empty_page")
        self.amendments_empty_layout = QVBoxLayout(self.amendments_empty_page)
        self.amendments_empty_layout.setObjectName(u"amendments_empty_layout")
        self.amendments_empty_layout.setContentsMargins(0, 0, 0, 0)
        self.amendments_stack.addWidget(self.amendments_empty_page)

        self.amendments_layout.addWidget(self.amendments_stack)

        self.passage_edit = QPlainTextEdit(PlanAmendmentsPanel)
        self.passage_edit.setObjectName(u"passage_edit")
        self.passage_edit.setMaximumSize(QSize(16777215, 130))
        self.passage_edit.setReadOnly(True)
        self.passage_edit.setTabChangesFocus(True)

        self.amendments_layout.addWidget(self.passage_edit)

        self.amendments_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.add_amendment_button, self.edit_basis_button)
        QWidget.setTabOrder(self.edit_basis_button, self.show_task_button)
        QWidget.setTabOrder(self.show_task_button, self.amendments_table)
        QWidget.setTabOrder(self.amendments_table, self.passage_edit)

        self.retranslateUi(PlanAmendmentsPanel)

        QMetaObject.connectSlotsByName(PlanAmendmentsPanel)
    # setupUi

    def retranslateUi(self, PlanAmendmentsPanel):
        self.add_amendment_button.setText(QCoreApplication.translate("PlanAmendmentsPanel", u"S\u1eeda \u0111\u1ed5i, b\u1ed5 sung\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_amendment_button.setToolTip(QCoreApplication.translate("PlanAmendmentsPanel", u"B\u1ed5 sung ho\u1eb7c s\u1eeda m\u1ed9t nhi\u1ec7m v\u1ee5 c\u1ee7a k\u1ebf ho\u1ea1ch \u0111ang th\u1ef1c hi\u1ec7n, c\u00f3 l\u00fd do (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.edit_basis_button.setText(QCoreApplication.translate("PlanAmendmentsPanel", u"S\u1eeda l\u00fd do, v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.edit_basis_button.setToolTip(QCoreApplication.translate("PlanAmendmentsPanel", u"S\u1eeda ng\u00e0y, l\u00fd do, s\u1ed1 v\u0103n b\u1ea3n c\u1ee7a l\u1ea7n \u0111ang ch\u1ecdn (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.show_task_button.setText(QCoreApplication.translate("PlanAmendmentsPanel", u"\u0110\u1ebfn nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(tooltip)
        self.show_task_button.setToolTip(QCoreApplication.translate("PlanAmendmentsPanel", u"M\u1edf nhi\u1ec7m v\u1ee5 \u1edf th\u1ebb Nhi\u1ec7m v\u1ee5 (nh\u1ea5n \u0111\u00fap)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.amendments_table.setAccessibleName(QCoreApplication.translate("PlanAmendmentsPanel", u"C\u00e1c l\u1ea7n s\u1eeda \u0111\u1ed5i, b\u1ed5 sung", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.passage_edit.setAccessibleName(QCoreApplication.translate("PlanAmendmentsPanel", u"Tr\u01b0\u1edbc v\u00e0 sau khi s\u1eeda \u0111\u1ed5i, b\u1ed5 sung", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
