"""The table of documents.md (NĐ 30/2020/NĐ-CP, Phụ lục I), row by row."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Alignment, DocumentForm, RuleSet
from danvan_desktop.exporters.style import (
    FIRST_LINE_INDENT,
    PAGE_NUMBER_SIZE,
    SHORT_RULE,
    SINGLE_LINE,
    StyleId,
    form_style,
)

STATE = form_style(DocumentForm.STATE)
PARTY_FORMS = (DocumentForm.PARTY_2018, DocumentForm.PARTY_2026)
ROWS = [  # style, smallest and largest size, bold, italic
    (StyleId.NATION, 12, 13, True, False),
    (StyleId.MOTTO, 13, 14, True, False),
    (StyleId.PARENT_AGENCY, 12, 13, False, False),
    (StyleId.AGENCY, 12, 13, True, False),
    (StyleId.NUMBER, 13, 13, False, False),
    (StyleId.PLACE_DATE, 13, 14, False, True),
    (StyleId.KIND, 13, 14, True, False),
    (StyleId.SUBJECT, 13, 14, True, False),
    (StyleId.REGARDING, 12, 13, False, False),
    (StyleId.ADDRESSEE, 13, 14, False, False),
    (StyleId.BASIS, 13, 14, False, True),
    (StyleId.BODY, 13, 14, False, False),
    (StyleId.HEADINGS[0], 13, 14, True, False),
    (StyleId.HEADINGS[1], 13, 14, True, False),
    (StyleId.AUTHORITY, 13, 14, True, False),
    (StyleId.POSITION, 13, 14, True, False),
    (StyleId.SIGNER, 13, 14, True, False),
    (StyleId.RECIPIENTS_HEAD, 12, 12, True, True),
    (StyleId.RECIPIENT, 11, 11, False, False),
    (StyleId.ANNEX_NUMBER, 14, 14, True, False),
    (StyleId.ANNEX_TITLE, 13, 14, True, False),
    (StyleId.ATTACHED, 13, 14, False, True),
]


@pytest.mark.parametrize(("style_id", "smallest", "largest", "bold", "italic"), ROWS)
def test_each_component_has_the_size_and_weight_the_decree_gives(style_id, smallest, largest, bold, italic):
    style = STATE.style(style_id)
    assert smallest <= style.size <= largest
    assert (style.bold, style.italic) == (bold, italic)


def test_margins_indent_spacing_and_page_number_are_within_the_decree():
    margins = STATE.margins
    assert 20 <= margins.top <= 25
    assert 20 <= margins.bottom <= 25
    assert 30 <= margins.left <= 35
    assert 15 <= margins.right <= 20
    body = STATE.style(StyleId.BODY)
    assert body.alignment is Alignment.JUSTIFY
    assert body.first_line == FIRST_LINE_INDENT
    assert body.after >= 6
    assert 1 <= body.line <= 1.5
    assert 13 <= PAGE_NUMBER_SIZE <= 14
    assert 1 / 3 <= SHORT_RULE <= 1 / 2


@pytest.mark.parametrize("form", PARTY_FORMS)
def test_both_party_forms_have_their_own_margins_and_weights(form):
    party = form_style(form)
    margins = party.margins
    assert (margins.top, margins.bottom, margins.left, margins.right) == (20, 20, 30, 15)
    assert party.style(StyleId.NATION).size == 15
    assert party.style(StyleId.AUTHORITY).bold
    assert party.style(StyleId.RECIPIENTS_HEAD).underline


def test_the_rules_of_2026_end_without_a_stroke_and_print_the_position_light():
    old, new = (form_style(form) for form in PARTY_FORMS)
    assert (old.text_end, new.text_end) == ("./.", ".")
    assert (old.style(StyleId.POSITION).bold, new.style(StyleId.POSITION).bold) == (True, False)


@pytest.mark.parametrize("pitch", [18, 20])
def test_the_lines_of_a_party_text_stand_as_far_apart_as_the_office_wants(pitch):
    body = form_style(DocumentForm(RuleSet.PARTY_2026, pitch)).style(StyleId.BODY)
    assert body.pitch == pitch
    assert round(body.spacing * body.size * SINGLE_LINE, 6) == pitch


def test_all_forms_know_the_same_styles_and_no_others():
    forms = [form_style(form) for form in (DocumentForm.STATE, *PARTY_FORMS)]
    names = [sorted(style.style_id for style in form.styles) for form in forms]
    assert names[0] == names[1] == names[2]
    with pytest.raises(KeyError):
        STATE.style("none")
