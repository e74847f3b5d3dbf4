from lxml import etree

from danvan_desktop.importers.docx_styles import Styles
from danvan_desktop.importers.docx_text import is_joined_to_next, pieces_of

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def words(content):
    return [piece.text for piece in pieces_of(etree.fromstring(f"<w:p {W}>{content}</w:p>"), Styles())]


def test_fields_are_read_by_their_result():
    assert words('<w:fldSimple w:instr="DATE"><w:r><w:t>05/02/2026</w:t></w:r></w:fldSimple>') == ["05/02/2026"]
    assert words(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Mục I</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ) == ["Mục I"]


def test_links_controls_and_formulas_are_read_and_deletions_are_not():
    run = "<w:r><w:t>{}</w:t></w:r>"
    assert words(
        f"<w:hyperlink>{run.format('a')}</w:hyperlink><w:sdt><w:sdtContent>{run.format('b')}</w:sdtContent></w:sdt>"
        f"<m:oMath><m:r><m:t>c</m:t></m:r></m:oMath><w:del>{run.format('d')}</w:del><w:ins>{run.format('e')}</w:ins>"
    ) == ["a", "b", "c", "e"]


def test_signs_without_letters_are_read():
    assert words(
        '<w:r><w:t>a</w:t><w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/>'
        '<w:sym w:font="Wingdings" w:char="lạ"/><w:softHyphen/></w:r>'
    ) == ["a \n -✓\u00ad"]
    assert words('<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0b7 a</w:t></w:r>') == ["• a"]


def test_a_deleted_or_moved_end_joins_a_paragraph_to_the_next():
    for mark, expected in (("<w:del/>", True), ("<w:moveFrom/>", True), ("<w:ins/>", False)):
        paragraph = etree.fromstring(f"<w:p {W}><w:pPr><w:rPr>{mark}</w:rPr></w:pPr></w:p>")
        assert is_joined_to_next(paragraph) is expected
    assert not is_joined_to_next(etree.fromstring(f"<w:p {W}/>"))
