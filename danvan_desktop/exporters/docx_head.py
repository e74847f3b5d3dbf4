"""Head, title, annex title and signature of a Word file, in the State's or the Party's form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

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
from danvan_desktop.exporters.docx_table import pair_xml
from danvan_desktop.exporters.docx_xml import joint_xml, line_xml, rule_xml
from danvan_desktop.exporters.style import SHORT_RULE, FormStyle, StyleId, form_style
from danvan_desktop.exporters.text_width import text_width

ADDRESSED = "Kính gửi:"
LONG_RECIPIENTS = 25
"""Lines; of a longer list only the first stay with the signature, the others may break over pages."""

_BESIDE_SIGNATURE = 6

SIGNATURE_TOP = 8.0
"""Points between the text and the signature."""


class HeadLines(NamedTuple):
    """What the head of the first page prints; an empty line is left out."""

    parent_agency: str
    agency: str
    number: str
    regarding: str
    place_date: str


class SignatureLines(NamedTuple):
    """What the closing block prints; without recipients the left column stays empty."""

    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    position: tuple[str, ...]
    name: str


def framing_xml(
    block: LetterHead | Title | Addressees | AnnexTitle | Signature, form: DocumentForm, room: float
) -> str:
    """The XML of a block that frames the text, in the given form, between margins `room` millimetres apart."""
    if isinstance(block, LetterHead):
        return head_xml(head_lines(block, form), form, room)
    if isinstance(block, Signature):
        return signature_xml(signature_lines(block, form), form, room)
    if isinstance(block, Addressees):
        return line_xml(StyleId.ADDRESSEE, addressee_text(block))
    if isinstance(block, Title):
        return title_xml(block.kind.upper(), block.subject.strip() or DOTS, form, room)
    return annex_title_xml(annex_number(block), block.title, block.attached_to, form, room)


def head_lines(head: LetterHead, form: DocumentForm) -> HeadLines:
    """The lines of a head, dots for what is missing."""
    return HeadLines(
        head.parent_agency.strip().upper(),
        head.agency.strip().upper() or DOTS,
        number_line(head, form) if head.is_numbered else "",
        regarding_line(head, form),
        date_line(head),
    )


def signature_lines(signature: Signature, form: DocumentForm) -> SignatureLines:
    """The lines of a closing block, dots for what is missing."""
    recipients = recipient_lines(signature, form) if signature.has_recipients else ()
    name = signature.name.strip() or DOTS
    return SignatureLines(recipients, authority_lines(signature, form), position_lines(signature), name)


def annex_number(annex: AnnexTitle) -> str:
    """“Phụ lục I”, or “Phụ lục” alone."""
    return f"Phụ lục {annex.number}".strip()


def addressee_text(addressees: Addressees) -> str:
    """“Kính gửi:” with one name on its line, or several, each with its dash on a line of its own."""
    names = [name.strip() for name in addressees.names if name.strip()] or [DOTS]
    if len(names) == 1:
        return f"{ADDRESSED} {names[0]}"
    lines = [f"- {name}{'.' if name is names[-1] else ';'}" for name in names]
    return "\n".join((ADDRESSED, *lines))


def head_xml(lines: HeadLines, form: DocumentForm, room: float) -> str:
    """The two columns of the first page: agency and number on the left, state or party, place and date on the right."""
    style = form_style(form)
    left, right = spread(style.head_columns, room)
    names = _agency_xml(lines, style, left, form=form)
    nation = _party_xml(style, right) if form.is_party else _nation_xml(style, right)
    number = line_xml(StyleId.NUMBER, lines.number) if lines.number else ""
    if lines.regarding:
        number += line_xml(StyleId.REGARDING, lines.regarding)
    return pair_xml(
        (left, right), [(names, nation), (number or joint_xml(), line_xml(StyleId.PLACE_DATE, lines.place_date))]
    )


def title_xml(kind: str, subject: str, form: DocumentForm, room: float) -> str:
    """Kind, subject, and the short rule under it."""
    return (
        line_xml(StyleId.KIND, kind)
        + line_xml(StyleId.SUBJECT, subject)
        + _short_rule_xml(subject, StyleId.SUBJECT, form_style(form), room)
    )


def annex_title_xml(number: str, title: str, attached_to: str, form: DocumentForm, room: float) -> str:
    """“Phụ lục I”, its title in capitals, what it is attached to, and the short rule."""
    style = form_style(form)
    lines = line_xml(StyleId.ANNEX_NUMBER, number) + line_xml(StyleId.ANNEX_TITLE, title.upper())
    if not attached_to:
        return lines + _short_rule_xml(title.upper(), StyleId.ANNEX_TITLE, style, room)
    return lines + line_xml(StyleId.ATTACHED, attached_to) + _short_rule_xml(title, StyleId.ATTACHED, style, room)


def signature_xml(lines: SignatureLines, form: DocumentForm, room: float) -> str:
    """Nơi nhận on the left, authority, position, room for the seal and the name on the right."""
    kept = beside_signature(lines.recipients)
    recipients = [line_xml(StyleId.RECIPIENT, line) for line in lines.recipients]
    left = line_xml(StyleId.RECIPIENTS_HEAD, "Nơi nhận:") if recipients else joint_xml()
    left += "".join(recipients[:kept])
    right = "".join(line_xml(StyleId.AUTHORITY, line) for line in lines.authority)
    right += "".join(line_xml(StyleId.POSITION, line) for line in lines.position)
    right += line_xml(StyleId.SIGNER, lines.name)
    columns = spread(form_style(form).signature_columns, room)
    return pair_xml(columns, [(left, right)], top=SIGNATURE_TOP, rest="".join(recipients[kept:]))


def beside_signature(recipients: Sequence[str]) -> int:
    """How many recipients stay in one piece with the signature: all, of a long list only the first."""
    return len(recipients) if len(recipients) <= LONG_RECIPIENTS else _BESIDE_SIGNATURE


def short_rule_length(text: str, style_id: str, style: FormStyle, room: float) -> float:
    """Millimetres of a rule of 1/3 to 1/2 of the text above it; of a text over several lines, of a full line."""
    above = style.style(style_id)
    width = max((text_width(line, above.size, bold=above.bold) for line in text.splitlines()), default=0.0)
    return SHORT_RULE * min(width, room)


def spread(columns: tuple[float, float], room: float) -> tuple[float, float]:
    """Two columns drawn apart as far as a sheet laid across allows."""
    factor = max(1.0, room / sum(columns))
    return columns[0] * factor, columns[1] * factor


def _agency_xml(lines: HeadLines, style: FormStyle, room: float, *, form: DocumentForm) -> str:
    parent = line_xml(StyleId.PARENT_AGENCY, lines.parent_agency) if lines.parent_agency else ""
    names = parent + line_xml(StyleId.AGENCY, lines.agency)
    if form.is_party:
        return names + line_xml(StyleId.AGENCY, PARTY_STAR)
    return names + _short_rule_xml(lines.agency, StyleId.AGENCY, style, room)


def _nation_xml(style: FormStyle, room: float) -> str:
    motto = style.style(StyleId.MOTTO)
    length = text_width(NATIONAL_MOTTO, motto.size, bold=motto.bold)  # Phụ lục I, II.1: as long as the motto
    return line_xml(StyleId.NATION, NATIONAL_NAME) + line_xml(StyleId.MOTTO, NATIONAL_MOTTO) + rule_xml(length, room)


def _party_xml(style: FormStyle, room: float) -> str:
    name = style.style(StyleId.NATION)
    return line_xml(StyleId.NATION, PARTY_NAME) + rule_xml(text_width(PARTY_NAME, name.size, bold=name.bold), room)


def _short_rule_xml(text: str, style_id: str, style: FormStyle, room: float) -> str:
    return rule_xml(short_rule_length(text, style_id, style, room), room)
