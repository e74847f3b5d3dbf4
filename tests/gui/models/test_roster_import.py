from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.gui.models.roster_import import RosterImportModel
from danvan_desktop.services.views_roster_import import RosterDraftRow, Verdict


def test_a_mended_name_is_handed_on_and_the_same_name_is_not(qtbot) -> None:
    model = RosterImportModel()
    model.set_ticked([RosterDraftRow("Dòng 1", RosterEntry(0, "Sở Y tê"), Verdict.NEW)], lambda _row: True)
    index = model.index(0, 0)
    assert bool(model.flags(index) & Qt.ItemFlag.ItemIsEditable)
    assert not bool(model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable)
    assert model.data(index, int(Qt.ItemDataRole.EditRole)) == "Sở Y tê"
    with qtbot.waitSignal(model.renamed) as caught:
        model.setData(index, "Sở Y tế")
    assert caught.args == [0, "Sở Y tế"]
    with qtbot.assertNotEmitted(model.renamed):
        model.setData(index, "Sở Y tê")
    model.setData(index, Qt.CheckState.Unchecked, int(Qt.ItemDataRole.CheckStateRole))
    assert model.ticked() == []
