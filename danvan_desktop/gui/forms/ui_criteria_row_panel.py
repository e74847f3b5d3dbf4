"""Generated from forms/criteria_row_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)
from danvan_desktop.gui.widgets.number_edit import NumberEdit

class Ui_CriteriaRowPanel(object):
    def setupUi(self, CriteriaRowPanel):
        if not CriteriaRowPanel.objectName():
            CriteriaRowPanel.setObjectName(u"CriteriaRowPanel")
        CriteriaRowPanel.resize(340, 460)
        self.panel_layout = QVBoxLayout(CriteriaRowPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(-1, 0, -1, 0)
        self.row_label = QLabel(CriteriaRowPanel)
        self.row_label.setObjectName(u"row_label")
        self.row_label.setWordWrap(True)

        self.panel_layout.addWidget(self.row_label)

        self.levels_label = QLabel(CriteriaRowPanel)
        self.levels_label.setObjectName(u"levels_label")

        self.panel_layout.addWidget(self.levels_label)

        self.levels_table = QTableWidget(CriteriaRowPanel)
        if (self.levels_table.columnCount() < 4):
            self.levels_table.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.levels_table.setObjectName(u"levels_table")
        self.levels_table.setMinimumSize(QSize(0, 120))
        self.levels_table.setColumnCount(4)
        self.levels_table.setTabKeyNavigation(False)
        self.levels_table.setWordWrap(True)

        self.panel_layout.addWidget(self.levels_table)

        self.levels_button_layout = QHBoxLayout()
        self.levels_button_layout.setObjectName(u"levels_button_layout")
        self.add_level_button = QPushButton(CriteriaRowPanel)
        self.add_level_button.setObjectName(u"add_level_button")
        self.add_level_button.setAutoDefault(False)

        self.levels_button_layout.addWidget(self.add_level_button)

        self.remove_level_button = QPushButton(CriteriaRowPanel)
        self.remove_level_button.setObjectName(u"remove_level_button")
        self.remove_level_button.setAutoDefault(False)

        self.levels_button_layout.addWidget(self.remove_level_button)

        self.levels_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.levels_button_layout.addItem(self.levels_button_spacer)


        self.panel_layout.addLayout(self.levels_button_layout)

        self.floor_layout = QHBoxLayout()
        self.floor_layout.setObjectName(u"floor_layout")
        self.floor_label = QLabel(CriteriaRowPanel)
        self.floor_label.setObjectName(u"floor_label")

        self.floor_layout.addWidget(self.floor_label)

        self.floor_edit = NumberEdit(CriteriaRowPanel)
        self.floor_edit.setObjectName(u"floor_edit")

        self.floor_layout.addWidget(self.floor_edit)

        self.floor_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.floor_layout)

        self.unit_layout = QHBoxLayout()
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_label = QLabel(CriteriaRowPanel)
        self.unit_label.setObjectName(u"unit_label")

        self.unit_layout.addWidget(self.unit_label)

        self.unit_edit = CommittedLine(CriteriaRowPanel)
        self.unit_edit.setObjectName(u"unit_edit")

        self.unit_layout.addWidget(self.unit_edit)

        self.unit_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.unit_layout)

        self.modifiers_label = QLabel(CriteriaRowPanel)
        self.modifiers_label.setObjectName(u"modifiers_label")

        self.panel_layout.addWidget(self.modifiers_label)

        self.modifiers_table = QTableWidget(CriteriaRowPanel)
        if (self.modifiers_table.columnCount() < 3):
            self.modifiers_table.setColumnCount(3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.modifiers_table.setHorizontalHeaderItem(0, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.modifiers_table.setHorizontalHeaderItem(1, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.modifiers_table.setHorizontalHeaderItem(2, __qtablewidgetitem6)
        self.modifiers_table.setObjectName(u"modifiers_table")
        self.modifiers_table.setMinimumSize(QSize(0, 90))
        self.modifiers_table.setMaximumSize(QSize(16777215, 120))
        self.modifiers_table.setColumnCount(3)
        self.modifiers_table.setTabKeyNavigation(False)
        self.modifiers_table.setWordWrap(True)

        self.panel_layout.addWidget(self.modifiers_table)

        self.modifiers_button_layout = QHBoxLayout()
        self.modifiers_button_layout.setObjectName(u"modifiers_button_layout")
        self.add_precondition_button = QPushButton(CriteriaRowPanel)
        self.add_precondition_button.setObjectName(u"add_precondition_button")
        self.add_precondition_button.setAutoDefault(False)

        self.modifiers_button_layout.addWidget(self.add_precondition_button)

        self.add_lower_max_button = QPushButton(CriteriaRowPanel)
        self.add_lower_max_button.setObjectName(u"add_lower_max_button")
        self.add_lower_max_button.setAutoDefault(False)

        self.modifiers_button_layout.addWidget(self.add_lower_max_button)

        self.remove_modifier_button = QPushButton(CriteriaRowPanel)
        self.remove_modifier_button.setObjectName(u"remove_modifier_button")
        self.remove_modifier_button.setAutoDefault(False)

        self.modifiers_button_layout.addWidget(self.remove_modifier_button)

        self.modifiers_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.modifiers_button_layout.addItem(self.modifiers_button_spacer)


        self.panel_layout.addLayout(self.modifiers_button_layout)

        self.upper_check = QCheckBox(CriteriaRowPanel)
        self.upper_check.setObjectName(u"upper_check")

        self.panel_layout.addWidget(self.upper_check)

        self.guidance_label = QLabel(CriteriaRowPanel)
        self.guidance_label.setObjectName(u"guidance_label")

        self.panel_layout.addWidget(self.guidance_label)

        self.guidance_edit = CommittedText(CriteriaRowPanel)
        self.guidance_edit.setObjectName(u"guidance_edit")

        self.panel_layout.addWidget(self.guidance_edit)

        self.asked_label = QLabel(CriteriaRowPanel)
        self.asked_label.setObjectName(u"asked_label")

        self.panel_layout.addWidget(self.asked_label)

        self.asked_edit = CommittedText(CriteriaRowPanel)
        self.asked_edit.setObjectName(u"asked_edit")

        self.panel_layout.addWidget(self.asked_edit)

        self.panel_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.levels_label.setBuddy(self.levels_table)
        self.floor_label.setBuddy(self.floor_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.modifiers_label.setBuddy(self.modifiers_table)
        self.guidance_label.setBuddy(self.guidance_edit)
        self.asked_label.setBuddy(self.asked_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.levels_table, self.add_level_button)
        QWidget.setTabOrder(self.add_level_button, self.remove_level_button)
        QWidget.setTabOrder(self.remove_level_button, self.floor_edit)
        QWidget.setTabOrder(self.floor_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.modifiers_table)
        QWidget.setTabOrder(self.modifiers_table, self.add_precondition_button)
        QWidget.setTabOrder(self.add_precondition_button, self.add_lower_max_button)
        QWidget.setTabOrder(self.add_lower_max_button, self.remove_modifier_button)
        QWidget.setTabOrder(self.remove_modifier_button, self.upper_check)
        QWidget.setTabOrder(self.upper_check, self.guidance_edit)
        QWidget.setTabOrder(self.guidance_edit, self.asked_edit)

        self.retranslateUi(CriteriaRowPanel)

        QMetaObject.connectSlotsByName(CriteriaRowPanel)
    # setupUi

    def retranslateUi(self, CriteriaRowPanel):
        self.row_label.setText("")
        self.levels_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"&C\u00e1c m\u1ee9c v\u00e0 \u0111i\u1ec3m", None))
        ___qtablewidgetitem = self.levels_table.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("CriteriaRowPanel", u"N\u1ed9i dung", None));
        ___qtablewidgetitem1 = self.levels_table.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("CriteriaRowPanel", u"\u0110i\u1ec3m", None));
        ___qtablewidgetitem2 = self.levels_table.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("CriteriaRowPanel", u"T\u1eeb", None));
        ___qtablewidgetitem3 = self.levels_table.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("CriteriaRowPanel", u"\u0110\u1ebfn", None));
        self.add_level_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"Th\u00eam d\u00f2ng", None))
        self.remove_level_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"B\u1edbt d\u00f2ng", None))
        self.floor_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"Kh\u00f4ng th\u1ea5p &h\u01a1n", None))
        self.unit_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"\u0110\u01a1&n v\u1ecb", None))
        self.modifiers_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"\u0110i\u1ec1&u ki\u1ec7n l\u00e0m \u0111\u1ed5i \u0111i\u1ec3m c\u1ee7a ti\u00eau ch\u00ed", None))
        ___qtablewidgetitem4 = self.modifiers_table.horizontalHeaderItem(0)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("CriteriaRowPanel", u"Khi c\u00f3 \u0111i\u1ec1u n\u00e0y", None));
        ___qtablewidgetitem5 = self.modifiers_table.horizontalHeaderItem(1)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("CriteriaRowPanel", u"T\u1ed1i \u0111a", None));
        ___qtablewidgetitem6 = self.modifiers_table.horizontalHeaderItem(2)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("CriteriaRowPanel", u"\u0110i\u1ec1u kho\u1ea3n", None));
        self.add_precondition_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"Th\u00eam: 0 \u0111i\u1ec3m", None))
#if QT_CONFIG(tooltip)
        self.add_precondition_button.setToolTip(QCoreApplication.translate("CriteriaRowPanel", u"Khi \u0111i\u1ec1u n\u00e0y x\u1ea3y ra, ti\u00eau ch\u00ed t\u00ednh 0 \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.add_lower_max_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"Th\u00eam: h\u1ea1 t\u1ed1i \u0111a", None))
#if QT_CONFIG(tooltip)
        self.add_lower_max_button.setToolTip(QCoreApplication.translate("CriteriaRowPanel", u"Khi \u0111i\u1ec1u n\u00e0y x\u1ea3y ra, ti\u00eau ch\u00ed ch\u1ec9 \u0111\u01b0\u1ee3c \u0111\u1ebfn s\u1ed1 \u0111i\u1ec3m \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(tooltip)
        self.remove_modifier_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"B\u1edbt", None))
        self.upper_check.setText(QCoreApplication.translate("CriteriaRowPanel", u"Do c\u1ea5p tr\u00ean ch\u1ea5m, c\u01a1 quan kh\u00f4ng t\u1ef1 ch\u1ea5m", None))
        self.guidance_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"&H\u01b0\u1edbng d\u1eabn ch\u1ea5m", None))
        self.asked_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"Minh ch\u1ee9ng c\u1ea7n &c\u00f3", None))
        pass
    # retranslateUi
