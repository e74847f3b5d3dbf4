"""Live fields in the text of a report: “[[Số nhiệm vụ]]” is a number, “[[Bảng chỉ tiêu]]” on a line of its own a table.

They say what the program knows whenever the report is printed, until it is recorded as sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.document import DOTS
from danvan_desktop.domain.figures import ReportFigures, ScoreSheetFigures, SectionTable
from danvan_desktop.domain.score_numbers import round_to_step
from danvan_desktop.domain.target import Verdict
from danvan_desktop.domain.text import format_points

FIELD_PATTERN = r"\[\[[^\[\]\n]{1,100}\]\]"
_FIELD = re.compile(FIELD_PATTERN)

TABLE_FIELDS: Mapping[str, SectionTable] = {
    "Bảng chỉ tiêu": SectionTable.TARGETS,
    "Bảng điểm tự chấm": SectionTable.SCORES,
    "Bảng nhiệm vụ theo đơn vị": SectionTable.TASKS,
}
"""The tables every report can have; those of registers are “Bảng” and the register's name."""

_PERCENT = Decimal("0.1")


def field(name: str) -> str:
    """The field as it stands in the text."""
    return f"[[{name}]]"


def fields_in(text: str) -> tuple[str, ...]:
    """The names of the fields of a text in their order, each once."""
    return tuple(dict.fromkeys(_name(found) for found in _FIELD.findall(text)))


def table_asked_by(line: str) -> str:
    """The name of the table that a line consists of, or nothing."""
    stripped = line.strip()
    name = _name(stripped) if _FIELD.fullmatch(stripped) else ""
    return name if name.startswith("Bảng ") else ""


def register_table_field(register_name: str) -> str:
    """The name of the field that prints the rows of a register in the period."""
    return f"Bảng {register_name[:1].lower()}{register_name[1:]}"


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with the numbers in place of their fields; one without a number becomes dots, a line that is a table stays."""

    def value_of(found: re.Match[str]) -> str:
        return values.get(_name(found[0])) or DOTS

    return "\n".join(line if table_asked_by(line) else _FIELD.sub(value_of, line) for line in text.split("\n"))


def field_values(figures: ReportFigures) -> dict[str, str]:
    """The numbers a report can name, in the order they are offered; what is not known is not among them."""
    values = {"Năm": str(figures.year), "Kỳ báo cáo": figures.period_label}
    if figures.tasks is not None and figures.tasks.rows:
        whole, *counts = figures.tasks.rows[-1].counts
        values["Số nhiệm vụ"] = str(whole)
        for label, count in zip(figures.tasks.labels[1:], counts, strict=True):
            values[f"Số nhiệm vụ {label.lower()}"] = str(count)
        if whole:
            values["Tỷ lệ nhiệm vụ hoàn thành"] = _percent(counts[0], whole)
    if figures.targets:
        met = sum(row.verdict == Verdict.MET.label for row in figures.targets)
        values["Số chỉ tiêu"] = str(len(figures.targets))
        values["Số chỉ tiêu đạt"] = str(met)
        values["Tỷ lệ chỉ tiêu đạt"] = _percent(met, len(figures.targets))
    sheet = next((annex for annex in figures.annexes if isinstance(annex, ScoreSheetFigures)), None)
    if sheet is not None and sheet.totals.total is not None:
        values["Tổng điểm tự chấm"] = format_points(sheet.totals.total)
        values["Xếp loại tự chấm"] = sheet.totals.rating
    return values


def known_tables(figures: ReportFigures) -> tuple[str, ...]:
    """The names of the tables that have something to print."""
    held = {
        SectionTable.TARGETS: bool(figures.targets),
        SectionTable.SCORES: bool(figures.scores),
        SectionTable.TASKS: figures.tasks is not None and bool(figures.tasks.rows),
    }
    return (
        *(name for name, table in TABLE_FIELDS.items() if held[table]),
        *(table.name for table in figures.register_tables),
    )


def fields_without_value(texts: Iterable[str], figures: ReportFigures) -> tuple[str, ...]:
    """The names of the fields that print as dots: misspelt ones, and those nothing is known for yet."""
    numbers = {name for name, value in field_values(figures).items() if value}
    tables = set(known_tables(figures))
    asked = (
        (name, tables if table_asked_by(line) else numbers)  # a table within a sentence is none
        for text in texts
        for line in text.split("\n")
        for name in fields_in(line)
    )
    return tuple(dict.fromkeys(name for name, known in asked if name not in known))


def _name(found: str) -> str:
    return " ".join(found[2:-2].split())


def _percent(part: int, whole: int) -> str:
    return f"{format_points(round_to_step(Fraction(100 * part, whole), _PERCENT))}%"
