from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.models.roster_sheet import RosterSheetModel
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet, EntrySheetRow

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> RosterSheetModel:
    made = RosterSheetModel()
    rows = tuple(EntrySheetRow(place, f"Sở {place}", ("", "", "", "")) for place in range(3))
    made.set_sheet(EntrySheet(2026, None, "Điểm", rows))
    return made


def test_all_but_the_names_are_typed(model: RosterSheetModel) -> None:
    assert model.setData(model.index(1, 1), "95,5")
    assert not model.setData(model.index(1, 0), "Tên khác")
    assert model.sheet.rows[1].cells[0] == "95,5"
    assert model.index(1, 1).data() == "95,5"
    assert not bool(model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable)
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Xếp loại"
    assert model.headerData(2, Qt.Orientation.Vertical) == "3"


def test_cells_are_filled_down_and_cleared(model: RosterSheetModel) -> None:
    model.setData(model.index(0, 3), "Tốt")
    model.fill_down([(0, 3), (1, 3), (2, 3), (1, 0)])
    assert [row.cells[2] for row in model.sheet.rows] == ["Tốt", "Tốt", "Tốt"]
    model.clear_cells([(0, 3), (0, 0)])
    assert model.sheet.rows[0].cells == ("", "", "", "")
    model.fill_down([(2, 1)])
    assert model.sheet.rows[2].cells[0] == ""


def test_a_finding_tints_its_cell_until_it_is_typed_anew(model: RosterSheetModel) -> None:
    model.set_findings(
        [EntryFinding("Sai.", "Sửa.", 0, EntryColumn.APPRAISED_POINTS), EntryFinding("Dòng sai.", "Sửa.", 1)]
    )
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == "Sai. Sửa."
    assert model.index(0, 2).data(Qt.ItemDataRole.BackgroundRole) is not None
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Dòng sai. Sửa."
    model.setData(model.index(0, 2), "90")
    assert model.index(0, 2).data(Qt.ItemDataRole.BackgroundRole) is None
