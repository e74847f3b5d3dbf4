"""The appraisal beside the office's own points: entered or read from the returned Excel, differences by lost points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.criteria import Criterion, CriterionKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.appraised_result import appraised_points, column_result, final_points
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.criteria_access import checked_points
from danvan_desktop.services.returned_sheet import ReturnedSheet, match_rows
from danvan_desktop.services.score_lines import deed_on, keep_line, leaf_of, line_of
from danvan_desktop.services.score_view import SheetRow, SheetView, read_view
from danvan_desktop.services.score_way import suppose
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AppraisedRow:
    """A leaf with its points; `lost` is what the appraisal took (below 0: gave), None while it is not appraised.

    `note` is the upper level's reason, `reply` what the office answers. An excluded leaf does not apply and awaits no points.
    """

    criterion: Criterion
    own: Decimal | None
    appraised: Decimal | None
    note: str
    final: Decimal | None = None
    reply: str = ""
    is_excluded: bool = False

    @property
    def lost(self) -> Decimal | None:
        """Own minus appraised points, those of a penalty the other way round."""
        if self.appraised is None:
            return None
        own = self.own or Decimal(0)
        return self.appraised - own if self.criterion.kind is CriterionKind.PENALTY else own - self.appraised


@dataclass(frozen=True, slots=True)
class AppraisalView:
    """All leaves, those that lost most first; `result` is the rating with the appraised points in place of the own.

    `final` is the result of the final points alone, None while there are none.
    """

    rows: tuple[AppraisedRow, ...]
    own: ScoreResult
    result: ScoreResult
    is_editable: bool
    final: ScoreResult | None = None


class ScoreAppraisalService:
    """Keeps appraised points beside a sheet whose appraisal is known; the office's own points never change."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def view(self, sheet_id: int) -> AppraisalView:
        """Both points of every leaf and the rating by the appraised ones."""
        view = read_view(self._store, self._store.get(ScoreSheet, sheet_id))
        rows = [_appraised(row, view) for row in view.rows if row.is_leaf]
        rows.sort(key=lambda row: -(row.lost if row.lost is not None else Decimal(0)))
        final = final_points(view)
        return AppraisalView(
            tuple(rows),
            view.result,
            suppose(view, appraised_points(view)),
            view.sheet.state.is_appraisable,
            column_result(view, final) if final else None,
        )

    def set_appraised(self, sheet_id: int, criterion_id: int, points: Decimal | None, note: str) -> Changes:
        """Note the appraised points of a leaf and the reason; None takes them off.

        Raises `ValidationError` before the appraisal is known, and for points beyond the leaf's maximum.
        """
        with self._store.begin(deed_on(self._store, "Ghi điểm thẩm định", criterion_id)) as uow:
            _keep(uow, _open(uow, sheet_id), criterion_id, points, note)
            return uow.commit()

    def set_final(self, sheet_id: int, criterion_id: int, points: Decimal | None) -> Changes:
        """Note the points that hold in the end; None takes them off. Raises `ValidationError` as `set_appraised` does."""
        with self._store.begin(deed_on(self._store, "Ghi điểm chốt", criterion_id)) as uow:
            sheet = _open(uow, sheet_id)
            _check_within(leaf_of(uow, sheet, criterion_id), points, "điểm chốt", "final")
            keep_line(uow, replace(line_of(uow, sheet_id, criterion_id), final=points))
            return uow.commit()

    def settle_final(self, sheet_id: int) -> Changes:
        """Let the appraised points hold wherever no final ones are known yet; raises `ValidationError` when there are none."""
        with self._store.begin("Chốt điểm theo kết quả thẩm định") as uow:
            sheet = _open(uow, sheet_id)
            lines = uow.select(ScoreLine, sheet_id=sheet.id)
            settled = [line for line in lines if line.final is None and line.appraised is not None]
            if not settled:
                raise ValidationError(
                    "Không còn điểm thẩm định nào chưa chốt.", "Hãy ghi điểm thẩm định của các tiêu chí trước."
                )
            for line in settled:
                uow.save(replace(line, final=line.appraised))
            return uow.commit()

    def set_reply(self, sheet_id: int, criterion_id: int, reply: str) -> Changes:
        """Note what the office answers to the appraisal of a leaf; raises `ValidationError` before the appraisal is known."""
        with self._store.begin(deed_on(self._store, "Giải trình kết quả thẩm định", criterion_id)) as uow:
            leaf_of(uow, _open(uow, sheet_id), criterion_id)
            text = checked_text(reply, "giải trình", "reply")
            keep_line(uow, replace(line_of(uow, sheet_id, criterion_id), reply=text))
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
            for criterion_id, entry in returned.entries.items():
                _keep(uow, sheet, criterion_id, entry.appraised, entry.note)
                if entry.final is not None:
                    keep_line(uow, replace(line_of(uow, sheet_id, criterion_id), final=entry.final))
            return uow.commit()


def _appraised(row: SheetRow, view: SheetView) -> AppraisedRow:
    points, line = view.result.points.get(row.criterion.id), row.line
    if line is None:
        return AppraisedRow(row.criterion, points, None, "")
    words = line.appraisal_note, line.final, line.reply
    return AppraisedRow(row.criterion, points, line.appraised, *words, row.is_excluded and line.appraised is None)


def _open(uow: UnitOfWork, sheet_id: int) -> ScoreSheet:
    sheet = uow.get(ScoreSheet, sheet_id)
    if not sheet.state.is_appraisable:
        raise ValidationError(
            f"Bảng tự chấm điểm năm {sheet.year} ở trạng thái “{sheet.state.label.lower()}” nên chưa ghi điểm thẩm định.",
            "Khi có kết quả thẩm định, hãy ghi nhận kết quả ở trang Chấm điểm trước; bảng đã khóa thì giữ nguyên.",
        )
    return sheet


def _keep(uow: UnitOfWork, sheet: ScoreSheet, criterion_id: int, points: Decimal | None, note: str) -> None:
    _check_within(leaf_of(uow, sheet, criterion_id), points, "điểm thẩm định", "appraised")
    line = line_of(uow, sheet.id, criterion_id)
    text = checked_text(note, "lý do chênh lệch", "appraisal_note")
    keep_line(uow, replace(line, appraised=points, appraisal_note=text))


def _check_within(leaf: Criterion, points: Decimal | None, what: str, field: str) -> None:
    if points is not None and checked_points(points, what.capitalize(), field) > leaf.max_points:
        highest = format_points(leaf.max_points)
        raise ValidationError(
            f"{label_of(leaf)}: {what} phải từ 0 đến {highest}.", f"Hãy nhập điểm từ 0 đến {highest}.", field
        )
