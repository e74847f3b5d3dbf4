"""Generated from forms/scoring_editor_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import CommittedText

class Ui_ScoringEditorPanel(object):
    def setupUi(self, ScoringEditorPanel):
        if not ScoringEditorPanel.objectName():
            ScoringEditorPanel.setObjectName(u"ScoringEditorPanel")
        ScoringEditorPanel.resize(390, 560)
        self.panel_layout = QVBoxLayout(ScoringEditorPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(-1, 0, -1, 0)
        self.criterion_label = QLabel(ScoringEditorPanel)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setWordWrap(True)

        self.panel_layout.addWidget(self.criterion_label)

        self.rule_label = QLabel(ScoringEditorPanel)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setWordWrap(True)

        self.panel_layout.addWidget(self.rule_label)

        self.guidance_label = QLabel(ScoringEditorPanel)
        self.guidance_label.setObjectName(u"guidance_label")
        self.guidance_label.setWordWrap(True)

        self.panel_layout.addWidget(self.guidance_label)

        self.entry_layout = QVBoxLayout()
        self.entry_layout.setObjectName(u"entry_layout")

        self.panel_layout.addLayout(self.entry_layout)

        self.outcome_layout = QHBoxLayout()
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_label = QLabel(ScoringEditorPanel)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)

        self.outcome_layout.addWidget(self.outcome_label)

        self.clear_button = QPushButton(ScoringEditorPanel)
        self.clear_button.setObjectName(u"clear_button")

        self.outcome_layout.addWidget(self.clear_button)

        self.outcome_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.outcome_layout)

        self.suggestion_layout = QVBoxLayout()
        self.suggestion_layout.setObjectName(u"suggestion_layout")

        self.panel_layout.addLayout(self.suggestion_layout)

        self.unit_layout = QHBoxLayout()
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_label = QLabel(ScoringEditorPanel)
        self.unit_label.setObjectName(u"unit_label")

        self.unit_layout.addWidget(self.unit_label)

        self.unit_combo = QComboBox(ScoringEditorPanel)
        self.unit_combo.setObjectName(u"unit_combo")
        self.unit_combo.setMinimumContentsLength(10)
        self.unit_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.unit_layout.addWidget(self.unit_combo)

        self.debts_button = QPushButton(ScoringEditorPanel)
        self.debts_button.setObjectName(u"debts_button")

        self.unit_layout.addWidget(self.debts_button)

        self.unit_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.unit_layout)

        self.basis_label = QLabel(ScoringEditorPanel)
        self.basis_label.setObjectName(u"basis_label")

        self.panel_layout.addWidget(self.basis_label)

        self.basis_edit = CommittedText(ScoringEditorPanel)
        self.basis_edit.setObjectName(u"basis_edit")

        self.panel_layout.addWidget(self.basis_edit)

        self.explanation_label = QLabel(ScoringEditorPanel)
        self.explanation_label.setObjectName(u"explanation_label")

        self.panel_layout.addWidget(self.explanation_label)

        self.explanation_edit = CommittedText(ScoringEditorPanel)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.panel_layout.addWidget(self.explanation_edit)

        self.evidence_label = QLabel(ScoringEditorPanel)
        self.evidence_label.setObjectName(u"evidence_label")

        self.panel_layout.addWidget(self.evidence_label)

        self.asked_label = QLabel(ScoringEditorPanel)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setWordWrap(True)

        self.panel_layout.addWidget(self.asked_label)

        self.evidence_layout = QVBoxLayout()
        self.evidence_layout.setObjectName(u"evidence_layout")

        self.panel_layout.addLayout(self.evidence_layout)

        self.link_layout = QHBoxLayout()
        self.link_layout.setObjectName(u"link_layout")
        self.link_button = QPushButton(ScoringEditorPanel)
        self.link_button.setObjectName(u"link_button")

        self.link_layout.addWidget(self.link_button)

        self.take_button = QPushButton(ScoringEditorPanel)
        self.take_button.setObjectName(u"take_button")

        self.link_layout.addWidget(self.take_button)

        self.link_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.link_layout.addItem(self.link_spacer)

        self.link_layout.setStretch(2, 1)

        self.panel_layout.addLayout(self.link_layout)

        self.panel_layout.setStretch(13, 1)
#if QT_CONFIG(shortcut)
        self.unit_label.setBuddy(self.unit_combo)
        self.basis_label.setBuddy(self.basis_edit)
        self.explanation_label.setBuddy(self.explanation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.clear_button, self.unit_combo)
        QWidget.setTabOrder(self.unit_combo, self.debts_button)
        QWidget.setTabOrder(self.debts_button, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.explanation_edit)
        QWidget.setTabOrder(self.explanation_edit, self.link_button)
        QWidget.setTabOrder(self.link_button, self.take_button)

        self.retranslateUi(ScoringEditorPanel)

        QMetaObject.connectSlotsByName(ScoringEditorPanel)
    # setupUi

    def retranslateUi(self, ScoringEditorPanel):
        self.criterion_label.setText("")
        self.rule_label.setText("")
        self.guidance_label.setText("")
        self.outcome_label.setText("")
        self.clear_button.setText(QCoreApplication.translate("ScoringEditorPanel", u"X\u00f3a \u0111i\u1ec3m", None))
#if QT_CONFIG(tooltip)
        self.clear_button.setToolTip(QCoreApplication.translate("ScoringEditorPanel", u"\u0110\u1ec3 ti\u00eau ch\u00ed tr\u1edf l\u1ea1i \u201cch\u01b0a ch\u1ea5m\u201d; gi\u1ea3i tr\u00ecnh v\u00e0 minh ch\u1ee9ng v\u1eabn gi\u1eef", None))
#endif // QT_CONFIG(tooltip)
        self.unit_label.setText(QCoreApplication.translate("ScoringEditorPanel", u"\u0110\u01a1n v\u1ecb &ph\u1ee5 tr\u00e1ch", None))
        self.debts_button.setText(QCoreApplication.translate("ScoringEditorPanel", u"C\u00f2n n\u1ee3\u2026", None))
#if QT_CONFIG(tooltip)
        self.debts_button.setToolTip(QCoreApplication.translate("ScoringEditorPanel", u"\u0110\u01a1n v\u1ecb n\u00e0o c\u00f2n n\u1ee3 ti\u00eau ch\u00ed n\u00e0o; giao nhi\u1ec1u ti\u00eau ch\u00ed m\u1ed9t l\u1ea7n", None))
#endif // QT_CONFIG(tooltip)
        self.basis_label.setText(QCoreApplication.translate("ScoringEditorPanel", u"C\u0103n c\u1ee9, &s\u1ed1 li\u1ec7u (ghi th\u00eam)", None))
        self.explanation_label.setText(QCoreApplication.translate("ScoringEditorPanel", u"&Gi\u1ea3i tr\u00ecnh", None))
        self.evidence_label.setText(QCoreApplication.translate("ScoringEditorPanel", u"Minh ch\u1ee9ng", None))
        self.asked_label.setText("")
        self.link_button.setText(QCoreApplication.translate("ScoringEditorPanel", u"D\u00f9ng minh ch\u1ee9ng \u0111\u00e3 c\u00f3\u2026", None))
#if QT_CONFIG(tooltip)
        self.link_button.setToolTip(QCoreApplication.translate("ScoringEditorPanel", u"Ch\u1ecdn t\u00e0i li\u1ec7u \u0111\u00e3 \u0111\u00ednh k\u00e8m \u1edf k\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n ho\u1eb7c ti\u00eau ch\u00ed kh\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.take_button.setText(QCoreApplication.translate("ScoringEditorPanel", u"L\u1ea5y t\u1eeb k\u1ebft qu\u1ea3 \u0111\u00e3 ghi", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("ScoringEditorPanel", u"L\u1ea5y minh ch\u1ee9ng t\u1eeb k\u1ebft qu\u1ea3 \u0111\u00e3 ghi \u1edf c\u00e1c ngu\u1ed3n s\u1ed1 li\u1ec7u c\u1ee7a ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
