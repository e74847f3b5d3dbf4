from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.services.undo import UndoService
from danvan_desktop.services.units import UnitService
from tests.stores import MOMENT, open_store


def test_an_action_is_taken_back_and_carried_out_again_by_its_name(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        undo = UndoService(store)
        assert undo.last_saved_at() is None
        UnitService(store).add(Unit(0, "Văn phòng"))
        assert undo.undo_label() == "Thêm đơn vị “Văn phòng”"
        assert undo.redo_label() is None
        assert undo.undo().concern("unit")
        assert store.count(Unit) == 0
        assert (undo.undo_label(), undo.redo_label()) == (None, "Thêm đơn vị “Văn phòng”")
        assert undo.redo().concern("unit")
        assert store.count(Unit) == 1
        assert undo.last_saved_at() == MOMENT


def test_undo_goes_on_after_a_restart(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        UnitService(store).add(Unit(0, "Văn phòng"))
    with open_store(tmp_path) as store:
        UndoService(store).undo()
        assert store.count(Unit) == 0


def test_with_nothing_to_take_back_it_says_so(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with pytest.raises(DanvanError, match="Không có thao tác nào để hoàn tác"):
            UndoService(store).undo()
        with pytest.raises(DanvanError, match="Không có thao tác nào để làm lại"):
            UndoService(store).redo()
