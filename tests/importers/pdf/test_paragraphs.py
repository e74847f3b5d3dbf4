from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.pdf.page import Word
from danvan_desktop.importers.pdf.paragraphs import paragraphs_of
from tests.importers.pdf.handmade import LEFT, RIGHT, box, line, page_of, words

FULL = "các cơ quan hành chính nhà nước và chính quyền các cấp"


def full(x, base):
    return line(FULL, x, base, to=RIGHT).words


def test_a_sentence_over_a_page_change_is_one_paragraph_and_the_page_number_follows_it_as_skipped():
    first = page_of(full(LEFT + 36, 300), full(LEFT, 316), words("hết đoạn.", base=332), full(LEFT + 36, 348))
    second = page_of(words("2", x=308, base=45), full(LEFT, 120), words("xong.", base=136))
    found = paragraphs_of([first, second])
    assert [(part.first_line, part.last_line, part.skipped) for part in found] == [
        (1, 3, None),
        (4, 7, None),
        (5, 5, "số trang"),
    ]
    assert found[1].text == f"{FULL} {FULL} xong."
    assert [part.index for part in found] == [0, 1, 2]


def test_words_are_composed_and_cleaned_and_emphasis_is_kept():
    decomposed = (
        Word("phu\u0300", 85, 110, 100, 14, bold=True, italic=True),
        Word("ho\u031b\u0323p\u200b", 114, 140, 100, 14, bold=True, italic=True),
    )
    (found,) = paragraphs_of([page_of(decomposed)])
    assert found.text == "phù hợp"
    assert found.bold
    assert found.italic


def test_cells_know_their_place():
    page = page_of(
        words("STT", x=85, base=115), words("Nhiệm vụ", x=130, base=115),
        words("1", x=85, base=145), words("Rà soát", x=130, base=145), words("thủ tục", x=130, base=161),
        rulings=box(80, 100, 200, 190, columns=[120], rows=[130]),
    )  # fmt: skip
    found = paragraphs_of([page])
    assert [(part.text, part.table, part.row, part.column) for part in found] == [
        ("STT", 0, 0, 0),
        ("Nhiệm vụ", 0, 0, 1),
        ("1", 0, 1, 0),
        ("Rà soát thủ tục", 0, 1, 1),
    ]
    assert {part.kind for part in found} == {ParagraphKind.TABLE_CELL}
