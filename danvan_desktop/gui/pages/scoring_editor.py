"""The editor beside the sheet: the selected criterion, its entry, basis, explanation and evidence."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from danvan_desktop.domain.criteria import Method, ScoredBy
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_engine import needs_proof
from danvan_desktop.domain.score_entry import is_entered
from danvan_desktop.domain.score_words import NOT_APPLICABLE, Trial
from danvan_desktop.domain.scoring import Entry
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_scoring_editor_panel import Ui_ScoringEditorPanel
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.scoring_entry import ScoreEntryPanel
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.gui.pages.scoring_suggestions import ScoringSuggestions
from danvan_desktop.gui.pages.scoring_units import ScoringUnits
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.score_view import SheetRow, SheetView


class EditorParts(NamedTuple):
    """What works beside the entry of a leaf: its suggestion, and the unit that owes it."""

    suggestions: ScoringSuggestions
    units: ScoringUnits


class ScoringEditor(QWidget):
    """Edits one leaf of the sheet, each field one action; `link_requested` asks for evidence that is in the store."""

    link_requested = Signal()

    def __init__(
        self,
        services: ScoringServices,
        actions: Actions,
        beside: EditorParts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._view: SheetView | None = None
        self._row: SheetRow | None = None
        self._ui = Ui_ScoringEditorPanel()
        self._ui.setupUi(self)
        self._entry = ScoreEntryPanel(self)
        self._ui.entry_layout.addWidget(self._entry)
        self._suggestions = suggestions = beside.suggestions
        beside.units.choose_by(self._ui.unit_combo)
        self._ui.debts_button.clicked.connect(beside.units.open)
        self._ui.suggestion_layout.addWidget(suggestions.panel)
        self._evidence = EvidencePanel(services.evidence, actions, self)
        self._ui.evidence_layout.addWidget(self._evidence)
        self._evidence.setMaximumHeight(9 * self.fontMetrics().lineSpacing())
        self._ui.basis_edit.set_rows(2)
        self._ui.explanation_edit.set_rows(3)
        for text in (self._ui.basis_edit, self._ui.explanation_edit):
            text.setMaximumHeight(text.sizeHint().height())  # Qt would give it the height of its scroll bar
        bold = self._ui.criterion_label.font()
        bold.setBold(True)
        self._ui.criterion_label.setFont(bold)
        self._entry.tried.connect(self._show_trial)
        self._entry.entered.connect(self._enter)
        self._entry.conditions_changed.connect(self._set_conditions)
        self._ui.clear_button.clicked.connect(self._clear)
        self._ui.basis_edit.committed.connect(self._save_basis)
        self._ui.explanation_edit.committed.connect(self._save_explanation)
        self._ui.link_button.clicked.connect(self.link_requested)
        self._ui.take_button.clicked.connect(suggestions.take_current)

    @property
    def row(self) -> SheetRow | None:
        """The row shown."""
        return self._row

    def show_row(self, view: SheetView, row: SheetRow | None) -> None:
        """Show a row of the sheet; None when nothing is selected."""
        if row is None or self._row is None or row.criterion.id != self._row.criterion.id:
            forget_typing(self)
        self._view, self._row = view, row
        is_leaf = row is not None and row.is_leaf and row.criterion.scored_by is ScoredBy.SELF
        is_editable = view.sheet.state.is_editable
        self._entry.setVisible(is_leaf)
        self._entry.show_row(row, view.criteria_set, is_editable=is_editable)
        self._show_words(view, row)
        for widget in self._leaf_widgets():
            widget.setVisible(is_leaf)
        self._ui.take_button.setVisible(is_leaf and self._suggestions.offered > 0)
        self._ui.basis_edit.set_text(row.line.basis if row is not None and row.line else "")
        self._ui.explanation_edit.set_text(row.line.explanation if row is not None and row.line else "")
        self._ui.basis_edit.setReadOnly(not is_editable)
        self._ui.explanation_edit.setReadOnly(not is_editable)
        self._ui.link_button.setEnabled(is_editable)
        self._ui.take_button.setEnabled(is_editable)
        is_scored = row is not None and row.line is not None and is_entered(row.line)
        self._ui.clear_button.setEnabled(is_editable and is_scored)
        self._ui.clear_button.setVisible(is_leaf)
        if is_leaf and row is not None:
            self._show_evidence(row, is_editable=is_editable)
        self._show_trial(self._entry.trial())

    def focus_entry(self) -> None:
        """Let the clerk score at once."""
        self._entry.setFocus()
        self._entry.focusNextChild()

    def _leaf_widgets(self) -> tuple[QWidget, ...]:
        ui = self._ui
        return (
            ui.unit_label,
            ui.unit_combo,
            ui.debts_button,
            ui.basis_label,
            ui.basis_edit,
            ui.explanation_label,
            ui.explanation_edit,
            ui.evidence_label,
            ui.asked_label,
            ui.link_button,
            self._evidence,
            self._suggestions.panel,
        )

    def _show_words(self, view: SheetView, row: SheetRow | None) -> None:
        ui = self._ui
        if row is None:
            ui.criterion_label.setText("Chọn một tiêu chí ở bảng bên trái để chấm điểm.")
            ui.rule_label.clear()
            ui.guidance_label.hide()
            return
        criterion = row.criterion
        ui.criterion_label.setText(f"{criterion.number}. {criterion.text}".lstrip(". "))
        ui.rule_label.setText(_rule_words(view, row))
        ui.guidance_label.setText(criterion.guidance)
        ui.guidance_label.setVisible(bool(criterion.guidance))
        ui.asked_label.setText(_asked_words(view, row))

    def _show_evidence(self, row: SheetRow, *, is_editable: bool) -> None:
        if self._view is None:
            return
        line_id = row.line.id if row.line else None
        place = self._view.sheet.id, row.criterion.id
        self._evidence.show_proven(
            Proven.SCORE_LINE,
            line_id,
            partial(self._services.score_evidence.attach, *place),
            detach=self._services.score_evidence.detach,
            is_editable=is_editable,
            year=self._view.sheet.year,
        )

    def _show_trial(self, trial: Trial) -> None:
        row = self._row
        finding = row.finding if row is not None else ""
        words = trial.complaint or finding or _outcome_words(row, trial)
        if not words and row is not None and row.is_open:
            words = "Chưa chấm"
        _say(self._ui.outcome_label, words, Tone.BAD if trial.complaint or finding else Tone.NORMAL)

    def _enter(self, entry: Entry) -> None:
        if self._view is None or self._row is None:
            return
        scoring, place = self._services.scoring, (self._view.sheet.id, self._row.criterion.id)

        def intention() -> Changes:
            if entry.passed is not None:
                return scoring.set_passed(*place, passed=entry.passed)
            if entry.level is not None:
                return scoring.set_level(*place, entry.level)
            if entry.counts:
                return scoring.set_counts(*place, entry.counts)
            if entry.points is not None:
                return scoring.set_points(*place, entry.points)
            if entry.a is not None or entry.b is not None:
                return scoring.set_amounts(*place, entry.a, entry.b)
            return scoring.clear(*place)

        self._actions.run(intention)

    def _set_conditions(self, ticked: tuple[int, ...], not_applicable: bool) -> None:
        if self._view is not None and self._row is not None:
            place = self._view.sheet.id, self._row.criterion.id
            scoring = self._services.scoring
            self._actions.run(lambda: scoring.set_conditions(*place, ticked, not_applicable=not_applicable))

    def _clear(self) -> None:
        self._enter(Entry())

    def _save_basis(self, text: str) -> None:
        if self._view is not None and self._row is not None:
            place = self._view.sheet.id, self._row.criterion.id
            self._actions.run(lambda: self._services.scoring.set_basis(*place, text))

    def _save_explanation(self, text: str) -> None:
        if self._view is not None and self._row is not None:
            place = self._view.sheet.id, self._row.criterion.id
            self._actions.run(lambda: self._services.scoring.set_explanation(*place, text))


def _asked_words(view: SheetView, row: SheetRow) -> str:
    """What evidence is asked for, and the warning that points without it count 0, long before they do."""
    asked = row.criterion.evidence_asked
    words = f"Cần có: {asked}" if asked else ""
    is_strict = view.criteria_set.evidence_required and needs_proof(row.criterion, row.line)
    if is_strict and row.is_leaf and not row.evidence:
        words = f"{words}\nChưa có tài liệu kiểm chứng: quy định tính 0 điểm.".strip()
    return words


def _outcome_words(row: SheetRow | None, trial: Trial) -> str:
    """The calculation; for a chosen answer its points alone, since the answer itself says the rest."""
    if row is None:
        return trial.words
    if row.line is not None and row.line.not_applicable:
        return NOT_APPLICABLE if row.points is None else f"{NOT_APPLICABLE}, tính {format_points(row.points)} điểm"
    is_plain = row.criterion.method in {Method.FIXED, Method.LEVELS} and not (row.line and row.line.modifiers)
    if row.points is None or not is_plain:
        return trial.words
    return f"Tự chấm {format_points(row.points)} điểm"


def _rule_words(view: SheetView, row: SheetRow) -> str:
    criterion = row.criterion
    highest = f"Tối đa {format_points(criterion.max_points)} điểm"
    if not row.is_leaf:
        reached = "chưa chấm" if row.points is None else f"đang được {format_points(row.points)} điểm"
        return f"{criterion.kind.label}. {highest}; {reached}."
    if criterion.scored_by is ScoredBy.UPPER:
        return f"{highest}. Do cấp trên chấm, cơ quan không tự chấm."
    method = criterion.method.label.lower() if criterion.method else "chưa chọn"
    words = f"{highest}. Cách chấm: {method}"
    return f"{words}; bội số của {format_points(view.criteria_set.step)}." if criterion.method else f"{words}."


def _say(label: QLabel, words: str, tone: Tone) -> None:
    label.setText(words)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, tone_colour(tone))
    label.setPalette(palette)
