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
