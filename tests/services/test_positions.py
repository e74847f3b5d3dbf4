from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.services.positions import index_of, inserted, save_in_order, shifted
from tests.services.plan_rooms import furnished


def row(number: int) -> Target:
    return Target(number, 1, number, f"chỉ tiêu {number}", Measure.QUALITATIVE)


def ids(rows: list[Target]) -> list[int]:
    return [each.id for each in rows]


ROWS = [row(number) for number in range(1, 6)]


def test_what_is_put_in_stands_behind_the_one_named_or_at_the_end() -> None:
    assert ids(inserted(ROWS, [row(9), row(8)], 2)) == [1, 2, 9, 8, 3, 4, 5]
    assert ids(inserted(ROWS, [row(9)], None)) == [1, 2, 3, 4, 5, 9]
    assert ids(inserted(ROWS, [row(9)], 77)) == [1, 2, 3, 4, 5, 9]
    assert ids(ROWS) == [1, 2, 3, 4, 5]


def test_several_move_together_and_stop_at_the_edge() -> None:
    assert ids(shifted(ROWS, frozenset({2, 4}), -1)) == [2, 1, 4, 3, 5]
    assert ids(shifted(ROWS, frozenset({1, 2}), -1)) == [1, 2, 3, 4, 5]
    assert ids(shifted(ROWS, frozenset({4, 5}), +1)) == [1, 2, 3, 4, 5]
    assert ids(shifted(ROWS, frozenset({1, 3}), +1)) == [2, 1, 4, 3, 5]


@given(st.sets(st.integers(1, 5)), st.sampled_from([-1, 1]))
def test_moving_loses_and_doubles_nothing(chosen: set[int], step: int) -> None:
    assert sorted(ids(shifted(ROWS, frozenset(chosen), step))) == [1, 2, 3, 4, 5]


def test_index_of_something_absent_is_none() -> None:
    assert index_of(ROWS, 3) == 2
    assert index_of(ROWS, 99) is None


def test_only_rows_that_stand_elsewhere_are_saved(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        with store.begin("Sắp lại") as uow:
            save_in_order(uow, uow.select(Target, plan_id=room.plan))
            assert uow.commit().seq == 0
        with store.begin("Đảo") as uow:
            save_in_order(uow, uow.select(Target, plan_id=room.plan)[::-1])
            uow.commit()
        assert [each.id for each in store.select(Target, order_by=("position",))] == list(room.targets[::-1])
