"""Self-scoring: the sheet of a year, its result and figures, and the entry of each leaf by its method."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from danvan_desktop.domain.criteria import WITH_COUNTS, CriteriaSet, Criterion, Method, NotApplicable, SetState
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_entry import score_line
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.scoring import Entry, ScoreLine, ScoreSheet
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.score_lines import (
    deed_on,
    drop_decision,
    keep_line,
    leaf_of,
    line_of,
    note_scoring,
    open_sheet,
)
from danvan_desktop.services.score_units import assign_as_before
from danvan_desktop.services.score_view import SheetView, read_view
from danvan_desktop.storage.store import Store

if TYPE_CHECKING:
    from danvan_desktop.domain.figures import ScoreSheetFigures
    from danvan_desktop.services.score_gaps import Gap


class ScoringService:
    """Scores a year; every entry is checked against its leaf before it is kept, and is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sheet(self, year: int) -> ScoreSheet | None:
        """The sheet of a year, or None before it was begun."""
        found = self._store.select(ScoreSheet, year=year)
        return found[0] if found else None

    def view(self, year: int) -> SheetView | None:
        """The sheet of a year with rows and result, or None before it was begun."""
        sheet = self.sheet(year)
        return None if sheet is None else read_view(self._store, sheet, self._store.paths.evidence)

    def result(self, year: int) -> ScoreResult | None:
        """The result of a year, or None before its sheet was begun."""
        view = self.view(year)
        return None if view is None else view.result

    def gaps(self, year: int) -> tuple[Gap, ...]:
        """What is missing in the sheet of a year, in the order to deal with it; empty without a sheet."""
        view = self.view(year)
        if view is None:
            return ()
        from danvan_desktop.services.score_gaps import find_gaps  # noqa: PLC0415 - a start does not ask what is missing

        return find_gaps(view)

    def figures(self, year: int) -> ScoreSheetFigures | None:
        """What every document prints of a year's sheet: as it was sent, else as it stands; None without a sheet."""
        view = self.view(year)
        if view is None:
            return None
        from danvan_desktop.services.score_figures import figures_of  # noqa: PLC0415 - only documents need figures, a start does not

        return figures_of(view, self._store)

    def create_sheet(self, year: int, set_id: int, *, is_sample: bool = False) -> Changes:
        """Begin the sheet of a year on a set, assigned as its last sheet was; its id is the first of `created`.

        Raises `ValidationError` when the year has one already, or the set is a draft.
        """
        with self._store.begin(f"Lập bảng tự chấm điểm năm {year}") as uow:
            criteria_set = uow.get(CriteriaSet, set_id)
            if uow.count(ScoreSheet, year=year):
                raise ValidationError(
                    f"Năm {year} đã có bảng tự chấm điểm.", "Hãy mở bảng đó, hoặc xóa đi trước khi lập bảng mới."
                )
            if criteria_set.state is SetState.DRAFT:
                raise ValidationError(
                    f"Bộ tiêu chí “{criteria_set.name}” còn là bản nháp.",
                    "Hãy mở bộ tiêu chí, sửa các điểm được nêu rồi chọn “Đưa vào sử dụng”.",
                )
            sheet = uow.save(ScoreSheet(uow.new_id(), year, set_id, is_sample=is_sample))
            assign_as_before(uow, sheet)
            return uow.commit()

    def set_passed(self, sheet_id: int, criterion_id: int, *, passed: bool) -> Changes:
        """Score a `fixed` leaf: đạt or không đạt (for a penalty: whether it happened)."""
        return self._enter(sheet_id, criterion_id, {Method.FIXED}, Entry(passed=passed))

    def set_level(self, sheet_id: int, criterion_id: int, level: int) -> Changes:
        """Score a `levels` leaf by the index of its level, from 0."""
        return self._enter(sheet_id, criterion_id, {Method.LEVELS}, Entry(level=level))

    def set_amounts(self, sheet_id: int, criterion_id: int, a: Decimal | None, b: Decimal | None = None) -> Changes:
        """Enter a and b of a `ratio` leaf (half an entry is kept and is not a score), or the figure of a `tiers` leaf."""
        return self._enter(sheet_id, criterion_id, {Method.RATIO, Method.TIERS}, Entry(a=a, b=b))

    def set_counts(self, sheet_id: int, criterion_id: int, counts: Sequence[int]) -> Changes:
        """Score a `deduct` or `per_unit` leaf by the number of each of its kinds, in their order."""
        return self._enter(sheet_id, criterion_id, WITH_COUNTS, Entry(counts=tuple(counts)))

    def set_points(self, sheet_id: int, criterion_id: int, points: Decimal) -> Changes:
        """Score a `direct` leaf with points within 0..max on the step of the set."""
        return self._enter(sheet_id, criterion_id, {Method.DIRECT}, Entry(points=points))

    def clear(self, sheet_id: int, criterion_id: int) -> Changes:
        """Take the score off a leaf, so that it is not scored; words and evidence stay."""
        with self._store.begin(deed_on(self._store, "Xóa điểm tự chấm", criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf_of(uow, sheet, criterion_id)
            line = line_of(uow, sheet_id, criterion_id).with_entry(Entry())
            keep_line(uow, replace(line, modifiers=(), not_applicable=False))
            drop_decision(uow, sheet_id, criterion_id)
            return uow.commit()

    def set_conditions(
        self, sheet_id: int, criterion_id: int, modifiers: Collection[int], *, not_applicable: bool = False
    ) -> Changes:
        """Tick exactly these conditions of a leaf (by their places), and whether it does not apply this year.

        Raises `ValidationError` for a condition the leaf does not have, and where the set does not allow “không áp dụng”.
        """
        with self._store.begin(deed_on(self._store, "Đánh dấu điều kiện của", criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf, header = leaf_of(uow, sheet, criterion_id), uow.get(CriteriaSet, sheet.set_id)
            if not_applicable and header.not_applicable is NotApplicable.REFUSED:
                raise ValidationError(
                    f"{label_of(leaf)}: quy định này không cho phép chọn “Không áp dụng”.",
                    "Nếu quy định cho phép, hãy chọn cách xử lý ở “Thông tin chung” của bộ tiêu chí.",
                )
            line = line_of(uow, sheet_id, criterion_id)
            line = replace(line, modifiers=tuple(sorted(set(modifiers))), not_applicable=not_applicable)
            score_line(leaf, line, header.step)
            keep_line(uow, line)
            note_scoring(uow, sheet)
            return uow.commit()

    def set_basis(self, sheet_id: int, criterion_id: int, basis: str) -> Changes:
        """Note the clerk's own words on the basis of the points."""
        text = checked_text(basis, "căn cứ", "basis")
        return self._note("Sửa căn cứ chấm điểm", sheet_id, criterion_id, lambda line: replace(line, basis=text))

    def set_explanation(self, sheet_id: int, criterion_id: int, explanation: str) -> Changes:
        """Note the explanation of a leaf."""
        text = checked_text(explanation, "giải trình", "explanation")
        return self._note("Sửa giải trình", sheet_id, criterion_id, lambda line: replace(line, explanation=text))

    def _enter(self, sheet_id: int, criterion_id: int, methods: Collection[Method], entry: Entry) -> Changes:
        with self._store.begin(deed_on(self._store, "Chấm điểm", criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf = leaf_of(uow, sheet, criterion_id)
            if leaf.method not in methods:
                raise _wrong_method(leaf)
            line = line_of(uow, sheet_id, criterion_id).with_entry(entry)
            score_line(leaf, line, uow.get(CriteriaSet, sheet.set_id).step)
            keep_line(uow, line)
            note_scoring(uow, sheet)
            return uow.commit()

    def _note(self, deed: str, sheet_id: int, criterion_id: int, change: Callable[[ScoreLine], ScoreLine]) -> Changes:
        with self._store.begin(deed_on(self._store, deed, criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf_of(uow, sheet, criterion_id)
            keep_line(uow, change(line_of(uow, sheet_id, criterion_id)))
            note_scoring(uow, sheet)
            return uow.commit()


def _wrong_method(leaf: Criterion) -> ValidationError:
    method = leaf.method.label.lower() if leaf.method else "chưa chọn"
    return ValidationError(
        f"{label_of(leaf)} không chấm theo cách này (cách chấm: {method}).", "Hãy tải lại trang rồi chấm lại."
    )
