from dataclasses import replace

from danvan_desktop.importers.pdf.lines import PICTURE_PAGE, TURNED, lines_of_pages
from danvan_desktop.importers.pdf.page import LineKind
from tests.importers.pdf.handmade import box, page_of, words


def test_letterhead_text_table_and_page_number_come_in_reading_order():
    page = page_of(
        words("1", x=308, base=45),
        words("SỞ TƯ PHÁP", x=120, base=70),
        words("CỘNG HÒA XÃ HỘI", x=330, base=70),
        words("KẾ HOẠCH", x=280, base=150),
        words("Hai", x=310, base=215),
        words("Một", x=90, base=215),
        words("Kết thúc", base=400),
        rulings=box(80, 200, 500, 250, columns=[300]),
    )
    lines = lines_of_pages([page])
    assert [(line.text, line.kind, line.place) for line in lines] == [
        ("1", LineKind.BODY, None),
        ("SỞ TƯ PHÁP", LineKind.LETTERHEAD, None),
        ("CỘNG HÒA XÃ HỘI", LineKind.COLUMN, None),
        ("KẾ HOẠCH", LineKind.BODY, None),
        ("Một", LineKind.CELL, (0, 0, 0)),
        ("Hai", LineKind.CELL, (0, 0, 1)),
        ("Kết thúc", LineKind.BODY, None),
    ]
    assert lines[0].skipped == "số trang"


def test_a_watermark_is_shown_as_skipped_and_does_not_disturb_the_text():
    turned = tuple(replace(word, is_turned=True) for word in words("BẢN SAO", x=200, base=101))
    lines = lines_of_pages([page_of(words("dòng chữ"), turned)])
    assert [(line.text, line.skipped) for line in lines] == [("dòng chữ", None), ("BẢN SAO", TURNED)]


def test_a_page_without_words_is_shown_and_not_passed_over():
    assert [(line.text, line.skipped) for line in lines_of_pages([page_of()])] == [("[trang 1]", PICTURE_PAGE)]
