"""Generated from forms/task_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)
from danvan_desktop.gui.widgets.unit_chips import UnitChips

class Ui_TaskPanel(object):
    def setupUi(self, TaskPanel):
        if not TaskPanel.objectName():
            TaskPanel.setObjectName(u"TaskPanel")
        TaskPanel.resize(420, 560)
        self.task_panel_layout = QVBoxLayout(TaskPanel)
        self.task_panel_layout.setSpacing(2)
        self.task_panel_layout.setObjectName(u"task_panel_layout")
        self.task_panel_layout.setContentsMargins(8, 2, 0, 0)
        self.place_label = QLabel(TaskPanel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.task_panel_layout.addWidget(self.place_label)

        self.state_label = QLabel(TaskPanel)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.task_panel_layout.addWidget(self.state_label)

        self.details_area = QScrollArea(TaskPanel)
        self.details_area.setObjectName(u"details_area")
        self.details_area.setWidgetResizable(True)
        self.details_area.setFrameShape(QFrame.Shape.NoFrame)
        self.details_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details_widget = QWidget()
        self.details_widget.setObjectName(u"details_widget")
        self.task_form = QFormLayout(self.details_widget)
        self.task_form.setObjectName(u"task_form")
        self.task_form.setVerticalSpacing(5)
        self.task_form.setContentsMargins(0, 2, 8, 8)
        self.number_label = QLabel(self.details_widget)
        self.number_label.setObjectName(u"number_label")

        self.task_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_edit = CommittedLine(self.details_widget)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(120, 16777215))

        self.task_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.text_label = QLabel(self.details_widget)
        self.text_label.setObjectName(u"text_label")

        self.task_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.text_label)

        self.text_edit = CommittedText(self.details_widget)
        self.text_edit.setObjectName(u"text_edit")

        self.task_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.text_edit)

        self.printed_frame = QFrame(self.details_widget)
        self.printed_frame.setObjectName(u"printed_frame")
        self.printed_frame.setFrameShape(QFrame.Shape.StyledPanel)
        self.printed_layout = QVBoxLayout(self.printed_frame)
        self.printed_layout.setSpacing(2)
        self.printed_layout.setObjectName(u"printed_layout")
        self.printed_layout.setContentsMargins(6, 4, 6, 4)
        self.printed_label = QLabel(self.printed_frame)
        self.printed_label.setObjectName(u"printed_label")

        self.printed_layout.addWidget(self.printed_label)

        self.printed_text_label = QLabel(self.printed_frame)
        self.printed_text_label.setObjectName(u"printed_text_label")
        self.printed_text_label.setWordWrap(True)
        self.printed_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.printed_layout.addWidget(self.printed_text_label)

        self.restore_layout = QHBoxLayout()
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_button = QPushButton(self.printed_frame)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_layout.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_layout.addItem(self.restore_spacer)


        self.printed_layout.addLayout(self.restore_layout)


        self.task_form.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.printed_frame)

        self.lead_label = QLabel(self.details_widget)
        self.lead_label.setObjectName(u"lead_label")

        self.task_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead_chips = UnitChips(self.details_widget)
        self.lead_chips.setObjectName(u"lead_chips")

        self.task_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.lead_chips)

        self.cooperate_label = QLabel(self.details_widget)
        self.cooperate_label.setObjectName(u"cooperate_label")

        self.task_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.cooperate_label)

        self.cooperate_chips = UnitChips(self.details_widget)
        self.cooperate_chips.setObjectName(u"cooperate_chips")

        self.task_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.cooperate_chips)

        self.direct_label = QLabel(self.details_widget)
        self.direct_label.setObjectName(u"direct_label")

        self.task_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.direct_label)

        self.direct_chips = UnitChips(self.details_widget)
        self.direct_chips.setObjectName(u"direct_chips")

        self.task_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.direct_chips)

        self.advise_label = QLabel(self.details_widget)
        self.advise_label.setObjectName(u"advise_label")

        self.task_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.advise_label)

        self.advise_chips = UnitChips(self.details_widget)
        self.advise_chips.setObjectName(u"advise_chips")

        self.task_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.advise_chips)

        self.timing_kind_label = QLabel(self.details_widget)
        self.timing_kind_label.setObjectName(u"timing_kind_label")

        self.task_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.timing_kind_label)

        self.timing_kind_combo = QComboBox(self.details_widget)
        self.timing_kind_combo.setObjectName(u"timing_kind_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.timing_kind_combo.sizePolicy().hasHeightForWidth())
        self.timing_kind_combo.setSizePolicy(sizePolicy)

        self.task_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.timing_kind_combo)

        self.period_label = QLabel(self.details_widget)
        self.period_label.setObjectName(u"period_label")

        self.task_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period_combo = QComboBox(self.details_widget)
        self.period_combo.setObjectName(u"period_combo")
        sizePolicy.setHeightForWidth(self.period_combo.sizePolicy().hasHeightForWidth())
        self.period_combo.setSizePolicy(sizePolicy)

        self.task_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.period_combo)

        self.due_label = QLabel(self.details_widget)
        self.due_label.setObjectName(u"due_label")

        self.task_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.due_label)

        self.due_layout = QHBoxLayout()
        self.due_layout.setObjectName(u"due_layout")
        self.operator_combo = QComboBox(self.details_widget)
        self.operator_combo.setObjectName(u"operator_combo")

        self.due_layout.addWidget(self.operator_combo)

        self.due_edit = CommittedLine(self.details_widget)
        self.due_edit.setObjectName(u"due_edit")

        self.due_layout.addWidget(self.due_edit)

        self.due_layout.setStretch(1, 1)

        self.task_form.setLayout(10, QFormLayout.ItemRole.FieldRole, self.due_layout)

        self.timing_raw_label = QLabel(self.details_widget)
        self.timing_raw_label.setObjectName(u"timing_raw_label")

        self.task_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.timing_raw_label)

        self.timing_raw_edit = CommittedLine(self.details_widget)
        self.timing_raw_edit.setObjectName(u"timing_raw_edit")

        self.task_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.timing_raw_edit)

        self.deliverable_label = QLabel(self.details_widget)
        self.deliverable_label.setObjectName(u"deliverable_label")

        self.task_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.deliverable_label)

        self.deliverable_edit = CommittedLine(self.details_widget)
        self.deliverable_edit.setObjectName(u"deliverable_edit")

        self.task_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.deliverable_edit)

        self.results_label = QLabel(self.details_widget)
        self.results_label.setObjectName(u"results_label")

        self.task_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.results_label)

        self.results_button = QPushButton(self.details_widget)
        self.results_button.setObjectName(u"results_button")
        self.results_button.setFlat(False)

        self.task_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.results_button)

        self.citations_label = QLabel(self.details_widget)
        self.citations_label.setObjectName(u"citations_label")

        self.task_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.citations_label)

        self.citations_text_label = QLabel(self.details_widget)
        self.citations_text_label.setObjectName(u"citations_text_label")
        self.citations_text_label.setWordWrap(True)
        self.citations_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.task_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.citations_text_label)

        self.source_label = QLabel(self.details_widget)
        self.source_label.setObjectName(u"source_label")

        self.task_form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source_text_label = QLabel(self.details_widget)
        self.source_text_label.setObjectName(u"source_text_label")
        self.source_text_label.setWordWrap(True)
        self.source_text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.task_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.source_text_label)

        self.details_area.setWidget(self.details_widget)

        self.task_panel_layout.addWidget(self.details_area)

        self.task_panel_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.text_label.setBuddy(self.text_edit)
        self.lead_label.setBuddy(self.lead_chips)
        self.cooperate_label.setBuddy(self.cooperate_chips)
        self.direct_label.setBuddy(self.direct_chips)
        self.advise_label.setBuddy(self.advise_chips)
        self.timing_kind_label.setBuddy(self.timing_kind_combo)
        self.period_label.setBuddy(self.period_combo)
        self.due_label.setBuddy(self.due_edit)
        self.timing_raw_label.setBuddy(self.timing_raw_edit)
        self.deliverable_label.setBuddy(self.deliverable_edit)
        self.results_label.setBuddy(self.results_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.lead_chips)
        QWidget.setTabOrder(self.lead_chips, self.cooperate_chips)
        QWidget.setTabOrder(self.cooperate_chips, self.direct_chips)
        QWidget.setTabOrder(self.direct_chips, self.advise_chips)
        QWidget.setTabOrder(self.advise_chips, self.timing_kind_combo)
        QWidget.setTabOrder(self.timing_kind_combo, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.operator_combo)
        QWidget.setTabOrder(self.operator_combo, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.timing_raw_edit)
        QWidget.setTabOrder(self.timing_raw_edit, self.deliverable_edit)
        QWidget.setTabOrder(self.deliverable_edit, self.results_button)

        self.retranslateUi(TaskPanel)

        QMetaObject.connectSlotsByName(TaskPanel)
    # setupUi

    def retranslateUi(self, TaskPanel):
        self.place_label.setText("")
        self.state_label.setText("")
        self.number_label.setText(QCoreApplication.translate("TaskPanel", u"S\u1ed1:", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("TaskPanel", u"ch\u01b0a c\u00f3", None))
        self.text_label.setText(QCoreApplication.translate("TaskPanel", u"N\u1ed9i dung nhi\u1ec7m v\u1ee5:", None))
        self.printed_label.setText(QCoreApplication.translate("TaskPanel", u"Nguy\u00ean v\u0103n trong k\u1ebf ho\u1ea1ch:", None))
        self.printed_text_label.setText("")
        self.restore_button.setText(QCoreApplication.translate("TaskPanel", u"L\u1ea5y l\u1ea1i nguy\u00ean v\u0103n", None))
        self.lead_label.setText(QCoreApplication.translate("TaskPanel", u"Ch\u1ee7 tr\u00ec:", None))
        self.cooperate_label.setText(QCoreApplication.translate("TaskPanel", u"Ph\u1ed1i h\u1ee3p:", None))
        self.direct_label.setText(QCoreApplication.translate("TaskPanel", u"Ch\u1ec9 \u0111\u1ea1o:", None))
        self.advise_label.setText(QCoreApplication.translate("TaskPanel", u"Tham m\u01b0u:", None))
        self.timing_kind_label.setText(QCoreApplication.translate("TaskPanel", u"Th\u1eddi gian:", None))
        self.period_label.setText(QCoreApplication.translate("TaskPanel", u"K\u1ebft qu\u1ea3 m\u1ed7i:", None))
#if QT_CONFIG(tooltip)
        self.period_combo.setToolTip(QCoreApplication.translate("TaskPanel", u"Bao l\u00e2u ph\u1ea3i c\u00f3 k\u1ebft qu\u1ea3 m\u1ed9t l\u1ea7n; qu\u00e1 k\u1ef3 th\u00ec ghi \u201cch\u01b0a c\u00f3 k\u1ebft qu\u1ea3 trong k\u1ef3\u201d, kh\u00f4ng t\u00ednh l\u00e0 qu\u00e1 h\u1ea1n", None))
#endif // QT_CONFIG(tooltip)
        self.due_label.setText(QCoreApplication.translate("TaskPanel", u"H\u1ea1n:", None))
#if QT_CONFIG(accessibility)
        self.operator_combo.setAccessibleName(QCoreApplication.translate("TaskPanel", u"H\u1ea1n t\u00ednh th\u1ebf n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("TaskPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(tooltip)
        self.due_edit.setToolTip(QCoreApplication.translate("TaskPanel", u"05/11/2026, 05/11 h\u1eb1ng n\u0103m, ho\u1eb7c 15 h\u1eb1ng th\u00e1ng", None))
#endif // QT_CONFIG(tooltip)
        self.timing_raw_label.setText(QCoreApplication.translate("TaskPanel", u"Nguy\u00ean v\u0103n:", None))
        self.timing_raw_edit.setPlaceholderText(QCoreApplication.translate("TaskPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(tooltip)
        self.timing_raw_edit.setToolTip(QCoreApplication.translate("TaskPanel", u"Th\u1eddi gian th\u1ef1c hi\u1ec7n nh\u01b0 k\u1ebf ho\u1ea1ch ghi", None))
#endif // QT_CONFIG(tooltip)
        self.deliverable_label.setText(QCoreApplication.translate("TaskPanel", u"S\u1ea3n ph\u1ea9m:", None))
        self.deliverable_edit.setPlaceholderText(QCoreApplication.translate("TaskPanel", u"ch\u01b0a c\u00f3", None))
        self.results_label.setText(QCoreApplication.translate("TaskPanel", u"K\u1ebft qu\u1ea3:", None))
        self.results_button.setText("")
        self.citations_label.setText(QCoreApplication.translate("TaskPanel", u"Tr\u00edch d\u1eabn:", None))
        self.citations_text_label.setText("")
        self.source_label.setText(QCoreApplication.translate("TaskPanel", u"Ngu\u1ed3n:", None))
        self.source_text_label.setText("")
        pass
    # retranslateUi
