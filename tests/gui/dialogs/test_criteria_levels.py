from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Level
from danvan_desktop.gui.dialogs.criteria_levels import free_name
from danvan_desktop.gui.dialogs.criteria_row_panel import CriteriaRowPanel
from danvan_desktop.gui.models.criteria_tree import CriterionRow
from tests.criteria_sets import D
from tests.domain.test_score_entry import LEVELS, PER_UNIT, TIERS


@pytest.fixture
def panel(qtbot) -> CriteriaRowPanel:
    panel = CriteriaRowPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def show(panel: CriteriaRowPanel, criterion) -> None:
    panel.show_row(CriterionRow(criterion, is_leaf=True), is_editable=True)


def test_bounds_are_shown_for_tiers_only(panel: CriteriaRowPanel) -> None:
    show(panel, TIERS)
    table = panel._ui.levels_table
    assert [table.item(1, column).text() for column in (1, 2, 3)] == ["2,5", "> 80", "< 95"]
    assert not table.isColumnHidden(2)
    show(panel, LEVELS)
    assert table.isColumnHidden(2)
    assert table.isColumnHidden(3)


def test_a_bound_typed_with_its_sign_announces_the_whole_criterion(qtbot, panel: CriteriaRowPanel) -> None:
    show(panel, TIERS)
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.levels_table.item(1, 2).setText("≥ 85")
    assert heard.args[0].levels[1] == replace(TIERS.levels[1], lower=D(85), lower_included=True)


def test_a_bound_without_meaning_is_refused_and_the_old_one_comes_back(qtbot, panel: CriteriaRowPanel) -> None:
    show(panel, TIERS)
    with qtbot.waitSignal(panel.refused) as heard, qtbot.assertNotEmitted(panel.edited):
        panel._ui.levels_table.item(1, 3).setText("95")
    assert "không phải là đầu bậc" in heard.args[0]
    assert panel._ui.levels_table.item(1, 3).text() == "< 95"


def test_a_counted_thing_is_added_under_a_free_name(qtbot, panel: CriteriaRowPanel) -> None:
    show(panel, replace(PER_UNIT, levels=(Level("Nội dung mới", D(1)),)))
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.add_level_button.click()
    assert heard.args[0].levels[1].text == "Nội dung mới 2"


def test_a_name_is_numbered_only_when_it_is_taken() -> None:
    assert free_name("Mức", set()) == "Mức"
    assert free_name("Mức", {"Mức", "Mức 2"}) == "Mức 3"


def test_the_unit_is_kept(qtbot, panel: CriteriaRowPanel) -> None:
    show(panel, PER_UNIT)
    assert panel._ui.unit_edit.text() == "mô hình"
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.unit_edit.setText("lượt")
        panel._ui.unit_edit.editingFinished.emit()
    assert heard.args[0].unit == "lượt"
