from dataclasses import replace
from datetime import date

from danvan_desktop.domain.criteria import NotApplicable, RatingBand, RatingRule, RuleKind
from danvan_desktop.domain.criteria_comparison import SetChange, SetPart
from danvan_desktop.domain.rating_comparison import compare_rating
from tests.criteria_sets import BANDS, FRAME, HEADER, RULES, ZERO_BARS_TWO_BEST, D


def changes(**fields: object):
    rows = compare_rating(FRAME, replace(FRAME, **fields))
    return [(row.part, row.changes[0], row.details) for row in rows if row.is_changed]


def test_the_same_rules_change_nothing() -> None:
    assert changes() == []
    rows = compare_rating(FRAME, FRAME)
    assert [row.part for row in rows] == [SetPart.BAND] * 4 + [SetPart.RULE] * 4


def test_a_band_with_other_bounds_or_another_name_is_named() -> None:
    bands = (
        BANDS[0],
        replace(BANDS[1], lower=D(80)),
        replace(BANDS[2], upper=D(80), name="Hoàn thành nhiệm vụ"),
        BANDS[3],
    )
    assert changes(bands=bands) == [
        (SetPart.BAND, SetChange.RATING, ("Từ 85 đến dưới 95 điểm → từ 80 đến dưới 95 điểm",)),
        (
            SetPart.BAND,
            SetChange.RATING,
            ("Tên: Hoàn thành → Hoàn thành nhiệm vụ", "Từ 75 đến dưới 85 điểm → từ 75 đến dưới 80 điểm"),
        ),
    ]


def test_a_new_and_a_removed_band_are_told() -> None:
    fewer = [part for part in changes(bands=BANDS[:3]) if part[1] is SetChange.REMOVED]
    assert fewer == [(SetPart.BAND, SetChange.REMOVED, ())]
    more = (*BANDS, RatingBand(95, 1, 5, "Yếu", D(0), D(50)))
    assert (SetPart.BAND, SetChange.ADDED, ()) in changes(bands=more)


def test_a_blocker_that_bars_another_band_or_watches_one_criterion_is_named() -> None:
    stricter = replace(ZERO_BARS_TWO_BEST, best_band=4, criterion_id=11, clause="Điều 9")
    assert changes(rules=(stricter, *RULES[1:])) == [
        (
            SetPart.RULE,
            SetChange.RATING,
            (
                "Xếp cao nhất: mức thứ 3 → mức thứ 4",
                "Tiêu chí: mọi tiêu chí → Tiêu chí 1.1",
                "Điều khoản: Điều 5 → Điều 9",
            ),
        )
    ]


def test_rules_come_and_go_by_their_words() -> None:
    new = RatingRule(89, 1, 2, RuleKind.FORCED_LOWEST, "Không gửi hồ sơ tự chấm điểm")
    assert (SetPart.RULE, SetChange.ADDED, ()) in changes(rules=(*RULES, new))
    assert (SetPart.RULE, SetChange.REMOVED, ()) in changes(rules=RULES[:-1])
    reworded = replace(RULES[3], text="Có vụ việc tham nhũng, tiêu cực")
    assert (SetPart.RULE, SetChange.RATING, ("Sửa lời",)) in changes(rules=(*RULES[:3], reworded))


def test_of_the_header_only_what_differs_is_listed() -> None:
    header = replace(
        HEADER, bonus_cap=D(5), not_applicable=NotApplicable.FULL, valid_from=date(2026, 1, 1), evidence_required=True
    )
    assert [details[0] for part, _, details in changes(criteria_set=header) if part is SetPart.HEADER] == [
        "Có hiệu lực từ: chưa có → 01/01/2026",
        "Thưởng tối đa: 3 → 5",
        "Tiêu chí không áp dụng: Quy định không cho phép → Được tính điểm tối đa",
        "Không có minh chứng thì tính 0 điểm: không → có",
    ]
