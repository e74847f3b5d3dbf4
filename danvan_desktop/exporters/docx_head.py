"""Head, title, annex title and signature of a Word file, in the State's or the Party's form."""

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
from danvan_desktop.exporters.docx_table import pair_xml
from danvan_desktop.exporters.docx_xml import joint_xml, line_xml, rule_xml
from danvan_desktop.exporters.style import SHORT_RULE, FormStyle, StyleId, form_style
from danvan_desktop.exporters.text_width import text_width

SIGNATURE_TOP = 8.0
"""Points between the text and the signature."""

LONG_RECIPIENTS = 25
"""Lines; a longer list may break over pages."""


def framing_xml(
    block: LetterHead | Title | Addressees | AnnexTitle | Signature, form: DocumentForm, room: float
) -> str:
    """The XML of a block that frames the text, in the given form, between margins `room` millimetres apart."""
    if isinstance(block, LetterHead):
        return letter_head_xml(block, form, room)
    if isinstance(block, Signature):
        return signature_xml(block, form, room)
    if isinstance(block, Addressees):
        return addressees_xml(block)
    if isinstance(block, Title):
        return title_xml(block, form_style(form), room)
    return annex_title_xml(block, form_style(form), room)


def letter_head_xml(head: LetterHead, form: DocumentForm, room: float) -> str:
    """The two columns of the first page: agency and number on the left, state or party, place and date on the right."""
    style = form_style(form)
    left, right = spread(style.head_columns, room)
    names = _agency_xml(head, style, left, form=form)
    nation = _party_xml(style, right) if form.is_party else _nation_xml(style, right)
    number = line_xml(StyleId.NUMBER, number_line(head, form)) if head.is_numbered else ""
    if head.regarding.strip():
        number += line_xml(StyleId.REGARDING, regarding_line(head, form))
    return pair_xml(
        (left, right), [(names, nation), (number or joint_xml(), line_xml(StyleId.PLACE_DATE, date_line(head)))]
    )


def title_xml(title: Title, style: FormStyle, room: float) -> str:
    """Kind in capitals, subject, and the short rule under it."""
    subject = title.subject.strip() or DOTS
    return (
        line_xml(StyleId.KIND, title.kind.upper())
        + line_xml(StyleId.SUBJECT, subject)
        + _short_rule_xml(subject, StyleId.SUBJECT, style, room)
    )


def addressees_xml(addressees: Addressees) -> str:
    """The “Kính gửi” lines."""
    return line_xml(StyleId.ADDRESSEE, addressee_text(addressees))


def addressee_text(addressees: Addressees) -> str:
    """“Kính gửi:” with one name on its line, or several, each with its dash on a line of its own."""
    names = [name.strip() for name in addressees.names if name.strip()] or [DOTS]
    if len(names) == 1:
        return f"Kính gửi: {names[0]}"
    lines = [f"- {name}{'.' if name is names[-1] else ';'}" for name in names]
    return "\n".join(("Kính gửi:", *lines))


def annex_title_xml(annex: AnnexTitle, style: FormStyle, room: float) -> str:
    """“Phụ lục I”, its title in capitals, what it is attached to, and the short rule."""
    lines = line_xml(StyleId.ANNEX_NUMBER, f"Phụ lục {annex.number}".strip())
    lines += line_xml(StyleId.ANNEX_TITLE, annex.title.upper())
    if not annex.attached_to:
        return lines + _short_rule_xml(annex.title.upper(), StyleId.ANNEX_TITLE, style, room)
    return (
        lines
        + line_xml(StyleId.ATTACHED, annex.attached_to)
        + _short_rule_xml(annex.title, StyleId.ATTACHED, style, room)
    )


def signature_xml(signature: Signature, form: DocumentForm, room: float) -> str:
    """Nơi nhận on the left, authority, position, room for the seal and the name on the right."""
    recipients = recipient_lines(signature, form) if signature.has_recipients else ()
    left = line_xml(StyleId.RECIPIENTS_HEAD, "Nơi nhận:") if recipients else joint_xml()
    left += "".join(line_xml(StyleId.RECIPIENT, line) for line in recipients)
    right = "".join(line_xml(StyleId.AUTHORITY, line) for line in authority_lines(signature, form))
    right += "".join(line_xml(StyleId.POSITION, line) for line in position_lines(signature))
    right += line_xml(StyleId.SIGNER, signature.name.strip() or DOTS)
    whole = len(recipients) <= LONG_RECIPIENTS
    columns = spread(form_style(form).signature_columns, room)
    return pair_xml(columns, [(left, right)], top=SIGNATURE_TOP, whole=whole)


def spread(columns: tuple[float, float], room: float) -> tuple[float, float]:
    """Two columns drawn apart as far as a sheet laid across allows."""
    factor = max(1.0, room / sum(columns))
    return columns[0] * factor, columns[1] * factor


def _agency_xml(head: LetterHead, style: FormStyle, room: float, *, form: DocumentForm) -> str:
    parent = head.parent_agency.strip().upper()
    agency = head.agency.strip().upper() or DOTS
    lines = (line_xml(StyleId.PARENT_AGENCY, parent) if parent else "") + line_xml(StyleId.AGENCY, agency)
    if form.is_party:
        return lines + line_xml(StyleId.AGENCY, PARTY_STAR)
    return lines + _short_rule_xml(agency, StyleId.AGENCY, style, room)


def _nation_xml(style: FormStyle, room: float) -> str:
    motto = style.style(StyleId.MOTTO)
    length = text_width(NATIONAL_MOTTO, motto.size, bold=motto.bold)  # Phụ lục I, II.1: as long as the motto
    return line_xml(StyleId.NATION, NATIONAL_NAME) + line_xml(StyleId.MOTTO, NATIONAL_MOTTO) + rule_xml(length, room)


def _party_xml(style: FormStyle, room: float) -> str:
    name = style.style(StyleId.NATION)
    return line_xml(StyleId.NATION, PARTY_NAME) + rule_xml(text_width(PARTY_NAME, name.size, bold=name.bold), room)


def _short_rule_xml(text: str, style_id: str, style: FormStyle, room: float) -> str:
    """A rule of 1/3 to 1/2 of the text above it; of a text over several lines, of a full line."""
    above = style.style(style_id)
    width = max((text_width(line, above.size, bold=above.bold) for line in text.splitlines()), default=0.0)
    return rule_xml(SHORT_RULE * min(width, room), room)
