import pytest

from danvan_desktop.importers.docx_symbols import UNKNOWN_SIGN, symbol


@pytest.mark.parametrize(
    ("font", "code", "sign"),
    [
        ("Wingdings", 0xF0FC, "✓"),
        ("Wingdings", 0xFC, "✓"),
        ("Symbol", 0xF0B7, "•"),
        ("Symbol", 0xF02D, "-"),
        ("Symbol", 0xF0B3, "≥"),
        ("Symbol", 0xF031, "1"),
        ("Times New Roman", 0x2265, "≥"),
        ("Times New Roman", 0xF041, "A"),
        ("Wingdings 2", 0xF001, UNKNOWN_SIGN),
        ("Webdings", 0xF0E9, UNKNOWN_SIGN),
        ("", 0xD800, UNKNOWN_SIGN),
        ("", 1, UNKNOWN_SIGN),
    ],
)
def test_signs_of_symbol_fonts_are_shown_and_unknown_ones_stay_visible(font, code, sign):
    assert symbol(font, code) == sign
