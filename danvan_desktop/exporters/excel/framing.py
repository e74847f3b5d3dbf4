"""What stands above and below a table: agency and state, title, notes, signature; all outside the printed frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from danvan_desktop.domain.document import (
    DOTS,
    NATIONAL_MOTTO,
    NATIONAL_NAME,
    PARTY_NAME,
    PARTY_STAR,
    Alignment,
    DocumentForm,
    LetterHead,
    RuleSet,
    Signature,
)
from danvan_desktop.domain.document_text import authority_lines, date_line, number_line, position_lines, recipient_lines
from danvan_desktop.exporters.excel.cell_text import pieces
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import Lines, SheetWriter

_PLAIN: Final = Look(Alignment.CENTER, is_framed=False, size=13)
_BOLD: Final = Look(Alignment.CENTER, bold=True, is_framed=False, size=13)
_ITALIC: Final = Look(Alignment.CENTER, italic=True, is_framed=False, size=13)
_LINED: Final = Look(Alignment.CENTER, bold=True, underline=True, is_framed=False, size=13)
_TITLE: Final = Look(Alignment.CENTER, bold=True, is_framed=False, size=14)
_ATTACHED: Final = Look(Alignment.CENTER, italic=True, is_framed=False, size=12)
_NOTE: Final = Look(Alignment.CENTER, bold=True, italic=True, is_framed=False, size=12)
_TEXT: Final = Look(Alignment.LEFT, is_framed=False)
_TEXT_BOLD: Final = Look(Alignment.LEFT, bold=True, is_framed=False)
_RECIPIENTS: Final = Look(Alignment.LEFT, bold=True, italic=True, is_framed=False)
_RECIPIENTS_OF_PARTY: Final = Look(Alignment.LEFT, underline=True, is_framed=False)
_RECIPIENT: Final = Look(Alignment.LEFT, is_framed=False, size=11)
_TOP: Final = Look(Alignment.CENTER, bold=True, is_framed=False, size=13, is_at_top=True)
_TOP_LEFT: Final = Look(Alignment.LEFT, is_framed=False, is_at_top=True)
_SIGNATURE_LINES: Final = 5
_MOST_LINES: Final = 22  # of the right size, in the highest row Excel has
_LEFT_SHARE: Final = 0.45


@dataclass(frozen=True, slots=True)
class Front:
    """The lines above the table: an optional head, title lines, what it is attached to, notes, a caption at the right."""

    titles: tuple[str, ...]
    notes: tuple[str, ...] = ()
    attached: str = ""
    caption: str = ""
    head: LetterHead | None = None
    form: DocumentForm = DocumentForm.STATE

    @property
    def row_count(self) -> int:
        """How many rows `write_front` writes, the empty one before the table included."""
        head = 0 if self.head is None else 5 if self.form.is_party else 4
        return head + len(self.titles) + bool(self.attached) + len(self.notes) + 1


def write_front(writer: SheetWriter, front: Front) -> None:
    """Write the lines; the last row, above the table, carries the caption or is empty."""
    count = len(writer.widths)
    if front.head is not None:
        _write_head(writer, front.head, front.form)
    for index, title in enumerate(front.titles):
        writer.merged_row([(count, title, _TITLE if index == 0 else _BOLD)])
    if front.attached:
        writer.merged_row([(count, front.attached, _ATTACHED)])
    for note in front.notes:
        writer.merged_row([(count, note, _NOTE)])
    writer.merged_row([(count, front.caption, Look(Alignment.RIGHT, italic=True, is_framed=False))])


def write_lines(writer: SheetWriter, heading: str, lines: tuple[str, ...]) -> None:
    """A heading and lines of text below the table; a line too long for one row goes on in the next."""
    count = len(writer.widths)
    writer.merged_row([(count, "", _TEXT)])
    writer.merged_row([(count, heading, _TEXT_BOLD)])
    for line in lines:
        for piece in pieces(line, sum(writer.widths)):
            writer.merged_row([(count, piece, _TEXT)])


def write_signature(writer: SheetWriter, signature: Signature, form: DocumentForm) -> int:
    """Nơi nhận at the left; authority, room for the seal and name at the right: one row, unless the recipients are many.

    Returns the row in which the signer's name stands; what is below it are recipients alone.
    """
    left, right = _halves(writer)
    recipients = recipient_lines(signature, form) if signature.has_recipients else ()
    top = _RECIPIENTS_OF_PARTY if form.is_party else _RECIPIENTS
    heads = [("Nơi nhận:", top), *((line, _RECIPIENT) for line in recipients)] if recipients else []
    authority = [(line, _BOLD) for line in authority_lines(signature, form)]
    own = _PLAIN if form.rules is RuleSet.PARTY_2026 else _BOLD
    position = [(line, own) for line in position_lines(signature)]
    closing = [*authority, *position, *[("", _PLAIN)] * _SIGNATURE_LINES, (signature.name.strip() or DOTS, _BOLD)]
    writer.merged_row([(left, "", _TEXT), (right, "", _TEXT)])
    if max(len(heads), len(closing)) <= _MOST_LINES:
        names = Lines(tuple(heads)) if heads else ""
        return writer.merged_row([(left, names, _TOP_LEFT), (right, Lines(tuple(closing)), _TOP)])
    name_row = writer.next_row + len(closing) - 1
    blank = ("", _TEXT)
    for (text, look), (words, style) in zip_longest(heads, closing, fillvalue=blank):
        writer.merged_row([(left, text, look), (right, words, style)])
    return name_row


def _write_head(writer: SheetWriter, head: LetterHead, form: DocumentForm) -> None:
    left, right = _halves(writer)
    parent, agency = head.parent_agency.strip().upper(), head.agency.strip().upper() or DOTS
    number = number_line(head, form) if head.is_numbered else ""
    # What stands in two rows belongs together however many lines its neighbour takes.
    above, below = replace(_PLAIN, is_at_bottom=True), replace(_LINED, is_at_top=True)
    if form.is_party:
        writer.merged_row([(left, parent, above), (right, PARTY_NAME, below)])
        writer.merged_row([(left, agency, _TOP), (right, "", _PLAIN)])
        writer.merged_row([(left, PARTY_STAR, _BOLD), (right, "", _PLAIN)])
    else:
        writer.merged_row([(left, parent, above), (right, NATIONAL_NAME, replace(above, bold=True))])
        writer.merged_row([(left, agency, below), (right, NATIONAL_MOTTO, below)])
    writer.merged_row([(left, number, _PLAIN), (right, date_line(head), _ITALIC)])
    writer.merged_row([(left + right, "", _PLAIN)])


def _halves(writer: SheetWriter) -> tuple[int, int]:
    """How many columns the left and the right half take."""
    goal, reached = sum(writer.widths) * _LEFT_SHARE, 0.0
    count = len(writer.widths)
    for index, width in enumerate(writer.widths):
        reached += width
        if reached >= goal:
            left = min(index + 1, count - 1)
            return left, count - left
    return count - 1, 1
