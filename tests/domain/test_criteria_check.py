from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.criteria import CriteriaSet, CriterionKind, FullSet, Level, Method
from danvan_desktop.domain.criteria_check import Part, check_set
from tests.criteria_sets import BANDS, CRITERIA, FRAME, RULES, D, criterion


def with_header(**changes) -> FullSet:
    return replace(FRAME, criteria_set=replace(FRAME.criteria_set, **changes))


def with_row(row_id: int, **changes) -> FullSet:
    rows = tuple(replace(row, **changes) if row.id == row_id else row for row in CRITERIA)
    return replace(FRAME, criteria=rows)


def with_band(place: int, **changes) -> FullSet:
    bands = tuple(replace(band, **changes) if band.position == place else band for band in BANDS)
    return replace(FRAME, bands=bands)


def with_rule(rule_id: int, **changes) -> FullSet:
    return replace(FRAME, rules=tuple(replace(rule, **changes) if rule.id == rule_id else rule for rule in RULES))


def test_the_frame_of_a_real_regulation_has_no_findings() -> None:
    assert check_set(FRAME) == ()


LEVELS = (Level("đủ", D(6)), Level("chưa", D(0)))

# planted fault · part, row and field it is found at · a piece of the reason
FAULTS = [
    (with_header(name=" "), Part.SET, 1, "name", "chưa có tên"),
    (with_header(step=D(0)), Part.SET, 1, "step", "lớn hơn 0"),
    (with_header(scale=D(90)), Part.SET, 1, "scale", "cộng lại được 100 điểm, thang điểm là 90"),
    (with_header(bonus_cap=D(0)), Part.SET, 1, "bonus_cap", "mức thưởng tối đa là 0"),
    (with_header(penalty_cap=D(0)), Part.SET, 1, "penalty_cap", "mức trừ tối đa là 0"),
    (with_header(bonus_cap=D(-1)), Part.SET, 1, "bonus_cap", "không được âm"),
    (with_header(penalty_cap=D(-1)), Part.SET, 1, "penalty_cap", "không được âm"),
    (
        with_header(valid_from=date(2026, 1, 1), valid_to=date(2025, 12, 31)),
        Part.SET,
        1,
        "valid_to",
        "đứng trước",
    ),
    (with_row(10, max_points=D(11)), Part.CRITERION, 10, "max_points", "là 11, các tiêu chí con cộng lại được 10"),
    (with_row(23, max_points=D(29)), Part.CRITERION, 20, "max_points", "là 90, các tiêu chí con cộng lại được 89"),
    (with_row(23, max_points=D("30.2")), Part.CRITERION, 23, "max_points", "không phải bội số"),
    (with_row(23, max_points=D(0)), Part.CRITERION, 23, "max_points", "lớn hơn 0"),
    (with_row(23, number=" "), Part.CRITERION, 23, "number", "chưa có số thứ tự"),
    (with_row(23, number="2.2"), Part.CRITERION, 23, "number", "“2.2” dùng cho 2 tiêu chí"),
    (with_row(23, text=""), Part.CRITERION, 23, "text", "chưa có nội dung"),
    (with_row(23, method=None), Part.CRITERION, 23, "method", "chưa chọn cách chấm"),
    (with_row(20, method=Method.DIRECT), Part.CRITERION, 20, "method", "có tiêu chí con"),
    (with_row(12, levels=()), Part.CRITERION, 12, "levels", "chưa có mức nào"),
    (with_row(12, levels=(*LEVELS, Level(" ", D(3)))), Part.CRITERION, 12, "levels", "có mức chưa ghi nội dung"),
    (with_row(12, levels=(*LEVELS, Level("Đủ", D(3)))), Part.CRITERION, 12, "levels", "“đủ” bị lặp"),
    (with_row(12, levels=(*LEVELS, Level("hơn", D(7)))), Part.CRITERION, 12, "levels", "phải từ 0 đến 6"),
    (with_row(12, levels=(*LEVELS, Level("dưới", D(-1)))), Part.CRITERION, 12, "levels", "phải từ 0 đến 6"),
    (with_row(12, levels=(Level("khá", D(5)),)), Part.CRITERION, 12, "levels", "không có mức nào được điểm tối đa 6"),
    (with_row(12, levels=(*LEVELS, Level("lẻ", D("0.3")))), Part.CRITERION, 12, "levels", "“lẻ” 0,3 không phải bội số"),
    (with_row(22, levels=()), Part.CRITERION, 22, "levels", "chưa có loại vi phạm nào"),
    (with_row(22, levels=(Level("trễ", D(0)),)), Part.CRITERION, 22, "levels", "lớn hơn 0"),
    (with_row(22, floor=D(21)), Part.CRITERION, 22, "floor", "từ 0 đến 20"),
    (with_row(22, floor=D(-1)), Part.CRITERION, 22, "floor", "từ 0 đến 20"),
    (with_row(11, parent_id=77), Part.CRITERION, 11, "parent_id", "không thuộc nhóm"),
    (with_band(2, name=""), Part.BAND, 92, "name", "chưa có tên"),
    (with_band(2, name="xuất sắc"), Part.BAND, 92, "name", "bị lặp"),
    (with_band(2, lower=D(86)), Part.BAND, 93, "upper", "hở khoảng từ 85 đến 86 điểm so với mức “Tốt”"),
    (with_band(2, lower=D(84)), Part.BAND, 93, "upper", "chồng lên mức “Tốt” từ 84 đến 85"),
    (with_band(3, upper_included=True), Part.BAND, 93, "upper_included", "chồng lên mức “Tốt” tại 85"),
    (with_band(3, lower=D(85)), Part.BAND, 93, "lower", "nhỏ hơn điểm trên"),
    (with_band(1, upper=D(99)), Part.BAND, 91, "upper", "phải đến 100"),
    (with_band(1, upper_included=False), Part.BAND, 91, "upper_included", "phải gồm cả 100 điểm"),
    (with_band(4, lower=D(10)), Part.BAND, 94, "lower", "bắt đầu từ 0, đang là 10"),
    (with_band(4, position=7), Part.BAND, 94, "position", "thứ tự phải là 4"),
    (with_rule(84, text=""), Part.RULE, 84, "text", "chưa ghi nội dung"),
    (with_rule(82, best_band=None), Part.RULE, 82, "best_band", "chưa chọn mức"),
    (with_rule(82, best_band=5), Part.RULE, 82, "best_band", "không có mức xếp loại thứ 5"),
    (with_rule(81, best_band=1), Part.RULE, 81, "best_band", "không có tác dụng"),
    (with_rule(81, criterion_id=777), Part.RULE, 81, "criterion_id", "không trỏ tới"),
    (with_rule(81, criterion_id=30), Part.RULE, 81, "criterion_id", "không trỏ tới"),
]


@pytest.mark.parametrize(("full_set", "part", "object_id", "field", "words"), FAULTS)
def test_a_fault_is_found_at_its_row(full_set: FullSet, part: Part, object_id: int, field: str, words: str) -> None:
    found = [finding for finding in check_set(full_set) if (finding.part, finding.object_id) == (part, object_id)]
    assert any(finding.field == field and words in finding.words for finding in found), check_set(full_set)
    assert all(finding.sentence.startswith(finding.place) for finding in found)


def test_the_finding_names_the_row_as_the_clerk_knows_it() -> None:
    (finding,) = check_set(with_row(23, method=None))
    assert finding.sentence == "Tiêu chí 2.3: chưa chọn cách chấm."
    (finding,) = check_set(with_rule(82, best_band=None))
    assert finding.sentence == "Mức cao nhất thứ 1: chưa chọn mức cao nhất được xếp."


def test_an_empty_set_has_findings() -> None:
    words = [finding.words for finding in check_set(FullSet(CriteriaSet(1, "Bộ trống")))]
    assert words == ["chưa có tiêu chí nào.", "chưa có mức xếp loại nào."]


def test_a_bonus_group_may_promise_more_than_its_cap_but_only_up_to_its_cap() -> None:
    group = (
        criterion(30, "T", "3", kind=CriterionKind.BONUS),
        criterion(31, "T.1", "2", 30, Method.DIRECT),
        criterion(32, "T.2", "2", 30, Method.DIRECT),
    )
    rows = tuple(row for row in CRITERIA if row.id != 30)
    assert check_set(replace(FRAME, criteria=(*rows, *group))) == ()
    wrong = (replace(group[0], max_points=D("2.5")), *group[1:])
    assert [f.object_id for f in check_set(replace(FRAME, criteria=(*rows, *wrong)))] == [30]
