"""Generated from forms/plan_obligations_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)
from danvan_desktop.gui.widgets.unit_chips import UnitChips

class Ui_PlanObligationsPanel(object):
    def setupUi(self, PlanObligationsPanel):
        if not PlanObligationsPanel.objectName():
            PlanObligationsPanel.setObjectName(u"PlanObligationsPanel")
        PlanObligationsPanel.resize(1170, 600)
        self.obligations_layout = QVBoxLayout(PlanObligationsPanel)
        self.obligations_layout.setObjectName(u"obligations_layout")
        self.obligations_layout.setContentsMargins(0, 4, 0, 0)
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.add_obligation_button = QToolButton(PlanObligationsPanel)
        self.add_obligation_button.setObjectName(u"add_obligation_button")
        self.add_obligation_button.setAutoRaise(True)
        self.add_obligation_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.add_obligation_button)

        self.up_obligation_button = QToolButton(PlanObligationsPanel)
        self.up_obligation_button.setObjectName(u"up_obligation_button")
        self.up_obligation_button.setAutoRaise(True)
        self.up_obligation_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.up_obligation_button)

        self.down_obligation_button = QToolButton(PlanObligationsPanel)
        self.down_obligation_button.setObjectName(u"down_obligation_button")
        self.down_obligation_button.setAutoRaise(True)
        self.down_obligation_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.down_obligation_button)

        self.delete_obligation_button = QToolButton(PlanObligationsPanel)
        self.delete_obligation_button.setObjectName(u"delete_obligation_button")
        self.delete_obligation_button.setAutoRaise(True)
        self.delete_obligation_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.delete_obligation_button)

        self.take_duties_button = QToolButton(PlanObligationsPanel)
        self.take_duties_button.setObjectName(u"take_duties_button")
        self.take_duties_button.setAutoRaise(True)
        self.take_duties_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.button_layout.addWidget(self.take_duties_button)

        self.button_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.obligations_layout.addLayout(self.button_layout)

        self.obligations_splitter = QSplitter(PlanObligationsPanel)
        self.obligations_splitter.setObjectName(u"obligations_splitter")
        self.obligations_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.obligations_splitter.setChildrenCollapsible(False)
        self.obligations_stack = QStackedWidget(self.obligations_splitter)
        self.obligations_stack.setObjectName(u"obligations_stack")
        self.obligations_list_page = QWidget()
        self.obligations_list_page.setObjectName(u"obligations_list_page")
        self.obligations_list_layout = QVBoxLayout(self.obligations_list_page)
        self.obligations_list_layout.setObjectName(u"obligations_list_layout")
        self.obligations_list_layout.setContentsMargins(0, 0, 0, 0)
        self.obligations_table = QTableView(self.obligations_list_page)
        self.obligations_table.setObjectName(u"obligations_table")
        self.obligations_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.obligations_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.obligations_table.setAlternatingRowColors(True)
        self.obligations_table.setWordWrap(False)

        self.obligations_list_layout.addWidget(self.obligations_table)

        self.obligations_stack.addWidget(self.obligations_list_page)
        self.obligations_empty_page = QWidget()
        self.obligations_empty_page.setObjectName(u"obligations_empty_page")
        self.obligations_empty_layout = QVBoxLayout(self.obligations_empty_page)
        self.obligations_empty_layout.setObjectName(u"obligations_empty_layout")
        self.obligations_empty_layout.setContentsMargins(0, 0, 0, 0)
        self.obligations_stack.addWidget(self.obligations_empty_page)
        self.obligations_splitter.addWidget(self.obligations_stack)
        self.obligation_area = QScrollArea(self.obligations_splitter)
        self.obligation_area.setObjectName(u"obligation_area")
        self.obligation_area.setWidgetResizable(True)
        self.obligation_area.setFrameShape(QFrame.Shape.NoFrame)
        self.obligation_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.obligation_area.setMinimumSize(QSize(360, 0))
        self.obligation_fields = QWidget()
        self.obligation_fields.setObjectName(u"obligation_fields")
        self.obligation_form = QFormLayout(self.obligation_fields)
        self.obligation_form.setObjectName(u"obligation_form")
        self.obligation_form.setVerticalSpacing(5)
        self.obligation_form.setContentsMargins(8, 2, 8, 8)
        self.text_label = QLabel(self.obligation_fields)
        self.text_label.setObjectName(u"text_label")

        self.obligation_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.text_label)

        self.text_edit = CommittedText(self.obligation_fields)
        self.text_edit.setObjectName(u"text_edit")

        self.obligation_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.text_edit)

        self.kind_label = QLabel(self.obligation_fields)
        self.kind_label.setObjectName(u"kind_label")

        self.obligation_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind_combo = QComboBox(self.obligation_fields)
        self.kind_combo.setObjectName(u"kind_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy)

        self.obligation_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind_combo)

        self.unit_name_label = QLabel(self.obligation_fields)
        self.unit_name_label.setObjectName(u"unit_name_label")

        self.obligation_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unit_name_label)

        self.unit_name_edit = CommittedLine(self.obligation_fields)
        self.unit_name_edit.setObjectName(u"unit_name_edit")

        self.obligation_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unit_name_edit)

        self.lead_label = QLabel(self.obligation_fields)
        self.lead_label.setObjectName(u"lead_label")

        self.obligation_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead_chips = UnitChips(self.obligation_fields)
        self.lead_chips.setObjectName(u"lead_chips")

        self.obligation_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.lead_chips)

        self.recipient_label = QLabel(self.obligation_fields)
        self.recipient_label.setObjectName(u"recipient_label")

        self.obligation_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.recipient_label)

        self.recipient_edit = CommittedLine(self.obligation_fields)
        self.recipient_edit.setObjectName(u"recipient_edit")

        self.obligation_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.recipient_edit)

        self.via_label = QLabel(self.obligation_fields)
        self.via_label.setObjectName(u"via_label")

        self.obligation_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.via_label)

        self.via_edit = CommittedLine(self.obligation_fields)
        self.via_edit.setObjectName(u"via_edit")

        self.obligation_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.via_edit)

        self.period_label = QLabel(self.obligation_fields)
        self.period_label.setObjectName(u"period_label")

        self.obligation_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period_combo = QComboBox(self.obligation_fields)
        self.period_combo.setObjectName(u"period_combo")
        sizePolicy.setHeightForWidth(self.period_combo.sizePolicy().hasHeightForWidth())
        self.period_combo.setSizePolicy(sizePolicy)

        self.obligation_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.period_combo)

        self.timing_kind_label = QLabel(self.obligation_fields)
        self.timing_kind_label.setObjectName(u"timing_kind_label")

        self.obligation_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.timing_kind_label)

        self.timing_kind_combo = QComboBox(self.obligation_fields)
        self.timing_kind_combo.setObjectName(u"timing_kind_combo")
        sizePolicy.setHeightForWidth(self.timing_kind_combo.sizePolicy().hasHeightForWidth())
        self.timing_kind_combo.setSizePolicy(sizePolicy)

        self.obligation_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.timing_kind_combo)

        self.due_label = QLabel(self.obligation_fields)
        self.due_label.setObjectName(u"due_label")

        self.obligation_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.due_label)

        self.due_layout = QHBoxLayout()
        self.due_layout.setObjectName(u"due_layout")
        self.operator_combo = QComboBox(self.obligation_fields)
        self.operator_combo.setObjectName(u"operator_combo")

        self.due_layout.addWidget(self.operator_combo)

        self.due_edit = CommittedLine(self.obligation_fields)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)

        self.due_layout.setStretch(1, 1)

        self.obligation_form.setLayout(9, QFormLayout.ItemRole.FieldRole, self.due_layout)

        self.due_raw_label = QLabel(self.obligation_fields)
        self.due_raw_label.setObjectName(u"due_raw_label")

        self.obligation_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.due_raw_label)

        self.due_raw_edit = CommittedLine(self.obligation_fields)
        self.due_raw_edit.setObjectName(u"due_raw_edit")

        self.obligation_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.due_raw_edit)

        self.lead_days_label = QLabel(self.obligation_fields)
        self.lead_days_label.setObjectName(u"lead_days_label")

        self.obligation_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.lead_days_label)

        self.lead_days_spin = QSpinBox(self.obligation_fields)
        self.lead_days_spin.setObjectName(u"lead_days_spin")
        self.lead_days_spin.setMinimum(-1)
        self.lead_days_spin.setMaximum(180)
        self.lead_days_spin.setValue(-1)

        self.obligation_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.lead_days_spin)

        self.occasions_label = QLabel(self.obligation_fields)
        self.occasions_label.setObjectName(u"occasions_label")

        self.obligation_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.occasions_label)

        self.occasions_button = QPushButton(self.obligation_fields)
        self.occasions_button.setObjectName(u"occasions_button")

        self.obligation_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.occasions_button)

        self.source_label = QLabel(self.obligation_fields)
        self.source_label.setObjectName(u"source_label")

        self.obligation_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source_text_label = QLabel(self.obligation_fields)
        self.source_text_label.setObjectName(u"source_text_label")
        self.source_text_label.setWordWrap(True)
        self.source_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.obligation_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.source_text_label)

        self.obligation_area.setWidget(self.obligation_fields)
        self.obligations_splitter.addWidget(self.obligation_area)

        self.obligations_layout.addWidget(self.obligations_splitter)

        self.obligations_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.unit_name_label.setBuddy(self.unit_name_edit)
        self.lead_label.setBuddy(self.lead_chips)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.via_label.setBuddy(self.via_edit)
        self.period_label.setBuddy(self.period_combo)
        self.timing_kind_label.setBuddy(self.timing_kind_combo)
        self.due_label.setBuddy(self.due_edit)
        self.due_raw_label.setBuddy(self.due_raw_edit)
        self.lead_days_label.setBuddy(self.lead_days_spin)
        self.occasions_label.setBuddy(self.occasions_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_obligation_button, self.up_obligation_button)
        QWidget.setTabOrder(self.up_obligation_button, self.down_obligation_button)
        QWidget.setTabOrder(self.down_obligation_button, self.delete_obligation_button)
        QWidget.setTabOrder(self.delete_obligation_button, self.take_duties_button)
        QWidget.setTabOrder(self.take_duties_button, self.obligations_table)
        QWidget.setTabOrder(self.obligations_table, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.unit_name_edit)
        QWidget.setTabOrder(self.unit_name_edit, self.lead_chips)
        QWidget.setTabOrder(self.lead_chips, self.recipient_edit)
        QWidget.setTabOrder(self.recipient_edit, self.via_edit)
        QWidget.setTabOrder(self.via_edit, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.timing_kind_combo)
        QWidget.setTabOrder(self.timing_kind_combo, self.operator_combo)
        QWidget.setTabOrder(self.operator_combo, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.due_raw_edit)
        QWidget.setTabOrder(self.due_raw_edit, self.lead_days_spin)
        QWidget.setTabOrder(self.lead_days_spin, self.occasions_button)

        self.retranslateUi(PlanObligationsPanel)

        QMetaObject.connectSlotsByName(PlanObligationsPanel)
    # setupUi

    def retranslateUi(self, PlanObligationsPanel):
        self.add_obligation_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"Th\u00eam ngh\u0129a v\u1ee5", None))
#if QT_CONFIG(tooltip)
        self.add_obligation_button.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"Th\u00eam ngh\u0129a v\u1ee5 (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.up_obligation_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"L\u00ean", None))
#if QT_CONFIG(tooltip)
        self.up_obligation_button.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"Chuy\u1ec3n l\u00ean (Alt+m\u0169i t\u00ean l\u00ean)", None))
#endif // QT_CONFIG(tooltip)
        self.down_obligation_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"Xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.down_obligation_button.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"Chuy\u1ec3n xu\u1ed1ng (Alt+m\u0169i t\u00ean xu\u1ed1ng)", None))
#endif // QT_CONFIG(tooltip)
        self.delete_obligation_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"X\u00f3a", None))
#if QT_CONFIG(tooltip)
        self.delete_obligation_button.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"X\u00f3a ngh\u0129a v\u1ee5 \u0111ang ch\u1ecdn (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.take_duties_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"Nh\u1eadn th\u00e0nh ngh\u0129a v\u1ee5 c\u1ee7a c\u01a1 quan\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_duties_button.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"\u0110\u01b0a ngh\u0129a v\u1ee5 c\u1ee7a k\u1ebf ho\u1ea1ch c\u1ea5p tr\u00ean v\u00e0o k\u1ebf ho\u1ea1ch c\u1ee7a c\u01a1 quan (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.take_duties_button.setShortcut(QCoreApplication.translate("PlanObligationsPanel", u"Ctrl+T", None))
#endif // QT_CONFIG(shortcut)
#if QT_CONFIG(accessibility)
        self.obligations_table.setAccessibleName(QCoreApplication.translate("PlanObligationsPanel", u"Ngh\u0129a v\u1ee5 b\u00e1o c\u00e1o, g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"N\u1ed9i dung ngh\u0129a v\u1ee5:", None))
        self.kind_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Lo\u1ea1i:", None))
        self.unit_name_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"\u0110\u01a1n v\u1ecb (k\u1ebf ho\u1ea1ch ghi):", None))
        self.unit_name_edit.setPlaceholderText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a c\u00f3", None))
        self.lead_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Giao cho:", None))
        self.recipient_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"N\u01a1i nh\u1eadn:", None))
        self.recipient_edit.setPlaceholderText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a c\u00f3", None))
        self.via_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"G\u1eedi qua:", None))
        self.via_edit.setPlaceholderText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a c\u00f3", None))
        self.period_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Chu k\u1ef3:", None))
        self.timing_kind_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Th\u1eddi gian:", None))
        self.due_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"H\u1ea1n:", None))
#if QT_CONFIG(accessibility)
        self.operator_combo.setAccessibleName(QCoreApplication.translate("PlanObligationsPanel", u"H\u1ea1n t\u00ednh th\u1ebf n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(tooltip)
        self.due_edit.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"05/11/2026, 05/11 h\u1eb1ng n\u0103m, ho\u1eb7c 15 h\u1eb1ng th\u00e1ng", None))
#endif // QT_CONFIG(tooltip)
        self.due_raw_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Nguy\u00ean v\u0103n:", None))
        self.due_raw_edit.setPlaceholderText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a c\u00f3", None))
        self.lead_days_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"H\u1ea1n n\u1ed9i b\u1ed9 tr\u01b0\u1edbc:", None))
#if QT_CONFIG(tooltip)
        self.lead_days_spin.setToolTip(QCoreApplication.translate("PlanObligationsPanel", u"C\u00e1c \u0111\u01a1n v\u1ecb n\u1ed9p b\u00e1o c\u00e1o tr\u01b0\u1edbc ng\u00e0y cu\u1ed1i c\u00f2n \u0111\u00fang h\u1ea1n b\u1ea5y nhi\u00eau ng\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.lead_days_spin.setSpecialValueText(QCoreApplication.translate("PlanObligationsPanel", u"ch\u01b0a \u0111\u1eb7t", None))
        self.lead_days_spin.setSuffix(QCoreApplication.translate("PlanObligationsPanel", u" ng\u00e0y", None))
        self.occasions_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"C\u00e1c m\u1ed1c:", None))
        self.occasions_button.setText(QCoreApplication.translate("PlanObligationsPanel", u"Xem \u1edf trang Theo d\u00f5i", None))
        self.source_label.setText(QCoreApplication.translate("PlanObligationsPanel", u"Ngu\u1ed3n:", None))
        self.source_text_label.setText("")
        pass
    # retranslateUi
