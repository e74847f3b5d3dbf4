"""The fields of one leaf, as its method asks: radio buttons, a and b, counts, or points."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.criteria import (
    SHARE,
    WITH_COUNTS,
    CriteriaSet,
    Criterion,
    CriterionKind,
    Method,
    ModifierKind,
    NotApplicable,
    ScoredBy,
)
from danvan_desktop.domain.score_words import Trial, passed_words, try_entry
from danvan_desktop.domain.scoring import Entry, ScoreLine
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_score_entry_panel import Ui_ScoreEntryPanel
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.services.score_view import SheetRow


class ScoreEntryPanel(QWidget):
    """Shows what was entered for a leaf; `tried(Trial)` while typing, `entered(Entry)` when the clerk is done.

    `conditions_changed(places, not_applicable)` tells what is ticked now. Entries that break the method are only tried: they stay as typed until they are mended.
    """

    tried = Signal(object)
    entered = Signal(object)
    conditions_changed = Signal(object, bool)

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
        self._ui.condition_fields.changed.connect(self._tell_conditions)
        self._ui.not_applicable_check.clicked.connect(self._tell_conditions)

    def show_row(self, row: SheetRow | None, header: CriteriaSet, *, is_editable: bool) -> None:
        """Show the fields of a leaf of the set; None and groups have none."""
        is_other = self._row is None or row is None or _shape(self._row) != _shape(row)
        self._row, self._step = row, header.step
        criterion = row.criterion if row is not None and _is_own_leaf(row) else None
        if is_other:
            self._ask(row)
        line = row.line if row is not None else None
        self._show_pages(criterion, header, is_open=line is None or not line.not_applicable)
        self.setEnabled(is_editable)
        self._fill(line)

    def trial(self) -> Trial:
        """What the entry as it stands in the fields would give."""
        if self._row is None or not _is_own_leaf(self._row):
            return Trial()
        for edit in (self._ui.a_edit, self._ui.b_edit, self._ui.points_edit):
            if edit.isVisibleTo(self) and edit.complaint():
                return Trial(complaint=edit.complaint())
        criterion = self._row.criterion
        return try_entry(criterion, self._line().with_entry(self._entry()), self._step)

    def _show_pages(self, criterion: Criterion | None, header: CriteriaSet, *, is_open: bool) -> None:
        ui = self._ui
        method = criterion.method if criterion is not None else None
        for page, methods in (
            (ui.choice_page, {Method.FIXED, Method.LEVELS}),
            (ui.ratio_page, {Method.RATIO, Method.TIERS}),
            (ui.counts_page, WITH_COUNTS),
            (ui.points_page, {Method.DIRECT}),
        ):
            page.setVisible(method in methods)
            page.setEnabled(is_open)
        is_share = criterion is not None and (method is Method.RATIO or criterion.unit == SHARE)
        ui.b_label.setVisible(is_share)
        ui.b_edit.setVisible(is_share)
        has_conditions = criterion is not None and bool(criterion.modifiers)
        may_skip = criterion is not None and criterion.kind is CriterionKind.BASE
        may_skip = may_skip and header.not_applicable is not NotApplicable.REFUSED
        ui.conditions_page.setVisible(has_conditions or may_skip)
        ui.conditions_label.setVisible(has_conditions)
        ui.condition_fields.setVisible(has_conditions)
        ui.condition_fields.setEnabled(is_open)
        ui.not_applicable_check.setVisible(may_skip)
        ui.not_applicable_check.setText(f"Không áp &dụng trong năm ({_policy_words(header)})")

    def _ask(self, row: SheetRow | None) -> None:
        ui = self._ui
        criterion = None if row is None else row.criterion
        ui.a_label.setText(_first_label(criterion))
        ui.b_label.setText(_second_label(criterion))
        ui.condition_fields.set_fields(_conditions(criterion))
        ui.level_choice.set_choices(_answers(row.criterion) if row is not None else ())
        ui.count_fields.set_fields(_counted(criterion))
        is_deduct = criterion is not None and criterion.method is Method.DEDUCT
        ui.nothing_button.setText("Không có vi phạm nào" if is_deduct else "Không có")
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
        ui.condition_fields.set_ticked(line.modifiers if line else ())
        ui.not_applicable_check.setChecked(bool(line and line.not_applicable))

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
        if method in {Method.RATIO, Method.TIERS}:
            return Entry(a=ui.a_edit.number(), b=ui.b_edit.number())
        if method in WITH_COUNTS:
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

    def _tell_conditions(self) -> None:
        is_skipped = self._ui.not_applicable_check.isChecked()
        self.conditions_changed.emit(self._ui.condition_fields.ticked(), is_skipped)


def _is_own_leaf(row: SheetRow) -> bool:
    return row.is_leaf and row.criterion.scored_by is ScoredBy.SELF


def _shape(row: SheetRow) -> tuple[object, ...]:
    """What the fields depend on beside the entry; while it stays the same, typing is not disturbed."""
    criterion = row.criterion
    rules = criterion.levels, criterion.max_points, criterion.unit, criterion.modifiers
    return criterion.id, criterion.method, criterion.kind, *rules


def _first_label(criterion: Criterion | None) -> str:
    if criterion is None or criterion.method is not Method.TIERS:
        return "Số &a (đạt được)"
    if criterion.unit == SHARE:
        return "Số &a, hoặc tỷ lệ %"
    return f"&Số liệu ({criterion.unit})" if criterion.unit else "&Số liệu"


def _second_label(criterion: Criterion | None) -> str:
    is_tier = criterion is not None and criterion.method is Method.TIERS
    return "Trên tổng số &b (nếu có)" if is_tier else "Số &b (tổng số)"


def _counted(criterion: Criterion | None) -> list[str]:
    if criterion is None or criterion.method not in WITH_COUNTS:
        return []
    is_lost = criterion.method is Method.DEDUCT or criterion.kind is CriterionKind.PENALTY
    sign, unit = ("−" if is_lost else "+"), criterion.unit or "lần"
    return [f"{kind.text} ({sign}{format_points(kind.points)} điểm mỗi {unit})" for kind in criterion.levels]


def _conditions(criterion: Criterion | None) -> list[str]:
    if criterion is None:
        return []
    return [
        f"{item.text}: tính 0 điểm"
        if item.kind is ModifierKind.PRECONDITION
        else f"{item.text}: nhiều nhất {format_points(item.max_points)} điểm"
        for item in criterion.modifiers
    ]


def _policy_words(header: CriteriaSet) -> str:
    return "tính điểm tối đa" if header.not_applicable is NotApplicable.FULL else "không tính, quy đổi điểm"


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
