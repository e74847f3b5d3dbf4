from danvan_desktop.importers.pdf.page import Line, Ruling, Word
from tests.importers.pdf.handmade import line, words


def test_words_are_parted_by_blanks_but_not_where_the_letters_touch():
    own = (
        Word("120", 0, 20, 50, 14),
        Word("km", 25, 40, 50, 14),
        Word("2", 40.5, 44, 45, 8, is_attached=True),
        Word("đất", 48, 60, 50, 14),
    )
    assert Line(0, own).text == "120 km2 đất"
    parted = (Word("10.", 0, 20, 50, 14), Word("Nâng", 20.5, 40, 50, 14))
    assert Line(0, parted).text == "10. Nâng"


def test_a_line_is_as_high_and_as_large_as_its_largest_letters():
    own = Line(0, (Word("m", 0, 10, 50, 14, bold=True), Word("2", 10, 14, 45, 8)))
    assert (own.base, own.size, own.x0, own.x1) == (50, 14, 0, 14)
    assert not own.is_bold
    assert not own.is_italic
    assert line("I. MỤC ĐÍCH", bold=True).is_bold
    assert Line(0, words("abc")).text == "abc"


def test_a_ruling_is_level_or_upright():
    assert Ruling(0, 5, 90, 5).is_level
    assert not Ruling(5, 0, 5, 90).is_level
