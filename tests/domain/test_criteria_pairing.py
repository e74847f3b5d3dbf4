from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import Criterion, Method
from danvan_desktop.domain.criteria_pairing import Settled, pair_criteria
from danvan_desktop.domain.criteria_tree import CriteriaTree
from tests.criteria_sets import CRITERIA, criterion

FREE = Settled()


def row(row_id: int, number: str, text: str, parent_id: int | None = None) -> Criterion:
    return replace(criterion(row_id, number, "5", parent_id, Method.DIRECT), text=text)


OLD = (
    row(1, "1", "Công tác lãnh đạo, chỉ đạo"),
    row(11, "1.1", "Ban hành kế hoạch công tác dân vận của năm", 1),
    row(12, "1.2", "Phân công lãnh đạo phụ trách công tác dân vận", 1),
    row(2, "2", "Phục vụ người dân và doanh nghiệp"),
    row(21, "2.1", "Hồ sơ thủ tục hành chính được giải quyết đúng hạn", 2),
    row(22, "2.2", "Tiếp công dân theo lịch của người đứng đầu", 2),
)


def numbers(old, new, settled=FREE) -> list[tuple[str | None, str | None]]:
    pairs = pair_criteria(CriteriaTree(old), CriteriaTree(new), settled)
    return [(pair.old and pair.old.number, pair.new and pair.new.number) for pair in pairs]


def moved(rows, shift: int = 100):
    """The same rows as a set of its own."""
    return [
        replace(each, id=each.id + shift, parent_id=None if each.parent_id is None else each.parent_id + shift)
        for each in rows
    ]


def test_a_set_pairs_with_itself() -> None:
    assert numbers(OLD, moved(OLD)) == [(each.number, each.number) for each in CriteriaTree(OLD).walk()]


def test_a_renumbered_and_a_reworded_criterion_are_found_by_their_words() -> None:
    new = moved(OLD)
    new[1] = replace(new[1], number="1.2")
    new[2] = replace(new[2], number="1.1", text="Phân công lãnh đạo cơ quan phụ trách công tác dân vận")
    assert [pair for pair in numbers(OLD, new) if pair[0] in {"1.1", "1.2"}] == [("1.1", "1.2"), ("1.2", "1.1")]


def test_a_criterion_that_moved_to_another_group_is_still_the_same() -> None:
    new = moved(OLD)
    new[5] = replace(new[5], number="1.3", parent_id=101)
    assert ("2.2", "1.3") in numbers(OLD, new)


def test_what_is_new_and_what_is_gone_stand_in_their_places() -> None:
    new = [each for each in moved(OLD) if each.number != "1.2"]
    new.append(row(123, "2.3", "Đối thoại trực tiếp với thanh niên", 102))
    assert numbers(OLD, new) == [
        ("1", "1"),
        ("1.1", "1.1"),
        ("1.2", None),
        ("2", "2"),
        ("2.1", "2.1"),
        ("2.2", "2.2"),
        (None, "2.3"),
    ]


def test_a_leaf_that_was_split_is_the_group_it_became() -> None:
    new = [*moved(OLD), row(130, "2.1.1", "Cấp tỉnh", 121), row(131, "2.1.2", "Cấp xã", 121)]
    assert ("2.1", "2.1") in numbers(OLD, new)
    assert (None, "2.1.1") in numbers(OLD, new)


def test_what_the_clerk_matched_holds_against_every_likeness() -> None:
    new = moved(OLD)
    settled = Settled({111: 22, 122: None}, frozenset({12}))
    pairs = pair_criteria(CriteriaTree(OLD), CriteriaTree(new), settled)
    found = {(pair.old and pair.old.number, pair.new and pair.new.number): pair.is_settled for pair in pairs}
    assert found["2.2", "1.1"]
    assert found[None, "2.2"]
    assert found["1.2", None]
    assert found["2.1", "2.1"] is False


def test_a_match_to_a_criterion_that_is_gone_is_no_match() -> None:
    assert ("1.1", "1.1") in numbers(OLD, moved(OLD), Settled({111: 999}))


@given(st.permutations(CRITERIA), st.sets(st.sampled_from([row.id for row in CRITERIA])))
def test_every_criterion_of_both_sides_stands_there_exactly_once(order, dropped) -> None:
    kept = [each for each in order if each.id not in dropped and each.parent_id not in dropped]
    pairs = pair_criteria(CriteriaTree(order), CriteriaTree(moved(kept)), FREE)
    assert sorted(pair.old.id for pair in pairs if pair.old) == sorted(each.id for each in order)
    assert sorted(pair.new.id for pair in pairs if pair.new) == sorted(each.id + 100 for each in kept)
    assert all(pair.shown is (pair.new or pair.old) for pair in pairs)
