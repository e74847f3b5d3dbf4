import pytest

from danvan_desktop.importers.plan.subjects import cooperating_in, leading_unit, names_unit, starts_predicate


@pytest.mark.parametrize(
    ("text", "unit", "rest"),
    [
        ("Giao Phòng Một theo dõi việc thực hiện.", "Phòng Một", "theo dõi việc thực hiện."),
        ("Phòng Một: Xây dựng kế hoạch.", "Phòng Một", "Xây dựng kế hoạch."),
        ("Tổ kiểm tra công vụ phối hợp với Ban Hai.", "Tổ kiểm tra công vụ", "phối hợp với Ban Hai."),
        (
            "Các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy theo chức năng phối hợp.",
            "Các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy",
            "theo chức năng phối hợp.",
        ),
        ("Thường xuyên theo dõi việc thực hiện.", None, "Thường xuyên theo dõi việc thực hiện."),
    ],
)
def test_the_unit_at_the_head_of_a_sentence_is_told_from_what_it_does(text, unit, rest):
    found, offset = leading_unit(text)
    assert (found, text[offset:]) == (unit, rest)


def test_units_that_cooperate_are_named():
    assert cooperating_in("Phòng Một phối hợp với các đơn vị liên quan và Phòng Hai tham mưu việc kiểm tra.") == (
        "các đơn vị liên quan",
        "Phòng Hai",
    )
    assert cooperating_in("Phòng Một làm một mình.") == ()


def test_a_verb_at_the_beginning_is_no_name():
    assert starts_predicate("Xây dựng kế hoạch")
    assert not starts_predicate("Sở Nội vụ")


@pytest.mark.parametrize(
    ("title", "is_name"),
    [
        ("Văn phòng Sở", True),
        ("Phòng Tổ chức - Hành chính:", True),
        ("Các phòng, đơn vị thuộc Sở", True),
        ("Công tác tuyên truyền", False),
        ("Phòng, chống tham nhũng", False),
        ("Văn phòng Sở theo dõi việc thực hiện", False),
    ],
)
def test_a_title_that_is_only_a_unit_is_told_from_a_topic(title, is_name):
    assert names_unit(title) is is_name
