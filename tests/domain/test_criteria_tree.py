from dataclasses import replace

from danvan_desktop.domain.criteria import CriterionKind, ScoredBy
from danvan_desktop.domain.criteria_tree import CriteriaTree
from tests.criteria_sets import CRITERIA, criterion


def numbers(rows) -> list[str]:
    return [row.number for row in rows]


def test_walks_in_printed_order_whatever_order_it_was_given() -> None:
    tree = CriteriaTree(reversed(CRITERIA))
    assert numbers(tree.walk()) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "T", "P"]
    assert numbers(tree.leaves()) == ["1.1", "1.2", "2.1", "2.2", "2.3", "T", "P"]
    assert numbers(tree.roots) == ["1", "2", "T", "P"]


def test_finds_children_leaves_and_depth_below_a_row() -> None:
    tree = CriteriaTree(CRITERIA)
    assert numbers(tree.children(20)) == ["2.1", "2.2", "2.3"]
    assert numbers(tree.leaves(10)) == ["1.1", "1.2"]
    assert (tree.depth(10), tree.depth(11)) == (1, 2)
    assert tree.find(99) is None
    assert tree.find(None) is None


def test_a_row_has_the_kind_of_its_top_row() -> None:
    rows = (
        criterion(1, "T", "3", kind=CriterionKind.BONUS),
        criterion(2, "T.1", "3", 1),
    )
    assert [row.kind for row in CriteriaTree(rows).walk()] == [CriterionKind.BONUS, CriterionKind.BONUS]


def test_rows_without_way_to_the_top_are_kept_apart() -> None:
    lost = criterion(50, "9", "1", 999)
    circle = (criterion(60, "8", "1", 61), criterion(61, "7", "1", 60))
    tree = CriteriaTree((*CRITERIA, lost, *circle))
    assert {row.id for row in tree.orphans} == {50, 60, 61}
    assert len(list(tree.walk())) == len(CRITERIA)


def test_leaves_of_the_upper_level_are_not_the_offices_own() -> None:
    rows = tuple(replace(row, scored_by=ScoredBy.UPPER) if row.id == 23 else row for row in CRITERIA)
    assert "2.3" in numbers(CriteriaTree(rows).leaves())
    assert "2.3" not in numbers(CriteriaTree(rows).own_leaves())


def test_a_very_deep_tree_is_walked_without_exhausting_the_stack() -> None:
    rows = [criterion(number, str(number), "1", number - 1 or None) for number in range(1, 3001)]
    tree = CriteriaTree(rows)
    assert tree.depth(3000) == 3000
    assert numbers(tree.leaves()) == ["3000"]
