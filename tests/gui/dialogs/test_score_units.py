from __future__ import annotations

from collections.abc import Iterator

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.dialogs.score_units import NOBODY, ScoreUnitsDialog
from danvan_desktop.services.score_units import ScoreUnitService
from danvan_desktop.services.units import UnitService
from tests.score_office import YEAR, ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> Iterator[ScoreOffice]:
    office = score_office(tmp_path)
    for name in ("Văn phòng Sở", "Thanh tra Sở"):
        UnitService(office.store).add(Unit(0, name))
    yield office
    office.store.close()


@pytest.fixture
def service(office: ScoreOffice) -> ScoreUnitService:
    made = ScoreUnitService(office.store)
    units = [unit.id for unit in made.units(YEAR)]
    made.assign(office.sheet_id, [office.id_of("1.1"), office.id_of("1.2")], units[0])
    made.assign(office.sheet_id, [office.id_of("4.2")], units[1])
    office.scoring.set_level(*office.at("1.1"), 0)
    office.scoring.set_passed(*office.at("4.2"), passed=False)
    return made


@pytest.fixture
def dialog(qtbot, office: ScoreOffice, service: ScoreUnitService) -> ScoreUnitsDialog:
    made = ScoreUnitsDialog()
    qtbot.addWidget(made)
    made.show()
    refresh(made, office, service)
    return made


def refresh(dialog: ScoreUnitsDialog, office: ScoreOffice, service: ScoreUnitService, *, is_editable=True) -> None:
    dialog.show_debts(service.debts(office.view()), service.units(YEAR), is_editable=is_editable)


def headings(dialog: ScoreUnitsDialog) -> list[tuple[str, str, int]]:
    tree = dialog._ui.units_tree
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(2), item.childCount()) for item in items]


def select(dialog: ScoreUnitsDialog, heading: int, *rows: int) -> None:
    tree = dialog._ui.units_tree
    tree.clearSelection()
    item = tree.topLevelItem(heading)
    for row in rows:
        item.child(row).setSelected(True)


def test_every_unit_stands_with_what_it_owes_and_nobodys_last(dialog: ScoreUnitsDialog) -> None:
    assert headings(dialog) == [
        ("Văn phòng Sở", "còn nợ 2/2", 2),
        ("Thanh tra Sở", "xong 1/1", 1),
        (NOBODY, "còn nợ 18/18", 18),
    ]
    assert dialog._ui.summary_label.text() == "1 đơn vị còn nợ 2 tiêu chí. 18 tiêu chí chưa giao đơn vị nào."
    first = dialog._ui.units_tree.topLevelItem(0)
    assert [first.child(row).text(2) for row in range(2)] == ["thiếu minh chứng", "chưa chấm"]


def test_the_list_is_narrowed_to_a_unit_and_to_what_is_owed(dialog: ScoreUnitsDialog, office, service) -> None:
    dialog._ui.owed_check.click()
    assert [row[0] for row in headings(dialog)] == ["Văn phòng Sở", NOBODY]
    combo = dialog._ui.unit_filter_combo
    combo.setCurrentText("Văn phòng Sở")
    combo.activated.emit(combo.currentIndex())
    assert [row[0] for row in headings(dialog)] == ["Văn phòng Sở"]
    refresh(dialog, office, service)
    assert [row[0] for row in headings(dialog)] == ["Văn phòng Sở"], "the choice outlives a reading"


def test_chosen_criteria_are_given_to_a_unit_and_a_whole_unit_by_its_line(dialog: ScoreUnitsDialog, office) -> None:
    asked: list = []
    dialog.assign_requested.connect(lambda *told: asked.append(told))
    assert not dialog._ui.assign_button.isEnabled()
    select(dialog, 2, 0, 1)
    dialog._ui.assign_combo.setCurrentText("Thanh tra Sở")
    assert dialog._ui.assign_button.text() == "&Phân công 2 tiêu chí"
    dialog._ui.assign_button.click()
    unit_id = office.store.select(Unit, name="Thanh tra Sở")[0].id
    assert asked == [([office.id_of("1.3"), office.id_of("1.4")], unit_id)]
    dialog._ui.units_tree.clearSelection()
    dialog._ui.units_tree.topLevelItem(0).setSelected(True)
    dialog._ui.assign_combo.setCurrentIndex(dialog._ui.assign_combo.count() - 1)
    dialog._ui.assign_button.click()
    assert asked[1] == ([office.id_of("1.1"), office.id_of("1.2")], None)


def test_one_criterion_leads_to_its_row(dialog: ScoreUnitsDialog, office) -> None:
    asked: list[int] = []
    dialog.jump_requested.connect(asked.append)
    select(dialog, 0, 0, 1)
    assert not dialog._ui.jump_button.isEnabled()
    select(dialog, 0, 1)
    dialog._ui.jump_button.click()
    assert asked == [office.id_of("1.2")]


def test_a_sheet_that_is_not_open_is_only_looked_at(dialog: ScoreUnitsDialog, office, service) -> None:
    refresh(dialog, office, service, is_editable=False)
    select(dialog, 0, 0)
    assert not dialog._ui.assign_button.isEnabled()
    assert dialog._ui.jump_button.isEnabled()
