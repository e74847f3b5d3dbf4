"""Generated from forms/score_units_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_ScoreUnitsDialog(object):
    def setupUi(self, ScoreUnitsDialog):
        if not ScoreUnitsDialog.objectName():
            ScoreUnitsDialog.setObjectName(u"ScoreUnitsDialog")
        ScoreUnitsDialog.resize(860, 540)
        self.dialog_layout = QVBoxLayout(ScoreUnitsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(ScoreUnitsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.unit_filter_label = QLabel(ScoreUnitsDialog)
        self.unit_filter_label.setObjectName(u"unit_filter_label")

        self.filter_layout.addWidget(self.unit_filter_label)

        self.unit_filter_combo = QComboBox(ScoreUnitsDialog)
        self.unit_filter_combo.setObjectName(u"unit_filter_combo")
        self.unit_filter_combo.setMinimumContentsLength(24)
        self.unit_filter_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filter_layout.addWidget(self.unit_filter_combo)

        self.owed_check = QCheckBox(ScoreUnitsDialog)
        self.owed_check.setObjectName(u"owed_check")

        self.filter_layout.addWidget(self.owed_check)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.filter_layout.setStretch(3, 1)

        self.dialog_layout.addLayout(self.filter_layout)

        self.units_tree = QTreeWidget(ScoreUnitsDialog)
        self.units_tree.setObjectName(u"units_tree")
        self.units_tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.units_tree.setColumnCount(3)

        self.dialog_layout.addWidget(self.units_tree)

        self.assign_layout = QHBoxLayout()
        self.assign_layout.setObjectName(u"assign_layout")
        self.assign_label = QLabel(ScoreUnitsDialog)
        self.assign_label.setObjectName(u"assign_label")

        self.assign_layout.addWidget(self.assign_label)

        self.assign_combo = QComboBox(ScoreUnitsDialog)
        self.assign_combo.setObjectName(u"assign_combo")
        self.assign_combo.setMinimumContentsLength(24)
        self.assign_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.assign_layout.addWidget(self.assign_combo)

        self.assign_button = QPushButton(ScoreUnitsDialog)
        self.assign_button.setObjectName(u"assign_button")
        self.assign_button.setAutoDefault(False)

        self.assign_layout.addWidget(self.assign_button)

        self.assign_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.assign_layout.addItem(self.assign_spacer)

        self.assign_layout.setStretch(3, 1)

        self.dialog_layout.addLayout(self.assign_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.jump_button = QPushButton(ScoreUnitsDialog)
        self.jump_button.setObjectName(u"jump_button")
        self.jump_button.setAutoDefault(False)

        self.button_layout.addWidget(self.jump_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(ScoreUnitsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.unit_filter_label.setBuddy(self.unit_filter_combo)
        self.assign_label.setBuddy(self.assign_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit_filter_combo, self.owed_check)
        QWidget.setTabOrder(self.owed_check, self.units_tree)
        QWidget.setTabOrder(self.units_tree, self.assign_combo)
        QWidget.setTabOrder(self.assign_combo, self.assign_button)
        QWidget.setTabOrder(self.assign_button, self.jump_button)
        QWidget.setTabOrder(self.jump_button, self.close_button)

        self.retranslateUi(ScoreUnitsDialog)

        QMetaObject.connectSlotsByName(ScoreUnitsDialog)
    # setupUi

    def retranslateUi(self, ScoreUnitsDialog):
        ScoreUnitsDialog.setWindowTitle(QCoreApplication.translate("ScoreUnitsDialog", u"\u0110\u01a1n v\u1ecb ph\u1ee5 tr\u00e1ch ti\u00eau ch\u00ed", None))
        self.summary_label.setText("")
        self.unit_filter_label.setText(QCoreApplication.translate("ScoreUnitsDialog", u"\u0110\u01a1&n v\u1ecb", None))
        self.owed_check.setText(QCoreApplication.translate("ScoreUnitsDialog", u"Ch\u1ec9 ti\u00eau ch\u00ed &c\u00f2n n\u1ee3", None))
        ___qtreewidgetitem = self.units_tree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ScoreUnitsDialog", u"C\u00f2n n\u1ee3", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ScoreUnitsDialog", u"T\u1ef1 ch\u1ea5m", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ScoreUnitsDialog", u"\u0110\u01a1n v\u1ecb, ti\u00eau ch\u00ed", None));
#if QT_CONFIG(accessibility)
        self.units_tree.setAccessibleName(QCoreApplication.translate("ScoreUnitsDialog", u"Ti\u00eau ch\u00ed theo \u0111\u01a1n v\u1ecb ph\u1ee5 tr\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.assign_label.setText(QCoreApplication.translate("ScoreUnitsDialog", u"&Giao ti\u00eau ch\u00ed \u0111ang ch\u1ecdn cho", None))
        self.assign_button.setText(QCoreApplication.translate("ScoreUnitsDialog", u"&Ph\u00e2n c\u00f4ng", None))
        self.jump_button.setText(QCoreApplication.translate("ScoreUnitsDialog", u"\u0110\u1ebfn &ti\u00eau ch\u00ed", None))
        self.close_button.setText(QCoreApplication.translate("ScoreUnitsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
