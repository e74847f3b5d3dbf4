from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.units import UnitListColumn
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.widgets.row_height import ROOM


@pytest.fixture
def view(qtbot) -> QTableView:
    made = QTableView()
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def model(view: QTableView) -> ListModel[Unit]:
    made: ListModel[Unit] = ListModel(UnitListColumn, view)
    made.set_rows([Unit(1, "Một"), Unit(2, "Hai")])
    set_up_list(view, made, UnitListColumn, lines=2, wide=UnitListColumn.NAME)
    return made


def test_rows_have_room_for_their_lines_and_nothing_is_sorted_at_first(view: QTableView, model) -> None:
    assert view.rowHeight(0) == 2 * view.fontMetrics().lineSpacing() + ROOM
    assert [unit.id for unit in model.rows] == [1, 2]


@pytest.mark.parametrize(("width", "fits"), [(1400, True), (500, False)])
@pytest.mark.usefixtures("model")
def test_the_wide_column_takes_what_is_left_but_never_vanishes(view: QTableView, width, fits) -> None:
    view.resize(width, 300)
    view.show()
    header, place = view.horizontalHeader(), list(UnitListColumn).index(UnitListColumn.NAME)
    assert view.columnWidth(place) >= UnitListColumn.NAME.width // 2
    assert (header.length() == view.viewport().width()) is fits


def test_the_cursor_is_put_on_a_row_and_read_back(view: QTableView, model) -> None:
    assert current_row(view, model) is None
    assert choose_row(view, model, lambda unit: unit.id == 2)
    assert current_row(view, model) == Unit(2, "Hai")
    assert len(view.selectionModel().selectedRows()) == 1
    assert not choose_row(view, model, lambda unit: unit.id == 3)
    model.set_rows([])
    assert current_row(view, model) is None
