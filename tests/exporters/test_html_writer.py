"""The preview's HTML holds the words of the document and cuts where sheets turn."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.document import (
    AnnexTitle,
    Document,
    DocumentForm,
    DocumentProperties,
    Heading,
    LetterHead,
    ListItem,
    Orientation,
    PageBreak,
    Run,
    Signature,
    Title,
    plain,
)
from danvan_desktop.exporters.html_writer import html_sections

HEAD = LetterHead("Sở Tư pháp", "UBND tỉnh Minh Hà", "5", "BC-STP", "Minh Hà", 5, 2, 2026)


def document(*blocks: object, form: DocumentForm = DocumentForm.STATE) -> Document:
    return Document(DocumentProperties("t", created=date(2026, 2, 5)), tuple(blocks), form)  # type: ignore[arg-type]


def html(*blocks: object, form: DocumentForm = DocumentForm.STATE) -> str:
    return "".join(section.html for section in html_sections(document(*blocks, form=form)))


def test_a_page_break_cuts_a_section_and_may_turn_the_sheet() -> None:
    sections = html_sections(
        document(plain("một"), PageBreak(Orientation.LANDSCAPE), plain("hai"), PageBreak(), plain("ba"))
    )
    assert [section.width > section.height for section in sections] == [False, True, True]
    assert ["một" in sections[0].html, "hai" in sections[1].html, "ba" in sections[2].html] == [True, True, True]


def test_margins_are_those_of_the_decree_in_pixels() -> None:
    section = html_sections(document(plain("a")))[0]
    millimetres = [round(edge / 96 * 25.4) for edge in section.margins]
    assert millimetres == [20, 20, 20, 30]


def test_signature_annex_title_and_list_keep_their_words() -> None:
    text = html(
        Title("Báo cáo", ""),
        Heading("Kết quả", 2),
        ListItem((Run("việc", bold=True, italic=True),)),
        Signature("Phó Giám đốc", "", "KT.", "Giám đốc", ("Sở Nội vụ",)),
        AnnexTitle("I", "Phân công", "(Kèm theo)"),
    )
    for words in ("BÁO CÁO", "……", "<i><b>việc</b></i>", "KT. GIÁM ĐỐC", "- Sở Nội vụ.", "Phụ lục I", "PHÂN CÔNG"):
        assert words in text


@given(st.text(max_size=60))
def test_no_text_becomes_markup(text: str) -> None:
    assert html(plain(f"<script>{text}")).count("<script") == 0
