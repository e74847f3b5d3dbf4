from __future__ import annotations

from danvan_desktop.services.overview_lines import lines_of_units, summary_lines
from danvan_desktop.services.views_overview import Concern, Tally, Urgency
from danvan_desktop.services.views_tracking import UnitRow

NOTHING = tuple(Tally(concern, 0) for concern in Concern)


def test_a_year_without_anything_open_has_no_lines() -> None:
    assert list(summary_lines(NOTHING)) == []


def test_each_number_that_stands_for_a_list_has_one_line_with_it() -> None:
    counts = {
        Concern.UNASSIGNED: 3,
        Concern.NO_RESULT: 4,
        Concern.UNSCORED: 7,
        Concern.UNPROVEN: 5,
        Concern.DAMAGED_EVIDENCE: 6,
    }
    tallies = [Tally(tally.concern, counts.get(tally.concern, 0), Urgency.SOON) for tally in NOTHING]
    lines = [line for line in summary_lines(tallies) if line.concern is not Concern.BACKUP]
    assert [(line.concern, str(counts[line.concern]) in line.what) for line in lines] == [
        (concern, True) for concern in counts
    ]


def test_an_old_copy_is_a_matter_of_today_and_a_fresh_one_is_not() -> None:
    old = (*NOTHING[:-1], Tally(Concern.BACKUP, 30, Urgency.SOON))
    assert [line.what for line in summary_lines(old)] == ["Bản sao lưu cuối đã 30 ngày: hãy sao lưu dữ liệu"]


def test_only_units_that_owe_results_and_gave_none_are_urged() -> None:
    owing = UnitRow(1, "Phòng A", leads=2, no_result=2)
    active = UnitRow(2, "Phòng B", leads=2, no_result=1, entries_in_period=3)
    finished = UnitRow(3, "Phòng C", leads=2, done=2)
    assert [line.who for line in lines_of_units([owing, active, finished], [])] == ["Phòng A"]


def test_what_is_not_pressing_any_more_has_no_line() -> None:
    sent = [Tally(tally.concern, 2 if tally.concern is Concern.UNSCORED else 0, Urgency.CALM) for tally in NOTHING]
    assert list(summary_lines(sent)) == []
