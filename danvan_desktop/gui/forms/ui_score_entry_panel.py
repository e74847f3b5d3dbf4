"""Generated from forms/score_entry_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.check_fields import CheckFields
from danvan_desktop.gui.widgets.count_fields import CountFields
from danvan_desktop.gui.widgets.level_choice import LevelChoice
from danvan_desktop.gui.widgets.number_edit import NumberEdit

class Ui_ScoreEntryPanel(object):
    def setupUi(self, ScoreEntryPanel):
        if not ScoreEntryPanel.objectName():
            ScoreEntryPanel.setObjectName(u"ScoreEntryPanel")
        ScoreEntryPanel.resize(380, 120)
        self.panel_layout = QVBoxLayout(ScoreEntryPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_page = QWidget(ScoreEntryPanel)
        self.choice_page.setObjectName(u"choice_page")
        self.choice_layout = QVBoxLayout(self.choice_page)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.level_choice = LevelChoice(self.choice_page)
        self.level_choice.setObjectName(u"level_choice")

        self.choice_layout.addWidget(self.level_choice)


        self.panel_layout.addWidget(self.choice_page)

        self.ratio_page = QWidget(ScoreEntryPanel)
        self.ratio_page.setObjectName(u"ratio_page")
        self.ratio_layout = QFormLayout(self.ratio_page)
        self.ratio_layout.setObjectName(u"ratio_layout")
        self.ratio_layout.setContentsMargins(0, 0, 0, 0)
        self.a_label = QLabel(self.ratio_page)
        self.a_label.setObjectName(u"a_label")

        self.ratio_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.a_label)

        self.a_edit = NumberEdit(self.ratio_page)
        self.a_edit.setObjectName(u"a_edit")

        self.ratio_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.a_edit)

        self.b_label = QLabel(self.ratio_page)
        self.b_label.setObjectName(u"b_label")

        self.ratio_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.b_label)

        self.b_edit = NumberEdit(self.ratio_page)
        self.b_edit.setObjectName(u"b_edit")

        self.ratio_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.b_edit)


        self.panel_layout.addWidget(self.ratio_page)

        self.counts_page = QWidget(ScoreEntryPanel)
        self.counts_page.setObjectName(u"counts_page")
        self.counts_layout = QVBoxLayout(self.counts_page)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.count_fields = CountFields(self.counts_page)
        self.count_fields.setObjectName(u"count_fields")

        self.counts_layout.addWidget(self.count_fields)

        self.nothing_layout = QHBoxLayout()
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_button = QPushButton(self.counts_page)
        self.nothing_button.setObjectName(u"nothing_button")

        self.nothing_layout.addWidget(self.nothing_button)

        self.nothing_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nothing_layout.addItem(self.nothing_spacer)

        self.nothing_layout.setStretch(1, 1)

        self.counts_layout.addLayout(self.nothing_layout)


        self.panel_layout.addWidget(self.counts_page)

        self.points_page = QWidget(ScoreEntryPanel)
        self.points_page.setObjectName(u"points_page")
        self.points_layout = QFormLayout(self.points_page)
        self.points_layout.setObjectName(u"points_layout")
        self.points_layout.setContentsMargins(0, 0, 0, 0)
        self.points_label = QLabel(self.points_page)
        self.points_label.setObjectName(u"points_label")

        self.points_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.points_label)

        self.points_edit = NumberEdit(self.points_page)
        self.points_edit.setObjectName(u"points_edit")

        self.points_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.points_edit)


        self.panel_layout.addWidget(self.points_page)

        self.conditions_page = QWidget(ScoreEntryPanel)
        self.conditions_page.setObjectName(u"conditions_page")
        self.conditions_layout = QVBoxLayout(self.conditions_page)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)
        self.conditions_label = QLabel(self.conditions_page)
        self.conditions_label.setObjectName(u"conditions_label")

        self.conditions_layout.addWidget(self.conditions_label)

        self.condition_fields = CheckFields(self.conditions_page)
        self.condition_fields.setObjectName(u"condition_fields")

        self.conditions_layout.addWidget(self.condition_fields)

        self.not_applicable_check = QCheckBox(self.conditions_page)
        self.not_applicable_check.setObjectName(u"not_applicable_check")

        self.conditions_layout.addWidget(self.not_applicable_check)


        self.panel_layout.addWidget(self.conditions_page)

#if QT_CONFIG(shortcut)
        self.a_label.setBuddy(self.a_edit)
        self.b_label.setBuddy(self.b_edit)
        self.points_label.setBuddy(self.points_edit)
        self.conditions_label.setBuddy(self.condition_fields)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.a_edit, self.b_edit)
        QWidget.setTabOrder(self.b_edit, self.nothing_button)
        QWidget.setTabOrder(self.nothing_button, self.points_edit)
        QWidget.setTabOrder(self.points_edit, self.not_applicable_check)

        self.retranslateUi(ScoreEntryPanel)

        QMetaObject.connectSlotsByName(ScoreEntryPanel)
    # setupUi

    def retranslateUi(self, ScoreEntryPanel):
        self.a_label.setText(QCoreApplication.translate("ScoreEntryPanel", u"S\u1ed1 &a (\u0111\u1ea1t \u0111\u01b0\u1ee3c)", None))
        self.b_label.setText(QCoreApplication.translate("ScoreEntryPanel", u"S\u1ed1 &b (t\u1ed5ng s\u1ed1)", None))
        self.nothing_button.setText(QCoreApplication.translate("ScoreEntryPanel", u"Kh\u00f4ng c\u00f3 vi ph\u1ea1m n\u00e0o", None))
        self.points_label.setText(QCoreApplication.translate("ScoreEntryPanel", u"\u0110i\u1ec3m &t\u1ef1 ch\u1ea5m", None))
        self.conditions_label.setText(QCoreApplication.translate("ScoreEntryPanel", u"\u0110\u00e1&nh d\u1ea5u n\u1ebfu c\u00f3:", None))
        self.not_applicable_check.setText(QCoreApplication.translate("ScoreEntryPanel", u"Kh\u00f4ng \u00e1p &d\u1ee5ng trong n\u0103m", None))
        pass
    # retranslateUi
