import pytest

from danvan_desktop.domain.criteria import Method
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.gui.models.criteria_tree import CriteriaTreeColumn
from tests.gui.dialogs.test_criteria_set import Bench
from tests.score_office import score_office


@pytest.fixture
def bench(qtbot, tmp_path) -> Bench:
    bench = Bench(qtbot, score_office(tmp_path))
    yield bench
    bench.office.store.close()


def numbers(bench: Bench, parent: str | None = None) -> list[str]:
    tree = CriteriaTree(bench.office.criteria.get(bench.set_id).criteria)
    return [row.number for row in tree.children(bench.office.id_of(parent) if parent else None)]


def current(bench: Bench) -> str:
    return bench.ui.criteria_tree.currentIndex().siblingAtColumn(0).data()


def test_groups_and_children_are_added_and_selected(bench: Bench) -> None:
    bench.press("add_group_button")
    assert current(bench) == "5"
    bench.press("add_child_button")
    assert current(bench) == "5.1"
    assert numbers(bench, "5") == ["5.1"]


def test_rows_move_and_keep_the_selection(bench: Bench) -> None:
    bench.dialog._outline.choose(bench.office.id_of("1.3"))
    bench.press("up_button")
    assert numbers(bench, "1")[:3] == ["1.1", "1.3", "1.2"]
    assert current(bench) == "1.3"
    bench.press("down_button")
    assert numbers(bench, "1")[:3] == ["1.1", "1.2", "1.3"]


def test_a_row_is_removed_and_brought_back_by_undo(bench: Bench) -> None:
    bench.dialog._outline.choose(bench.office.id_of("2.4"))
    bench.press("remove_button")
    assert numbers(bench, "2") == ["2.1", "2.2", "2.3"]
    bench.actions.run(bench.office.store.undo)
    assert numbers(bench, "2") == ["2.1", "2.2", "2.3", "2.4"]


def test_a_cell_edited_in_place_is_saved(bench: Bench) -> None:
    model = bench.dialog._outline.model
    column = list(CriteriaTreeColumn).index(CriteriaTreeColumn.METHOD)
    leaf_id = bench.office.id_of("1.2")
    model.setData(model.index_of(leaf_id).siblingAtColumn(column), "direct")
    stored = next(row for row in bench.office.criteria.get(bench.set_id).criteria if row.id == leaf_id)
    assert stored.method is Method.DIRECT


def test_a_scored_row_is_not_removed_and_the_reason_is_raised(qtbot, bench: Bench) -> None:
    bench.office.scoring.set_passed(*bench.office.at("1.2"), passed=True)
    bench.dialog._outline.choose(bench.office.id_of("1.2"))
    with qtbot.capture_exceptions() as caught:
        bench.press("remove_button")
    assert "đã được chấm trong bảng" in str(caught[0][1])
    assert "1.2" in numbers(bench, "1")


def test_without_a_selection_only_a_group_can_be_added(bench: Bench) -> None:
    assert bench.ui.add_group_button.isEnabled()
    assert not bench.ui.add_child_button.isEnabled()
    assert not bench.ui.remove_button.isEnabled()
