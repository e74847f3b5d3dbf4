from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.exporters.excel.formulas import (
    Formula,
    balance_formula,
    call,
    capped_formula,
    references,
    sum_formula,
    taken_off_formula,
    total,
)

ONE, TWO, HALF = Decimal(1), Decimal(2), Decimal("0.5")


def test_neighbouring_rows_become_ranges():
    assert references("E", [7, 5, 6, 9, 11, 12]) == ["E5:E7", "E9", "E11:E12"]


@given(st.sets(st.integers(1, 2000), min_size=1))
def test_references_name_exactly_the_rows_they_were_given(rows):
    named = set()
    for cells in references("E", rows):
        first, _, last = cells.partition(":")
        named |= set(range(int(first[1:]), int((last or first)[1:]) + 1))
    assert named == rows


def test_more_arguments_than_excel_takes_are_added_in_several_calls():
    text = call("SUM", [f"E{row}" for row in range(1, 1001, 2)])
    assert text.count("SUM(") == 2
    assert max(part.count(",") for part in text.split("+")) < 255


def test_a_sum_of_nothing_scored_shows_nothing():
    assert sum_formula("E", [5, 6], [None, None]) == Formula('=IF(COUNT(E5:E6)=0,"",SUM(E5:E6))', None)
    assert sum_formula("E", [5, 6], [ONE, None]).value == ONE
    assert total([]) is None


def test_bonus_and_penalty_are_capped_and_their_sign_does_not_matter():
    capped = capped_formula("E", [5, 6], [-TWO, -TWO], Decimal(3), is_given=True)
    assert capped == Formula('=MIN(SUMIF(E5:E6,">0")-SUMIF(E5:E6,"<0"),3)', Decimal(3))
    assert capped_formula("E", [5], [-HALF], None, is_given=True) == Formula('=SUMIF(E5,">0")-SUMIF(E5,"<0")', HALF)
    assert capped_formula("E", [5], [None], ONE, is_given=True).value == 0
    assert capped_formula("E", [5], [None], ONE, is_given=False).value is None
    assert capped_formula("E", [5], [HALF], Decimal("1E+1"), is_given=False).text.endswith(
        'MIN(SUMIF(E5,">0")-SUMIF(E5,"<0"),10))'
    )


def test_signs_may_be_mixed_in_one_column():
    assert capped_formula("E", [5, 6], [-TWO, HALF], None, is_given=True).value == Decimal("2.5")
    group = taken_off_formula("E", [5, 6], [-TWO, HALF])
    assert group == Formula('=IF(COUNT(E5:E6)=0,"",-(SUMIF(E5:E6,">0")-SUMIF(E5:E6,"<0")))', Decimal("-2.5"))
    assert taken_off_formula("E", [5], [None]).value is None


def test_the_total_is_base_plus_bonus_less_penalty():
    whole = balance_formula("E1", "E2", "E3", [TWO, ONE, HALF])
    assert whole == Formula('=IF(COUNT(E1)=0,"",SUM(E1,E2)-SUM(E3))', Decimal("2.5"))
    assert balance_formula("E1", None, None, [TWO, None, None]) == Formula('=IF(COUNT(E1)=0,"",SUM(E1))', TWO)
    assert balance_formula("E1", None, None, [None, None, None]).value is None
