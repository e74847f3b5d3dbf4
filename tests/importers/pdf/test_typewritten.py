"""Text files printed in letters of one width: their lines come back for the passes that repair text files."""

import textwrap

from danvan_desktop.importers.pdf.page import Frame, LineKind
from danvan_desktop.importers.pdf.typewritten import file_lines, is_typewritten
from tests.importers.pdf.handmade import LETTER, line

SIZE = 10
COLUMNS = 80
FRAME = Frame(50, 50 + COLUMNS * LETTER * SIZE)
WRAPPED = [
    "- Tổ chức quán triệt các văn bản của Trung ương và của tỉnh về công tác dân vận",
    "đến toàn thể công chức, viên chức, người lao động của Sở. Kết quả quán triệt là một",
    "tiêu chí đánh giá của từng phòng.",
]


def mono(text, number, page=0):
    end = FRAME.left + len(text) * LETTER * SIZE
    return line(text, FRAME.left, 100 + 12 * number, to=end, page=page, size=SIZE, frame=FRAME)


def printed(file, blank=True):
    """The lines of a file as a page of 80 letters shows them."""
    lines, row = [], 0
    for text in file:
        for piece in textwrap.wrap(text, COLUMNS):
            lines.append(mono(piece, row))
            row += 1
        row += blank
    return lines


def texts(lines):
    return [part.text for part in file_lines(lines)]


def test_letters_of_one_width_tell_a_printed_text_file():
    page = printed(WRAPPED * 5)
    assert is_typewritten(page)
    assert not is_typewritten(page[:6])
    uneven = [line(part.text, 50, part.base, to=300 + 23 * at % 100, size=SIZE) for at, part in enumerate(page)]
    assert not is_typewritten(uneven)
    assert not is_typewritten([*page, line("ô", kind=LineKind.CELL)])


def test_words_the_page_cut_off_a_line_are_put_back():
    assert texts(printed(WRAPPED * 5)) == WRAPPED * 5


def test_blank_lines_are_counted():
    numbers = [part.first_line for part in file_lines(printed(WRAPPED * 5))]
    assert numbers[:3] == [1, 3, 6]


def test_a_long_paragraph_on_one_line_of_the_file_is_whole_again():
    paragraphs = [" ".join(WRAPPED), " ".join(reversed(WRAPPED))] * 6
    assert texts(printed(paragraphs)) == paragraphs


def test_in_a_wrapped_file_two_lines_that_meet_by_chance_stay_two():
    first, second = "a" * 40 + " " + "b" * 39, "c" * 30 + " " + "d" * 30
    page = printed(WRAPPED * 5)
    row = round((page[-1].base - 100) / 12) + 2
    assert texts([*page, mono(first, row), mono(second, row + 1)])[-2:] == [first, second]


def test_a_sentence_goes_on_over_a_page_change():
    above, below = "a" * 40 + " " + "b" * 39, "rồi đến trang sau."
    page = printed([" ".join(WRAPPED)] * 6)
    row = round((page[-1].base - 100) / 12) + 2
    assert texts([*page, mono(above, row), mono(below, 0, page=1)])[-1] == f"{above} {below}"
