"""What all documents share: head, signature, and text split into paragraphs, items and a proper ending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from danvan_desktop.domain.document import (
    Block,
    ChartBlock,
    DocumentForm,
    LetterHead,
    ListItem,
    Paragraph,
    Run,
    Signature,
    Table,
)
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.domain.marked_text import marked_runs
from danvan_desktop.exporters.style import form_style

_MARKERS = ("-", "–", "+", "*", "•")
_ENDINGS = ("./.", ".", ";", ",")


def letter_head(fields: LetterHeadFields) -> LetterHead:
    """The head as a block; a whole date wins over its parts."""
    day, month, year = fields.date_parts
    if fields.date is not None:
        day, month, year = fields.date.day, fields.date.month, fields.date.year
    return LetterHead(
        agency=fields.agency,
        parent_agency=fields.parent_agency,
        number=fields.number,
        symbol=fields.symbol,
        place=fields.place,
        day=day,
        month=month,
        year=year,
        is_numbered=fields.is_numbered,
    )


def signature(signer: SignerFields, recipients: tuple[str, ...], *, has_recipients: bool = True) -> Signature:
    """The closing block of a signed document."""
    return Signature(
        position=signer.position,
        name=signer.name,
        prefix=signer.authority_prefix,
        position_for=signer.position_for,
        recipients=recipients,
        has_recipients=has_recipients,
    )


def text_blocks(text: str) -> tuple[Block, ...]:
    """One block per line of `text`; a line that begins with a dash or plus and a space is an item, empty lines go."""
    return tuple(_line_block(line, _plain_runs) for line in text.splitlines() if line.strip())


def marked_blocks(text: str) -> tuple[Block, ...]:
    """Like `text_blocks`, of a text whose looks are marked (domain/marked_text.py)."""
    return tuple(_line_block(line, marked_runs) for line in text.splitlines() if line.strip())


def basis_lines(lines: tuple[str, ...]) -> list[str]:
    """Each “Căn cứ …” ends with “;”, the last with “.” (NĐ 30, Phụ lục I, II.6)."""
    texts = [line.strip().rstrip(";,.").rstrip() for line in lines if line.strip()]
    return [f"{text}{'.' if index == len(texts) else ';'}" for index, text in enumerate(texts, start=1)]


def ended(blocks: tuple[Block, ...], form: DocumentForm) -> tuple[Block, ...]:
    """The same blocks, whose last paragraph or item closes the text with “./.” (NĐ 30) or “.” (Party).

    Text that closes with a table or a chart has no paragraph to carry the mark and stays as it is.
    """
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if isinstance(block, Table | ChartBlock):
            break
        if isinstance(block, Paragraph | ListItem):
            closed = replace(block, runs=_ended_runs(block.runs, form_style(form).text_end))
            return (*blocks[:index], closed, *blocks[index + 1 :])
    return blocks


def ended_line(text: str, form: DocumentForm) -> str:
    """A last line of text with the mark that closes it."""
    return "".join(run.text for run in _ended_runs((Run(text),), form_style(form).text_end))


def _ended_runs(runs: tuple[Run, ...], ending: str) -> tuple[Run, ...]:
    if not runs:
        return (Run(ending),)
    text = runs[-1].text.rstrip()
    for mark in _ENDINGS:
        if text.endswith(mark) and not text.endswith(".."):
            text = text.removesuffix(mark)
            break
    return (*runs[:-1], replace(runs[-1], text=text + ending))


def _line_block(line: str, runs_of: Callable[[str], tuple[Run, ...]]) -> Block:
    """A line as a paragraph or item; its marker is looked for in the words, however they look."""
    runs = runs_of(line.strip())
    marker, _, rest = "".join(run.text for run in runs).lstrip().partition(" ")
    if marker in _MARKERS and rest.strip():
        return ListItem(_behind(runs, marker), marker, level=2 if marker == "+" else 1)
    return Paragraph(runs)


def _behind(runs: tuple[Run, ...], marker: str) -> tuple[Run, ...]:
    """The runs without the marker they begin with and the blanks behind it."""
    words = "".join(run.text for run in runs)
    cut = len(words) - len(words.lstrip().removeprefix(marker).lstrip())
    kept: list[Run] = []
    for run in runs:
        text, cut = run.text[cut:], max(0, cut - len(run.text))
        if text:
            kept.append(replace(run, text=text))
    return tuple(kept)


def _plain_runs(text: str) -> tuple[Run, ...]:
    return (Run(text),)
