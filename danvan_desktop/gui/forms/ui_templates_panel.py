"""Generated from forms/templates_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget

class Ui_TemplatesPanel(object):
    def setupUi(self, TemplatesPanel):
        if not TemplatesPanel.objectName():
            TemplatesPanel.setObjectName(u"TemplatesPanel")
        TemplatesPanel.resize(1100, 560)
        self.panel_layout = QVBoxLayout(TemplatesPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.purpose_label = QLabel(TemplatesPanel)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.panel_layout.addWidget(self.purpose_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hand_out_button = QPushButton(TemplatesPanel)
        self.hand_out_button.setObjectName(u"hand_out_button")

        self.button_layout.addWidget(self.hand_out_button)

        self.use_button = QPushButton(TemplatesPanel)
        self.use_button.setObjectName(u"use_button")

        self.button_layout.addWidget(self.use_button)

        self.give_up_button = QPushButton(TemplatesPanel)
        self.give_up_button.setObjectName(u"give_up_button")

        self.button_layout.addWidget(self.give_up_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.panel_layout.addLayout(self.button_layout)

        self.fault_label = QLabel(TemplatesPanel)
        self.fault_label.setObjectName(u"fault_label")
        self.fault_label.setWordWrap(True)
        self.fault_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.fault_label)

        self.panel_splitter = QSplitter(TemplatesPanel)
        self.panel_splitter.setObjectName(u"panel_splitter")
        self.panel_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.panel_splitter.setChildrenCollapsible(False)
        self.templates_table = QTableView(self.panel_splitter)
        self.templates_table.setObjectName(u"templates_table")
        self.templates_table.setAlternatingRowColors(True)
        self.templates_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.templates_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.templates_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.templates_table.setTabKeyNavigation(False)
        self.panel_splitter.addWidget(self.templates_table)
        self.fields_panel = QWidget(self.panel_splitter)
        self.fields_panel.setObjectName(u"fields_panel")
        self.fields_layout = QVBoxLayout(self.fields_panel)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.fields_label = QLabel(self.fields_panel)
        self.fields_label.setObjectName(u"fields_label")
        self.fields_label.setWordWrap(True)

        self.fields_layout.addWidget(self.fields_label)

        self.fields_table = QTableView(self.fields_panel)
        self.fields_table.setObjectName(u"fields_table")
        self.fields_table.setAlternatingRowColors(True)
        self.fields_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.fields_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fields_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fields_table.setTabKeyNavigation(False)

        self.fields_layout.addWidget(self.fields_table)

        self.capitals_label = QLabel(self.fields_panel)
        self.capitals_label.setObjectName(u"capitals_label")
        self.capitals_label.setWordWrap(True)

        self.fields_layout.addWidget(self.capitals_label)

        self.panel_splitter.addWidget(self.fields_panel)

        self.panel_layout.addWidget(self.panel_splitter)

        self.panel_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.fields_label.setBuddy(self.fields_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hand_out_button, self.use_button)
        QWidget.setTabOrder(self.use_button, self.give_up_button)
        QWidget.setTabOrder(self.give_up_button, self.templates_table)
        QWidget.setTabOrder(self.templates_table, self.fields_table)

        self.retranslateUi(TemplatesPanel)

        QMetaObject.connectSlotsByName(TemplatesPanel)
    # setupUi

    def retranslateUi(self, TemplatesPanel):
        self.purpose_label.setText(QCoreApplication.translate("TemplatesPanel", u"L\u1ea5y b\u1ea3n m\u1eabu v\u1ec1 s\u1eeda ph\u00f4ng ch\u1eef, l\u1eddi v\u0103n, ti\u00eau \u0111\u1ec1 trong Word, gi\u1eef c\u00e1c tr\u01b0\u1eddng {{\u2026}}, r\u1ed3i d\u00f9ng m\u1eabu \u0111\u00e3 s\u1eeda. M\u1eabu c\u1ee7a c\u01a1 quan d\u00f9ng khi xu\u1ea5t t\u1ec7p Word; xem tr\u01b0\u1edbc, PDF v\u00e0 b\u1ea3n in t\u1eeb m\u00e0n h\u00ecnh theo m\u1eabu c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh.", None))
        self.hand_out_button.setText(QCoreApplication.translate("TemplatesPanel", u"&L\u1ea5y b\u1ea3n m\u1eabu \u0111\u1ec3 s\u1eeda\u2026", None))
        self.use_button.setText(QCoreApplication.translate("TemplatesPanel", u"&D\u00f9ng m\u1eabu \u0111\u00e3 s\u1eeda\u2026", None))
        self.give_up_button.setText(QCoreApplication.translate("TemplatesPanel", u"T&r\u1edf v\u1ec1 m\u1eabu c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.templates_table.setAccessibleName(QCoreApplication.translate("TemplatesPanel", u"M\u1eabu v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.fields_label.setText(QCoreApplication.translate("TemplatesPanel", u"Tr\u01b0\u1edd&ng d\u00f9ng trong m\u1eabu", None))
        self.capitals_label.setText(QCoreApplication.translate("TemplatesPanel", u"Vi\u1ebft t\u00ean tr\u01b0\u1eddng b\u1eb1ng ch\u1eef hoa, nh\u01b0 {{CO_QUAN}}, th\u00ec gi\u00e1 tr\u1ecb in b\u1eb1ng ch\u1eef hoa.", None))
        pass
    # retranslateUi
