"""Generated from forms/plan_targets_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)

class Ui_PlanTargetsPanel(object):
    def setupUi(self, PlanTargetsPanel):
        if not PlanTargetsPanel.objectName():
            PlanTargetsPanel.setObjectName(u"PlanTargetsPanel")
        PlanTargetsPanel.resize(1170, 600)
        self.targets_layout = QVBoxLayout(PlanTargetsPanel)
        self.targets_layout.setObjectName(u"targets_layout")
        self.targets_layout.setContentsMargins(0, 4, 0, 0)
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_target_button = QToolButton(PlanTargetsPanel)
        self.add_target_button.setObjectName(u"add_target_button")
        self.add_target_button.setAutoRaise(True)
        self.add_target_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.add_target_button)

        self.up_target_button = QToolButton(PlanTargetsPanel)
        self.up_target_button.setObjectName(u"up_target_button")
        self.up_target_button.setAutoRaise(True)
        self.up_target_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.up_target_button)

        self.down_target_button = QToolButton(PlanTargetsPanel)
        self.down_target_button.setObjectName(u"down_target_button")
        self.down_target_button.setAutoRaise(True)
        self.down_target_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.down_target_button)

        self.delete_target_button = QToolButton(PlanTargetsPanel)
        self.delete_target_button.setObjectName(u"delete_target_button")
        self.delete_target_button.setAutoRaise(True)
        self.delete_target_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.delete_target_button)

        self.button_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.targets_layout.addLayout(self.button_layout)

        self.targets_splitter = QSplitter(PlanTargetsPanel)
        self.targets_splitter.setObjectName(u"targets_splitter")
        self.targets_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.targets_splitter.setChildrenCollapsible(False)
        self.targets_stack = QStackedWidget(self.targets_splitter)
        self.targets_stack.setObjectName(u"targets_stack")
        self.targets_list_page = QWidget()
        self.targets_list_page.setObjectName(u"targets_list_page")
        self.targets_list_layout = QVBoxLayout(self.targets_list_page)
        self.targets_list_layout.setObjectName(u"targets_list_layout")
        self.targets_list_layout.setContentsMargins(0, 0, 0, 0)
        self.targets_table = QTableView(self.targets_list_page)
        self.targets_table.setObjectName(u"targets_table")
        self.targets_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.targets_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.targets_table.setAlternatingRowColors(True)
        self.targets_table.setWordWrap(False)

        self.targets_list_layout.addWidget(self.targets_table)

        self.targets_stack.addWidget(self.targets_list_page)
        self.targets_empty_page = QWidget()
        self.targets_empty_page.setObjectName(u"targets_empty_page")
        self.targets_empty_layout = QVBoxLayout(self.targets_empty_page)
        self.targets_empty_layout.setObjectName(u"targets_empty_layout")
        self.targets_empty_layout.setContentsMargins(0, 0, 0, 0)
        self.targets_stack.addWidget(self.targets_empty_page)
        self.targets_splitter.addWidget(self.targets_stack)
        self.target_fields = QWidget(self.targets_splitter)
        self.target_fields.setObjectName(u"target_fields")
        self.target_fields.setMinimumSize(QSize(330, 0))
        self.target_form = QFormLayout(self.target_fields)
        self.target_form.setObjectName(u"target_form")
        self.target_form.setContentsMargins(8, 2, 8, 8)
        self.text_label = QLabel(self.target_fields)
        self.text_label.setObjectName(u"text_label")

        self.target_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.text_label)

        self.text_edit = CommittedText(self.target_fields)
        self.text_edit.setObjectName(u"text_edit")

        self.target_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.text_edit)

        self.measure_label = QLabel(self.target_fields)
        self.measure_label.setObjectName(u"measure_label")

        self.target_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.measure_label)

        self.measure_combo = QComboBox(self.target_fields)
        self.measure_combo.setObjectName(u"measure_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.measure_combo.sizePolicy().hasHeightForWidth())
        self.measure_combo.setSizePolicy(sizePolicy)

        self.target_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.measure_combo)

        self.comparison_label = QLabel(self.target_fields)
        self.comparison_label.setObjectName(u"comparison_label")

        self.target_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.comparison_label)

        self.comparison_combo = QComboBox(self.target_fields)
        self.comparison_combo.setObjectName(u"comparison_combo")
        sizePolicy.setHeightForWidth(self.comparison_combo.sizePolicy().hasHeightForWidth())
        self.comparison_combo.setSizePolicy(sizePolicy)

        self.target_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.comparison_combo)

        self.value_label = QLabel(self.target_fields)
        self.value_label.setObjectName(u"value_label")

        self.target_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.value_label)

        self.value_edit = CommittedLine(self.target_fields)
        self.value_edit.setObjectName(u"value_edit")

        self.target_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.value_edit)

        self.unit_label = QLabel(self.target_fields)
        self.unit_label.setObjectName(u"unit_label")

        self.target_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit_edit = CommittedLine(self.target_fields)
        self.unit_edit.setObjectName(u"unit_edit")

        self.target_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.unit_edit)

        self.baseline_year_label = QLabel(self.target_fields)
        self.baseline_year_label.setObjectName(u"baseline_year_label")

        self.target_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.baseline_year_label)

        self.baseline_layout = QHBoxLayout()
        self.baseline_layout.setObjectName(u"baseline_layout")
        self.baseline_year_edit = CommittedLine(self.target_fields)
        self.baseline_year_edit.setObjectName(u"baseline_year_edit")

        self.baseline_layout.addWidget(self.baseline_year_edit)

        self.baseline_value_edit = CommittedLine(self.target_fields)
        self.baseline_value_edit.setObjectName(u"baseline_value_edit")

        self.baseline_layout.addWidget(self.baseline_value_edit)

        self.baseline_layout.setStretch(0, 1)
        self.baseline_layout.setStretch(1, 1)

        self.target_form.setLayout(6, QFormLayout.ItemRole.FieldRole, self.baseline_layout)

        self.rating_label = QLabel(self.target_fields)
        self.rating_label.setObjectName(u"rating_label")

        self.target_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.rating_label)

        self.rating_edit = CommittedLine(self.target_fields)
        self.rating_edit.setObjectName(u"rating_edit")

        self.target_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.rating_edit)

        self.source_label = QLabel(self.target_fields)
        self.source_label.setObjectName(u"source_label")

        self.target_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source_button = QPushButton(self.target_fields)
        self.source_button.setObjectName(u"source_button")
        sizePolicy.setHeightForWidth(self.source_button.sizePolicy().hasHeightForWidth())
        self.source_button.setSizePolicy(sizePolicy)

        self.target_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.source_button)

        self.source_words_label = QLabel(self.target_fields)
        self.source_words_label.setObjectName(u"source_words_label")
        self.source_words_label.setWordWrap(True)
        self.source_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_form.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.source_words_label)

        self.targets_splitter.addWidget(self.target_fields)

        self.targets_layout.addWidget(self.targets_splitter)

        self.targets_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.measure_label.setBuddy(self.measure_combo)
        self.comparison_label.setBuddy(self.comparison_combo)
        self.value_label.setBuddy(self.value_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.baseline_year_label.setBuddy(self.baseline_year_edit)
        self.rating_label.setBuddy(self.rating_edit)
        self.source_label.setBuddy(self.source_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_target_button, self.up_target_button)
        QWidget.setTabOrder(self.up_target_button, self.down_target_button)
        QWidget.setTabOrder(self.down_target_button, self.delete_target_button)
        QWidget.setTabOrder(self.delete_target_button, self.targets_table)
        QWidget.setTabOrder(self.targets_table, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.measure_combo)
        QWidget.setTabOrder(self.measure_combo, self.comparison_combo)
        QWidget.setTabOrder(self.comparison_combo, self.value_edit)
        QWidget.setTabOrder(self.value_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.baseline_year_edit)
        QWidget.setTabOrder(self.baseline_year_edit, self.baseline_value_edit)
        QWidget.setTabOrder(self.baseline_value_edit, self.rating_edit)
        QWidget.setTabOrder(self.rating_edit, self.source_button)

        self.retranslateUi(PlanTargetsPanel)

        QMetaObject.connectSlotsByName(PlanTargetsPanel)
    # setupUi

    def retranslateUi(self, PlanTargetsPanel):
        self.add_target_button.setText(QCoreApplication.translate("PlanTargetsPanel", u"Th\u00eam ch\u1ec9 ti\u00eau", None))
#if QT_CONFIG(tooltip)
        self.add_target_button.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"Th\u00eam ch\u1ec9 ti\u00eau (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.up_target_button.setText(QCoreApplication.translate("PlanTargetsPanel", u"L\u00ean", None))
#if QT_CONFIG(tooltip)
        self.up_target_button.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"Chuy\u1ec3n l\u00ean (Alt+m\u0169i t\u00ean l\u00ean)", None))
#endif // QT_CONFIG(tooltip)
        self.down_target_button.setText(QCoreApplication.translate("PlanTargetsPanel", u"Xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.down_target_button.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"Chuy\u1ec3n xu\u1ed1ng (Alt+m\u0169i t\u00ean xu\u1ed1ng)", None))
#endif // QT_CONFIG(tooltip)
        self.delete_target_button.setText(QCoreApplication.translate("PlanTargetsPanel", u"X\u00f3a", None))
#if QT_CONFIG(tooltip)
        self.delete_target_button.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"X\u00f3a ch\u1ec9 ti\u00eau \u0111ang ch\u1ecdn (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.targets_table.setAccessibleName(QCoreApplication.translate("PlanTargetsPanel", u"Ch\u1ec9 ti\u00eau c\u1ee7a k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"N\u1ed9i dung ch\u1ec9 ti\u00eau:", None))
        self.measure_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"C\u00e1ch \u0111o:", None))
        self.comparison_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"So s\u00e1nh:", None))
        self.value_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"Ph\u1ea3i \u0111\u1ea1t:", None))
        self.value_edit.setPlaceholderText(QCoreApplication.translate("PlanTargetsPanel", u"ch\u01b0a c\u00f3", None))
        self.unit_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"\u0110\u01a1n v\u1ecb t\u00ednh:", None))
        self.unit_edit.setPlaceholderText(QCoreApplication.translate("PlanTargetsPanel", u"%, h\u1ed9i ngh\u1ecb, m\u00f4 h\u00ecnh\u2026", None))
        self.baseline_year_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"N\u0103m g\u1ed1c, s\u1ed1:", None))
#if QT_CONFIG(tooltip)
        self.baseline_year_edit.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"N\u0103m g\u1ed1c; \u0111\u1ec3 tr\u1ed1ng l\u00e0 n\u0103m tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
        self.baseline_year_edit.setPlaceholderText(QCoreApplication.translate("PlanTargetsPanel", u"n\u0103m tr\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.baseline_value_edit.setAccessibleName(QCoreApplication.translate("PlanTargetsPanel", u"S\u1ed1 li\u1ec7u n\u0103m g\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.baseline_value_edit.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"S\u1ed1 li\u1ec7u n\u0103m g\u1ed1c; \u0111\u1ec3 tr\u1ed1ng th\u00ec l\u1ea5y t\u1eeb s\u1ed5 c\u1ee7a n\u0103m \u0111\u00f3 n\u1ebfu ch\u1ec9 ti\u00eau l\u1ea5y s\u1ed1 t\u1eeb s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.baseline_value_edit.setPlaceholderText(QCoreApplication.translate("PlanTargetsPanel", u"ch\u01b0a c\u00f3", None))
        self.rating_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"M\u1ee9c x\u1ebfp lo\u1ea1i:", None))
        self.rating_edit.setPlaceholderText(QCoreApplication.translate("PlanTargetsPanel", u"ch\u01b0a c\u00f3", None))
        self.source_label.setText(QCoreApplication.translate("PlanTargetsPanel", u"S\u1ed1 li\u1ec7u:", None))
        self.source_button.setText(QCoreApplication.translate("PlanTargetsPanel", u"L\u1ea5y t\u1eeb s\u1ed5 theo d\u00f5i\u2026", None))
#if QT_CONFIG(tooltip)
        self.source_button.setToolTip(QCoreApplication.translate("PlanTargetsPanel", u"Ch\u1ecdn s\u1ed5, c\u1ed9t v\u00e0 k\u1ef3 m\u00e0 k\u1ebft qu\u1ea3 c\u1ee7a ch\u1ec9 ti\u00eau \u0111\u01b0\u1ee3c t\u00ednh t\u1ef1 \u0111\u1ed9ng", None))
#endif // QT_CONFIG(tooltip)
        self.source_words_label.setText("")
        pass
    # retranslateUi
