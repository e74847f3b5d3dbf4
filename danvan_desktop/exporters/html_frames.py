"""Head, title, annex title and signature of the preview's HTML, in the State's or the Party's form."""

from __future__ import annotations

from danvan_desktop.domain.document import (
    DOTS,
    NATIONAL_MOTTO,
    NATIONAL_NAME,
    PARTY_NAME,
    PARTY_STAR,
    Addressees,
    AnnexTitle,
    DocumentForm,
    LetterHead,
    Signature,
    Title,
)
from danvan_desktop.domain.document_text import (
    authority_lines,
    date_line,
    number_line,
    position_lines,
    recipient_lines,
    regarding_line,
)
from danvan_desktop.exporters.html_lines import line_html, px, rule_html
from danvan_desktop.exporters.style import SHORT_RULE, FormStyle, StyleId, form_style
from danvan_desktop.exporters.text_width import text_width

SIGNATURE_TOP = 12.0
"""Points between the text and the signature."""


def framing_html(
    block: LetterHead | Title | Addressees | AnnexTitle | Signature, form: DocumentForm, room: float
) -> str:
    """The HTML of a block that frames the text, between margins `room` millimetres apart."""
    style = form_style(form)
    if isinstance(block, LetterHead):
        return _letter_head(block, form)
    if isinstance(block, Signature):
        return _signature(block, form)
    if isinstance(block, Addressees):
        return _addressees(block, style)
    if isinstance(block, Title):
        subject = block.subject.strip() or DOTS
        kind = line_html(style.style(StyleId.KIND), block.kind.upper())
        return (
            kind + line_html(style.style(StyleId.SUBJECT), subject) + _short_rule(subject, StyleId.SUBJECT, style, room)
        )
    return _annex_title(block, style, room)


def _letter_head(head: LetterHead, form: DocumentForm) -> str:
    style = form_style(form)
    left, right = style.head_columns
    agency = head.agency.strip().upper() or DOTS
    names = (
        line_html(style.style(StyleId.PARENT_AGENCY), head.parent_agency.strip().upper()) if head.parent_agency else ""
    )
    names += line_html(style.style(StyleId.AGENCY), agency)
    if form.is_party:
        names += line_html(style.style(StyleId.AGENCY), PARTY_STAR)
        name = style.style(StyleId.NATION)
        nation = line_html(name, PARTY_NAME) + rule_html(text_width(PARTY_NAME, name.size, bold=name.bold))
    else:
        names += _short_rule(agency, StyleId.AGENCY, style, left)
        motto = style.style(StyleId.MOTTO)
        nation = line_html(style.style(StyleId.NATION), NATIONAL_NAME) + line_html(motto, NATIONAL_MOTTO)
        nation += rule_html(text_width(NATIONAL_MOTTO, motto.size, bold=motto.bold))
    number = line_html(style.style(StyleId.NUMBER), number_line(head, form)) if head.is_numbered else ""
    if head.regarding.strip():
        number += line_html(style.style(StyleId.REGARDING), regarding_line(head, form))
    place = line_html(style.style(StyleId.PLACE_DATE), date_line(head))
    return _pair((left, right), [(names, nation), (number, place)])


def _signature(signature: Signature, form: DocumentForm) -> str:
    style = form_style(form)
    recipients = recipient_lines(signature, form) if signature.has_recipients else ()
    left = line_html(style.style(StyleId.RECIPIENTS_HEAD), "Nơi nhận:") if recipients else ""
    left += "".join(line_html(style.style(StyleId.RECIPIENT), line) for line in recipients)
    right = "".join(line_html(style.style(StyleId.AUTHORITY), line) for line in authority_lines(signature, form))
    right += "".join(line_html(style.style(StyleId.POSITION), line) for line in position_lines(signature))
    right += line_html(style.style(StyleId.SIGNER), signature.name.strip() or DOTS)
    return _pair(style.signature_columns, [(left, right)], top=SIGNATURE_TOP)


def _addressees(addressees: Addressees, style: FormStyle) -> str:
    names = [name.strip() for name in addressees.names if name.strip()] or [DOTS]
    look = style.style(StyleId.ADDRESSEE)
    if len(names) == 1:
        return line_html(look, f"Kính gửi: {names[0]}")
    last = len(names) - 1
    lines = [f"- {name}{'.' if index == last else ';'}" for index, name in enumerate(names)]
    return line_html(look, "\n".join(("Kính gửi:", *lines)))


def _annex_title(annex: AnnexTitle, style: FormStyle, room: float) -> str:
    html = line_html(style.style(StyleId.ANNEX_NUMBER), f"Phụ lục {annex.number}".strip())
    html += line_html(style.style(StyleId.ANNEX_TITLE), annex.title.upper())
    if not annex.attached_to:
        return html + _short_rule(annex.title.upper(), StyleId.ANNEX_TITLE, style, room)
    html += line_html(style.style(StyleId.ATTACHED), annex.attached_to)
    return html + _short_rule(annex.title, StyleId.ATTACHED, style, room)


def _short_rule(text: str, style_id: str, style: FormStyle, room: float) -> str:
    above = style.style(style_id)
    width = max((text_width(line, above.size, bold=above.bold) for line in text.splitlines()), default=0.0)
    return rule_html(SHORT_RULE * min(width, room))


def _pair(columns: tuple[float, float], rows: list[tuple[str, str]], top: float = 0.0) -> str:
    """A borderless two-column table; the columns keep their share of the width."""
    whole = sum(columns)
    shares = [f"{column * 100 / whole:.1f}%" for column in columns]
    body = "".join(
        f'<tr><td width="{shares[0]}" valign="top">{left}</td><td width="{shares[1]}" valign="top">{right}</td></tr>'
        for left, right in rows
    )
    return (
        f'<table width="100%" border="0" cellspacing="0" cellpadding="0" style="margin-top:{px(top)};">{body}</table>'
    )
