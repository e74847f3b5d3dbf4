from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.unit_form import ReturnState
from danvan_desktop.gui.models.unit_returns import FIRST_TYPED, TITLES, ReturnsModel
from danvan_desktop.services.views_quick_entry import QuickRow
from danvan_desktop.services.views_unit_forms import ReturnedLine

pytestmark = pytest.mark.usefixtures("qapp")

ROW = QuickRow(5, "1.2", "Tổ chức hội nghị", "05/11/2026", "Văn phòng", "Đã họp")
NEW = ReturnedLine("a.xlsx", 9, "Văn phòng", ROW, ReturnState.NEW)
CONFLICT = replace(NEW, state=ReturnState.CONFLICT, known="01/06/2026: Đã họp một lần")
WRONG = replace(NEW, state=ReturnState.WRONG, finding="Ngày không có.", row=replace(ROW, day="31/11"))


def recheck(line: ReturnedLine) -> ReturnedLine:
    is_bad = line.row.day == "31/11"
    state = ReturnState.WRONG if is_bad else line.state if line.state is not ReturnState.WRONG else ReturnState.NEW
    return replace(line, state=state, finding="Ngày không có." if is_bad else "")


@pytest.fixture
def model():
    made = ReturnsModel(recheck)
    made.set_lines([NEW, CONFLICT, WRONG])
    return made


def test_new_rows_are_ticked_and_others_wait_for_the_clerk(model):
    assert model.chosen() == [NEW]
    assert model.setData(model.index(1, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.chosen() == [NEW, CONFLICT]


def test_a_wrong_row_has_no_tick_until_it_is_mended(model):
    assert model.data(model.index(2, 0), Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    model.setData(model.index(2, FIRST_TYPED), "30/11", Qt.ItemDataRole.EditRole)
    assert model.chosen()[-1].row.day == "30/11"
    assert model.data(model.index(2, 1), Qt.ItemDataRole.DisplayRole) == "Mới"


def test_only_typed_cells_are_edited(model):
    editable = [
        column for column in range(len(TITLES)) if model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == list(range(FIRST_TYPED, len(TITLES) - 1))
    assert not model.setData(model.index(0, 2), "x", Qt.ItemDataRole.EditRole)


def test_what_is_recorded_stands_beside_what_came_back(model):
    assert model.data(model.index(1, len(TITLES) - 1), Qt.ItemDataRole.DisplayRole) == "01/06/2026: Đã họp một lần"
    assert model.data(model.index(0, 3), Qt.ItemDataRole.DisplayRole) == "1.2. Tổ chức hội nghị"
    assert model.data(model.index(2, 5), Qt.ItemDataRole.ToolTipRole) == "Ngày không có."
