from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.register_cells import Value, Values
from danvan_desktop.domain.register_kinds import EXEMPLARY_MODEL, INDEX_VALUE, RECEPTION_STAT, STUDY_SESSION
from danvan_desktop.domain.register_period import ALL_PERIODS
from danvan_desktop.domain.register_sought import SoughtTotal, found_total
from danvan_desktop.domain.register_totals import total_of

YEAR = 2026
LETTERS: list[tuple[int, Values]] = [
    (11, {"period": "Tháng 1", "backlog": 3, "received": 10, "solved": 8}),
    (12, {"period": "Tháng 2", "backlog": 5, "received": 4, "solved": 9}),
    (13, {"period": "Quý II", "backlog": 0, "received": 7, "note": "chưa giải quyết"}),
]
INDEXES: list[tuple[int, Values]] = [
    (1, {"index": "PAPI", "value": Decimal("42.5")}),
    (2, {"index": "SIPAS", "value": Decimal(86), "rank": 7}),
    (3, {"index": "SIPAS", "value": Decimal(88)}),
]


@pytest.mark.parametrize(
    ("column", "period", "value", "rows"),
    [
        ("received", "Cả năm", 21, (11, 12, 13)),
        ("solved", "Cả năm", 17, (11, 12)),
        ("solved", "Quý I", 17, (11, 12)),
        ("backlog", "Cả năm", 3, (11,)),
        ("backlog", "Tháng 2", 5, (12,)),
        ("remaining", "Quý I", 0, (11, 12)),
        ("", "Cả năm", 3, (11, 12, 13)),
        ("", "Tháng 2", 1, (12,)),
        ("", "Tháng 12", 0, ()),
    ],
)
def test_a_figure_comes_with_exactly_the_rows_it_is_made_of(
    column: str, period: str, value: int, rows: tuple[int, ...]
) -> None:
    found = found_total(RECEPTION_STAT, LETTERS, SoughtTotal("reception_stat", column, period), YEAR)
    assert (found.value, found.row_ids, found.finding) == (value, rows, "")


def test_the_source_is_told_in_words() -> None:
    found = found_total(RECEPTION_STAT, LETTERS, SoughtTotal("reception_stat", "solved", "Quý I"), YEAR)
    assert found.source == "Sổ Tiếp công dân, đơn thư, Quý I năm 2026, 2 dòng"
    assert found.title == "Đơn đã giải quyết"


def test_only_the_rows_of_a_choice_a_unit_or_a_yes_count() -> None:
    models: list[tuple[int, Values]] = [
        (1, {"registered_on": date(YEAR, 2, 1), "state": "Được công nhận", "unit": ("unit:4", "unit:5")}),
        (2, {"registered_on": date(YEAR, 3, 1), "state": "Đã đăng ký", "unit": ("unit:4",)}),
        (3, {"registered_on": date(YEAR, 8, 1), "state": "Được công nhận", "name": "Tuyến phố xanh"}),
    ]

    def ids(where: str, equals: str) -> tuple[int, ...]:
        sought = SoughtTotal("exemplary_model", where=where, equals=equals)
        return found_total(EXEMPLARY_MODEL, models, sought, YEAR).row_ids

    assert ids("state", "Được công nhận") == (1, 3)
    assert ids("unit", "unit:4") == (1, 2)
    assert ids("unit", "unit:9") == ()


def test_a_number_that_cannot_be_added_up_is_given_when_it_is_the_only_one() -> None:
    papi = found_total(INDEX_VALUE, INDEXES, SoughtTotal("index_value", "value", where="index", equals="PAPI"), YEAR)
    assert (papi.value, papi.row_ids) == (Decimal("42.5"), (1,))
    sipas = found_total(INDEX_VALUE, INDEXES, SoughtTotal("index_value", "value", where="index", equals="SIPAS"), YEAR)
    assert sipas.value is None
    assert sipas.finding.startswith("Có 2 dòng ghi “Giá trị” trong cả năm 2026; số này không cộng được")
    assert sipas.row_ids == (2, 3)


def test_what_keeps_a_number_from_being_there_or_sure_is_said_in_words() -> None:
    none = found_total(STUDY_SESSION, [], SoughtTotal("study_session", "total", "Quý II"), YEAR)
    assert none.finding == "Sổ Quán triệt, học tập chưa có dòng nào trong Quý II năm 2026."
    unsaid = found_total(STUDY_SESSION, [(1, {"note": "x"})], SoughtTotal("study_session", "total"), YEAR)
    assert unsaid.finding == "1 dòng của Sổ Quán triệt, học tập trong cả năm 2026 chưa ghi “Tổng số phải dự”."
    twice: list[tuple[int, Values]] = [*LETTERS, (14, {"period": "Quý I", "received": 14})]
    doubled = found_total(RECEPTION_STAT, twice, SoughtTotal("reception_stat", "received"), YEAR)
    assert doubled.value == 35
    assert doubled.finding.startswith("3 dòng của Sổ Tiếp công dân, đơn thư trùng kỳ")


@pytest.mark.parametrize(
    "sought",
    [
        SoughtTotal("study_session", "gone"),
        SoughtTotal("study_session", "total", "Quý V"),
        SoughtTotal("study_session", "total", where="gone", equals="x"),
    ],
)
def test_a_column_or_period_that_is_gone_is_a_finding(sought: SoughtTotal) -> None:
    found = found_total(STUDY_SESSION, [(1, {"total": 3})], sought, YEAR)
    assert (found.value, found.row_ids) == (None, ())
    assert "không còn cột hoặc kỳ" in found.finding


@given(
    st.lists(
        st.tuples(st.sampled_from([p.label for p in ALL_PERIODS]), st.integers(0, 9), st.none() | st.integers(0, 9))
    ),
    st.sampled_from(["received", "solved", "backlog", "remaining"]),
    st.sampled_from(ALL_PERIODS),
)
def test_the_figure_is_always_that_of_the_totals_of_the_page(entries, column, period) -> None:
    rows: list[dict[str, Value]] = [
        {"period": place, "received": got} | ({} if old is None else {"backlog": old}) for place, got, old in entries
    ]
    found = found_total(RECEPTION_STAT, enumerate(rows), SoughtTotal("reception_stat", column, period.label), YEAR)
    assert found.value == total_of(RECEPTION_STAT, rows, period).figures.get(column)
    again = [(row_id, rows[row_id]) for row_id in found.row_ids]
    if column != "remaining":
        kept = found_total(RECEPTION_STAT, again, SoughtTotal("reception_stat", column, period.label), YEAR)
        assert (kept.value, kept.row_ids) == (found.value, found.row_ids)
