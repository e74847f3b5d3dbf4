from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.register_cells import Value
from danvan_desktop.domain.register_kinds import RECEPTION_STAT, STUDY_SESSION
from danvan_desktop.domain.register_period import PERIODS, WHOLE_YEAR, Granularity, period_named
from danvan_desktop.domain.register_totals import total_of, twice_told

Rows = list[dict[str, Value]]

LETTERS: Rows = [
    {"period": "Tháng 1", "backlog": 3, "received": 10, "solved": 8},
    {"period": "Tháng 2", "backlog": 5, "received": 4, "solved": 9},
    {"period": "Quý II", "backlog": 0, "received": 7, "solved": 6, "dialogues": 1},
]


def test_sums_opening_figures_and_what_follows_agree_for_a_quarter_and_the_year() -> None:
    quarter = total_of(RECEPTION_STAT, LETTERS, PERIODS[Granularity.QUARTER][0])
    assert (quarter.row_count, dict(quarter.figures)) == (
        2,
        {"backlog": 3, "received": 14, "solved": 17, "remaining": 0},
    )
    year = total_of(RECEPTION_STAT, LETTERS, WHOLE_YEAR)
    assert dict(year.figures) == {"backlog": 3, "received": 21, "solved": 23, "dialogues": 1, "remaining": 1}


def test_a_row_wider_than_the_period_is_not_in_it() -> None:
    april = period_named("Tháng 4")
    assert april is not None
    assert total_of(RECEPTION_STAT, LETTERS, april).row_count == 0
    assert dict(total_of(RECEPTION_STAT, LETTERS, april).figures) == {}


def test_the_opening_figures_of_several_units_are_added() -> None:
    rows: Rows = [
        {"period": "Tháng 1", "unit": ("unit:1",), "backlog": 2},
        {"period": "Tháng 1", "unit": ("unit:2",), "backlog": 3},
        {"period": "Tháng 2", "unit": ("unit:1",), "backlog": 9},
    ]
    assert total_of(RECEPTION_STAT, rows, WHOLE_YEAR).figures["backlog"] == 5


def test_rows_without_a_date_count_in_the_year_only() -> None:
    rows: Rows = [{"participants": 5}, {"held_on": date(2026, 2, 3), "participants": 7}]
    assert total_of(STUDY_SESSION, rows, WHOLE_YEAR).figures["participants"] == 12
    assert total_of(STUDY_SESSION, rows, PERIODS[Granularity.HALF][0]).figures["participants"] == 7


@given(st.lists(st.tuples(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 500))))
def test_the_periods_of_every_granularity_add_up_to_the_year(entries: list[tuple[date, int]]) -> None:
    rows: Rows = [{"held_on": day, "participants": count} for day, count in entries]
    year = total_of(STUDY_SESSION, rows, WHOLE_YEAR)
    for granularity in Granularity:
        totals = [total_of(STUDY_SESSION, rows, period) for period in PERIODS[granularity]]
        assert sum(total.row_count for total in totals) == year.row_count == len(entries)
        summed = sum((total.figures.get("participants", Decimal(0)) for total in totals), Decimal(0))
        assert summed == sum(count for _, count in entries)


def test_a_month_beside_its_quarter_is_told_twice_unless_by_another_unit() -> None:
    rows: Rows = [{"period": "Tháng 1"}, {"period": "Quý I"}, {"period": "Tháng 4"}, {"note": "chưa có kỳ"}]
    assert twice_told(RECEPTION_STAT, rows) == 2
    assert twice_told(RECEPTION_STAT, [*rows[1:], {"period": "Tháng 1", "unit": ("unit:3",)}]) == 0
    days: Rows = [{"held_on": date(2026, 2, 3)}, {"held_on": date(2026, 2, 3)}]
    assert twice_told(STUDY_SESSION, days) == 0
