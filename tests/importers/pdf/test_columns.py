from danvan_desktop.importers.pdf.bands import bands_of
from danvan_desktop.importers.pdf.columns import Gutter, find_columns, pieces_of
from tests.importers.pdf.handmade import words


def columns(*groups, is_first_page=True):
    bands = bands_of([word for group in groups for word in group])
    return bands, find_columns(bands, is_first_page=is_first_page)


def text(side):
    return " ".join(word.text for word in sorted(side, key=lambda word: (word.base, word.x0)))


MOTTO = words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x=240, base=70, size=13)
TITLE = words("KẾ HOẠCH", x=274, base=150)


def test_the_motto_tells_the_letterhead_even_where_the_strip_is_narrow():
    agency = words("ỦY BAN NHÂN DÂN TỈNH", x=108, base=70, size=13)
    assert MOTTO[0].x0 - agency[-1].x1 < 13
    number = words("Số: 12/KH-STP", x=120, base=100, size=13)
    day = words("Minh Hà, ngày 05 tháng 02 năm 2026", x=270, base=100, size=13)
    _, (found,) = columns(agency, MOTTO, number, day, TITLE)
    assert text(found.left) == "ỦY BAN NHÂN DÂN TỈNH Số: 12/KH-STP"
    assert text(found.right).startswith("CỘNG HÒA")
    assert found.is_letterhead


def test_the_title_below_the_letterhead_is_not_drawn_into_it():
    agency = words("SỞ TƯ PHÁP", x=120, base=70, size=13)
    bands, (found,) = columns(agency, MOTTO, TITLE)
    assert found.end == 1
    assert bands[found.end].text == "KẾ HOẠCH"


def test_recipients_and_signature_are_told_apart_though_their_lines_do_not_level():
    foot = [
        words("xét, giải quyết./.", base=80),
        words("Nơi nhận:", base=100, size=12),
        words("KT. GIÁM ĐỐC", x=370, base=102),
        words("- Sở Nội vụ;", base=114, size=11),
        words("PHÓ GIÁM ĐỐC", x=366, base=118),
        words("- Ban Dân vận Tỉnh ủy và các cơ quan;", base=127, size=11),
        words("- Lưu: VT.", base=140, size=11),
        words("Lê Văn Hòa", x=380, base=210),
    ]
    bands, (found,) = columns(*foot, is_first_page=False)
    assert bands[0].text == "xét, giải quyết./."
    assert found.start == 1
    assert text(found.left) == "Nơi nhận: - Sở Nội vụ; - Ban Dân vận Tỉnh ủy và các cơ quan; - Lưu: VT."
    assert text(found.right) == "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Hòa"
    assert not found.is_letterhead


def test_a_foot_that_goes_on_over_a_page_is_told_by_what_stands_in_it():
    for left, right in (("- CT, PCT UBND tỉnh;", "CHÁNH VĂN PHÒNG"), ("- Sở Nội vụ;", "Phạm Văn Duệ")):
        _, found = columns(words(left, size=11), words(right, x=370), is_first_page=False)
        assert len(found) == 1
    assert columns(words("- Sở Nội vụ;", size=11), words("báo cáo", x=370), is_first_page=False)[1] == []


def test_two_signatures_side_by_side_are_columns_and_tabbed_explanations_are_not():
    signers = [
        words("BAN DÂN VẬN", x=100),
        words("SỞ TƯ PHÁP", x=380),
        words("Lê An", x=110, base=190),
        words("Hà Bình", x=390, base=190),
    ]
    assert len(columns(*signers, is_first_page=False)[1]) == 1
    tabbed = [
        words("Điện thoại", base=100),
        words("Phòng Một", x=300, base=100),
        words("Thư", base=116),
        words("Phòng Hai", x=300, base=116),
    ]
    assert columns(*tabbed, is_first_page=False)[1] == []


def test_a_line_stretched_at_every_blank_is_no_pair_of_columns():
    assert columns(words("mới ban hành kèm theo", gap=4), is_first_page=False)[1] == []


def test_one_gap_in_one_line_of_running_text_is_no_pair_of_columns():
    stretched = [*words("theo quy định"), *words("hiện hành", x=220)]
    below = words("của pháp luật về thực hiện dân chủ ở cơ sở và các văn bản", base=116)
    assert columns(stretched, below, is_first_page=False)[1] == []


def test_the_strip_narrows_with_each_band_and_ends_where_one_crosses_it():
    gutter = Gutter(200, 300)
    (beside,) = bands_of(words("abc", x=150, size=40))
    narrowed = gutter.narrowed(pieces_of(beside), beside.size)
    assert narrowed is not None
    assert (narrowed.left, narrowed.right) == (210, 300)
    (across,) = bands_of(words("một dòng chữ dài", x=150, size=20))
    assert gutter.narrowed(pieces_of(across), across.size) is None
