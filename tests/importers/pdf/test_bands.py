from danvan_desktop.importers.pdf.bands import bands_of, lines_of
from danvan_desktop.importers.pdf.page import Word
from tests.importers.pdf.handmade import words


def texts(lines):
    return [" ".join(word.text for word in line) for line in lines]


def test_words_on_one_baseline_are_a_line_whatever_the_order_they_were_printed_in():
    printed = [*words("dòng hai", base=116), *reversed(words("dòng thứ nhất", base=100.4))]
    assert texts(lines_of(printed)) == ["dòng thứ nhất", "dòng hai"]


def test_raised_letters_stay_with_their_word_and_do_not_make_a_line():
    base = words("diện tích 120 km")
    raised = Word("2", base[-1].x1, base[-1].x1 + 4, 95, 8)
    assert texts(lines_of([raised, *base, *words("trên", x=base[-1].x1 + 8)])) == ["diện tích 120 km 2 trên"]


def test_small_letters_far_from_any_word_are_a_line_of_their_own():
    assert (
        len(lines_of([*words("Nơi nhận:", base=100, size=11), *words("KT. GIÁM ĐỐC", x=350, base=103, size=14)])) == 2
    )


def test_lines_of_running_text_are_bands_of_one_line_each():
    bands = bands_of([*words("dòng một", base=100), *words("dòng hai", base=116), *words("dòng ba", base=132)])
    assert [band.text for band in bands] == ["dòng một", "dòng hai", "dòng ba"]
    assert (bands[0].top, bands[0].bottom, bands[0].size) == (100, 100, 14)


def test_lines_of_columns_that_overlap_in_height_are_one_band():
    left = [*words("- Sở Nội vụ;", base=100, size=11), *words("- Lưu: VT.", base=112, size=11)]
    (band,) = bands_of([*left, *words("GIÁM ĐỐC", x=400, base=107)])
    assert len(band.lines) == 3
    assert (band.top, band.bottom) == (100, 112)
