"""The appraisal beside the office's own points: entered or read from the returned Excel, differences by lost points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.criteria import Criterion, CriterionKind, ScoredBy
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.domain.text import fold, format_points
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.criteria_access import checked_points
from danvan_desktop.services.score_lines import deed_on, keep_line, leaf_of, line_of
from danvan_desktop.services.score_view import SheetRow, SheetView, read_view
from danvan_desktop.services.score_way import suppose
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from danvan_desktop.importers.appraisal_xlsx import ReturnedRow


@dataclass(frozen=True, slots=True)
class AppraisedRow:
    """A leaf with both points; `lost` is what the appraisal took (below 0: gave), None while it is not appraised."""

    criterion: Criterion
    own: Decimal | None
    appraised: Decimal | None
    note: str

    @property
    def lost(self) -> Decimal | None:
        """Own minus appraised points, those of a penalty the other way round."""
        if self.appraised is None:
            return None
        own = self.own or Decimal(0)
        return self.appraised - own if self.criterion.kind is CriterionKind.PENALTY else own - self.appraised


@dataclass(frozen=True, slots=True)
class AppraisalView:
    """All leaves, those that lost most first; `result` is the rating with the appraised points in place of the own."""

    rows: tuple[AppraisedRow, ...]
    own: ScoreResult
    result: ScoreResult
    is_editable: bool


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """What the returned Excel says, not kept yet: appraised points and note per criterion id, and what is doubtful."""

    entries: Mapping[int, tuple[Decimal, str]]
    findings: tuple[str, ...]


class ScoreAppraisalService:
    """Keeps appraised points beside a sheet whose appraisal is known; the office's own points never change."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def view(self, sheet_id: int) -> AppraisalView:
        """Both points of every leaf and the rating by the appraised ones."""
        view = read_view(self._store, self._store.get(ScoreSheet, sheet_id))
        rows = [_appraised(row, view) for row in view.rows if row.is_leaf]
        rows.sort(key=lambda row: -(row.lost if row.lost is not None else Decimal(0)))
        given = {row.criterion.id: row.appraised for row in rows if row.appraised is not None}
        known = {row.criterion.id for row in rows if row.criterion.scored_by is ScoredBy.SELF}
        result = suppose(view, {key: points for key, points in given.items() if key in known})
        return AppraisalView(tuple(rows), view.result, result, view.sheet.state.is_appraisable)

    def set_appraised(self, sheet_id: int, criterion_id: int, points: Decimal | None, note: str) -> Changes:
        """Note the appraised points of a leaf and the reason; None takes them off.

        Raises `ValidationError` before the appraisal is known, and for points beyond the leaf's maximum.
        """
        with self._store.begin(deed_on(self._store, "Ghi điểm thẩm định", criterion_id)) as uow:
            _keep(uow, _open(uow, sheet_id), criterion_id, points, note)
            return uow.commit()

    def read(self, sheet_id: int, path: Path) -> ReturnedSheet:
        """The appraisal in a returned Excel with findings per row; nothing is kept.

        Raises `DanvanError` when the file cannot be read or has no such column.
        """
        from danvan_desktop.importers.appraisal_xlsx import read_returned_sheet  # noqa: PLC0415 - openpyxl, only for a file

        view = read_view(self._store, self._store.get(ScoreSheet, sheet_id))
        return match_rows(view, read_returned_sheet(path))

    def accept(self, sheet_id: int, returned: ReturnedSheet) -> Changes:
        """Keep the appraisal of a returned Excel in one action; raises `ValidationError` as `set_appraised` does."""
        with self._store.begin("Nhập điểm thẩm định từ Excel") as uow:
            sheet = _open(uow, sheet_id)
            for criterion_id, (points, note) in returned.entries.items():
                _keep(uow, sheet, criterion_id, points, note)
            return uow.commit()


def match_rows(view: SheetView, rows: Sequence[ReturnedRow]) -> ReturnedSheet:
    """The returned rows joined to the leaves by number, else by text; what was deleted, added or edited is a finding."""
    leaves = [row for row in view.rows if row.is_leaf]
    groups = {_key(row.criterion.number) for row in view.rows if not row.is_leaf}
    by_number = {_key(row.criterion.number): row for row in leaves if row.criterion.number.strip()}
    by_text = {_key(row.criterion.text): row for row in leaves}
    entries: dict[int, tuple[Decimal, str]] = {}
    findings: list[str] = []
    seen: list[int] = []
    for row in rows:
        leaf = by_number.get(_key(row.number)) if row.number else by_text.get(_key(row.text))
        if leaf is not None and row.number and _key(row.text) != _key(leaf.criterion.text):
            findings.append(f"{row.place}: nội dung khác với {_named(leaf)} đã gửi; ghép theo số “{row.number}”.")
        if leaf is None:
            if _key(row.number) not in groups and row.appraised and row.number:
                findings.append(f"{row.place}: không có tiêu chí “{row.number}” trong bảng đã gửi; bỏ qua.")
            continue
        if leaf.criterion.id in seen:
            findings.append(f"{row.place}: {_named(leaf)} đã có ở dòng trên; bỏ qua.")
            continue
        seen.append(leaf.criterion.id)
        findings += _take_row(row, leaf, entries)
    findings += [f"Tệp thiếu {_named(row)}." for row in leaves if row.criterion.id not in seen]
    order = [row.criterion.id for row in leaves if row.criterion.id in seen]
    if order != seen:
        findings.append("Thứ tự các dòng đã thay đổi so với bảng đã gửi; đã ghép theo số.")
    return ReturnedSheet(entries, tuple(findings))


def _take_row(row: ReturnedRow, leaf: SheetRow, entries: dict[int, tuple[Decimal, str]]) -> Iterator[str]:
    """Take the appraised points of a row into `entries`; what keeps them out, or was edited, is a finding."""
    from danvan_desktop.importers.criteria_draft import read_points  # noqa: PLC0415 - only with a returned file

    own, appraised = read_points(row.own), read_points(row.appraised)
    if own is not None and leaf.points is not None and own != abs(leaf.points):
        sent = format_points(abs(leaf.points))
        yield f"{row.place}: điểm tự chấm ghi {format_points(own)}, bảng đã gửi là {sent}."
    if appraised is None:
        words = f"không đọc được điểm thẩm định “{row.appraised[:40]}”" if row.appraised else "chưa có điểm thẩm định"
        yield f"{row.place}: {_named(leaf)} {words}."
    elif appraised > leaf.criterion.max_points:
        highest = format_points(leaf.criterion.max_points)
        yield f"{row.place}: điểm thẩm định {format_points(appraised)} quá điểm tối đa {highest}; bỏ qua."
    else:
        entries[leaf.criterion.id] = appraised, row.note


def _appraised(row: SheetRow, view: SheetView) -> AppraisedRow:
    points = view.result.points.get(row.criterion.id)
    line = row.line
    return AppraisedRow(row.criterion, points, line.appraised if line else None, line.appraisal_note if line else "")


def _open(uow: UnitOfWork, sheet_id: int) -> ScoreSheet:
    sheet = uow.get(ScoreSheet, sheet_id)
    if not sheet.state.is_appraisable:
        raise ValidationError(
            f"Bảng tự chấm điểm năm {sheet.year} ở trạng thái “{sheet.state.label.lower()}” nên chưa ghi điểm thẩm định.",
            "Khi có kết quả thẩm định, hãy ghi nhận kết quả ở trang Chấm điểm trước; bảng đã khóa thì giữ nguyên.",
        )
    return sheet


def _keep(uow: UnitOfWork, sheet: ScoreSheet, criterion_id: int, points: Decimal | None, note: str) -> None:
    leaf = leaf_of(uow, sheet, criterion_id)
    if points is not None and checked_points(points, "Điểm thẩm định", "appraised") > leaf.max_points:
        highest = format_points(leaf.max_points)
        raise ValidationError(
            f"{label_of(leaf)}: điểm thẩm định phải từ 0 đến {highest}.",
            f"Hãy nhập điểm từ 0 đến {highest}.",
            "appraised",
        )
    line = line_of(uow, sheet.id, criterion_id)
    text = checked_text(note, "lý do chênh lệch", "appraisal_note")
    keep_line(uow, replace(line, appraised=points, appraisal_note=text))


def _key(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(".")


def _named(row: SheetRow) -> str:
    label = label_of(row.criterion)
    return f"{label[0].lower()}{label[1:]}"
