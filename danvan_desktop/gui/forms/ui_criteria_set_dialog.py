"""Generated from forms/criteria_set_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTableView, QTreeView, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import CommittedLine
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.number_edit import NumberEdit

class Ui_CriteriaSetDialog(object):
    def setupUi(self, CriteriaSetDialog):
        if not CriteriaSetDialog.objectName():
            CriteriaSetDialog.setObjectName(u"CriteriaSetDialog")
        CriteriaSetDialog.resize(1120, 640)
        self.dialog_layout = QVBoxLayout(CriteriaSetDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.set_layout = QHBoxLayout()
        self.set_layout.setObjectName(u"set_layout")
        self.set_label = QLabel(CriteriaSetDialog)
        self.set_label.setObjectName(u"set_label")

        self.set_layout.addWidget(self.set_label)

        self.set_combo = QComboBox(CriteriaSetDialog)
        self.set_combo.setObjectName(u"set_combo")
        self.set_combo.setMinimumContentsLength(30)
        self.set_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.set_layout.addWidget(self.set_combo)

        self.create_button = QPushButton(CriteriaSetDialog)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setAutoDefault(False)

        self.set_layout.addWidget(self.create_button)

        self.files_button = QPushButton(CriteriaSetDialog)
        self.files_button.setObjectName(u"files_button")
        self.files_button.setAutoDefault(False)

        self.set_layout.addWidget(self.files_button)

        self.duplicate_button = QPushButton(CriteriaSetDialog)
        self.duplicate_button.setObjectName(u"duplicate_button")
        self.duplicate_button.setAutoDefault(False)

        self.set_layout.addWidget(self.duplicate_button)

        self.sample_button = QPushButton(CriteriaSetDialog)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setAutoDefault(False)

        self.set_layout.addWidget(self.sample_button)

        self.delete_button = QPushButton(CriteriaSetDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.set_layout.addWidget(self.delete_button)

        self.set_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.set_layout)

        self.state_label = QLabel(CriteriaSetDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.state_label)

        self.set_tabs = QTabWidget(CriteriaSetDialog)
        self.set_tabs.setObjectName(u"set_tabs")
        self.criteria_page = QWidget()
        self.criteria_page.setObjectName(u"criteria_page")
        self.criteria_layout = QVBoxLayout(self.criteria_page)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_button_layout = QHBoxLayout()
        self.criteria_button_layout.setObjectName(u"criteria_button_layout")
        self.add_group_button = QPushButton(self.criteria_page)
        self.add_group_button.setObjectName(u"add_group_button")
        self.add_group_button.setAutoDefault(False)

        self.criteria_button_layout.addWidget(self.add_group_button)

        self.add_child_button = QPushButton(self.criteria_page)
        self.add_child_button.setObjectName(u"add_child_button")
        self.add_child_button.setAutoDefault(False)

        self.criteria_button_layout.addWidget(self.add_child_button)

        self.up_button = QPushButton(self.criteria_page)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(False)

        self.criteria_button_layout.addWidget(self.up_button)

        self.down_button = QPushButton(self.criteria_page)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(False)

        self.criteria_button_layout.addWidget(self.down_button)

        self.remove_button = QPushButton(self.criteria_page)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.criteria_button_layout.addWidget(self.remove_button)

        self.criteria_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.criteria_button_layout.addItem(self.criteria_button_spacer)


        self.criteria_layout.addLayout(self.criteria_button_layout)

        self.criteria_splitter = QSplitter(self.criteria_page)
        self.criteria_splitter.setObjectName(u"criteria_splitter")
        self.criteria_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.criteria_splitter.setChildrenCollapsible(False)
        self.criteria_tree = QTreeView(self.criteria_splitter)
        self.criteria_tree.setObjectName(u"criteria_tree")
        self.criteria_tree.setAlternatingRowColors(True)
        self.criteria_tree.setWordWrap(True)
        self.criteria_tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.criteria_splitter.addWidget(self.criteria_tree)
        self.criterion_area = QScrollArea(self.criteria_splitter)
        self.criterion_area.setObjectName(u"criterion_area")
        self.criterion_area.setWidgetResizable(True)
        self.criterion_area.setFrameShape(QFrame.Shape.NoFrame)
        self.criterion_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.criterion_contents = QWidget()
        self.criterion_contents.setObjectName(u"criterion_contents")
        self.criterion_area.setWidget(self.criterion_contents)
        self.criteria_splitter.addWidget(self.criterion_area)

        self.criteria_layout.addWidget(self.criteria_splitter)

        self.criteria_layout.setStretch(1, 1)
        self.set_tabs.addTab(self.criteria_page, "")
        self.bands_page = QWidget()
        self.bands_page.setObjectName(u"bands_page")
        self.bands_layout = QVBoxLayout(self.bands_page)
        self.bands_layout.setObjectName(u"bands_layout")
        self.bands_button_layout = QHBoxLayout()
        self.bands_button_layout.setObjectName(u"bands_button_layout")
        self.add_band_button = QPushButton(self.bands_page)
        self.add_band_button.setObjectName(u"add_band_button")
        self.add_band_button.setAutoDefault(False)

        self.bands_button_layout.addWidget(self.add_band_button)

        self.remove_band_button = QPushButton(self.bands_page)
        self.remove_band_button.setObjectName(u"remove_band_button")
        self.remove_band_button.setAutoDefault(False)

        self.bands_button_layout.addWidget(self.remove_band_button)

        self.bands_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bands_button_layout.addItem(self.bands_button_spacer)


        self.bands_layout.addLayout(self.bands_button_layout)

        self.bands_table = QTableView(self.bands_page)
        self.bands_table.setObjectName(u"bands_table")
        self.bands_table.setAlternatingRowColors(True)
        self.bands_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.bands_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.bands_table.setTabKeyNavigation(False)
        self.bands_table.setWordWrap(True)

        self.bands_layout.addWidget(self.bands_table)

        self.bands_layout.setStretch(1, 1)
        self.set_tabs.addTab(self.bands_page, "")
        self.rules_page = QWidget()
        self.rules_page.setObjectName(u"rules_page")
        self.rules_layout = QVBoxLayout(self.rules_page)
        self.rules_layout.setObjectName(u"rules_layout")
        self.rules_button_layout = QHBoxLayout()
        self.rules_button_layout.setObjectName(u"rules_button_layout")
        self.add_blocker_button = QPushButton(self.rules_page)
        self.add_blocker_button.setObjectName(u"add_blocker_button")
        self.add_blocker_button.setAutoDefault(False)

        self.rules_button_layout.addWidget(self.add_blocker_button)

        self.add_cap_button = QPushButton(self.rules_page)
        self.add_cap_button.setObjectName(u"add_cap_button")
        self.add_cap_button.setAutoDefault(False)

        self.rules_button_layout.addWidget(self.add_cap_button)

        self.add_forced_button = QPushButton(self.rules_page)
        self.add_forced_button.setObjectName(u"add_forced_button")
        self.add_forced_button.setAutoDefault(False)

        self.rules_button_layout.addWidget(self.add_forced_button)

        self.remove_rule_button = QPushButton(self.rules_page)
        self.remove_rule_button.setObjectName(u"remove_rule_button")
        self.remove_rule_button.setAutoDefault(False)

        self.rules_button_layout.addWidget(self.remove_rule_button)

        self.rules_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rules_button_layout.addItem(self.rules_button_spacer)


        self.rules_layout.addLayout(self.rules_button_layout)

        self.rules_table = QTableView(self.rules_page)
        self.rules_table.setObjectName(u"rules_table")
        self.rules_table.setAlternatingRowColors(True)
        self.rules_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rules_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rules_table.setTabKeyNavigation(False)
        self.rules_table.setWordWrap(True)

        self.rules_layout.addWidget(self.rules_table)

        self.rules_layout.setStretch(1, 1)
        self.set_tabs.addTab(self.rules_page, "")
        self.header_page = QWidget()
        self.header_page.setObjectName(u"header_page")
        self.header_page_layout = QVBoxLayout(self.header_page)
        self.header_page_layout.setObjectName(u"header_page_layout")
        self.header_page_layout.setContentsMargins(0, 0, 0, 0)
        self.header_area = QScrollArea(self.header_page)
        self.header_area.setObjectName(u"header_area")
        self.header_area.setFrameShape(QFrame.Shape.NoFrame)
        self.header_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header_area.setWidgetResizable(True)
        self.header_fields = QWidget()
        self.header_fields.setObjectName(u"header_fields")
        self.header_layout = QFormLayout(self.header_fields)
        self.header_layout.setObjectName(u"header_layout")
        self.name_label = QLabel(self.header_fields)
        self.name_label.setObjectName(u"name_label")

        self.header_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = CommittedLine(self.header_fields)
        self.name_edit.setObjectName(u"name_edit")

        self.header_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.regulation_label = QLabel(self.header_fields)
        self.regulation_label.setObjectName(u"regulation_label")

        self.header_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.regulation_label)

        self.regulation_edit = CommittedLine(self.header_fields)
        self.regulation_edit.setObjectName(u"regulation_edit")

        self.header_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.regulation_edit)

        self.from_label = QLabel(self.header_fields)
        self.from_label.setObjectName(u"from_label")

        self.header_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.from_label)

        self.from_edit = DateEdit(self.header_fields)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.from_edit)

        self.to_label = QLabel(self.header_fields)
        self.to_label.setObjectName(u"to_label")

        self.header_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.to_label)

        self.to_edit = DateEdit(self.header_fields)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.to_edit)

        self.scale_label = QLabel(self.header_fields)
        self.scale_label.setObjectName(u"scale_label")

        self.header_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.scale_label)

        self.scale_edit = NumberEdit(self.header_fields)
        self.scale_edit.setObjectName(u"scale_edit")
        self.scale_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.scale_edit)

        self.step_label = QLabel(self.header_fields)
        self.step_label.setObjectName(u"step_label")

        self.header_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.step_label)

        self.step_edit = NumberEdit(self.header_fields)
        self.step_edit.setObjectName(u"step_edit")
        self.step_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.step_edit)

        self.bonus_label = QLabel(self.header_fields)
        self.bonus_label.setObjectName(u"bonus_label")

        self.header_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.bonus_label)

        self.bonus_edit = NumberEdit(self.header_fields)
        self.bonus_edit.setObjectName(u"bonus_edit")
        self.bonus_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.bonus_edit)

        self.penalty_label = QLabel(self.header_fields)
        self.penalty_label.setObjectName(u"penalty_label")

        self.header_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.penalty_label)

        self.penalty_edit = NumberEdit(self.header_fields)
        self.penalty_edit.setObjectName(u"penalty_edit")
        self.penalty_edit.setMaximumSize(QSize(180, 16777215))

        self.header_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.penalty_edit)

        self.not_applicable_label = QLabel(self.header_fields)
        self.not_applicable_label.setObjectName(u"not_applicable_label")

        self.header_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.not_applicable_label)

        self.not_applicable_combo = QComboBox(self.header_fields)
        self.not_applicable_combo.setObjectName(u"not_applicable_combo")
        self.not_applicable_combo.setMaximumSize(QSize(360, 16777215))

        self.header_layout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.not_applicable_combo)

        self.evidence_check = QCheckBox(self.header_fields)
        self.evidence_check.setObjectName(u"evidence_check")

        self.header_layout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.evidence_check)

        self.columns_label = QLabel(self.header_fields)
        self.columns_label.setObjectName(u"columns_label")

        self.header_layout.setWidget(10, QFormLayout.ItemRole.LabelRole, self.columns_label)

        self.columns_layout = QGridLayout()
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setHorizontalSpacing(18)
        self.basis_column_check = QCheckBox(self.header_fields)
        self.basis_column_check.setObjectName(u"basis_column_check")

        self.columns_layout.addWidget(self.basis_column_check, 0, 0, 1, 1)

        self.appraised_column_check = QCheckBox(self.header_fields)
        self.appraised_column_check.setObjectName(u"appraised_column_check")

        self.columns_layout.addWidget(self.appraised_column_check, 0, 1, 1, 1)

        self.final_column_check = QCheckBox(self.header_fields)
        self.final_column_check.setObjectName(u"final_column_check")

        self.columns_layout.addWidget(self.final_column_check, 0, 2, 1, 1)

        self.evidence_column_check = QCheckBox(self.header_fields)
        self.evidence_column_check.setObjectName(u"evidence_column_check")

        self.columns_layout.addWidget(self.evidence_column_check, 1, 0, 1, 1)

        self.explanation_column_check = QCheckBox(self.header_fields)
        self.explanation_column_check.setObjectName(u"explanation_column_check")

        self.columns_layout.addWidget(self.explanation_column_check, 1, 1, 1, 1)

        self.columns_layout.setColumnStretch(2, 1)

        self.header_layout.setLayout(10, QFormLayout.ItemRole.FieldRole, self.columns_layout)

        self.header_area.setWidget(self.header_fields)

        self.header_page_layout.addWidget(self.header_area)

        self.set_tabs.addTab(self.header_page, "")

        self.dialog_layout.addWidget(self.set_tabs)

        self.findings_layout = QVBoxLayout()
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_label = QLabel(CriteriaSetDialog)
        self.findings_label.setObjectName(u"findings_label")

        self.findings_layout.addWidget(self.findings_label)

        self.findings_list = QListWidget(CriteriaSetDialog)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setMaximumSize(QSize(16777215, 96))

        self.findings_layout.addWidget(self.findings_list)


        self.dialog_layout.addLayout(self.findings_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(CriteriaSetDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.use_button = QPushButton(CriteriaSetDialog)
        self.use_button.setObjectName(u"use_button")
        self.use_button.setAutoDefault(False)

        self.button_layout.addWidget(self.use_button)

        self.close_button = QPushButton(CriteriaSetDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.set_label.setBuddy(self.set_combo)
        self.name_label.setBuddy(self.name_edit)
        self.regulation_label.setBuddy(self.regulation_edit)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
        self.scale_label.setBuddy(self.scale_edit)
        self.step_label.setBuddy(self.step_edit)
        self.bonus_label.setBuddy(self.bonus_edit)
        self.penalty_label.setBuddy(self.penalty_edit)
        self.not_applicable_label.setBuddy(self.not_applicable_combo)
        self.columns_label.setBuddy(self.basis_column_check)
        self.findings_label.setBuddy(self.findings_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.set_combo, self.create_button)
        QWidget.setTabOrder(self.create_button, self.files_button)
        QWidget.setTabOrder(self.files_button, self.duplicate_button)
        QWidget.setTabOrder(self.duplicate_button, self.sample_button)
        QWidget.setTabOrder(self.sample_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.set_tabs)
        QWidget.setTabOrder(self.set_tabs, self.add_group_button)
        QWidget.setTabOrder(self.add_group_button, self.add_child_button)
        QWidget.setTabOrder(self.add_child_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.criteria_tree)
        QWidget.setTabOrder(self.criteria_tree, self.criterion_area)
        QWidget.setTabOrder(self.criterion_area, self.add_band_button)
        QWidget.setTabOrder(self.add_band_button, self.remove_band_button)
        QWidget.setTabOrder(self.remove_band_button, self.bands_table)
        QWidget.setTabOrder(self.bands_table, self.add_blocker_button)
        QWidget.setTabOrder(self.add_blocker_button, self.add_cap_button)
        QWidget.setTabOrder(self.add_cap_button, self.add_forced_button)
        QWidget.setTabOrder(self.add_forced_button, self.remove_rule_button)
        QWidget.setTabOrder(self.remove_rule_button, self.rules_table)
        QWidget.setTabOrder(self.rules_table, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.regulation_edit)
        QWidget.setTabOrder(self.regulation_edit, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.scale_edit)
        QWidget.setTabOrder(self.scale_edit, self.step_edit)
        QWidget.setTabOrder(self.step_edit, self.bonus_edit)
        QWidget.setTabOrder(self.bonus_edit, self.penalty_edit)
        QWidget.setTabOrder(self.penalty_edit, self.not_applicable_combo)
        QWidget.setTabOrder(self.not_applicable_combo, self.evidence_check)
        QWidget.setTabOrder(self.evidence_check, self.basis_column_check)
        QWidget.setTabOrder(self.basis_column_check, self.appraised_column_check)
        QWidget.setTabOrder(self.appraised_column_check, self.final_column_check)
        QWidget.setTabOrder(self.final_column_check, self.evidence_column_check)
        QWidget.setTabOrder(self.evidence_column_check, self.explanation_column_check)
        QWidget.setTabOrder(self.explanation_column_check, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.use_button)
        QWidget.setTabOrder(self.use_button, self.close_button)

        self.retranslateUi(CriteriaSetDialog)

        QMetaObject.connectSlotsByName(CriteriaSetDialog)
    # setupUi

    def retranslateUi(self, CriteriaSetDialog):
        CriteriaSetDialog.setWindowTitle(QCoreApplication.translate("CriteriaSetDialog", u"B\u1ed9 ti\u00eau ch\u00ed ch\u1ea5m \u0111i\u1ec3m", None))
        self.set_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"&B\u1ed9 ti\u00eau ch\u00ed", None))
        self.create_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"T\u1ea1o m\u1edbi", None))
#if QT_CONFIG(tooltip)
        self.create_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"T\u1ea1o m\u1ed9t b\u1ed9 ti\u00eau ch\u00ed tr\u1ed1ng", None))
#endif // QT_CONFIG(tooltip)
        self.files_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Nh\u1eadp, xu\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.files_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Nh\u1eadp b\u1ed9 ti\u00eau ch\u00ed t\u1eeb Excel, Word; xu\u1ea5t ra Excel; bi\u1ec3u m\u1eabu tr\u1ed1ng", None))
#endif // QT_CONFIG(tooltip)
        self.duplicate_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Nh\u00e2n b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.duplicate_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Sao ch\u00e9p b\u1ed9 ti\u00eau ch\u00ed n\u00e0y th\u00e0nh b\u1ea3n nh\u00e1p \u0111\u1ec3 s\u1eeda", None))
#endif // QT_CONFIG(tooltip)
        self.sample_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam b\u1ed9 v\u00ed d\u1ee5", None))
#if QT_CONFIG(tooltip)
        self.sample_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"B\u1ed9 v\u00ed d\u1ee5 \u0111\u1ec3 l\u00e0m th\u1eed; kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh ch\u00ednh th\u1ee9c", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a b\u1ed9 n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a b\u1ed9 ti\u00eau ch\u00ed; Ho\u00e0n t\u00e1c l\u1ea5y l\u1ea1i \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.state_label.setText("")
        self.add_group_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam nh\u00f3m", None))
#if QT_CONFIG(tooltip)
        self.add_group_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam nh\u00f3m ti\u00eau ch\u00ed \u1edf c\u1ea5p tr\u00ean c\u00f9ng", None))
#endif // QT_CONFIG(tooltip)
        self.add_child_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam ti\u00eau ch\u00ed con", None))
#if QT_CONFIG(tooltip)
        self.add_child_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam ti\u00eau ch\u00ed d\u01b0\u1edbi d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"L\u00ean", None))
        self.down_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Xu\u1ed1ng", None))
        self.remove_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a ti\u00eau ch\u00ed", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn c\u00f9ng c\u00e1c ti\u00eau ch\u00ed con; Ho\u00e0n t\u00e1c l\u1ea5y l\u1ea1i \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.criteria_tree.setAccessibleName(QCoreApplication.translate("CriteriaSetDialog", u"C\u00e2y ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.set_tabs.setTabText(self.set_tabs.indexOf(self.criteria_page), QCoreApplication.translate("CriteriaSetDialog", u"&Ti\u00eau ch\u00ed", None))
        self.add_band_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam m\u1ee9c", None))
        self.remove_band_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.bands_table.setAccessibleName(QCoreApplication.translate("CriteriaSetDialog", u"C\u00e1c m\u1ee9c x\u1ebfp lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.set_tabs.setTabText(self.set_tabs.indexOf(self.bands_page), QCoreApplication.translate("CriteriaSetDialog", u"&M\u1ee9c x\u1ebfp lo\u1ea1i", None))
        self.add_blocker_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam \u0111i\u1ec1u ki\u1ec7n lo\u1ea1i tr\u1eeb", None))
#if QT_CONFIG(tooltip)
        self.add_blocker_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Ti\u00eau ch\u00ed 0 \u0111i\u1ec3m th\u00ec kh\u00f4ng x\u1ebfp m\u1ee9c cao", None))
#endif // QT_CONFIG(tooltip)
        self.add_cap_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam m\u1ee9c cao nh\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.add_cap_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Khi \u0111i\u1ec1u n\u00e0y x\u1ea3y ra, ch\u1ec9 \u0111\u01b0\u1ee3c x\u1ebfp \u0111\u1ebfn m\u1ed9t m\u1ee9c", None))
#endif // QT_CONFIG(tooltip)
        self.add_forced_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u00eam \u0111i\u1ec1u ki\u1ec7n x\u1ebfp th\u1ea5p nh\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.add_forced_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Khi \u0111i\u1ec1u n\u00e0y x\u1ea3y ra, x\u1ebfp m\u1ee9c th\u1ea5p nh\u1ea5t", None))
#endif // QT_CONFIG(tooltip)
        self.remove_rule_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"X\u00f3a \u0111i\u1ec1u ki\u1ec7n", None))
#if QT_CONFIG(accessibility)
        self.rules_table.setAccessibleName(QCoreApplication.translate("CriteriaSetDialog", u"C\u00e1c \u0111i\u1ec1u ki\u1ec7n x\u1ebfp lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.set_tabs.setTabText(self.set_tabs.indexOf(self.rules_page), QCoreApplication.translate("CriteriaSetDialog", u"\u0110&i\u1ec1u ki\u1ec7n x\u1ebfp lo\u1ea1i", None))
        self.name_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"T\u00ean b\u1ed9 ti\u00eau ch\u00ed", None))
        self.regulation_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"Quy \u0111\u1ecbnh (s\u1ed1, ng\u00e0y, c\u01a1 quan ban h\u00e0nh)", None))
        self.from_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"C\u00f3 hi\u1ec7u l\u1ef1c t\u1eeb ng\u00e0y", None))
        self.to_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"\u0110\u1ebfn h\u1ebft ng\u00e0y", None))
        self.scale_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"Thang \u0111i\u1ec3m", None))
        self.step_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"B\u01b0\u1edbc l\u00e0m tr\u00f2n", None))
        self.bonus_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"Th\u01b0\u1edfng t\u1ed1i \u0111a", None))
        self.penalty_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"Tr\u1eeb t\u1ed1i \u0111a", None))
        self.not_applicable_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"Ti\u00eau ch\u00ed kh\u00f4ng \u00e1p d\u1ee5ng", None))
        self.evidence_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"Kh\u00f4ng c\u00f3 t\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng th\u00ec t\u00ednh 0 \u0111i\u1ec3m", None))
        self.columns_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"C\u1ed9t in th\u00eam c\u1ee7a b\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
        self.basis_column_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"C\u0103n c\u1ee9/s\u1ed1 li\u1ec7u", None))
        self.appraised_column_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"\u0110i\u1ec3m th\u1ea9m \u0111\u1ecbnh", None))
        self.final_column_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"\u0110i\u1ec3m ch\u1ed1t", None))
        self.evidence_column_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
        self.explanation_column_check.setText(QCoreApplication.translate("CriteriaSetDialog", u"Gi\u1ea3i tr\u00ecnh/Ghi ch\u00fa", None))
        self.set_tabs.setTabText(self.set_tabs.indexOf(self.header_page), QCoreApplication.translate("CriteriaSetDialog", u"Th\u00f4ng tin &chung", None))
        self.findings_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"C\u1ea7n &s\u1eeda", None))
        self.hint_label.setText(QCoreApplication.translate("CriteriaSetDialog", u"F2 ho\u1eb7c nh\u1ea5n \u0111\u00fap \u0111\u1ec3 s\u1eeda \u00f4; m\u1ecdi thay \u0111\u1ed5i \u0111\u01b0\u1ee3c l\u01b0u ngay.", None))
        self.use_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"\u0110\u01b0a v\u00e0o s\u1eed d\u1ee5ng", None))
#if QT_CONFIG(tooltip)
        self.use_button.setToolTip(QCoreApplication.translate("CriteriaSetDialog", u"Cho l\u1eadp b\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m theo b\u1ed9 ti\u00eau ch\u00ed n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("CriteriaSetDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
