import pytest

from danvan_desktop.importers.pdf.glyphs import PdfFile, UnreadablePdfError
from tests.importers.pdf.handmade import pdf_file, show


def pages(*contents, **options):
    with PdfFile(pdf_file(*contents, **options)) as file:
        return list(file.pages())


def test_words_stand_where_they_are_printed_counted_from_the_top():
    ((first, second),) = [page.words for page in pages(show("Ke hoach", x=85, y=700, size=14))]
    assert (first.text, second.text) == ("Ke", "hoach")
    assert first.x0 == pytest.approx(85, abs=0.5)
    assert first.base == pytest.approx(142, abs=0.5)
    assert first.size == pytest.approx(14, abs=0.1)
    assert first.x1 < second.x0 < second.x1


def test_letters_on_another_height_or_far_away_are_other_words():
    content = show("km", x=85) + show("2", x=101, y=706, size=8) + show("xa", x=300) + show("gan", x=85, y=650)
    assert [word.text for word in pages(content)[0].words] == ["km", "2", "xa", "gan"]
    assert pages(show("hai tu"))[0].words[1].is_attached is False
    assert pages(content)[0].words[1].is_attached


def test_bold_letters_are_known_by_their_font():
    words = pages(show("dam", font="F2") + show("thuong", y=650))[0].words
    assert [word.bold for word in words] == [True, False]


def test_a_turned_sheet_is_read_as_it_is_looked_at():
    upright = "BT /F1 14 Tf 0 1 -1 0 100 85 Tm (mot hai) Tj ET"
    (page,) = pages(upright, rotate=90)
    assert (page.width, page.height) == (842, 595)
    first, second = page.words
    assert not first.is_turned
    assert first.base == pytest.approx(100, abs=0.5)
    assert first.x0 == pytest.approx(85, abs=0.5)
    assert second.x0 > first.x1
    assert pages(upright)[0].words[0].is_turned


def test_rulings_are_counted_from_the_top_too():
    (page,) = pages("80 700 m 500 700 l S")
    ((ruling),) = page.rulings
    assert (ruling.top, ruling.x0, ruling.x1) == pytest.approx((142, 80, 500), abs=1)


def test_an_empty_page_has_no_words_and_a_file_that_is_none_is_refused():
    assert [len(page.words) for page in pages("", show("hai"))] == [0, 1]
    with pytest.raises(UnreadablePdfError, match="damaged"):
        PdfFile(b"%PDF-1.4 nothing")
    with pytest.raises(UnreadablePdfError, match="locked"):
        PdfFile(pdf_file(show("mot"), is_locked=True))
