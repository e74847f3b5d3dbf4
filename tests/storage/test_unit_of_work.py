from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.store import Store
from tests.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def unit(store: Store) -> Unit:
    with store.begin("Thêm đơn vị") as uow:
        saved = uow.save(Unit(uow.new_id(), "Phòng Một"))
        uow.commit()
    return saved


def test_one_action_writes_one_entry_with_the_changed_fields_only(store: Store, unit: Unit) -> None:
    with store.begin("Đổi tên") as uow:
        uow.save(replace(unit, name="Phòng Hai"))
        uow.save(replace(unit, name="Phòng Ba"))
        other = uow.save(Unit(uow.new_id(), "Ban"))
        changes = uow.commit()
    assert changes.label == "Đổi tên"
    assert changes.nouns == {"unit"}
    assert changes.created == (other.id,)
    [entry, _] = store.history(5)
    assert entry.seq == changes.seq
    renamed, added = entry.changes
    assert (renamed.before, renamed.after) == ({"name": "Phòng Một"}, {"name": "Phòng Ba"})
    assert added.before is None
    assert added.after is not None
    assert added.after["name"] == "Ban"


def test_saving_what_is_equal_writes_nothing(store: Store, unit: Unit) -> None:
    with store.begin("Không đổi") as uow:
        uow.save(unit)
        gone = uow.save(Unit(uow.new_id(), "Tạm"))
        uow.delete(Unit, gone.id)
        uow.save(replace(unit, name="Khác"))
        uow.save(unit)
        changes = uow.commit()
    assert (changes.seq, changes.nouns, changes.created) == (0, frozenset(), ())
    assert len(store.history(5)) == 1


def test_equal_points_in_another_spelling_are_no_change(store: Store) -> None:
    with store.begin("Thêm bộ tiêu chí") as uow:
        criteria = uow.save(CriteriaSet(uow.new_id(), "Bộ", scale=Decimal("100.00")))
        uow.commit()
    with store.begin("Lưu lại") as uow:
        uow.save(replace(criteria, scale=Decimal(100)))
        assert uow.commit().seq == 0


def test_ids_are_never_given_twice(store: Store) -> None:
    with store.begin("Thêm") as uow:
        first = uow.save(Unit(uow.new_id(), "Phòng")).id
        uow.commit()
    store.undo()
    with store.begin("Thêm") as uow:
        assert uow.new_id() > first
        uow.save(Unit(500, "Phòng số chọn sẵn"))
        assert uow.new_id() > 500
        uow.commit()


def test_a_dangling_reference_is_a_bug_and_leaves_nothing(store: Store) -> None:
    with store.begin("Sai") as uow:
        uow.save(Task(uow.new_id(), 999, 999, 1, None, "Mồ côi"))
        with pytest.raises(IntegrityError):
            uow.commit()
    assert store.count(Task) == 0
    assert store.history(1) == []


def test_what_is_in_use_says_where(store: Store, unit: Unit) -> None:
    with store.begin("Thêm cấp dưới") as uow:
        uow.save(Unit(uow.new_id(), "Tổ", parent_id=unit.id))
        uow.commit()
    with store.begin("Xóa") as uow:
        uow.delete(Unit, unit.id)
        with pytest.raises(DanvanError, match="đơn vị này vì đang được dùng ở đơn vị") as caught:
            uow.commit()
    assert caught.value.remedy
    assert store.count(Unit) == 2


def test_a_closed_unit_of_work_cannot_be_used(store: Store) -> None:
    with store.begin("Thêm") as uow:
        uow.save(Plan(uow.new_id()))
        uow.commit()
        for use in (uow.new_id, uow.commit, lambda: uow.save(Plan(1)), lambda: uow.delete(Plan, 1)):
            with pytest.raises(RuntimeError):
                use()
    with pytest.raises(RuntimeError):
        uow.new_id()


def test_a_unit_of_work_inside_another_is_refused_and_the_outer_one_lives(store: Store) -> None:
    with store.begin("Ngoài") as outer:
        outer.save(Plan(outer.new_id()))
        with pytest.raises(RuntimeError, match="already"), store.begin("Trong"):
            pass
        outer.commit()
    assert store.count(Plan) == 1
