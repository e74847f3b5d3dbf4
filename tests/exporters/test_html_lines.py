"""Paragraphs of the preview carry the measures of their style."""

from __future__ import annotations

from danvan_desktop.domain.document import Alignment, DocumentForm
from danvan_desktop.exporters.html_lines import line_html, paragraph_html, px, rule_html
from danvan_desktop.exporters.style import StyleId, form_style

STATE = form_style(DocumentForm.STATE)


def test_points_become_pixels_of_96_to_the_inch() -> None:
    assert px(72) == "96.0px"


def test_a_body_paragraph_is_justified_and_indented_by_the_decree() -> None:
    text = paragraph_html(STATE.style(StyleId.BODY), "a")
    assert 'align="justify"' in text
    assert "text-indent:48.0px" in text
    assert "font-size:14pt" in text


def test_an_alignment_and_no_indent_may_be_asked_for() -> None:
    text = paragraph_html(STATE.style(StyleId.BODY), "a", alignment=Alignment.CENTER, first_line=False, indent=10)
    assert 'align="center"' in text
    assert "text-indent:0.0px" in text
    assert "margin-left:37.8px" in text


def test_plain_lines_are_escaped_and_their_ends_kept() -> None:
    assert "a &lt; b<br/>c" in line_html(STATE.style(StyleId.SUBJECT), "a < b\nc")


def test_a_rule_is_as_long_as_asked() -> None:
    assert rule_html(25.4) == '<hr width="96"/>'
