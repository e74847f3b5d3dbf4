from danvan_desktop.importers.pdf.bands import bands_of
from danvan_desktop.importers.pdf.margins import PAGE_NUMBER, RUNNING_FOOT, RUNNING_HEAD, margins_of
from tests.importers.pdf.handmade import words

HEIGHT = 842.0


def pages(*lines_per_page):
    return [bands_of([word for line in lines for word in line]) for lines in lines_per_page]


def page(number, head="", foot="", body="nội dung của trang"):
    return [
        *([words(head, base=40)] if head else []),
        words(body + " " + "abcdefgh"[number], base=400),
        *([words(foot, base=800)] if foot else []),
    ]


def found(made):
    return margins_of(made, [HEIGHT] * len(made))


def test_numbers_at_the_head_or_foot_are_page_numbers():
    made = pages(page(0, head="1"), page(1, head="- 2 -"), page(2, foot="Trang 3/3"))
    assert found(made) == {(0, 0): PAGE_NUMBER, (1, 0): PAGE_NUMBER, (2, 1): PAGE_NUMBER}


def test_what_is_printed_on_most_pages_at_the_same_place_is_a_running_head_or_foot():
    made = pages(*(page(number, head="Kế hoạch dân vận", foot=f"Bản {number}") for number in range(3)))
    assert found(made)[2, 0] == RUNNING_HEAD
    assert found(made)[1, 2] == RUNNING_FOOT


def test_the_same_words_in_the_midst_of_pages_and_single_lines_at_the_edge_are_text():
    same = pages(*(page(0, body="Đơn vị thực hiện: Văn phòng") for _ in range(3)))
    assert found(same) == {}
    assert found(pages(page(0, head="SỞ TƯ PHÁP"), page(1), page(2))) == {}


def test_the_head_of_a_table_at_the_top_of_pages_is_text():
    made = pages(*(page(number, head="STT Nhiệm vụ Chủ trì") for number in range(3)))
    assert found(made) == {}


def test_a_number_in_the_midst_of_a_page_is_text():
    assert found(pages([words("12", base=400)], [words("13", base=410)])) == {}
