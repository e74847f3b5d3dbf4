from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danvan_desktop.exporters.excel.rescaling import Rescaling, rescaled_formula

D = Decimal
TO = Rescaling("E", "C", (6, 7, 9), D(20), "C20", D(100), D("0.5"))


def test_what_does_not_apply_is_taken_off_where_its_points_are_empty():
    assert TO.words == 'SUMPRODUCT((E6:E7="")*C6:C7)+SUMPRODUCT((E9="")*C9)'


def test_the_base_is_worked_out_from_the_rest_and_rounded_half_up():
    found = rescaled_formula([5, 8], [D(60), D(5)], TO, is_given=False)
    assert found is not None
    assert found.value == D("81.5"), "65 × 100 / 80 = 81,25, half a step"
    assert found.text.startswith('=IF(COUNT(E5,E8)=0,"",MIN(C20,ROUND(ROUND(SUM(E5,E8)*C20/(C20-(')
    assert found.text.endswith(")/0.5,8),0)*0.5))")


def test_without_points_it_is_empty_or_the_offices_0():
    empty = rescaled_formula([5], [None], TO, is_given=False)
    given = rescaled_formula([5], [None], TO, is_given=True)
    assert (empty.value, given.value) == (None, 0)
    assert given.text.startswith("=MIN(")


def test_it_never_exceeds_the_scale_and_cannot_divide_by_nothing():
    assert rescaled_formula([5], [D(99)], TO, is_given=True).value == 100
    assert rescaled_formula([5], [D(9)], replace(TO, taken_off=D(100)), is_given=True) is None


def test_a_formula_longer_than_excel_takes_is_not_written():
    scattered = replace(TO, rows=tuple(range(1, 1001, 2)))
    assert rescaled_formula([5], [D(9)], scattered, is_given=True) is None
