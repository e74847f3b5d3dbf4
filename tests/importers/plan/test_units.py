import pytest

from danvan_desktop.importers.plan.units import segments_of, split_joint, split_units, starts_unit


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (
            "Lãnh đạo Văn phòng, các phòng, ban, đơn vị trực thuộc",
            ["Lãnh đạo Văn phòng", "các phòng, ban, đơn vị trực thuộc"],
        ),
        ("Phòng Một; Phòng Hai", ["Phòng Một", "Phòng Hai"]),
        (
            "các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy; các đảng ủy, chi bộ trực thuộc",
            ["các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy", "các đảng ủy, chi bộ trực thuộc"],
        ),
        (
            "Thường trực Hội đồng nhân dân, Ủy ban nhân dân huyện",
            ["Thường trực Hội đồng nhân dân", "Ủy ban nhân dân huyện"],
        ),
        (
            "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện, Đảng ủy các xã, phường",
            ["Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện", "Đảng ủy các xã, phường"],
        ),
        (
            "Ủy ban nhân dân huyện và các cơ quan, đơn vị liên quan",
            ["Ủy ban nhân dân huyện", "các cơ quan, đơn vị liên quan"],
        ),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        (
            "Phòng Phổ biến, giáo dục pháp luật; Sở Nội vụ và Sở Tài chính",
            ["Phòng Phổ biến, giáo dục pháp luật", "Sở Nội vụ", "Sở Tài chính"],
        ),
        ("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
        ("Các sở, ban, ngành, UBND các xã, phường", ["Các sở, ban, ngành", "UBND các xã, phường"]),
        ("Phòng Hành chính- Quản trị", ["Phòng Hành chính - Quản trị"]),
        ("Ban Dân vận (Cơ quan Thường trực, giúp việc)", ["Ban Dân vận (Cơ quan Thường trực, giúp việc)"]),
        ("Phòng Nghiệp vụ 1, 2, 3", ["Phòng Nghiệp vụ 1, 2, 3"]),
        ("", []),
    ],
)
def test_lists_are_cut_between_independent_names_only(value, names):
    assert list(split_units(value)) == names


def test_cooperation_inside_a_value_is_told_apart():
    assert split_joint("Ban Một phối hợp với Ban Hai") == ("Ban Một", "Ban Hai")
    assert split_joint("Ban Một") == ("Ban Một", "")


def test_semicolons_inside_brackets_do_not_cut():
    assert segments_of("Sở A (phòng B; phòng C); Sở D") == ("Sở A (phòng B; phòng C)", "Sở D")


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức thực hiện tốt",
        "Báo cáo kết quả",
        "Ban hành kế hoạch",
        "Phòng, chống tham nhũng",
        "Lãnh đạo, chỉ đạo",
        "Xã hội hóa",
    ],
)
def test_verbs_that_look_like_units_are_none(text):
    assert not starts_unit(text)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Đề nghị Hội Nông dân huyện", ("Hội Nông dân huyện",)),
        ("Hội Phụ nữ, Huyện đoàn và các đoàn thể", ("Hội Phụ nữ", "Huyện đoàn", "các đoàn thể")),
        ("P.TCHC, P. Kế hoạch", ("P.TCHC", "P. Kế hoạch")),
        ("Toàn thể cán bộ, công chức, viên chức", ("Toàn thể cán bộ, công chức, viên chức",)),
        ("Kho bạc Nhà nước, Thuế tỉnh, Trạm Y tế", ("Kho bạc Nhà nước", "Thuế tỉnh", "Trạm Y tế")),
    ],
)
def test_rarer_names_are_cut_by_the_same_rules(value, names):
    assert split_units(value) == names
