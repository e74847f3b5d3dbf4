"""The live fields of a report: what can be put into its text, and what each of them says now."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.domain.report_field import field_values, fields_in, fields_without_value, known_tables
from danvan_desktop.services.report_figures import ReportFiguresService
from danvan_desktop.services.report_filling import register_tables
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.store import Store


class OfferedField(NamedTuple):
    """A field and what it says now; of a table how much there is of it."""

    name: str
    words: str
    is_table: bool = False


class ReportFieldService:
    """Offers the fields a report can have and names those that say nothing yet."""

    def __init__(self, store: Store, figures: ReportFiguresService) -> None:
        self._store = store
        self._figures = figures

    def offered(self, report_id: int) -> list[OfferedField]:
        """The numbers, then the tables, that have something to say of the report's period; raises `NotFoundError`."""
        report = self._store.get(Report, report_id)
        figures = self._figures.figures_of(report)
        numbers = [OfferedField(name, value) for name, value in field_values(figures).items() if value]
        held = replace(figures, register_tables=tuple(register_tables(self._store, report)))
        rows = {table.name: f"{len(table.rows)} dòng" for table in held.register_tables}
        return [*numbers, *(OfferedField(name, rows.get(name, ""), is_table=True) for name in known_tables(held))]

    def without_value(self, report_id: int) -> tuple[str, ...]:
        """The fields of the text that are printed as dots: misspelt, or nothing is known of them yet."""
        report = self._store.get(Report, report_id)
        return () if report.frozen else self._without_value(report)

    def _without_value(self, report: Report) -> tuple[str, ...]:
        texts = _texts(self._store, report.id)
        if not any(fields_in(text) for text in texts):  # most reports have none, and figures take their time
            return ()
        return fields_without_value(texts, self._figures.figures_of(report))


def lacking_fields(reader: Reader, report_id: int, figures: ReportFigures) -> tuple[str, ...]:
    """The fields of a report's text that its `figures` print as dots; none of one that was sent. Raises `NotFoundError`."""
    if reader.get(Report, report_id).frozen:
        return ()
    return fields_without_value(_texts(reader, report_id), figures)


def _texts(reader: Reader, report_id: int) -> list[str]:
    return [section.text for section in reader.select(ReportSection, report_id=report_id)]
