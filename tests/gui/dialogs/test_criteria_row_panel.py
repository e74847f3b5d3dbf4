from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Level, Method, ScoredBy
from danvan_desktop.gui.dialogs.criteria_row_panel import CriteriaRowPanel
from danvan_desktop.gui.models.criteria_tree import CriterionRow
from tests.criteria_sets import CRITERIA, D

LEVELS = next(row for row in CRITERIA if row.method is Method.LEVELS)
DEDUCT = next(row for row in CRITERIA if row.method is Method.DEDUCT)
DIRECT = next(row for row in CRITERIA if row.method is Method.DIRECT)


@pytest.fixture
def panel(qtbot) -> CriteriaRowPanel:
    panel = CriteriaRowPanel()
    qtbot.addWidget(panel)
    panel.show_row(CriterionRow(LEVELS, is_leaf=True), is_editable=True)
    panel.show()
    return panel


def test_a_level_edited_in_the_table_announces_the_whole_criterion(qtbot, panel: CriteriaRowPanel) -> None:
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.levels_table.item(1, 1).setText("2,5")
    assert heard.args[0].levels[1] == Level("một phần", D("2.5"))
    assert heard.args[0].levels[0] == LEVELS.levels[0]


def test_a_bad_number_is_refused_and_the_old_one_comes_back(qtbot, panel: CriteriaRowPanel) -> None:
    with qtbot.waitSignal(panel.refused) as heard, qtbot.assertNotEmitted(panel.edited):
        panel._ui.levels_table.item(1, 1).setText("x")
    assert "không phải là một số" in heard.args[0]
    assert panel._ui.levels_table.item(1, 1).text() == "3"


def test_levels_are_added_under_a_free_name_and_removed(qtbot, panel: CriteriaRowPanel) -> None:
    taken = replace(LEVELS, levels=(*LEVELS.levels, Level("Mức mới", D(0))))
    panel.show_row(CriterionRow(taken, is_leaf=True), is_editable=True)
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.add_level_button.click()
    assert heard.args[0].levels[-1] == Level("Mức mới 2", D(0))
    panel._ui.levels_table.setCurrentCell(0, 0)
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.remove_level_button.click()
    assert [level.text for level in heard.args[0].levels] == ["một phần", "chưa", "Mức mới"]


def test_only_what_the_method_needs_is_shown(panel: CriteriaRowPanel) -> None:
    ui = panel._ui
    assert ui.levels_table.isVisible()
    assert not ui.floor_edit.isVisible()
    panel.show_row(CriterionRow(DEDUCT, is_leaf=True), is_editable=True)
    assert ui.floor_edit.isVisible()
    assert "Loại vi phạm" in ui.levels_label.text()
    panel.show_row(CriterionRow(DIRECT, is_leaf=True), is_editable=True)
    assert not ui.levels_table.isVisible()
    panel.show_row(CriterionRow(CRITERIA[0], is_leaf=False), is_editable=True)
    assert not ui.guidance_edit.isVisible()
    assert "tổng của các tiêu chí con" in ui.row_label.text()
    panel.show_row(None, is_editable=True)
    assert "Chọn một tiêu chí" in ui.row_label.text()


def test_floor_guidance_evidence_and_the_upper_level_are_kept(qtbot, panel: CriteriaRowPanel) -> None:
    panel.show_row(CriterionRow(DEDUCT, is_leaf=True), is_editable=True)
    ui = panel._ui
    with qtbot.waitSignal(panel.edited) as heard:
        qtbot.keyClicks(ui.floor_edit, "2,5")
        ui.floor_edit.commit()
    assert heard.args[0].floor == D("2.5")
    with qtbot.waitSignal(panel.edited) as heard:
        ui.guidance_edit.setPlainText("Đếm từng lần")
        ui.guidance_edit.commit()
    assert heard.args[0].guidance == "Đếm từng lần"
    with qtbot.waitSignal(panel.edited) as heard:
        ui.upper_check.click()
    assert heard.args[0].scored_by is ScoredBy.UPPER


def test_a_frozen_set_cannot_be_edited_here(panel: CriteriaRowPanel) -> None:
    panel.show_row(CriterionRow(LEVELS, is_leaf=True), is_editable=False)
    assert not panel.isEnabled()
