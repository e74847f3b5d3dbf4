from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import CriterionKind
from danvan_desktop.domain.score_words import describe_entry, explain_points, try_entry
from tests.criteria_sets import D, line
from tests.domain.test_score_entry import (
    CONDITIONED,
    COUNT_TIERS,
    DEDUCT,
    DIRECT,
    FIXED,
    LEVELS,
    PENALTY,
    PER_UNIT,
    RATIO,
    TIERS,
)

EXPLAINED = [
    (RATIO, {"a": D(9), "b": D(12)}, "9/12 = 75%", "9/12 × 10 = 7,5 điểm"),
    (DEDUCT, {"counts": (1, 1)}, "trễ: 1 × 0,5 điểm; thiếu: 1 × 2 điểm", "5 − 2,5, thấp nhất 0: 2,5 điểm"),
    (DEDUCT, {"counts": (0, 0)}, "Không có vi phạm", "5 − 0, thấp nhất 0: 5 điểm"),
    (PENALTY, {"counts": (2, 0)}, "trễ: 2 × 0,5 điểm", "Trừ 1 điểm, nhiều nhất 5: 1 điểm"),
    (LEVELS, {"level": 1}, "khá", "khá: 2,5 điểm"),
    (FIXED, {"passed": False}, "Không đạt", "Không đạt: 0 điểm"),
    (replace(FIXED, kind=CriterionKind.PENALTY), {"passed": True}, "Có vi phạm", "Có vi phạm: 2,5 điểm"),
    (replace(FIXED, kind=CriterionKind.BONUS), {"passed": False}, "Không có", "Không có: 0 điểm"),
    (DIRECT, {"points": D("3.5")}, "", "3,5 điểm"),
    (RATIO, {"a": D(9)}, "", ""),
    (TIERS, {"a": D(95)}, "95%", "95%, bậc “từ 95% đến 100%”: 5 điểm"),
    (TIERS, {"a": D(17), "b": D(20)}, "17/20 = 85%", "17/20 = 85%, bậc “trên 80% đến dưới 95%”: 2,5 điểm"),
    (TIERS, {"b": D(20)}, "", ""),
    (COUNT_TIERS, {"a": D(3)}, "3 cuộc", "3 cuộc, bậc “từ 2 cuộc trở lên”: 3 điểm"),
    (PER_UNIT, {"counts": (1, 2)}, "cấp tỉnh: 1 × 2 điểm; cơ sở: 2 × 0,5 điểm", "3 điểm, nhiều nhất 4: 3 điểm"),
    (PER_UNIT, {"counts": (0, 0)}, "Không có", "0 điểm, nhiều nhất 4: 0 điểm"),
    (CONDITIONED, {"modifiers": (0,)}, "Không có kế hoạch", "Không có kế hoạch: 0 điểm"),
    (
        CONDITIONED,
        {"a": D(9), "b": D(10), "modifiers": (1,)},
        "9/10 = 90%; Ban hành chậm",
        "9/10 × 10 = 9 điểm; Ban hành chậm: nhiều nhất 6: 6 điểm",
    ),
    (RATIO, {"not_applicable": True}, "Không áp dụng", "Không áp dụng"),
]


@pytest.mark.parametrize(("leaf", "entry", "basis", "sentence"), EXPLAINED)
def test_the_calculation_is_told_in_words(leaf, entry, basis: str, sentence: str) -> None:
    assert describe_entry(leaf, line(1, **entry)) == basis
    assert explain_points(leaf, line(1, **entry), D("0.5")) == sentence


def test_an_entry_no_longer_fitting_the_leaf_is_not_described() -> None:
    assert describe_entry(LEVELS, line(1, level=7)) == ""
    assert describe_entry(DEDUCT, line(1, counts=(1,))) == ""
    assert describe_entry(replace(LEVELS, method=None), line(1, level=1)) == ""


def test_an_entry_is_tried_out_while_it_is_typed() -> None:
    assert try_entry(RATIO, line(1, a=D(9), b=D(12)), D("0.5")).words == "9/12 × 10 = 7,5 điểm"
    refused = try_entry(RATIO, line(1, a=D(9), b=D(0)), D("0.5"))
    assert refused.words == ""
    assert refused.complaint.startswith("Tiêu chí 1: số b (mẫu số) phải lớn hơn 0. ")
    assert try_entry(RATIO, line(1, a=D(9)), D("0.5")) == try_entry(RATIO, line(1), D("0.5"))
