"""The công văn that sends a scoring dossier: V/v, Kính gửi, what is enclosed, Nơi nhận and signature."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Addressees,
    Block,
    Document,
    DocumentProperties,
    ListItem,
    ParagraphRole,
    Run,
    plain,
)
from danvan_desktop.domain.dossier_figures import CoverLetterFigures
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.word.framing import ended, letter_head, signature


def cover_letter(figures: CoverLetterFigures) -> Document:
    """The letter as a document (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5)."""
    head = replace(letter_head(figures.letter_head), regarding=figures.regarding)
    sample: tuple[Block, ...] = (plain(SAMPLE_MARK, role=ParagraphRole.NOTE),) if figures.is_sample else ()
    last = len(figures.enclosures)
    items = (
        ListItem((Run(f"{text}{'.' if place == last else ';'}"),)) for place, text in enumerate(figures.enclosures, 1)
    )
    text: tuple[Block, ...] = (*(plain(words) for words in figures.paragraphs), *items, plain(figures.closing))
    blocks: tuple[Block, ...] = (
        head,
        Addressees(figures.addressees),
        *sample,
        *ended(text, figures.form),
        signature(figures.signer, figures.recipients),
    )
    properties = DocumentProperties(
        f"Công văn {figures.regarding}", author=figures.letter_head.agency, created=figures.letter_head.date
    )
    return Document(properties, blocks, figures.form, template=TemplateKind.COVER_LETTER)
