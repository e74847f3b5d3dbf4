from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.models.list_model import ROW_ROLE
from danvan_desktop.gui.models.registers import RegisterModel
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR

EDIT = int(Qt.ItemDataRole.EditRole)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


@pytest.fixture
def model(qapp, world: RegisterWorld) -> RegisterModel:  # noqa: ARG001 - colours need an application
    made = RegisterModel()
    show(made, world, "study_session")
    return made


def show(model: RegisterModel, world: RegisterWorld, key: str, year: int | None = YEAR) -> None:
    sheet = world.registers.sheet(key, year)
    model.show_sheet(sheet, list(sheet.lines))


def column(model: RegisterModel, number: int) -> list[str]:
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_lines_and_the_blank_row_under_titles_that_tell_their_type(model: RegisterModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (4, 8)
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(8)]
    assert titles[:2] == ["Ngày", "Văn bản được quán triệt"]
    assert titles[-1] == "Minh chứng"
    tip = model.headerData(0, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
    assert tip == "Ngày: Ngày (cần có)"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert column(model, 0)[-1] == "gõ để thêm dòng"
    assert model.index(3, 0).data(EDIT) == ""
    assert model.index(3, 0).data(ROW_ROLE) is None


def test_only_what_is_typed_can_be_typed(model: RegisterModel, world: RegisterWorld) -> None:
    show(model, world, "reception_stat")
    editable = [
        bool(model.flags(model.index(0, number)) & Qt.ItemFlag.ItemIsEditable) for number in range(model.columnCount())
    ]
    assert editable == [True] * 9 + [False, True, False]
    assert not model.setData(model.index(0, 9), "3")


def test_a_typed_text_is_announced_with_its_line_when_it_differs(model: RegisterModel, qtbot) -> None:
    with qtbot.waitSignal(model.cell_typed) as typed:
        model.setData(model.index(0, 4), "59")
    line, found, text = typed.args
    assert (line.row.id, found.key, text) == (model.lines[0].row.id, "participants", "59")
    with qtbot.waitSignal(model.cell_typed) as typed:
        model.setData(model.index(3, 0), "5/5")
    assert typed.args[0] is None
    with qtbot.assertNotEmitted(model.cell_typed):
        model.setData(model.index(0, 4), "58")


def test_a_changed_and_an_added_line_are_renewed_in_place(model: RegisterModel, world: RegisterWorld, qtbot) -> None:
    world.registers.edit_cell(model.lines[1].row.id, "note", "mới")
    world.registers.add_row("study_session", YEAR, {"held_on": "1/9"})
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        show(model, world, "study_session")
    assert column(model, 6)[1] == "mới"
    assert column(model, 0)[3:] == ["01/09/2026", "gõ để thêm dòng"]


def test_a_deleted_line_another_register_or_year_is_shown_anew(
    model: RegisterModel, world: RegisterWorld, qtbot
) -> None:
    world.registers.delete_rows([model.lines[0].row.id])
    with qtbot.waitSignal(model.modelReset):
        show(model, world, "study_session")
    assert model.rowCount() == 3
    show(model, world, "study_session", None)
    assert column(model, 0) == ["2026", "2026"]
    assert model.first_typed() == 1


def test_sorting_puts_empty_cells_last_and_stays_when_lines_change(model: RegisterModel, world: RegisterWorld) -> None:
    model.sort(4, Qt.SortOrder.AscendingOrder)
    assert column(model, 4) == ["4", "58", "", ""]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [name.split()[0] for name in column(model, 1)[:3]] == ["Nghị", "Quyết", "Thông"]
    world.registers.add_row("study_session", YEAR, {"documents": "An"})
    show(model, world, "study_session")
    assert column(model, 1)[3] == "An"
    model.sort(-1)
    assert [line.row.id for line in model.lines] == sorted(line.row.id for line in model.lines)


def test_a_line_is_found_by_its_id(model: RegisterModel) -> None:
    assert model.find(model.lines[2].row.id, 3).row() == 2
    assert not model.find(-1).isValid()
