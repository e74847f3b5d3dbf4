import pytest

from danvan_desktop.domain.criteria import CriterionKind, Level, Method
from danvan_desktop.importers.criteria_methods import rule_of, split_level
from tests.criteria_sets import D

BASE, BONUS, PENALTY = CriterionKind.BASE, CriterionKind.BONUS, CriterionKind.PENALTY


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("- Ban hành chậm: 2 điểm", ("Ban hành chậm", D(2))),
        ("+ Đúng hạn được 2,5 điểm.", ("Đúng hạn", D("2.5"))),
        ("a) Không có: 0 điểm", ("Không có", D(0))),
        ("Đạt từ 90% (4 điểm)", ("Đạt từ 90%", D(4))),
        ("Ban hành chậm", None),
    ],
)
def test_a_level_names_its_points_at_its_end(line: str, parts) -> None:
    assert split_level(line) == parts


@pytest.mark.parametrize(
    ("kind", "text", "guidance", "rows", "method"),
    [
        (BASE, "Kế hoạch", "", [("- Đúng hạn", D(4)), ("- Chậm", D(2))], Method.LEVELS),
        (BASE, "Kế hoạch", "- Đúng hạn: 4 điểm\n- Chậm: 2 điểm", [], Method.LEVELS),
        (BASE, "Hồ sơ", "", [("- Từ 95% trở lên", D(5)), ("- Dưới 95%", D(0))], Method.TIERS),
        (BASE, "Hồ sơ", "", [("- Từ 95% trở lên", D(5)), ("- Còn lại", D(0))], Method.LEVELS),
        (BASE, "Báo cáo", "Mỗi báo cáo trễ trừ 0,5 điểm", [], Method.DEDUCT),
        (BASE, "Đối thoại", "Mỗi cuộc được 2 điểm", [], Method.PER_UNIT),
        (BONUS, "Mô hình", "Mỗi mô hình được cộng 1 điểm", [], Method.PER_UNIT),
        (PENALTY, "Vụ việc", "Mỗi vụ việc bị trừ 1 điểm", [], Method.DEDUCT),
        (BASE, "Nhiệm vụ", "Điểm = a/b × điểm tối đa", [], Method.RATIO),
        (BASE, "Niêm yết", "Có: đạt điểm tối đa; không thực hiện: 0 điểm", [], Method.FIXED),
        (BASE, "Kết quả", "", [], Method.DIRECT),
        (BASE, "Kết quả", "Theo tỷ lệ a/b", [], Method.RATIO),
    ],
)
def test_the_words_of_a_leaf_tell_its_method(kind, text: str, guidance: str, rows, method: Method) -> None:
    rule = rule_of(kind, text, guidance, rows)
    assert rule.method is method
    assert rule.is_guessed == (method is Method.DIRECT)


def test_tiers_keep_the_ends_as_they_are_printed() -> None:
    rows = [("Trên 95%", D(5)), ("Từ 80% đến dưới 95%", D(3)), ("Từ 50% đến 80%", D(1)), ("Dưới 50%", D(0))]
    rule = rule_of(BASE, "Hồ sơ", "", rows)
    assert rule.unit == "%"
    assert rule.levels == (
        Level("", D(5), D(95), lower_included=False),
        Level("", D(3), D(80), upper=D(95)),
        Level("", D(1), D(50), upper=D(80), upper_included=True),
        Level("", D(0), upper=D(50)),
    )


def test_counts_have_the_unit_they_name() -> None:
    rule = rule_of(BASE, "Đối thoại", "", [("Từ 2 cuộc trở lên", D(5)), ("Dưới 2 cuộc", D(1))])
    assert (rule.method, rule.unit) == (Method.TIERS, "cuộc")


def test_several_violations_become_several_kinds() -> None:
    rule = rule_of(BASE, "Báo cáo", "- Mỗi báo cáo trễ: trừ 0,5 điểm\n- Không gửi báo cáo: trừ 1 điểm", [])
    assert rule.levels == (Level("Mỗi báo cáo trễ", D("0.5")), Level("Không gửi báo cáo", D(1)))
