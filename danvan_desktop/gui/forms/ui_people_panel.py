"""Generated from forms/people_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_PeoplePanel(object):
    def setupUi(self, PeoplePanel):
        if not PeoplePanel.objectName():
            PeoplePanel.setObjectName(u"PeoplePanel")
        PeoplePanel.resize(1100, 560)
        self.panel_layout = QVBoxLayout(PeoplePanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_button = QPushButton(PeoplePanel)
        self.add_button.setObjectName(u"add_button")

        self.button_layout.addWidget(self.add_button)

        self.edit_button = QPushButton(PeoplePanel)
        self.edit_button.setObjectName(u"edit_button")

        self.button_layout.addWidget(self.edit_button)

        self.delete_button = QPushButton(PeoplePanel)
        self.delete_button.setObjectName(u"delete_button")

        self.button_layout.addWidget(self.delete_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.text_filter_label = QLabel(PeoplePanel)
        self.text_filter_label.setObjectName(u"text_filter_label")

        self.button_layout.addWidget(self.text_filter_label)

        self.text_filter_edit = QLineEdit(PeoplePanel)
        self.text_filter_edit.setObjectName(u"text_filter_edit")
        self.text_filter_edit.setClearButtonEnabled(True)

        self.button_layout.addWidget(self.text_filter_edit)


        self.panel_layout.addLayout(self.button_layout)

        self.table_stack = QStackedWidget(PeoplePanel)
        self.table_stack.setObjectName(u"table_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.people_table = QTableView(self.table_page)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setAlternatingRowColors(True)
        self.people_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people_table.setSortingEnabled(True)
        self.people_table.setTabKeyNavigation(False)

        self.table_layout.addWidget(self.people_table)

        self.table_stack.addWidget(self.table_page)

        self.panel_layout.addWidget(self.table_stack)

        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_filter_label.setBuddy(self.text_filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.text_filter_edit)
        QWidget.setTabOrder(self.text_filter_edit, self.people_table)

        self.retranslateUi(PeoplePanel)

        QMetaObject.connectSlotsByName(PeoplePanel)
    # setupUi

    def retranslateUi(self, PeoplePanel):
        self.add_button.setText(QCoreApplication.translate("PeoplePanel", u"Th\u00ea&m c\u00e1n b\u1ed9\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("PeoplePanel", u"&S\u1eeda\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("PeoplePanel", u"X\u00f3a", None))
        self.text_filter_label.setText(QCoreApplication.translate("PeoplePanel", u"&L\u1ecdc", None))
        self.text_filter_edit.setPlaceholderText(QCoreApplication.translate("PeoplePanel", u"g\u00f5 v\u00e0i ch\u1eef", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeoplePanel", u"C\u00e1n b\u1ed9", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
