from datetime import date

from danvan_desktop.domain.internal_due import InternalDue, internal_due

LAST = date(2026, 11, 4)


def test_a_day_that_is_set_counts_before_any_rule() -> None:
    assert internal_due(date(2026, 10, 1), LAST, 10) == InternalDue(date(2026, 10, 1))
    assert internal_due(None, LAST, 10) == InternalDue(date(2026, 10, 25), is_computed=True)
    assert internal_due(None, None, 10) is None
    assert internal_due(None, LAST, None) is None


def test_a_computed_day_says_so() -> None:
    assert InternalDue(LAST).words == "04/11/2026"
    assert InternalDue(LAST, is_computed=True).words == "04/11/2026 (tự tính)"
