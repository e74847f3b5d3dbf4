"""Generated from forms/criteria_row_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import CommittedText
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
        if (self.levels_table.columnCount() < 2):
            self.levels_table.setColumnCount(2)
        __qtablewidgetitem = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.levels_table.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        self.levels_table.setObjectName(u"levels_table")
        self.levels_table.setColumnCount(2)
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
        self.guidance_label.setBuddy(self.guidance_edit)
        self.asked_label.setBuddy(self.asked_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.levels_table, self.add_level_button)
        QWidget.setTabOrder(self.add_level_button, self.remove_level_button)
        QWidget.setTabOrder(self.remove_level_button, self.floor_edit)
        QWidget.setTabOrder(self.floor_edit, self.upper_check)
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
        self.add_level_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"Th\u00eam d\u00f2ng", None))
        self.remove_level_button.setText(QCoreApplication.translate("CriteriaRowPanel", u"B\u1edbt d\u00f2ng", None))
        self.floor_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"Kh\u00f4ng th\u1ea5p &h\u01a1n", None))
        self.upper_check.setText(QCoreApplication.translate("CriteriaRowPanel", u"Do c\u1ea5p tr\u00ean ch\u1ea5m, c\u01a1 quan kh\u00f4ng t\u1ef1 ch\u1ea5m", None))
        self.guidance_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"&H\u01b0\u1edbng d\u1eabn ch\u1ea5m", None))
        self.asked_label.setText(QCoreApplication.translate("CriteriaRowPanel", u"Minh ch\u1ee9ng c\u1ea7n &c\u00f3", None))
        pass
    # retranslateUi
