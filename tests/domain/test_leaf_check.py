from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import CriteriaSet, Level, Method, Modifier, ModifierKind
from danvan_desktop.domain.leaf_check import leaf_faults, off_step
from tests.criteria_sets import D, criterion
from tests.domain.test_score_entry import CONDITIONED, COUNT_TIERS, DEDUCT, DIRECT, LEVELS, PER_UNIT, TIERS

HEADER = CriteriaSet(1, "Bộ thử", step=D("0.5"))


@pytest.mark.parametrize("row", [CONDITIONED, COUNT_TIERS, DEDUCT, DIRECT, LEVELS, PER_UNIT, TIERS])
def test_a_leaf_with_all_its_method_needs_has_no_fault(row) -> None:
    assert list(leaf_faults(HEADER, row)) == []


LOWER = Modifier(ModifierKind.LOWER_MAX, "Chậm", D(2))


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        (replace(DIRECT, method=None), "method", "chưa chọn cách chấm"),
        (replace(LEVELS, levels=()), "levels", "chưa có mức nào"),
        (replace(TIERS, levels=()), "levels", "chưa có bậc nào"),
        (replace(TIERS, max_points=D(6)), "levels", "không có bậc nào được điểm tối đa 6"),
        (replace(TIERS, levels=TIERS.levels[:1]), "levels", "chưa có bậc cho số liệu dưới 95"),
        (replace(TIERS, levels=(TIERS.levels[0], *TIERS.levels)), "levels", "bị lặp"),
        (replace(PER_UNIT, levels=()), "levels", "chưa có nội dung tính số lượng nào"),
        (replace(PER_UNIT, levels=(Level("a", D(0)),)), "levels", "điểm của mỗi nội dung tính số lượng"),
        (replace(PER_UNIT, levels=(Level("a", D("0.3")),)), "levels", "bội số của bước làm tròn 0,5"),
        (replace(DEDUCT, floor=D(9)), "floor", "từ 0 đến 5"),
        (replace(DIRECT, modifiers=(replace(LOWER, max_points=D(4)),)), "modifiers", "nhỏ hơn 4"),
        (replace(DIRECT, modifiers=(replace(LOWER, max_points=D("1.3")),)), "modifiers", "bội số"),
        (replace(DIRECT, modifiers=(replace(LOWER, text=" "),)), "modifiers", "chưa ghi nội dung"),
        (replace(DIRECT, modifiers=(LOWER, LOWER)), "modifiers", "bị lặp"),
    ],
)
def test_each_fault_names_its_field(row, field: str, words: str) -> None:
    assert any(found == field and words in said for found, said in leaf_faults(HEADER, row))


def test_points_off_the_step_are_told_with_the_step() -> None:
    assert off_step("điểm tối đa", D("1.3"), D("0.5")) == "điểm tối đa 1,3 không phải bội số của bước làm tròn 0,5."


def test_a_row_of_another_method_may_keep_what_it_does_not_use() -> None:
    assert list(leaf_faults(HEADER, criterion(1, "1", "5", method=Method.RATIO))) == []
