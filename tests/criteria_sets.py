"""Criteria sets for tests: the frame of a real regulation (scoring.md, “A real frame”) over a few leaves."""

from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    CriterionKind,
    FullSet,
    Level,
    Method,
    RatingBand,
    RatingRule,
    RuleKind,
)
from danvan_desktop.domain.scoring import ScoreLine

D = Decimal

BANDS = (
    RatingBand(91, 1, 1, "Xuất sắc", D(95), D(100), upper_included=True),
    RatingBand(92, 1, 2, "Tốt", D(85), D(95)),
    RatingBand(93, 1, 3, "Hoàn thành", D(75), D(85)),
    RatingBand(94, 1, 4, "Không hoàn thành", D(0), D(75)),
)
ZERO_BARS_TWO_BEST = RatingRule(81, 1, 1, RuleKind.BLOCKER, "Không có tiêu chí 0 điểm", "Điều 5", best_band=3)
REPRIMAND = RatingRule(82, 1, 1, RuleKind.CAP, "Lãnh đạo bị khiển trách", "Điều 6 khoản 1", best_band=2)
WARNING = RatingRule(83, 1, 2, RuleKind.CAP, "Lãnh đạo bị cảnh cáo", "Điều 6 khoản 2", best_band=3)
CORRUPTION = RatingRule(84, 1, 1, RuleKind.FORCED_LOWEST, "Có vụ việc tham nhũng", "Điều 7")
RULES = (ZERO_BARS_TWO_BEST, REPRIMAND, WARNING, CORRUPTION)


def criterion(
    row_id: int,
    number: str,
    max_points: str,
    parent_id: int | None = None,
    method: Method | None = None,
    **more: object,
) -> Criterion:
    """A row of set 1 placed by its id."""
    text = f"Nội dung {number}"
    return Criterion(row_id, 1, parent_id, row_id, number, text, D(max_points), method=method, **more)


# 10 + 90 points, bonus and penalty at most 3 each, as in the frame.
CRITERIA = (
    criterion(10, "1", "10"),
    criterion(11, "1.1", "4", 10, Method.FIXED),
    criterion(
        12, "1.2", "6", 10, Method.LEVELS, levels=(Level("đủ", D(6)), Level("một phần", D(3)), Level("chưa", D(0)))
    ),
    criterion(20, "2", "90"),
    criterion(21, "2.1", "40", 20, Method.RATIO),
    criterion(22, "2.2", "20", 20, Method.DEDUCT, levels=(Level("trễ hạn", D("0.5")), Level("không gửi", D(2)))),
    criterion(23, "2.3", "30", 20, Method.DIRECT),
    criterion(30, "T", "5", kind=CriterionKind.BONUS, method=Method.DIRECT),
    criterion(40, "P", "5", kind=CriterionKind.PENALTY, method=Method.DEDUCT, levels=(Level("vụ việc", D(1)),)),
)
HEADER = CriteriaSet(
    1, "Bộ thử", regulation="Quy định thử", step=D("0.5"), bonus_cap=D(3), penalty_cap=D(3)
)  # scale 100
FRAME = FullSet(HEADER, CRITERIA, BANDS, RULES)


def line(criterion_id: int, **entry: object) -> ScoreLine:
    """What is entered for one leaf of sheet 1."""
    return ScoreLine(1000 + criterion_id, 1, criterion_id, **entry)


def best_lines() -> dict[int, ScoreLine]:
    """Every leaf at its best: 100 points, no bonus, no penalty; one entry per criterion id."""
    lines = (
        line(11, passed=True),
        line(12, level=0),
        line(21, a=D(40), b=D(40)),
        line(22, counts=(0, 0)),
        line(23, points=D(30)),
        line(30, points=D(0)),
        line(40, counts=(0,)),
    )
    return {entry.criterion_id: entry for entry in lines}
