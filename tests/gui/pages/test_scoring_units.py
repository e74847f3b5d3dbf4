from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.dialogs.score_units import ScoreUnitsDialog
from danvan_desktop.gui.models.score_tree import ScoreTreeColumn
from danvan_desktop.services.units import UnitService
from tests.gui.scoring_stage import Stage, full_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    for name in ("Văn phòng Sở", "Thanh tra Sở"):
        stage.actions.run(lambda name=name: UnitService(stage.office.store).add(Unit(0, name)))
    yield stage
    stage.office.store.close()


def combo(stage: Stage):
    return stage.page._editor._ui.unit_combo


def shown(stage: Stage, number: str) -> str:
    index = stage.page._model.index_of(stage.office.id_of(number))
    return index.siblingAtColumn(list(ScoreTreeColumn).index(ScoreTreeColumn.UNIT)).data(Qt.ItemDataRole.DisplayRole)


def choose(stage: Stage, name: str) -> None:
    combo(stage).setCurrentText(name)
    combo(stage).activated.emit(combo(stage).currentIndex())


def test_the_unit_of_the_selected_leaf_is_chosen_beside_it(stage: Stage) -> None:
    stage.choose("1.2")
    assert combo(stage).currentText() == "(chưa giao)"
    choose(stage, "Thanh tra Sở")
    assert shown(stage, "1.2") == "Thanh tra Sở"
    stage.choose("1.1")
    assert combo(stage).currentText() == "(chưa giao)"
    stage.choose("1.2")
    assert combo(stage).currentText() == "Thanh tra Sở"
    choose(stage, "(chưa giao)")
    assert shown(stage, "1.2") == ""


def test_a_unit_that_is_no_more_still_stands_at_its_leaf(stage: Stage) -> None:
    stage.choose("1.2")
    choose(stage, "Thanh tra Sở")
    service = UnitService(stage.office.store)
    unit_id = stage.office.store.select(Unit, name="Thanh tra Sở")[0].id
    stage.actions.run(lambda: service.end_validity(unit_id, date(2025, 12, 31)))
    assert combo(stage).currentText() == "Thanh tra Sở"
    stage.choose("1.1")
    assert "Văn phòng Sở" in [combo(stage).itemText(place) for place in range(combo(stage).count())]


def test_the_list_of_debts_assigns_and_follows_the_page(stage: Stage) -> None:
    stage.choose("1.2")
    choose(stage, "Văn phòng Sở")
    stage.page._editor._ui.debts_button.click()
    dialog = stage.child(ScoreUnitsDialog, "ScoreUnitsDialog")
    tree = dialog._ui.units_tree
    assert tree.topLevelItem(0).text(2) == "còn nợ 1/1"
    tree.topLevelItem(1).child(0).setSelected(True)
    dialog._ui.assign_combo.setCurrentText("Thanh tra Sở")
    dialog._ui.assign_button.click()
    assert shown(stage, "1.1") == "Thanh tra Sở"
    assert tree.topLevelItem(1).text(0) == "Thanh tra Sở"
    tree.clearSelection()
    tree.topLevelItem(1).child(0).setSelected(True)
    dialog._ui.jump_button.click()
    assert stage.page._current().criterion.number == "1.1"
    stage.actions.run(lambda: stage.office.sheets.delete(stage.office.sheet_id))
    assert not dialog.isVisible()


def test_a_sheet_on_its_way_cannot_be_assigned(stage: Stage) -> None:
    stage.office.score_everything()
    stage.actions.run(lambda: stage.office.sheets.advance(stage.office.sheet_id))
    stage.choose("1.1")
    assert not combo(stage).isEnabled()
