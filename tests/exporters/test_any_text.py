"""Any text in any field of any document comes out of the file again, and nothing a clerk types becomes a formula."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, get_args
from zipfile import ZipFile

import defusedxml.ElementTree
import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.chart import Chart, ChartKind
from danvan_desktop.domain.comparison_figures import ComparisonFigures
from danvan_desktop.domain.document import Document
from danvan_desktop.domain.dossier_figures import CoverLetterFigures, EvidenceListFigures
from danvan_desktop.domain.explanation import ExplanationFigures
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ReportFigures, ScoreSheetFigures
from danvan_desktop.domain.plan_figures import PlanFigures, PlanLineKind
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.domain.roster_figures import RosterFigures
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.domain.task_slip import TaskSlipFigures
from danvan_desktop.domain.unit_form import UnitFormFigures
from danvan_desktop.domain.urging_letter_figures import UrgingLetterFigures
from danvan_desktop.domain.week_figures import WeekFigures
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.excel.assignment_annex import write_assignment_annex
from danvan_desktop.exporters.excel.cell_text import CELL_LIMIT, CONTINUED, CUT
from danvan_desktop.exporters.excel.comparison import write_comparison
from danvan_desktop.exporters.excel.evidence_list import write_evidence_list
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.excel.registers import write_registers
from danvan_desktop.exporters.excel.roster import write_roster
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from danvan_desktop.exporters.excel.unit_form import write_unit_form
from danvan_desktop.exporters.word.assignment_annex import assignment_annex
from danvan_desktop.exporters.word.cover_letter import cover_letter
from danvan_desktop.exporters.word.evidence_list import evidence_list
from danvan_desktop.exporters.word.explanation import explanation_letter
from danvan_desktop.exporters.word.plan import plan
from danvan_desktop.exporters.word.progress_table import progress_table
from danvan_desktop.exporters.word.score_sheet import score_sheet
from danvan_desktop.exporters.word.task_slip import task_slip
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.exporters.word.week import week
from danvan_desktop.exporters.word.yearly_report import yearly_report
from danvan_desktop.services.document_making import Figures
from tests.exporters.any_figures import OPENING, AnyFigures

Write = Callable[[Any, Path], None]


def _word(document: Callable[[Any], Document]) -> Write:
    return lambda figures, path: write_docx(document(figures), path)


WORD: dict[type, Write] = {
    ReportFigures: _word(yearly_report),
    AssignmentFigures: _word(assignment_annex),
    ProgressFigures: _word(progress_table),
    ScoreSheetFigures: _word(score_sheet),
    ExplanationFigures: _word(explanation_letter),
    WeekFigures: _word(week),
    UrgingLetterFigures: _word(urging_letter),
    TaskSlipFigures: _word(task_slip),
    EvidenceListFigures: _word(evidence_list),
    CoverLetterFigures: _word(cover_letter),
    PlanFigures: _word(plan),
}
EXCEL: dict[type, Write] = {
    AssignmentFigures: write_assignment_annex,
    ProgressFigures: write_progress,
    ScoreSheetFigures: write_score_sheet,
    RegistersFigures: write_registers,
    RosterFigures: write_roster,
    EvidenceListFigures: write_evidence_list,
    UnitFormFigures: write_unit_form,
    ComparisonFigures: write_comparison,
}
FIXED: dict[tuple[str, str], object] = {
    ("ScoreRow", "children"): (),
    ("ScoreSheetFigures", "base_rows"): (0, 1, 2, 3),
    ("ScoreSheetFigures", "excluded_rows"): (),
    ("ScoreSheetFigures", "columns"): tuple(ScoreColumn),
    ("LetterHeadFields", "is_numbered"): True,
    ("RosterTable", "counted"): (),
    # Charts are tried by themselves; the tables a paragraph asks for by name have tests of their own.
    ("ReportFigures", "charts"): (),
    ("ReportFigures", "sent_layout"): None,
    ("ReportFigures", "register_tables"): (),
    ("ProgressFigures", "charts"): (),
    ("ScoreSheetFigures", "standing"): None,
    # Lines of other kinds are headings or give place to tables, which are those of the annex and of the report.
    ("PlanLine", "kind"): PlanLineKind.TEXT,
    ("PlanFigures", "table"): None,
    ("PlanFigures", "targets"): (),
    ("UnitFormFigures", "states"): ("Hoàn thành",),  # the program's own words
}
NOT_PRINTED = {
    # An annex has the head of what it is attached to only in “(Kèm theo …)”.
    *(
        f"{figures}.letter_head.{field}"
        for figures in ("AssignmentFigures", "EvidenceListFigures", "ReportFigures.annexes")
        for field in ("parent_agency", "place")
    ),
    "ReportFigures.annexes.number",  # the report numbers its annexes itself
    "ReportFigures.period_label",  # in the title of the file's properties, and only without a subject
    "TaskSlipFigures.standing.internal",  # a standing duty has neither day nor addressee
    "TaskSlipFigures.standing.recipient",
    "RegistersFigures.registers.columns.choices",
    "RegistersFigures.registers.columns.computed",
    "RegistersFigures.registers.columns.default",
    "RegistersFigures.registers.columns.key",
    "RegistersFigures.title",  # in the properties; the names of sheets have their own limits
    "RosterFigures.tables.name",
    "ComparisonFigures.sheet_name",
    "ComparisonFigures.agency",  # in the properties
    "UnitFormFigures.agency",  # where nobody else takes the form back
}
CUT_TO_FIT = "WeekFigures."
"""The week's page is one page: what is too long for it is shortened there."""

MARKS = str.maketrans("", "", "*_\\")
"""In the paragraphs of a report these make words bold or italic (marked_text.py)."""

SHEET_NAME = re.compile(r"'(?:[^']|'')*'!")
"""How a formula of ours names another sheet, whose name may be anything."""

LETTERS = st.characters(exclude_categories=())
CORES = st.one_of(
    st.text(LETTERS, max_size=40),
    st.lists(
        st.sampled_from(
            [
                "e\u0301",
                "\u2028",
                "\r\n",
                "- a",
                "+ b",
                "_x000A_",
                "\x00",
                "\ud83d",
                "\ufffe",
                "😀",
                "\u05d0\u202e",
                "<&\"'>",
                "\t",
                "]]>",
            ]
        ),
        max_size=8,
    ).map("".join),
)
FRONTS = st.sampled_from(["", "=", "+", "-", "@", "\t=", "\r+", "=HYPERLINK(", "- ", " ", "'=", "\ufeff="])
LONG = ("ấ" * 40_000, "a\u0300 " * 20_000, "😀" * 20_000, "một\n" * 2_000, "\u0301" * 5_000)


def plainly(text: str) -> str:
    """The letters that must be there: cleaned, and without what may change: capitals, spaces, line ends, marks of looks."""
    upper = unicodedata.normalize("NFC", unicodedata.normalize("NFC", clean_text(text)).upper())
    return "".join(upper.translate(MARKS).split())


def word_text(path: Path) -> str:
    main = docx.Document(str(path)).element.body
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "".join(part.text or "" for part in main.iter(f"{space}t"))


def chart_text(path: Path) -> str:
    """The words of all charts in a Word file."""
    with ZipFile(path) as package:
        parts = [package.read(name) for name in package.namelist() if re.search(r"/charts/chart\d+\.xml$", name)]
    return "".join("".join(defusedxml.ElementTree.fromstring(part).itertext()) for part in parts)


def excel_text(path: Path) -> str:
    """All cells column by column, so that what is continued in the next row follows; fails on a formula not ours."""
    texts = []
    for sheet in openpyxl.load_workbook(path):
        for cell in (cell for column in sheet.iter_cols() for cell in column if cell.value is not None):
            value = str(cell.value)
            if cell.data_type == "f":
                assert OPENING not in SHEET_NAME.sub("", value)
                continue
            assert len(value.encode("utf-16-le")) <= 2 * (CELL_LIMIT + value.count("_x005F_") * 6)
            texts.append(value.removeprefix(CONTINUED).replace("_x005F_", "_"))
    return "".join(texts)


def lost_fields(kind: type, write: Write, read: Callable[[Path], str], front: str, core: str, path: Path) -> set[str]:
    """The fields whose words are not in the written file though they are printed."""
    source = AnyFigures(front, core, FIXED)
    write(source.make(kind), path)
    text = plainly(read(path))
    lost = {field for words, field in source.given.items() if plainly(words) not in text}
    return {field for field in lost - NOT_PRINTED if not field.startswith(CUT_TO_FIT)}


@pytest.mark.parametrize("kind", WORD)
@settings(max_examples=12)
@given(front=FRONTS, core=CORES)
def test_any_text_in_any_field_is_in_the_word_file(
    kind: type, front: str, core: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.docx"
    assert lost_fields(kind, WORD[kind], word_text, front, core, path) == set()


@pytest.mark.parametrize("kind", EXCEL)
@settings(max_examples=8)
@given(front=FRONTS, core=CORES)
def test_any_text_in_any_field_is_in_the_workbook_and_none_is_a_formula(
    kind: type, front: str, core: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    assert lost_fields(kind, EXCEL[kind], excel_text, front, core, path) == set()


@pytest.mark.parametrize("kind", WORD)
def test_usual_text_of_a_week_and_of_all_others_is_printed_whole(kind: type, tmp_path: Path) -> None:
    source = AnyFigures("", " Đôn đốc ", FIXED)
    WORD[kind](source.make(kind), tmp_path / "a.docx")
    text = plainly(word_text(tmp_path / "a.docx"))
    assert {field for words, field in source.given.items() if plainly(words) not in text} <= NOT_PRINTED


def test_all_figures_a_document_is_made_from_are_tried() -> None:
    assert set(get_args(Figures)) <= WORD.keys() | EXCEL.keys()


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.COLUMNS])
@settings(max_examples=6)
@given(front=FRONTS, core=CORES)
def test_any_text_in_a_chart_is_in_the_file(
    kind: ChartKind, front: str, core: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = AnyFigures(front, core, {**FIXED, ("Chart", "kind"): kind, ("Chart", "mark"): None})
    figures = replace(AnyFigures("", "", FIXED).make(ProgressFigures), charts=(source.make(Chart),))
    path = tmp_path_factory.getbasetemp() / "chart.docx"
    WORD[ProgressFigures](figures, path)
    text = plainly(chart_text(path) + word_text(path))
    lost = {field for words, field in source.given.items() if plainly(words) not in text}
    assert lost <= {"Chart.series.key", "Chart.categories.key"}


def test_no_field_is_called_unprinted_that_is_printed(tmp_path: Path) -> None:
    printed: set[str] = set()
    fields: set[str] = set()
    for kinds, read in ((WORD, word_text), (EXCEL, excel_text)):
        for kind, write in kinds.items():
            source = AnyFigures("", "a", FIXED)
            write(source.make(kind), tmp_path / "a.xlsx")
            text = plainly(read(tmp_path / "a.xlsx"))
            fields |= set(source.given.values())
            printed |= {field for words, field in source.given.items() if plainly(words) in text}
    assert fields - printed == NOT_PRINTED


@pytest.mark.parametrize("core", LONG, ids=["40000 letters", "decomposed", "emoji", "2000 lines", "marks only"])
def test_text_beyond_every_limit_breaks_no_file(core: str, tmp_path: Path) -> None:
    lost = partial(lost_fields, front="=", core=core, path=tmp_path / "long.xlsx")
    assert lost(TaskSlipFigures, WORD[TaskSlipFigures], word_text) == set()
    assert lost(EvidenceListFigures, WORD[EvidenceListFigures], word_text) == set()
    cut = lost(EvidenceListFigures, EXCEL[EvidenceListFigures], excel_text)
    assert {field for field in cut if ".rows." in field} == set()
    if cut:
        assert CUT in excel_text(tmp_path / "long.xlsx")
    lost(UnitFormFigures, EXCEL[UnitFormFigures], excel_text)
