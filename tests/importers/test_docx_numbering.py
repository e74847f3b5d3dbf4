import pytest
from lxml import etree

from danvan_desktop.importers.docx_numbering import load_numbering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2%3)"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    '<w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>'
)
NUMBERING = etree.fromstring(
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>'
)
STYLES = etree.fromstring(
    f'<w:styles {W}><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
)


def paragraph(list_id=None, level=0, style=None):
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>' if list_id is not None else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return etree.fromstring(f"<w:p {W}><w:pPr>{named}{number}</w:pPr></w:p>")


def test_numbers_count_on_and_deeper_levels_start_again():
    numbering = load_numbering(NUMBERING, STYLES)
    places = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 3), (1, 4)]
    assert [numbering.label_of(paragraph(*place)) for place in places] == [
        "I.",
        "1.",
        "2.",
        "2a)",
        "II.",
        "1.",
        "-",
        "+",
    ]


def test_a_list_may_start_at_another_number():
    assert load_numbering(NUMBERING, STYLES).label_of(paragraph(2)) == "IV."


def test_numbers_may_come_from_a_style_and_its_base():
    numbering = load_numbering(NUMBERING, STYLES)
    assert [numbering.label_of(paragraph(style=style)) for style in ("Muc", "MucCon", "Khac")] == ["I.", "1.", None]


def test_text_without_a_list_or_taken_out_of_it_has_no_number():
    numbering = load_numbering(NUMBERING, STYLES)
    assert numbering.label_of(paragraph()) is None
    assert numbering.label_of(paragraph(0)) is None
    assert numbering.label_of(paragraph(99)) is None
    assert load_numbering(None, STYLES).label_of(paragraph(1)) is None


def numbering_of(levels, more=""):
    return etree.fromstring(
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>{more}'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def labels(numbering, places, styles=None):
    loaded = load_numbering(numbering, styles)
    return [loaded.label_of(paragraph(1, level)) for level in places]


LEVEL = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/>{}<w:lvlText w:val="{}"/></w:lvl>'


def test_a_level_that_never_starts_again_counts_through_the_document():
    levels = LEVEL.format(0, "upperRoman", "", "%1.") + LEVEL.format(1, "decimal", '<w:lvlRestart w:val="0"/>', "%2.")
    assert labels(numbering_of(levels), [0, 1, 1, 0, 1]) == ["I.", "1.", "2.", "II.", "3."]


def test_a_level_may_start_again_after_a_higher_one_only():
    levels = (
        LEVEL.format(0, "upperRoman", "", "%1.")
        + LEVEL.format(1, "decimal", "", "%2.")
        + LEVEL.format(2, "lowerLetter", '<w:lvlRestart w:val="1"/>', "%3)")
    )
    assert labels(numbering_of(levels), [0, 1, 2, 1, 2, 0, 1, 2]) == ["I.", "1.", "a)", "2.", "b)", "II.", "1.", "a)"]


def test_a_legal_level_prints_the_roman_numbers_above_it_as_digits():
    levels = LEVEL.format(0, "upperRoman", "", "%1.") + LEVEL.format(1, "decimal", "<w:isLgl/>", "%1.%2.")
    assert labels(numbering_of(levels), [0, 0, 1]) == ["I.", "II.", "2.1."]


def test_the_level_of_a_style_is_the_one_that_names_it():
    levels = (
        '<w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="Nhom"/><w:lvlText w:val="%2."/></w:lvl>'
    )
    number = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = etree.fromstring(
        f'<w:styles {W}><w:style w:styleId="Muc">{number}</w:style><w:style w:styleId="Nhom">{number}</w:style></w:styles>'
    )
    loaded = load_numbering(numbering_of(levels), styles)
    assert [loaded.label_of(paragraph(style=style)) for style in ("Muc", "Nhom", "Nhom", "Muc")] == [
        "I.", "1.", "2.", "II.",
    ]  # fmt: skip


def test_a_list_that_names_a_list_style_has_its_levels():
    more = f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Kieu"/>{LEVEL.format(0, "lowerLetter", "", "%1)")}</w:abstractNum>'
    assert labels(numbering_of('<w:numStyleLink w:val="Kieu"/>', more), [0, 0]) == ["a)", "b)"]


def test_bullets_of_symbol_fonts_become_dashes():
    levels = LEVEL.format(0, "bullet", "", "\uf0b7") + LEVEL.format(1, "bullet", "", "o")
    assert labels(numbering_of(levels), [0, 1]) == ["-", "-"]


@pytest.mark.parametrize(
    ("form", "expected"), [("lowerRoman", "xxviii."), ("upperLetter", "BB."), ("decimalZero", "28."), ("lạ", "28.")]
)
def test_high_numbers_are_printed_in_their_form(form, expected):
    assert labels(numbering_of(LEVEL.format(0, form, "", "%1.")), [0] * 28)[-1] == expected
