from __future__ import annotations

from danvan_desktop.domain.saved_filter import SavedFilter


def test_a_saved_filter_without_conditions_lets_everything_pass() -> None:
    plain = SavedFilter(1, 1, "Tất cả")
    assert (plain.only_unit, plain.state, plain.only_group, plain.text) == (None, None, None, "")
    assert not any((plain.overdue, plain.no_result, plain.unassigned))
