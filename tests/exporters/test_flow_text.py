"""Paragraphs of the preview carry the measures of their style."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Alignment, DocumentForm, Run
from danvan_desktop.exporters.flow_text import flow_joint, flow_line, flow_rule, flow_text
from danvan_desktop.exporters.style import StyleId, form_style

STATE = form_style(DocumentForm.STATE)
BODY = STATE.style(StyleId.BODY)


def test_a_body_paragraph_is_justified_and_indented_by_the_decree() -> None:
    text = flow_line(BODY, "a")
    assert (text.alignment, text.size, text.line) == (Alignment.JUSTIFY, 14, BODY.line)
    assert text.first_line == pytest.approx(36)  # 1.27 cm
    assert not text.keeps_next


def test_what_is_given_goes_before_the_style() -> None:
    text = flow_text(BODY, (), alignment=Alignment.CENTER, first_line=0, before=6, keeps_next=True)
    assert (text.alignment, text.first_line, text.before, text.keeps_next) == (Alignment.CENTER, 0, 6, True)


def test_a_heading_keeps_what_follows() -> None:
    assert flow_line(STATE.style(StyleId.HEADINGS[0]), "I. A").keeps_next


def test_texts_are_cleaned_as_in_the_word_file_and_keep_their_runs() -> None:
    text = flow_text(BODY, (Run("Hoà\x00\r\n"), Run("b", bold=True)))
    assert text.runs == (Run("Hoà\n"), Run("b", bold=True))


def test_a_rule_is_as_long_as_asked_and_a_joint_is_one_point_high() -> None:
    assert flow_rule(25.4, STATE).length == pytest.approx(72)
    assert flow_joint(STATE).size == 1
