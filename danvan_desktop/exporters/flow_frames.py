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
from danvan_desktop.domain.sheet_flow import FlowRule, FlowTable, FlowText
from danvan_desktop.exporters.docx_head import (
    SIGNATURE_TOP,
    HeadLines,
    SignatureLines,
    addressee_text,
    annex_number,
    beside_signature,
    head_lines,
    short_rule_length,
    signature_lines,
    spread,
)
from danvan_desktop.exporters.flow_table import Content, flow_pair
from danvan_desktop.exporters.flow_text import flow_joint, flow_line, flow_rule
from danvan_desktop.exporters.style import FormStyle, StyleId, form_style
from danvan_desktop.exporters.text_width import text_width


def framing_flow(
    block: LetterHead | Title | Addressees | AnnexTitle | Signature, form: DocumentForm, room: float
) -> tuple[FlowText | FlowRule | FlowTable, ...]:
    """A block that frames the text, in the given form, between margins `room` millimetres apart."""
    style = form_style(form)
    if isinstance(block, LetterHead):
        return (_letter_head(head_lines(block, form), form, room),)
    if isinstance(block, Signature):
        return _signature(signature_lines(block, form), form, room)
    if isinstance(block, Addressees):
        return (flow_line(style.style(StyleId.ADDRESSEE), addressee_text(block)),)
    if isinstance(block, Title):
        subject = block.subject.strip() or DOTS
        kind = flow_line(style.style(StyleId.KIND), block.kind.upper())
        return (kind, flow_line(style.style(StyleId.SUBJECT), subject), _rule(subject, StyleId.SUBJECT, style, room))
    return _annex_title(block, style, room)


def _letter_head(head: HeadLines, form: DocumentForm, room: float) -> FlowTable:
    style = form_style(form)
    columns = spread(style.head_columns, room)
    names: Content = (flow_line(style.style(StyleId.PARENT_AGENCY), head.parent_agency),) if head.parent_agency else ()
    names += (flow_line(style.style(StyleId.AGENCY), head.agency),)
    if form.is_party:
        names += (flow_line(style.style(StyleId.AGENCY), PARTY_STAR),)
        nation = _underlined((PARTY_NAME,), (StyleId.NATION,), style)
    else:
        names += (_rule(head.agency, StyleId.AGENCY, style, columns[0]),)
        nation = _underlined((NATIONAL_NAME, NATIONAL_MOTTO), (StyleId.NATION, StyleId.MOTTO), style)
    number: Content = (flow_line(style.style(StyleId.NUMBER), head.number),) if head.number else ()
    if head.regarding:
        number += (flow_line(style.style(StyleId.REGARDING), head.regarding),)
    place = flow_line(style.style(StyleId.PLACE_DATE), head.place_date)
    return flow_pair(columns, [(names, nation), (number or (flow_joint(style),), (place,))])


def _underlined(lines: tuple[str, ...], styles: tuple[str, ...], style: FormStyle) -> Content:
    """Lines of which the last has a rule of its own length under it (Phụ lục I, II.1)."""
    last = style.style(styles[-1])
    texts = tuple(flow_line(style.style(name), line) for line, name in zip(lines, styles, strict=True))
    return (*texts, flow_rule(text_width(lines[-1], last.size, bold=last.bold), style))


def _signature(signature: SignatureLines, form: DocumentForm, room: float) -> tuple[FlowTable, ...]:
    style, columns = form_style(form), spread(form_style(form).signature_columns, room)
    lines = tuple(flow_line(style.style(StyleId.RECIPIENT), line) for line in signature.recipients)
    head = flow_line(style.style(StyleId.RECIPIENTS_HEAD), "Nơi nhận:") if lines else flow_joint(style)
    kept = beside_signature(signature.recipients)
    right = tuple(flow_line(style.style(StyleId.AUTHORITY), line) for line in signature.authority)
    right += tuple(flow_line(style.style(StyleId.POSITION), line) for line in signature.position)
    right += (flow_line(style.style(StyleId.SIGNER), signature.name),)
    closing = flow_pair(columns, [((head, *lines[:kept]), right)], top=SIGNATURE_TOP)
    if kept == len(lines):
        return (closing,)
    return closing, flow_pair(columns, [(lines[kept:], (flow_joint(style),))], is_whole=False)


def _annex_title(annex: AnnexTitle, style: FormStyle, room: float) -> tuple[FlowText | FlowRule, ...]:
    number = flow_line(style.style(StyleId.ANNEX_NUMBER), annex_number(annex))
    title = flow_line(style.style(StyleId.ANNEX_TITLE), annex.title.upper())
    if not annex.attached_to:
        return number, title, _rule(annex.title.upper(), StyleId.ANNEX_TITLE, style, room)
    attached = flow_line(style.style(StyleId.ATTACHED), annex.attached_to)
    return number, title, attached, _rule(annex.title, StyleId.ATTACHED, style, room)


def _rule(text: str, style_id: str, style: FormStyle, room: float) -> FlowRule:
    return flow_rule(short_rule_length(text, style_id, style, room), style)
