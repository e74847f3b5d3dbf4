from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.importers.pdf.lines import OUTSIDE, PICTURE_PAGE, TURNED, lines_of_pages
from danvan_desktop.importers.pdf.page import LineKind, Word
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
        ("CỘNG HÒA XÃ HỘI", LineKind.LETTERHEAD, None),
        ("KẾ HOẠCH", LineKind.BODY, None),
        ("Một", LineKind.CELL, (0, 0, 0)),
        ("Hai", LineKind.CELL, (0, 0, 1)),
        ("Kết thúc", LineKind.BODY, None),
    ]
    assert lines[0].skipped == "số trang"


PLACES = st.tuples(st.integers(20, 560), st.integers(20, 820), st.sampled_from((8, 11, 14)), st.integers(1, 9))


@given(places=st.lists(PLACES, max_size=60), has_table=st.booleans(), turned=st.sets(st.integers(0, 59)))
def test_no_word_is_lost_or_doubled_wherever_words_stand(places, has_table, turned):
    printed = tuple(
        Word(f"{number}{'x' * length}", x, x + 5 * length, base, size, is_turned=number in turned, order=number)
        for number, (x, base, size, length) in enumerate(places)
    )
    page = page_of(printed, rulings=box(80, 200, 500, 600, columns=[300], rows=[400]) if has_table else ())
    found = [word for line in lines_of_pages([page, page_of(words("trang sau"))]) for word in line.words]
    kept = [word for word in found if word.text not in {"trang", "sau", "[trang 1]"}]
    assert sorted(kept, key=lambda word: word.order) == list(printed)


def test_a_watermark_is_shown_as_skipped_and_does_not_disturb_the_text():
    turned = tuple(replace(word, is_turned=True) for word in words("BẢN SAO", x=200, base=101))
    lines = lines_of_pages([page_of(words("dòng chữ"), turned)])
    assert [(line.text, line.skipped) for line in lines] == [("dòng chữ", None), ("BẢN SAO", TURNED)]


def test_what_the_edge_of_the_sheet_cut_off_is_shown_as_skipped():
    lines = lines_of_pages([page_of(words("cuối trang trước", base=-60), words("đầu trang"))])
    assert [(line.text, line.skipped) for line in lines] == [("đầu trang", None), ("cuối trang trước", OUTSIDE)]


def test_a_page_without_words_is_shown_and_not_passed_over():
    assert [(line.text, line.skipped) for line in lines_of_pages([page_of()])] == [("[trang 1]", PICTURE_PAGE)]
