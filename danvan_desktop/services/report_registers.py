"""Figures of registers in a report: offered as sentences, and brought up to date until the report is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import Register, RegisterRow
from danvan_desktop.domain.register_cells import decode_cells, shown_cell
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.report import Report, ReportSection, ReportState, TakenFigure
from danvan_desktop.domain.report_period import period_of_report
from danvan_desktop.domain.report_sentence import REGISTER_SENTENCES, ROW_COLUMNS, register_sentence
from danvan_desktop.services.register_entry import Catalogue
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A sentence of a report and what the register says now; `present` is empty when its rows are gone."""

    section_id: int
    heading: str
    taken: TakenFigure
    present: str


class ReportRegisterService:
    """What the registers of a report's period come to, in the numbers every screen shows."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def offered(self, report_id: int) -> list[TakenFigure]:
        """One sentence for each register with rows in the period, in the order of the registers."""
        report = self._store.get(Report, report_id)
        sentences = _Sentences(self._store, report)
        shipped = [register.key for register in registers_of(self._store) if register.key in REGISTER_SENTENCES]
        found = (TakenFigure(key, sentences.present(key)) for key in shipped)
        return [figure for figure in found if figure.sentence]

    def rows(self, report_id: int) -> list[str]:
        """The rows of the period in the words a report names them by (models, findings, difficulties, conclusions)."""
        report = self._store.get(Report, report_id)
        totals, period = RegisterTotals(self._store), period_of_report(report).register_period
        lines: list[str] = []
        for register in registers_of(self._store):
            if register.key in ROW_COLUMNS:
                ids = totals.total(SoughtTotal(register.key, period=period), report.year).row_ids
                lines += self._row_lines(register, ids)
        return lines

    def changed(self, report_id: int) -> list[ChangedFigure]:
        """The sentences whose numbers are no longer those of the registers; none once the report was sent."""
        report = self._store.get(Report, report_id)
        return [] if report.state is ReportState.SENT else list(_changed(self._store, report))

    def update(self, report_id: int) -> Changes:
        """Write the present numbers into every sentence that changed; what the clerk reworded stays as it is."""
        with self._store.begin("Cập nhật số liệu trong báo cáo") as uow:
            report = uow.get(Report, report_id)
            for change in [] if report.state is ReportState.SENT else list(_changed(uow, report)):
                uow.save(_with_present(uow.get(ReportSection, change.section_id), change))
            return uow.commit()

    def _row_lines(self, register: Register, ids: tuple[int, ...]) -> Iterator[str]:
        names = Catalogue(self._store).name
        columns = [column for column in register.columns if column.key in ROW_COLUMNS[register.key]]
        columns.sort(key=lambda column: ROW_COLUMNS[register.key].index(column.key))
        for row in self._store.select(RegisterRow, id=ids) if ids else ():
            values = decode_cells(register, row.cells)
            words = [" ".join(shown_cell(column, values, names).split()).rstrip(" .") for column in columns]
            yield f"- {': '.join(filter(None, words))}."


class _Sentences:
    """The sentences of one reading; each register is read once."""

    def __init__(self, reader: Reader, report: Report) -> None:
        self._totals = RegisterTotals(reader)
        self._year = report.year
        self._period = period_of_report(report).register_period

    def present(self, register: str) -> str:
        return register_sentence(register, self._period, lambda sought: self._totals.total(sought, self._year).value)


def _changed(reader: Reader, report: Report) -> Iterator[ChangedFigure]:
    sentences = _Sentences(reader, report)
    for section in reader.select(ReportSection, order_by=("position", "id"), report_id=report.id):
        for taken in section.figures:
            present = sentences.present(taken.register)
            if taken.sentence in section.text and present != taken.sentence:
                yield ChangedFigure(section.id, section.heading, taken, present)


def _with_present(section: ReportSection, change: ChangedFigure) -> ReportSection:
    figures = tuple(
        replace(each, sentence=change.present) if each == change.taken else each
        for each in section.figures
        if change.present or each != change.taken
    )
    text = section.text.replace(change.taken.sentence, change.present)
    lines = (line for line in text.split("\n") if line.strip(" -.") or not line.strip())
    return replace(section, text="\n".join(lines), figures=figures)
