from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt, RosterScore, RosterState
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.services.views_roster import DutyColumn, DutyTotals, RosterCell, RosterRow, RosterSheet, totals_of

RECEIPT = RosterReceipt(1, 2, 3, date(2026, 5, 12))


def row(entry_id: int, *states: RosterState, rating: str | None = None) -> RosterRow:
    score = None if rating is None else RosterScore(entry_id, entry_id, 2026, Decimal(90), None, rating)
    kind = "Sở, ban, ngành" if entry_id < 3 else ""
    return RosterRow(RosterEntry(entry_id, f"Sở {entry_id}", kind=kind), tuple(map(RosterCell, states)), score)


def test_totals_say_how_many_came_in_and_how_many_late() -> None:
    states = [RosterState.RECEIVED] * 42 + [RosterState.RECEIVED_LATE] * 3 + [RosterState.MISSING] * 7
    totals = totals_of(map(RosterCell, [*states, RosterState.NOT_OBLIGED]))
    assert totals == DutyTotals(52, 45, 3, 7)
    assert totals.words == "45/52 đã nhận, 3 trễ"
    assert DutyTotals(4, 4).words == "4/4 đã nhận"


def test_a_cell_says_the_day_and_how_late_it_was() -> None:
    assert RosterCell(RosterState.RECEIVED, RECEIPT).words == "12/05/2026"
    assert RosterCell(RosterState.RECEIVED_LATE, RECEIPT, 3).words == "12/05/2026 (trễ 3 ngày)"
    assert RosterCell(RosterState.MISSING).words == "chưa gửi"
    assert RosterCell(RosterState.WAITING).words == "chưa"
    assert RosterCell(RosterState.NOT_OBLIGED).words == "–"


def test_a_row_knows_what_it_owes_and_what_was_late() -> None:
    late = row(1, RosterState.RECEIVED_LATE, RosterState.WAITING)
    assert (late.is_owing, late.is_overdue, late.is_late) == (True, False, True)
    assert row(1, RosterState.MISSING).is_overdue
    assert not row(1, RosterState.NOT_OBLIGED, RosterState.RECEIVED).is_owing


def test_a_sheet_counts_ratings_and_names_its_blocks_once() -> None:
    sheet = RosterSheet(
        2026, (), (row(1, rating="Tốt"), row(2, rating="Xuất sắc"), row(3, rating="Tốt"), row(4), row(5, rating=""))
    )
    assert sheet.ratings == (("Tốt", 2), ("Xuất sắc", 1), ("chưa xếp loại", 2))
    assert sheet.kinds == ("Sở, ban, ngành",)


def test_a_column_says_its_date_with_the_operator() -> None:
    duty = RosterDuty(7, 2026, "Báo cáo năm")
    column = DutyColumn(duty, date(2026, 11, 10), date(2026, 11, 9), DueOperator.BEFORE)
    assert column.due_words == "trước ngày 10/11/2026"
    assert DutyColumn(duty, None, None, None).due_words == "chưa có hạn"
    assert RosterSheet(2026, (column,), ()).column_of(7) == 0
    assert RosterSheet(2026, (column,), ()).column_of(8) is None
