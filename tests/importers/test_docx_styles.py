from lxml import etree

from danvan_desktop.importers.docx_styles import load_styles, style_of
from danvan_desktop.importers.pieces import Look

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = etree.fromstring(
    f"<w:styles {W}>"
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"/>'
    '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Thuong"/><w:rPr><w:rFonts w:hAnsi=".VnTimeH"/><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>'
    "</w:styles>"
)


def run(properties=""):
    return etree.fromstring(f"<w:r {W}><w:rPr>{properties}</w:rPr><w:t>a</w:t></w:r>")


def test_the_look_comes_from_the_run_then_its_style_then_the_paragraphs_then_the_defaults():
    styles = load_styles(STYLES)
    assert styles.look_of(run(), None) == Look(".VnTime")
    assert styles.look_of(run(), "MucCon") == Look(".VnTimeH", is_bold=True, is_italic=True)
    assert styles.look_of(run('<w:b w:val="0"/>'), "Muc") == Look(".VnTimeH")
    assert styles.look_of(run('<w:rStyle w:val="An"/>'), None).is_hidden
    assert styles.look_of(run('<w:rFonts w:ascii="VNI-Times"/>'), "Muc").font == "VNI-Times"


def test_a_font_of_the_theme_hides_those_below_and_has_no_name():
    assert load_styles(STYLES).look_of(run('<w:rFonts w:asciiTheme="minorHAnsi"/>'), "Muc").font == ""


def test_a_file_without_styles_or_with_a_style_based_on_itself_is_read():
    assert load_styles(None).look_of(run("<w:b/>"), "Muc") == Look(is_bold=True)
    assert load_styles(STYLES).look_of(run(), "Vong") == Look(".VnTime")


def test_a_paragraph_names_its_style():
    named = etree.fromstring(f'<w:p {W}><w:pPr><w:pStyle w:val="Muc"/></w:pPr></w:p>')
    assert style_of(named) == "Muc"
    assert style_of(etree.fromstring(f"<w:p {W}/>")) is None
