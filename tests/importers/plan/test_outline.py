from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.outline import draw_outline
from danvan_desktop.importers.plan.wraps import repair
from danvan_desktop.importers.text import document_from_text

HEAD = "KẾ HOẠCH\n\nThực hiện công tác dân vận\n\nSở ban hành kế hoạch như sau:\n\n"


def outline_of(body, forced=None):
    marks = Marks(forced or {})
    return draw_outline(repair(document_from_text(HEAD + body)), marks), marks


def roles(outline):
    return [(section.number, section.role) for section in outline.sections]


def test_roman_sections_are_kept_in_order_even_when_numbers_repeat():
    outline, _ = outline_of("I. MỤC ĐÍCH\n\n- A.\n\nII- NỘI DUNG\n\n- B.\n\nII. TỔ CHỨC THỰC HIỆN\n\n- C.")
    assert roles(outline) == [("I", SectionRole.PURPOSE), ("II", SectionRole.CONTENT), ("II", SectionRole.ORGANIZATION)]


def test_a_heading_without_its_numeral_still_opens_a_section():
    outline, _ = outline_of("MỤC ĐÍCH, YÊU CẦU\n\n- A.\n\nII. NỘI DUNG\n\n- B.")
    assert roles(outline) == [(None, SectionRole.PURPOSE), ("II", SectionRole.CONTENT)]


def test_numbered_titles_serve_as_sections_when_there_are_no_roman_ones():
    outline, _ = outline_of(
        "1. Mục đích, yêu cầu\n\n- A.\n\n2. Nội dung thực hiện\n\n- B.\n\n3. Tổ chức thực hiện\n\n- C."
    )
    assert [role for _, role in roles(outline)] == [SectionRole.PURPOSE, SectionRole.CONTENT, SectionRole.ORGANIZATION]


def test_sections_below_a_lettered_part_inherit_its_role():
    outline, _ = outline_of("A. MỤC TIÊU\n\nI. Chung\n\n- A.\n\nB. NỘI DUNG\n\nI. Công tác tuyên truyền\n\n- B.")
    assert [role for _, role in roles(outline)] == [SectionRole.PURPOSE, SectionRole.CONTENT]


def test_a_text_without_headings_is_one_content_section():
    outline, _ = outline_of("- Việc một.\n\n- Việc hai.")
    assert [(section.heading, section.role, len(section.blocks)) for section in outline.sections] == [
        (None, SectionRole.CONTENT, 2)
    ]


def test_preamble_and_closing_are_cut_off():
    outline, _ = outline_of("I. TỔ CHỨC THỰC HIỆN\n\n- A.\n\nTrên đây là Kế hoạch của Sở./.")
    assert [block.text for block in outline.preamble] == ["Sở ban hành kế hoạch như sau:"]
    assert [block.text for block in outline.closing] == ["Trên đây là Kế hoạch của Sở./."]


def test_what_the_clerk_calls_a_heading_is_one():
    outline, _marks = outline_of("I. NỘI DUNG\n\n- A.\n\nKhâu tổ chức\n\n- B.", {5: Fate.HEADING})
    assert [section.title for section in outline.sections] == ["NỘI DUNG", "Khâu tổ chức"]


def test_a_part_without_roman_sections_is_a_section_itself():
    outline, _ = outline_of(
        "A. MỤC ĐÍCH\n\nI. YÊU CẦU\n\n- A.\n\nB. NỘI DUNG\n\nI. TUYÊN TRUYỀN\n\n1. Viết bài.\n\nC. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi."
    )
    assert roles(outline) == [("I", SectionRole.PURPOSE), ("I", SectionRole.CONTENT), ("C", SectionRole.ORGANIZATION)]


def test_an_arabic_heading_whose_words_say_nothing_counts_between_its_neighbours():
    outline, _ = outline_of(
        "1. Mục đích\n\n- A.\n\n2. Nội dung\n\n- B.\n\n3. Cách làm tại cơ sở\n\n- C.\n\n4. Tổ chức thực hiện\n\n- D."
    )
    assert [section.number for section in outline.sections] == ["1", "2", "3", "4"]


def test_numbers_of_an_open_sub_list_are_no_headings():
    outline, _ = outline_of(
        "1. Mục đích\n\n- A.\n\n2. Nội dung\n\n1. Việc một\n\n2. Việc hai\n\n3. Việc ba\n\n4. Tổ chức thực hiện\n\n- D."
    )
    assert [section.number for section in outline.sections] == ["1", "2", "4"]


def test_work_shared_out_to_units_is_the_content_of_a_plan_without_other_content():
    outline, _ = outline_of("I. MỤC ĐÍCH\n\n- A.\n\nII. PHÂN CÔNG NHIỆM VỤ\n\n- B.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- C.")
    assert [section.role for section in outline.sections] == [
        SectionRole.PURPOSE,
        SectionRole.CONTENT,
        SectionRole.ORGANIZATION,
    ]


def test_letters_below_roman_sections_are_no_sections():
    outline, _ = outline_of(
        "I. MỤC ĐÍCH\n\n- A.\n\nII. NỘI DUNG\n\nA. VIỆC CHUNG\n\n- B.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- C."
    )
    assert [section.number for section in outline.sections] == ["I", "II", "III"]


def test_numbers_that_begin_again_stand_for_lost_headings():
    outline, _ = outline_of(
        "1. Thống nhất nhận thức.\n\n1. Tuyên truyền\n\n- A.\n\n2. Tiếp dân\n\n- B.\n\n1. Sở Nội vụ\n\n- Theo dõi."
    )
    assert [section.role for section in outline.sections] == [
        SectionRole.PURPOSE,
        SectionRole.CONTENT,
        SectionRole.ORGANIZATION,
    ]


def test_a_line_that_only_counts_parts_is_a_heading_and_no_work():
    outline, marks = outline_of(
        "Phần thứ nhất\n\nMỤC ĐÍCH\n\n- A.\n\nPhần thứ hai\n\nNỘI DUNG\n\n1. Viết bài.\n\nPhần thứ ba\n\nTỔ CHỨC THỰC HIỆN\n\n- C."
    )
    assert [section.role for section in outline.sections] == [
        SectionRole.PURPOSE,
        SectionRole.CONTENT,
        SectionRole.ORGANIZATION,
    ]
    assert [block.text for section in outline.sections for block in section.blocks] == ["- A.", "1. Viết bài.", "- C."]
    assert sum(fate is Fate.HEADING for fate, _ in marks.fates.values()) == 6
