import pytest

from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.html import read_html
from danvan_desktop.importers.plan.parse import parse_plan
from tests.importers.legacy_text import LINES, as_tcvn3

WORD_LIST = (
    "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>{}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>{}<o:p></o:p></p>"
)


def parts(source):
    return read_html(source, "trang").paragraphs


def texts(source):
    return [part.full_text for part in parts(source)]


def test_paragraphs_are_blocks_and_blanks_are_squeezed():
    assert texts("<div>Một\n  hai<p>ba&nbsp;bốn</p>năm<br>sáu</div>bảy") == ["Một hai", "ba bốn", "năm", "sáu", "bảy"]
    assert texts("<pre>Một\nhai</pre>") == ["Một", "hai"]
    assert texts("<p>a<p>b</p></p>c") == ["a", "b", "c"]


def test_emphasis_comes_from_tags_and_styles():
    source = "<h2>a</h2><p><b>b</b></p><p style='font-weight:bold;font-style:italic'>c</p><p><b>d</b>e</p><p><b style='font-weight:normal'>f</b></p>"
    assert [(part.bold, part.italic) for part in parts(source)] == [
        (True, False), (True, False), (True, True), (False, False), (False, False),
    ]  # fmt: skip


def test_the_lists_of_word_keep_their_printed_numbers():
    source = WORD_LIST.format("1.", "Tuyên truyền") + WORD_LIST.format("·", "Đơn vị chủ trì: Phòng A")
    assert texts(source) == ["1. Tuyên truyền", "- Đơn vị chủ trì: Phòng A"]
    assert texts(WORD_LIST.replace("<![if !supportLists]>", "<!--[if !supportLists]-->").format("a)", "x")) == ["a) x"]


def test_a_printed_number_that_never_ends_swallows_no_words_and_an_empty_item_lends_none():
    label = "<span style='mso-list:Ignore'>"
    assert texts(f"<p>{label}1. <p>a{'x' * 50}<p>b") == ["a" + "x" * 50, "b"]
    assert texts(f"<p>{label}{'x' * 50}") == ["x" * 50]
    assert texts(f"<p>{label}1.</span></p><p>a</p>") == ["a"]


def test_the_lists_of_browsers_are_numbered():
    source = "<ol type=I><li>Một<ol><li>x<li><p>y</p><p>z</p></ol></li><li>Hai<ul><li>u</ul></ol>sau<ol start=4><li></li></ol>cuối"
    assert texts(source) == ["I. Một", "1. x", "2. y", "z", "II. Hai", "- u", "sau", "cuối"]


def test_tables_keep_their_cells_in_place():
    source = "<table><thead><tr><th>STT<th>Nhiệm vụ</thead><tr><td rowspan=2>1<td><p>a</p><p>b</p><tr><td>c</table>sau"
    assert [(part.text, part.row, part.column) for part in parts(source)] == [
        ("STT", 0, 0), ("Nhiệm vụ", 0, 1), ("1", 1, 0), ("a", 1, 1), ("b", 1, 1), ("c", 2, 1), ("sau", None, None),
    ]  # fmt: skip
    nested = parts("<table><tr><td>a<table><tr><td>b</table>c</table>")
    assert [(part.text, part.table) for part in nested] == [("a", 0), ("b", 1), ("c", 0)]
    assert {part.kind for part in nested} == {ParagraphKind.TABLE_CELL}


def test_a_stray_end_tag_in_a_cell_leaves_the_table_whole():
    source = "<div><p><table><tr><td>a</p></div></li><td>b<tr><td>c</table>d</div>"
    assert [(part.text, part.row, part.column) for part in parts(source)] == [
        ("a", 0, 0), ("b", 0, 1), ("c", 1, 0), ("d", None, None),
    ]  # fmt: skip


def test_a_cell_over_several_rows_holds_for_each():
    source = "<table><tr><td>1<td>a<td rowspan=2>Phòng A<tr><td>2<td>b</table>"
    assert [(part.text, part.row, part.column) for part in parts(source)][-1] == ("Phòng A", 1, 2)


def test_what_is_no_running_text_is_dropped_or_stands_aside():
    source = (
        "<head><title>t</title></head><style>s</style><script>s</script><p>a<del>x</del><ins>b</ins></p><svg><text>v</text></svg>"
        "<p style='display:none'>ẩn</p><div style='mso-element:footnote'><p>chân</p></div>"
        "<div style='mso-element:comment-list'>lời bàn</div><select><option>chọn</select>"
    )
    assert [(part.text, part.skipped) for part in parts(source)] == [
        ("ab", None),
        ("ẩn", "chữ ẩn"),
        ("chân", "chú thích"),
    ]


def test_a_pasted_plan_is_parsed():
    lines = ("KẾ HOẠCH", "Công tác dân vận năm 2026", "Sở Tư pháp ban hành kế hoạch như sau:", "I. NHIỆM VỤ")
    table = "<table><tr><td>STT<td>Nhiệm vụ<td>Chủ trì<tr><td>1<td>Rà soát<td>Phòng B</table>"
    source = "".join(f"<p>{line}</p>" for line in lines) + WORD_LIST.format("1.", "Tuyên truyền.") + table
    draft = parse_plan(read_html(source, "trang"))
    assert [(task.number, task.text, task.lead_units) for task in draft.tasks] == [
        ("1", "Tuyên truyền.", ()), ("1", "Rà soát", ("Phòng B",)),
    ]  # fmt: skip


def test_words_in_old_fonts_are_converted_on_consent():
    source = "".join(f"<p style='font-family:.VnTime'>{as_tcvn3(line)}</p>" for line in LINES)
    with pytest.raises(LegacyEncodingError):
        read_html(source, "trang")
    assert read_html(source, "trang", convert_legacy=True).paragraphs[1].text == LINES[1]
    assert texts(f'<font face=".VnTime, Arial">{LINES[1]}</font>') == [LINES[1]]


@pytest.mark.parametrize(
    "source", ["<div>" * 100_000 + "a", "<b><i>" * 50_000 + "a" + "</b>" * 50_000, "<table><tr><td>" * 30_000 + "a"]
)
def test_any_depth_is_survived(source):
    assert texts(source) == ["a"]


def test_unmatched_ends_are_ignored_and_pages_beyond_the_limit_refused():
    assert texts("</div></td>a</p>b</li>") == ["a", "b"]
    with pytest.raises(DanvanError) as caught:
        read_html("x" * 12_000_001, "trang")
    assert "quá dài" in caught.value.message
