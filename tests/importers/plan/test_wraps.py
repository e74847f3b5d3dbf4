import pytest

from danvan_desktop.importers.plan.tables import flatten_layout_tables
from danvan_desktop.importers.plan.wraps import repair
from danvan_desktop.importers.text import document_from_text

FILLER = "\n\n".join(["- Đẩy mạnh công tác tuyên truyền, vận động người dân tại các xã, các phường trên"] * 12)
WRAPPED_HEAD = f"KẾ HOẠCH\n\nThực hiện công tác dân vận\n\n\n\nSở lập kế hoạch như sau:\n\nI. NỘI DUNG\n\n{FILLER}\n\n"
PLAIN_HEAD = "KẾ HOẠCH\n\nThực hiện công tác dân vận\n\nI. NỘI DUNG\n\n"


def paragraphs(text):
    return [block.text for block in repair(flatten_layout_tables(document_from_text(text))).blocks]


def wrapped_tail(text):
    """The paragraphs that a text gives at the end of a hard-wrapped document."""
    return paragraphs(WRAPPED_HEAD + text)[-text.count("§") - 1 :]


def test_a_hard_wrapped_line_continues_although_it_starts_with_a_capital():
    text = "- Tăng cường thanh tra, kiểm tra việc thực hiện chính sách, pháp luật ở địa phương.\n\nThường xuyên đánh giá kết quả."
    assert paragraphs(WRAPPED_HEAD + text)[-1].endswith("ở địa phương. Thường xuyên đánh giá kết quả.")


def test_a_lost_dash_after_a_short_finished_line_opens_a_paragraph():
    text = "- Tăng cường kiểm tra việc thực hiện chính sách, pháp luật trong phạm vi quản lý của\n\nđơn vị.\n\n Tiếp tục đổi mới nội dung."
    assert paragraphs(WRAPPED_HEAD + text)[-1] == "Tiếp tục đổi mới nội dung."


@pytest.mark.parametrize(
    ("one", "two", "joined"),
    [
        ("- Thực hiện Kết luận số 114-", "KL/TW của Ban Bí thư", "số 114-KL/TW của Ban Bí thư"),
        ("- Cải cách hành chính giai đoạn 2021 - ", "2025; nâng cao chỉ số", "2021 - 2025; nâng cao chỉ số"),
        ("- Cải cách hành chính giai đoạn 2021", "- 2025 trên địa bàn", "2021 - 2025 trên địa bàn"),
        ("- Thực hiện Quyết", "định số 218-QĐ/TW", "Quyết định số 218-QĐ/TW"),
    ],
)
def test_hyphens_and_numbers_at_a_line_end_join_as_printed(one, two, joined):
    assert joined in paragraphs(f"{WRAPPED_HEAD}{one}\n\n{two}\n")[-1]


def test_a_page_break_inside_a_paragraph_is_closed():
    assert (
        paragraphs(PLAIN_HEAD + "- Tiếp xúc trực tiếp với nhân\n\ndân; làm tốt công tác.")[-1]
        == "- Tiếp xúc trực tiếp với nhân dân; làm tốt công tác."
    )


def test_a_page_number_inside_a_paragraph_does_not_break_it():
    blocks = paragraphs(PLAIN_HEAD + "- Tiếp xúc trực tiếp với nhân\n\n3\n\ndân; làm tốt công tác.")
    assert "- Tiếp xúc trực tiếp với nhân dân; làm tốt công tác." in blocks
    assert "3" in blocks


def test_a_heading_broken_inside_bold_marks_is_joined():
    assert "II. MỤC ĐÍCH, YÊU CẦU" in paragraphs(
        PLAIN_HEAD + "**II. MỤC**\n".replace("**\n", "\n") + "ĐÍCH, YÊU CẦU**\n\n- Một."
    )


def test_unmarked_paragraphs_stay_apart_when_lines_are_paragraphs():
    assert paragraphs(PLAIN_HEAD + "1. Tuyên truyền\n\nCác cấp tổ chức quán triệt.\n\nThường xuyên đổi mới.")[-3:] == [
        "1. Tuyên truyền",
        "Các cấp tổ chức quán triệt.",
        "Thường xuyên đổi mới.",
    ]


def test_an_assignment_line_glued_to_the_line_before_stands_alone():
    assert paragraphs(PLAIN_HEAD + "1. Rà soát.\n- Thực hiện: Phòng Một.\n - Thời gian thực hiện: Hàng năm.")[-2:] == [
        "- Thực hiện: Phòng Một.",
        "- Thời gian thực hiện: Hàng năm.",
    ]


def test_the_parts_of_the_document_are_located():
    repaired = repair(document_from_text(PLAIN_HEAD + "- Một.\n\nNơi nhận:\n- A;\n\nPHỤ LỤC\n\nBảng"))
    texts = [block.text for block in repaired.blocks]
    assert texts[repaired.title] == "KẾ HOẠCH"
    assert texts[repaired.subject] == "Thực hiện công tác dân vận"
    assert texts[repaired.body] == "I. NỘI DUNG"
    assert texts[slice(*repaired.tail)] == ["Nơi nhận:", "- A;"]


def test_a_label_in_lower_case_at_the_start_of_a_wrapped_line_goes_on_with_its_bracket():
    text = "- Mở lớp tập huấn cho cán bộ thôn (chủ trì: Phòng Một; cơ quan\n\nphối hợp: Phòng Hai; thời gian\n\nthực hiện: Quý I).\n\n- Khác."
    assert paragraphs(WRAPPED_HEAD + text)[-2] == (
        "- Mở lớp tập huấn cho cán bộ thôn (chủ trì: Phòng Một; cơ quan phối hợp: Phòng Hai; thời gian thực hiện: Quý I)."
    )


def test_a_label_in_capitals_inside_an_open_bracket_goes_on_too():
    text = "- Mở lớp tập huấn cho cán bộ thôn (Chủ trì: Phòng Một;\n\nThời gian: Quý I).\n\n- Khác."
    assert paragraphs(WRAPPED_HEAD + text)[-2].endswith("(Chủ trì: Phòng Một; Thời gian: Quý I).")


def test_the_closing_sentence_is_never_the_end_of_the_last_duty():
    text = "3. Văn phòng theo dõi việc thực hiện và công khai kết quả đến toàn thể công chức của cơ quan.\n\nTrên đây là Kế hoạch."
    assert paragraphs(WRAPPED_HEAD + text)[-1] == "Trên đây là Kế hoạch."


@pytest.mark.parametrize("end", ["trước ngày", "từ ngày 01/6 đến"])
def test_a_line_that_begins_with_the_rest_of_a_date_goes_on(end):
    assert (
        paragraphs(f"{PLAIN_HEAD}- Báo cáo kết quả {end}\n\n10/6/2026.\n")[-1] == f"- Báo cáo kết quả {end} 10/6/2026."
    )


def test_a_new_paragraph_begins_where_the_next_word_would_have_found_room():
    heading = "1. Công tác tuyên truyền, vận động người dân thực hiện nếp sống mới"
    narrow = "- Đẩy mạnh công tác tuyên truyền, vận động người dân tại các xã"
    text = "\n\n".join([narrow] * 12)
    plan = f"KẾ HOẠCH\n\nThực hiện công tác dân vận\n\n\n\nSở lập kế hoạch như sau:\n\nI. NỘI DUNG\n\n{text}\n\n"
    assert paragraphs(f"{plan}{heading}\n\nĐảng ủy.")[-1] == f"{heading} Đảng ủy."
    assert (
        paragraphs(f"{plan}1. Công tác tuyên truyền\n\nPhát tờ rơi đến từng hộ dân.")[-1]
        == "Phát tờ rơi đến từng hộ dân."
    )


def test_a_value_below_its_label_joins_it():
    assert (
        paragraphs(f"{PLAIN_HEAD}1. Rà soát.\n\n- Đơn vị chủ trì:\n\nPhòng Một.\n")[-1]
        == "- Đơn vị chủ trì: Phòng Một."
    )


def test_a_bold_line_stands_alone_after_a_full_line():
    full = "- Đẩy mạnh công tác tuyên truyền, vận động người dân các xã, các phường phía tây."
    assert paragraphs(f"{WRAPPED_HEAD}{full}\n\n**Tiếp dân**\n\n- Khác.")[-2] == "Tiếp dân"


def test_a_bracket_left_open_goes_on_even_where_lines_are_paragraphs():
    text = f"{PLAIN_HEAD}- Bố trí điểm hướng dẫn (Phòng Kinh tế,\n\nHạ tầng chủ trì).\n"
    assert paragraphs(text)[-1] == "- Bố trí điểm hướng dẫn (Phòng Kinh tế, Hạ tầng chủ trì)."


def test_a_note_below_a_caption_in_capitals_stands_alone():
    assert paragraphs(f"{WRAPPED_HEAD}BIỂU PHÂN CÔNG NHIỆM VỤ\n\n(Kèm theo Kế hoạch số 1/KH-STP)\n")[-1].startswith(
        "(Kèm theo"
    )
