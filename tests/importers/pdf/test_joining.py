import pytest

from danvan_desktop.importers.pdf.frames import Habits
from danvan_desktop.importers.pdf.joining import goes_on, joined_text
from danvan_desktop.importers.pdf.page import Frame, LineKind
from tests.importers.pdf.handmade import LEFT, RIGHT, line

FULL = "các cơ quan hành chính nhà nước và chính quyền các cấp"
INDENTED = Habits(1.2, indents=True)
FLAT = Habits(1.2, indents=False)
IN = LEFT + 36


def two(before, after, habits=INDENTED):
    return goes_on([before], after, habits)


def test_a_full_line_goes_on_at_the_margin_below():
    assert two(line(FULL, IN, to=RIGHT), line(FULL, base=116, to=RIGHT))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (line(FULL, to=RIGHT - 90), line("Tiếp tục", base=116)),
        (line(FULL, to=RIGHT), line(FULL, IN, base=116, to=RIGHT)),
        (line(FULL, to=RIGHT), line(FULL, base=130, to=RIGHT)),
        (line(FULL, to=RIGHT), line("- Tổ chức", IN, base=116)),
        (line(FULL, to=RIGHT), line("chú thích nhỏ", base=116, size=10)),
        (line("KẾ HOẠCH", 280, to=343, bold=True), line("Thực hiện công tác", 240, base=116, to=383, bold=True)),
    ],
    ids=["a word more had fitted", "indented", "wide gap", "marker", "smaller letters", "title and subject"],
)
def test_a_new_paragraph_is_seen_by(before, after):
    assert not two(before, after)


def test_a_number_at_the_beginning_of_a_wrapped_line_is_no_marker():
    assert two(line(FULL + " tại khoản", IN, to=RIGHT), line("1. Điều này được thực hiện", base=116))
    assert two(line("giai đoạn 2021 -", IN, to=RIGHT), line("2025 trên địa bàn tỉnh", base=116), FLAT)


def test_the_lines_below_a_hanging_marker_belong_to_it():
    first = line("- " + FULL, LEFT, to=RIGHT)
    second = line(FULL, first.words[1].x0, base=116, to=RIGHT)
    assert two(first, second)
    assert goes_on([first, second], line("và hết.", second.x0, base=132), INDENTED)
    assert not two(first, line("- " + FULL, first.words[1].x0, base=116, to=RIGHT))


def test_below_a_marker_itself_a_line_belongs_to_it_only_where_whole_paragraphs_are_moved_in():
    first, second = line("- " + FULL, IN, to=RIGHT), line(FULL, IN, base=116, to=RIGHT)
    assert two(first, second, Habits(1.2, indents=True, blocks=True))
    assert not two(first, second, INDENTED)


def test_at_a_page_change_the_sentence_decides_where_nothing_is_indented():
    before = line(FULL + " tỉnh.", to=RIGHT)
    assert not two(before, line("Tiếp tục thực hiện", page=1), FLAT)
    assert two(line(FULL, to=RIGHT), line("và các cấp", page=1), FLAT)
    assert two(before, line("Tiếp tục thực hiện", page=1), INDENTED)


def test_a_centred_title_wraps_in_one_weight():
    first = line("Thực hiện công tác dân vận chính quyền năm 2026 trên", LEFT + 5, to=RIGHT - 5, bold=True)
    assert two(first, line("địa bàn tỉnh", 270, base=116, to=353, bold=True))
    assert not two(first, line("Căn cứ Luật", 270, base=116, to=353))


def test_a_signature_stands_line_by_line_and_the_name_of_an_agency_goes_on():
    frame = Frame(100, 230)

    def column(text, x, to, base, kind):
        return line(text, x, base, to=to, kind=kind, frame=frame, bold=True)

    motto = (LineKind.LETTERHEAD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM")
    signature = (LineKind.COLUMN, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    agency = (LineKind.LETTERHEAD, "SỞ KHOA HỌC VÀ", "CÔNG NGHỆ")
    superior = (LineKind.LETTERHEAD, "UBND TỈNH MINH HÀ", "SỞ TƯ PHÁP")
    answers = [
        goes_on([column(upper, 100, 228, 100, kind)], column(lower, 120, 210, 115, kind), INDENTED)
        for kind, upper, lower in (signature, agency, superior, motto)
    ]
    assert answers == [False, True, False, True]


def test_a_recipient_over_two_lines_is_one():
    frame = Frame(LEFT, 250)

    def recipient(text, base, to=None):
        return line(text, base=base, to=to, size=11, kind=LineKind.COLUMN, frame=frame)

    wrapped = recipient("- Ban Dân vận và các cơ quan tham mưu của", 100, to=250)
    assert goes_on([wrapped], recipient("Tỉnh ủy;", 113), INDENTED)
    assert goes_on([wrapped], recipient("tỉnh;", 113), INDENTED)
    assert goes_on([wrapped], recipient("HĐND;", 113), INDENTED)
    assert not goes_on([wrapped], recipient("- Lưu: VT.", 113), INDENTED)
    assert not goes_on([recipient("Nơi nhận:", 100)], recipient("- Lưu: VT.", 113), INDENTED)


def test_in_a_cell_words_wrap_and_finished_entries_stand_alone():
    frame = Frame(100, 180)

    def cell(text, base, x=100.0):
        return line(text, x, base, size=12, kind=LineKind.CELL, frame=frame, place=(0, 1, 2))

    assert goes_on([cell("Văn phòng", 100)], cell("Ủy ban nhân dân", 114), FLAT)
    assert goes_on([cell("Phòng", 100)], cell("chuyên môn", 114), FLAT)
    assert not goes_on([cell("Sở A;", 100)], cell("Sở B;", 114), FLAT)
    assert not goes_on([cell("- Sở A", 100)], cell("- Sở B", 114), FLAT)


def test_words_cut_at_a_hyphen_are_put_together_again():
    assert joined_text([line("Kết luận số 114-"), line("KL/TW")]) == "Kết luận số 114-KL/TW"
    assert joined_text([line("giai đoạn 2021 -"), line("2025")]) == "giai đoạn 2021 - 2025"
    assert joined_text([line("tuyên tru\u00ad"), line("yền")]) == "tuyên truyền"
