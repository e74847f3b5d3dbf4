"""The frozen figures of the units that have to send, from the same sheet the screen shows."""

from __future__ import annotations

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.roster import RosterState
from danvan_desktop.domain.roster_figures import RosterFigures, RosterTable, RosterValue
from danvan_desktop.services.office_fields import agency_of, form_of, head_for
from danvan_desktop.services.roster_rows import sheet_of
from danvan_desktop.services.views_roster import DutyColumn, RosterRow, RosterSheet
from danvan_desktop.storage.store import Store

_NUMBER = Column("TT", 14, Alignment.CENTER)
_UNIT = Column("Đơn vị", 80)
_KIND = Column("Khối", 40)
_DUTY_COLUMNS = (
    _NUMBER,
    _UNIT,
    _KIND,
    Column("Ngày nhận", 28, Alignment.CENTER),
    Column("Số, ký hiệu", 36),
    Column("Hình thức gửi", 44),
    Column("Tình trạng", 40, Alignment.CENTER),
    Column("Số ngày trễ", 22, Alignment.RIGHT),
    Column("Ghi chú", 60),
)
_RECEIVED, _DAYS_LATE = 3, 7
_SCORE_COLUMNS = (
    _NUMBER,
    _UNIT,
    _KIND,
    Column("Điểm tự chấm", 26, Alignment.RIGHT),
    Column("Điểm thẩm định", 26, Alignment.RIGHT),
    Column("Chênh lệch", 26, Alignment.RIGHT),
    Column("Xếp loại", 50, Alignment.CENTER),
    Column("Lý do", 80),
)


class RosterFiguresService:
    """Gathers what the workbook of the roster prints."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def figures(self, year: int) -> RosterFigures:
        """The overview, each duty and the points of a year; raises `NotFoundError` without units, or duties and points."""
        today = self._clock.today()
        sheet = sheet_of(self._store, year, today)
        if not sheet.rows or not (sheet.duties or any(row.score for row in sheet.rows)):
            raise NotFoundError(
                f"Năm {year} chưa có đơn vị nào phải gửi, hoặc chưa có mốc và điểm nào.",
                "Hãy nhập danh sách và chọn mốc ở trang Theo dõi, thẻ Đơn vị phải gửi.",
            )
        agency = agency_of(self._store)
        duties = (_duty_table(sheet, place, column) for place, column in enumerate(sheet.duties))
        scores = (_score_table(sheet),) if any(row.score for row in sheet.rows) else ()
        head = head_for(agency, "", "", today, is_numbered=False)
        return RosterFigures(year, head, today, (_overview(sheet), *duties, *scores), form_of(agency, today))


def _overview(sheet: RosterSheet) -> RosterTable:
    duties = tuple(Column(f"{each.duty.name}\n({each.due_words})", 48, Alignment.CENTER) for each in sheet.duties)
    rows: list[tuple[RosterValue, ...]] = [
        (
            number,
            row.entry.name,
            row.entry.kind,
            row.entry.leader_in_charge,
            *(cell.words for cell in row.cells),
            row.score.rating if row.score else "",
        )
        for number, row in enumerate(sheet.rows, 1)
    ]
    totals = (each.totals.words for each in sheet.duties)
    rated = sum(bool(row.score and row.score.rating) for row in sheet.rows)
    return RosterTable(
        "Tổng hợp",
        f"Tổng hợp năm {sheet.year}",
        (_NUMBER, _UNIT, _KIND, Column("Lãnh đạo phụ trách", 60), *duties, Column("Xếp loại", 44, Alignment.CENTER)),
        tuple(rows),
        (None, f"Cộng: {len(sheet.rows)} đơn vị", None, None, *totals, f"{rated}/{len(sheet.rows)} đã xếp loại"),
        lines=tuple(f"{rating}: {count} đơn vị" for rating, count in sheet.ratings) if rated else (),
    )


def _duty_table(sheet: RosterSheet, place: int, column: DutyColumn) -> RosterTable:
    """The units that owe it, those exempt with the reason, and those that sent all the same."""
    concerned = [
        row for row in sheet.rows if row.cells[place].state is not RosterState.NOT_OBLIGED or row.cells[place].receipt
    ]
    rows = tuple(_duty_row(number, row, place) for number, row in enumerate(concerned, 1))
    received = sum(row.cells[place].state.is_received for row in concerned)
    late = sum(row.cells[place].days_late > 0 for row in concerned)
    return RosterTable(
        column.duty.name,
        f"{column.duty.name} ({column.due_words})",
        _DUTY_COLUMNS,
        rows,
        (None, f"Cộng: {column.totals.words}", None, received, None, None, None, late, None),
        counted=(_RECEIVED, _DAYS_LATE) if rows else (),
    )


def _duty_row(number: int, row: RosterRow, place: int) -> tuple[RosterValue, ...]:
    cell = row.cells[place]
    receipt = cell.receipt
    known = (receipt.received_on, receipt.number, receipt.via) if receipt else (None, "", "")
    note = receipt.note if receipt else ""
    return (number, row.entry.name, row.entry.kind, *known, cell.state.label, cell.days_late or None, note)


def _score_table(sheet: RosterSheet) -> RosterTable:
    rows: list[tuple[RosterValue, ...]] = []
    for number, row in enumerate(sheet.rows, 1):
        score = row.score
        points = (score.self_points, score.appraised_points, score.difference) if score else (None, None, None)
        words = (score.rating, score.reason) if score else ("", "")
        rows.append((number, row.entry.name, row.entry.kind, *points, *words))
    counts = [sum(row[place] is not None for row in rows) for place in (3, 4, 5)]
    return RosterTable(
        "Điểm, xếp loại",
        f"Điểm và xếp loại năm {sheet.year}",
        _SCORE_COLUMNS,
        tuple(rows),
        (None, "Số đơn vị có điểm", None, *counts, None, None),
        counted=(3, 4, 5),
        lines=tuple(f"{rating}: {count} đơn vị" for rating, count in sheet.ratings),
    )
