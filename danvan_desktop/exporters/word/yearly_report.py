"""The report of a period: head, outline with texts and tables, closing, Nơi nhận and signature, annexes."""

from __future__ import annotations

from collections.abc import Iterator

from danvan_desktop.domain.document import (
    DOTS,
    Addressees,
    Block,
    Document,
    DocumentProperties,
    Heading,
    ParagraphRole,
    Title,
    plain,
)
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ReportFigures, ReportSectionText
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.report_field import table_asked_by
from danvan_desktop.domain.report_outline import roman
from danvan_desktop.exporters.word.assignment_annex import assignment_blocks
from danvan_desktop.exporters.word.charts import chart_blocks
from danvan_desktop.exporters.word.framing import basis_lines, ended, letter_head, marked_blocks, signature, text_blocks
from danvan_desktop.exporters.word.progress_table import progress_blocks
from danvan_desktop.exporters.word.report_tables import section_table, table_of_field
from danvan_desktop.exporters.word.score_sheet import score_sheet_blocks


def yearly_report(figures: ReportFigures) -> Document:
    """The report as a document; annexes follow the signature, each on its own pages."""
    head = figures.letter_head
    subject = figures.subject.strip()
    addressees = (Addressees(figures.addressees),) if figures.addressees else ()
    blocks: tuple[Block, ...] = (
        letter_head(head),
        Title(figures.kind, subject),
        *addressees,
        *ended(tuple(_text(figures)), figures.form),
        signature(figures.signer, figures.recipients),
        *_annexes(figures),
    )
    title = (
        f"{figures.kind} {subject[:1].lower()}{subject[1:]}" if subject else f"{figures.kind} {figures.period_label}"
    )
    properties = DocumentProperties(title.strip(), author=head.agency, created=head.date)
    return Document(properties, blocks, figures.form, template=TemplateKind.REPORT)


def _text(figures: ReportFigures) -> Iterator[Block]:
    """Everything between title and signature."""
    for line in basis_lines(figures.basis):
        yield plain(line, role=ParagraphRole.BASIS)
    for text in figures.preamble:
        yield from text_blocks(text)
    shown = 0
    for section in figures.sections:
        yield from _section(figures, section)
        charts = [each.chart for each in figures.charts if each.under is section.table]
        yield from chart_blocks(charts, shown + 1)
        shown += len(charts)
    yield from text_blocks(figures.closing)


def _section(figures: ReportFigures, section: ReportSectionText) -> Iterator[Block]:
    yield Heading(section.heading, section.level)
    for text in section.paragraphs:
        yield from _paragraph(figures, text)
    table = section_table(figures, section.table)
    if table is not None:
        yield table


def _paragraph(figures: ReportFigures, text: str) -> Iterator[Block]:
    """The blocks of a paragraph; a table nothing is known of is printed as dots."""
    name = table_asked_by(text)
    if not name:
        yield from marked_blocks(text)
        return
    yield table_of_field(figures, name) or plain(DOTS)


def _annexes(figures: ReportFigures) -> Iterator[Block]:
    attached = attached_line(figures.kind, letter_head(figures.letter_head), figures.form)
    for index, annex in enumerate(figures.annexes, start=1):
        number = roman(index) if len(figures.annexes) > 1 else ""
        if isinstance(annex, AssignmentFigures):
            yield from assignment_blocks(annex, number)
        elif isinstance(annex, ProgressFigures):
            yield from progress_blocks(annex, number, attached)
        else:
            yield from score_sheet_blocks(annex, number, attached)
