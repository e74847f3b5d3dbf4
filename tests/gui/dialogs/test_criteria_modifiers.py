import pytest

from danvan_desktop.domain.criteria import Modifier, ModifierKind
from danvan_desktop.gui.dialogs.criteria_row_panel import CriteriaRowPanel
from danvan_desktop.gui.models.criteria_tree import CriterionRow
from tests.criteria_sets import D
from tests.domain.test_score_entry import CONDITIONED, DIRECT


@pytest.fixture
def panel(qtbot) -> CriteriaRowPanel:
    panel = CriteriaRowPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_row(CriterionRow(CONDITIONED, is_leaf=True), is_editable=True)
    return panel


def test_a_lowered_maximum_and_its_clause_are_edited_in_place(qtbot, panel: CriteriaRowPanel) -> None:
    table = panel._ui.modifiers_table
    with qtbot.waitSignal(panel.edited) as heard:
        table.item(1, 1).setText("5,5")
    assert heard.args[0].modifiers[1].max_points == D("5.5")
    with qtbot.waitSignal(panel.edited) as heard:
        table.item(0, 2).setText("Điều 4")
    assert heard.args[0].modifiers[0].clause == "Điều 4"


def test_a_bad_number_is_refused(qtbot, panel: CriteriaRowPanel) -> None:
    with qtbot.waitSignal(panel.refused), qtbot.assertNotEmitted(panel.edited):
        panel._ui.modifiers_table.item(1, 1).setText("x")
    assert panel._ui.modifiers_table.item(1, 1).text() == "6"


def test_conditions_are_added_and_removed(qtbot, panel: CriteriaRowPanel) -> None:
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.add_precondition_button.click()
    assert heard.args[0].modifiers[-1] == Modifier(ModifierKind.PRECONDITION, "Chưa bảo đảm điều kiện", D(0))
    panel._ui.modifiers_table.setCurrentCell(0, 0)
    with qtbot.waitSignal(panel.edited) as heard:
        panel._ui.remove_modifier_button.click()
    assert heard.args[0].modifiers == CONDITIONED.modifiers[1:]


def test_a_leaf_without_conditions_shows_no_empty_table_and_a_group_nothing(panel: CriteriaRowPanel) -> None:
    panel.show_row(CriterionRow(DIRECT, is_leaf=True), is_editable=True)
    assert not panel._ui.modifiers_table.isVisibleTo(panel)
    assert panel._ui.add_lower_max_button.isVisibleTo(panel)
    panel.show_row(CriterionRow(DIRECT, is_leaf=False), is_editable=True)
    assert not panel._ui.add_lower_max_button.isVisibleTo(panel)
