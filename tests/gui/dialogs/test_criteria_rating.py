import pytest
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem

from danvan_desktop.domain.criteria import RuleKind
from danvan_desktop.gui.models.rating_rows import RuleColumn
from tests.gui.dialogs.test_criteria_set import Bench
from tests.score_office import score_office


@pytest.fixture
def bench(qtbot, tmp_path) -> Bench:
    bench = Bench(qtbot, score_office(tmp_path))
    yield bench
    bench.office.store.close()


def full_set(bench: Bench):
    return bench.office.criteria.get(bench.set_id)


def test_bands_are_added_edited_and_removed(bench: Bench) -> None:
    ui = bench.ui
    ui.set_tabs.setCurrentWidget(ui.bands_page)
    bench.press("add_band_button")
    model = ui.bands_table.model()
    model.setData(model.index(4, 0), "Kém")
    assert full_set(bench).bands[4].name == "Kém"
    ui.bands_table.setCurrentIndex(model.index(4, 0))
    bench.press("remove_band_button")
    assert len(full_set(bench).bands) == 4


@pytest.mark.parametrize(
    ("button", "kind"),
    [
        ("add_blocker_button", RuleKind.BLOCKER),
        ("add_cap_button", RuleKind.CAP),
        ("add_forced_button", RuleKind.FORCED_LOWEST),
    ],
)
def test_rules_are_added_by_kind_selected_and_removed(bench: Bench, button: str, kind: RuleKind) -> None:
    ui = bench.ui
    ui.set_tabs.setCurrentWidget(ui.rules_page)
    bench.press(button)
    index = ui.rules_table.currentIndex()
    assert ui.rules_table.model().row_at(index).item.kind is kind
    bench.press("remove_rule_button")
    assert len(full_set(bench).rules) == 7


def test_the_band_of_a_rule_is_chosen_by_its_name(bench: Bench) -> None:
    ui = bench.ui
    model = ui.rules_table.model()
    column = list(RuleColumn).index(RuleColumn.BAND)
    delegate = ui.rules_table.itemDelegateForColumn(column)
    combo = delegate.createEditor(ui.rules_table, QStyleOptionViewItem(), model.index(1, column))
    assert isinstance(combo, QComboBox)
    assert combo.itemText(0) == "Hoàn thành xuất sắc nhiệm vụ"
    combo.setCurrentIndex(3)
    delegate.setModelData(combo, model, model.index(1, column))
    assert full_set(bench).rules[1].best_band == 4


def test_nothing_selected_removes_nothing(bench: Bench) -> None:
    bench.ui.set_tabs.setCurrentWidget(bench.ui.bands_page)
    bench.press("remove_band_button")
    assert len(full_set(bench).bands) == 4
