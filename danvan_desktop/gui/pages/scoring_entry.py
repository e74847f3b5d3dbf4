"""The fields of one leaf, as its method asks: radio buttons, a and b, counts, or points."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Method, ScoredBy
from danvan_desktop.domain.score_entry import Trial, passed_words, try_entry
from danvan_desktop.domain.scoring import Entry, ScoreLine
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_score_entry_panel import Ui_ScoreEntryPanel
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.services.score_view import SheetRow


class ScoreEntryPanel(QWidget):
    """Shows what was entered for a leaf; `tried(Trial)` while typing, `entered(Entry)` when the clerk is done.

    Entries that break the method are only tried: they stay as typed until they are mended.
    """

    tried = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: SheetRow | None = None
        self._step = Decimal(1)
        self._ui = Ui_ScoreEntryPanel()
        self._ui.setupUi(self)
        for edit in (self._ui.a_edit, self._ui.b_edit, self._ui.points_edit):
            edit.set_language(read_number, write_number)
            edit.typed.connect(self._try)
            edit.committed.connect(self._enter)
        self._ui.level_choice.chosen.connect(self._enter)
        self._ui.count_fields.typed.connect(self._try)
        self._ui.count_fields.committed.connect(self._enter)
        self._ui.nothing_button.clicked.connect(self._enter_nothing)

    def show_row(self, row: SheetRow | None, step: Decimal, *, is_editable: bool) -> None:
        """Show the fields of a leaf; None and groups have none."""
        is_other = self._row is None or row is None or _shape(self._row) != _shape(row)
        self._row, self._step = row, step
        method = row.criterion.method if row is not None and _is_own_leaf(row) else None
        if is_other:
            self._ask(row)
        self._ui.choice_page.setVisible(method in {Method.FIXED, Method.LEVELS})
        self._ui.ratio_page.setVisible(method is Method.RATIO)
        self._ui.counts_page.setVisible(method is Method.DEDUCT)
        self._ui.points_page.setVisible(method is Method.DIRECT)
        self.setEnabled(is_editable)
        self._fill(row.line if row is not None else None)

    def trial(self) -> Trial:
        """What the entry as it stands in the fields would give."""
        if self._row is None or not _is_own_leaf(self._row):
            return Trial()
        for edit in (self._ui.a_edit, self._ui.b_edit, self._ui.points_edit):
            if edit.isVisibleTo(self) and edit.complaint():
                return Trial(complaint=edit.complaint())
        criterion = self._row.criterion
        return try_entry(criterion, self._line().with_entry(self._entry()), self._step)

    def _ask(self, row: SheetRow | None) -> None:
        ui = self._ui
        ui.level_choice.set_choices(_answers(row.criterion) if row is not None else ())
        kinds = row.criterion.levels if row is not None and row.criterion.method is Method.DEDUCT else ()
        ui.count_fields.set_fields([f"{kind.text} (−{format_points(kind.points)} điểm mỗi lần)" for kind in kinds])
        if row is not None:
            bounds = f"từ 0 đến {format_points(row.criterion.max_points)}, bội số của {format_points(self._step)}"
            ui.points_edit.setPlaceholderText(bounds)
        for edit in (ui.a_edit, ui.b_edit, ui.points_edit):
            edit.forget()

    def _fill(self, line: ScoreLine | None) -> None:
        ui = self._ui
        ui.a_edit.set_number(line.a if line else None)
        ui.b_edit.set_number(line.b if line else None)
        ui.points_edit.set_number(line.points if line else None)
        ui.count_fields.set_counts(line.counts if line else ())
        ui.level_choice.set_chosen(_chosen_place(line))
        ui.nothing_button.setVisible(not (line and line.counts))

    def _line(self) -> ScoreLine:
        row = self._row
        if row is None or row.line is None:
            return ScoreLine(0, 0, 0 if row is None else row.criterion.id)
        return row.line

    def _entry(self) -> Entry:
        ui = self._ui
        method = None if self._row is None else self._row.criterion.method
        place = ui.level_choice.chosen_place()
        if method is Method.FIXED:
            return Entry(passed=None if place is None else place == 0)
        if method is Method.LEVELS:
            return Entry(level=place)
        if method is Method.RATIO:
            return Entry(a=ui.a_edit.number(), b=ui.b_edit.number())
        if method is Method.DEDUCT:
            return Entry(counts=ui.count_fields.counts())
        return Entry(points=ui.points_edit.number())

    def _try(self) -> None:
        self.tried.emit(self.trial())

    def _enter(self) -> None:
        trial = self.trial()
        self.tried.emit(trial)
        if not trial.complaint:
            self.entered.emit(self._entry())

    def _enter_nothing(self) -> None:
        if self._row is not None:
            self.entered.emit(Entry(counts=tuple(0 for _ in self._row.criterion.levels)))


def _is_own_leaf(row: SheetRow) -> bool:
    return row.is_leaf and row.criterion.scored_by is ScoredBy.SELF


def _shape(row: SheetRow) -> tuple[object, ...]:
    """What the fields depend on beside the entry; while it stays the same, typing is not disturbed."""
    criterion = row.criterion
    return criterion.id, criterion.method, criterion.levels, criterion.max_points, criterion.kind


def _answers(criterion: Criterion) -> list[str]:
    if criterion.method is Method.FIXED:
        highest = format_points(criterion.max_points)
        sign = "−" if criterion.kind is CriterionKind.PENALTY else ""
        return [
            f"{passed_words(criterion, passed=True)}: {sign}{highest} điểm",
            f"{passed_words(criterion, passed=False)}: 0 điểm",
        ]
    if criterion.method is Method.LEVELS:
        return [f"{level.text}: {format_points(level.points)} điểm" for level in criterion.levels]
    return []


def _chosen_place(line: ScoreLine | None) -> int | None:
    if line is None:
        return None
    if line.passed is not None:
        return 0 if line.passed else 1
    return line.level
