"""Head, title, annex title and signature of the preview, in the State's or the Party's form."""

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
from danvan_desktop.domain.sheet_flow import FlowRule, FlowTable, FlowText
from danvan_desktop.exporters.docx_head import SIGNATURE_TOP, addressee_text, beside_signature, spread
from danvan_desktop.exporters.flow_table import Content, flow_pair
from danvan_desktop.exporters.flow_text import flow_joint, flow_line, flow_rule
from danvan_desktop.exporters.style import SHORT_RULE, FormStyle, StyleId, form_style
from danvan_desktop.exporters.text_width import text_width


def framing_flow(
    block: LetterHead | Title | Addressees | AnnexTitle | Signature, form: DocumentForm, room: float
) -> tuple[FlowText | FlowRule | FlowTable, ...]:
    """A block that frames the text, in the given form, between margins `room` millimetres apart."""
    style = form_style(form)
    if isinstance(block, LetterHead):
        return (_letter_head(block, form, room),)
    if isinstance(block, Signature):
        return _signature(block, form, room)
    if isinstance(block, Addressees):
        return (flow_line(style.style(StyleId.ADDRESSEE), addressee_text(block)),)
    if isinstance(block, Title):
        subject = block.subject.strip() or DOTS
        kind = flow_line(style.style(StyleId.KIND), block.kind.upper())
        return (kind, flow_line(style.style(StyleId.SUBJECT), subject), _rule(subject, StyleId.SUBJECT, style, room))
    return _annex_title(block, style, room)


def _letter_head(head: LetterHead, form: DocumentForm, room: float) -> FlowTable:
    style = form_style(form)
    columns = spread(style.head_columns, room)
    parent, agency = head.parent_agency.strip().upper(), head.agency.strip().upper() or DOTS
    names: Content = (flow_line(style.style(StyleId.PARENT_AGENCY), parent),) if parent else ()
    names += (flow_line(style.style(StyleId.AGENCY), agency),)
    if form.is_party:
        names += (flow_line(style.style(StyleId.AGENCY), PARTY_STAR),)
        nation = _underlined((PARTY_NAME,), (StyleId.NATION,), style)
    else:
        names += (_rule(agency, StyleId.AGENCY, style, columns[0]),)
        nation = _underlined((NATIONAL_NAME, NATIONAL_MOTTO), (StyleId.NATION, StyleId.MOTTO), style)
    number: Content = (flow_line(style.style(StyleId.NUMBER), number_line(head, form)),) if head.is_numbered else ()
    if head.regarding.strip():
        number += (flow_line(style.style(StyleId.REGARDING), regarding_line(head, form)),)
    place = flow_line(style.style(StyleId.PLACE_DATE), date_line(head))
    return flow_pair(columns, [(names, nation), (number or (flow_joint(style),), (place,))])


def _underlined(lines: tuple[str, ...], styles: tuple[str, ...], style: FormStyle) -> Content:
    """Lines of which the last has a rule of its own length under it (Phụ lục I, II.1)."""
    last = style.style(styles[-1])
    texts = tuple(flow_line(style.style(name), line) for line, name in zip(lines, styles, strict=True))
    return (*texts, flow_rule(text_width(lines[-1], last.size, bold=last.bold), style))


def _signature(signature: Signature, form: DocumentForm, room: float) -> tuple[FlowTable, ...]:
    style, columns = form_style(form), spread(form_style(form).signature_columns, room)
    recipients = recipient_lines(signature, form) if signature.has_recipients else ()
    head = flow_line(style.style(StyleId.RECIPIENTS_HEAD), "Nơi nhận:") if recipients else flow_joint(style)
    lines = tuple(flow_line(style.style(StyleId.RECIPIENT), line) for line in recipients)
    kept = beside_signature(recipients)
    right = tuple(flow_line(style.style(StyleId.AUTHORITY), line) for line in authority_lines(signature, form))
    right += tuple(flow_line(style.style(StyleId.POSITION), line) for line in position_lines(signature))
    right += (flow_line(style.style(StyleId.SIGNER), signature.name.strip() or DOTS),)
    closing = flow_pair(columns, [((head, *lines[:kept]), right)], top=SIGNATURE_TOP)
    if kept == len(lines):
        return (closing,)
    return closing, flow_pair(columns, [(lines[kept:], (flow_joint(style),))], is_whole=False)


def _annex_title(annex: AnnexTitle, style: FormStyle, room: float) -> tuple[FlowText | FlowRule, ...]:
    number = flow_line(style.style(StyleId.ANNEX_NUMBER), f"Phụ lục {annex.number}".strip())
    title = flow_line(style.style(StyleId.ANNEX_TITLE), annex.title.upper())
    if not annex.attached_to:
        return number, title, _rule(annex.title.upper(), StyleId.ANNEX_TITLE, style, room)
    attached = flow_line(style.style(StyleId.ATTACHED), annex.attached_to)
    return number, title, attached, _rule(annex.title, StyleId.ATTACHED, style, room)


def _rule(text: str, style_id: str, style: FormStyle, room: float) -> FlowRule:
    """A rule of 1/3 to 1/2 of the text above it; of a text over several lines, of a full line."""
    above = style.style(style_id)
    width = max((text_width(line, above.size, bold=above.bold) for line in text.splitlines()), default=0.0)
    return flow_rule(SHORT_RULE * min(width, room), style)
