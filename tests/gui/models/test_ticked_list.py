from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.models.ticked_list import TickedModel


class _Word(ListColumn):
    TEXT = ("Chữ", 100, Qt.AlignmentFlag.AlignLeft, str)
    LENGTH = ("Dài", 50, Qt.AlignmentFlag.AlignLeft, lambda row: str(len(row)))


def test_rows_are_ticked_and_unticked_and_some_cannot_be(qtbot) -> None:
    model: TickedModel[str] = TickedModel(_Word, lambda row: row != "không")
    model.set_ticked(["một", "hai", "không"], lambda row: row != "hai")
    assert model.ticked() == ["một"]
    role = int(Qt.ItemDataRole.CheckStateRole)
    with qtbot.waitSignal(model.ticks_changed):
        assert model.setData(model.index(1, 0), Qt.CheckState.Checked.value, role)
    assert model.ticked() == ["một", "hai"]
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked, role)
    assert model.ticked() == ["hai"]
    assert not model.setData(model.index(2, 0), Qt.CheckState.Checked, role)
    assert model.data(model.index(2, 0), role) is None
    assert model.data(model.index(1, 1), role) is None
    assert bool(model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable)
    assert not bool(model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsUserCheckable)
