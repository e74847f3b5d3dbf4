"""What the fields of a template are replaced by, taken from the blocks of a document."""

from __future__ import annotations

from typing import NamedTuple

from danvan_desktop.domain.document import (
    DOTS,
    Addressees,
    AnnexTitle,
    Block,
    Document,
    DocumentForm,
    LetterHead,
    Signature,
    Title,
)
from danvan_desktop.domain.document_text import date_words, regarding_line, serial_number
from danvan_desktop.domain.template_field import TemplateField
from danvan_desktop.exporters.docx_head import ADDRESSED, addressee_text, annex_number, signature_lines

Values = dict[TemplateField, tuple[str, ...]]
"""A field and its lines; a field of one line may hold line breaks, an empty one is not printed."""


class DocumentParts(NamedTuple):
    """A document taken apart for a template: what its fields say, its text, what stands behind the signature."""

    values: Values
    body: tuple[Block, ...]
    closing: Signature | None
    annexes: tuple[Block, ...]


def document_parts(document: Document) -> DocumentParts:
    """The parts of a document; an attachment begins with its title, everything else with its head."""
    values: Values = {}
    body: list[Block] = []
    closing: Signature | None = None
    blocks = iter(document.blocks)
    for block in blocks:
        if isinstance(block, LetterHead):
            values |= _head_values(block, document.form)
        elif isinstance(block, Title):
            values |= _single(KIND=block.kind, SUBJECT=block.subject.strip() or DOTS)
        elif isinstance(block, Addressees):
            values |= _single(ADDRESSEES=addressee_text(block).removeprefix(ADDRESSED).removeprefix(" "))
        elif isinstance(block, AnnexTitle):
            values |= _annex_values(block)
        elif isinstance(block, Signature):
            closing = block
            values |= _signature_values(block, document.form)
            break
        else:
            body.append(block)
    return DocumentParts(values, tuple(body), closing, tuple(blocks))


def _head_values(head: LetterHead, form: DocumentForm) -> Values:
    number, symbol = (serial_number(head), head.symbol.strip() or DOTS) if head.is_numbered else ("", "")
    values = _single(
        PARENT_AGENCY=head.parent_agency.strip(),
        AGENCY=head.agency.strip() or DOTS,
        NUMBER=number,
        SYMBOL=symbol,
        PLACE=head.place.strip() or DOTS,
        DATE=date_words(head),
    )
    return values | (_single(SUBJECT=regarding_line(head, form)) if head.regarding.strip() else {})


def _annex_values(annex: AnnexTitle) -> Values:
    return _single(ANNEX_NUMBER=annex_number(annex), ANNEX_TITLE=annex.title.strip(), ATTACHED=annex.attached_to)


def _signature_values(signature: Signature, form: DocumentForm) -> Values:
    lines = signature_lines(signature, form)
    return {
        TemplateField.RECIPIENTS: lines.recipients,
        TemplateField.AUTHORITY: lines.authority,
        TemplateField.POSITION: lines.position,
        TemplateField.SIGNER: (lines.name,),
    }


def _single(**texts: str) -> Values:
    return {TemplateField[name]: (text,) if text else () for name, text in texts.items()}
