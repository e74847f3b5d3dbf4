import pytest

from danvan_desktop.importers.legacy_runs import by_fonts, encoding_of_font, legacy_runs_of
from danvan_desktop.importers.legacy_tables import LegacyEncoding
from danvan_desktop.importers.pieces import Look, Piece
from tests.importers.legacy_text import LINES, as_tcvn3, as_vni


def piece(text, font=""):
    return Piece(text, Look(font))


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", LegacyEncoding.TCVN3),
        (".vntimeh", LegacyEncoding.TCVN3),
        ("VNI-Times", LegacyEncoding.VNI),
        ("VNI Helve", LegacyEncoding.VNI),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_fonts_tell_their_encoding(font, encoding):
    assert encoding_of_font(font) is encoding


def test_runs_are_converted_each_by_its_font_and_capital_fonts_draw_capitals():
    pieces = [
        piece(as_tcvn3("Kế ho", capital_font=True), ".VnTimeH"),
        piece(as_tcvn3("ạch"), ".VnTimeH"),
        piece(" số 5 của ", "Times New Roman"),
        piece("u", "VNI-Times"),
        piece("û ban, ", "VNI-Times"),
        piece("đã sẵn Unicode", ".VnTime"),
    ]
    assert by_fonts(pieces) == "KẾ HOẠCH số 5 của ủ ban, đã sẵn Unicode"


def test_letters_kept_in_the_private_area_are_converted():
    assert by_fonts([piece("ho\uf0b9ch", ".VnTime")]) == "hoạch"


def test_a_document_is_old_by_its_fonts_even_with_few_words():
    old = legacy_runs_of([[piece("Thực hiện đúng")], [piece(as_tcvn3("kế hoạch"), ".VnTime")]])
    assert old is not None
    assert (old.by_font, old.rest, old.encoding) == (True, None, LegacyEncoding.TCVN3)
    assert old.text_of([piece("giữ nguyên")]) == "giữ nguyên"


def test_words_beside_old_fonts_may_be_old_too():
    old = legacy_runs_of([[piece(as_vni(LINES[0]), "VNI-Times")], *([piece(as_vni(line))] for line in LINES[1:])])
    assert old is not None
    assert old.rest is LegacyEncoding.VNI
    assert old.text_of([piece(as_vni(LINES[3]))]) == LINES[3]


def test_a_font_alone_makes_no_document_old():
    assert legacy_runs_of([[piece(line, ".VnTime")] for line in LINES]) is None
    assert legacy_runs_of([[piece("I. II. 12/KH", ".VnTimeH")], [piece("có là và", ".VnTime")]]) is None
    assert legacy_runs_of([]) is None
