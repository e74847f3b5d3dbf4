"""The frozen figures of the four documents: whatever an exporter lays out, it finds here and computes nothing of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.office_template import SentLayout
from danvan_desktop.domain.report_table import ReportTable
from danvan_desktop.domain.score_columns import USUAL_COLUMNS, ScoreColumn

SAMPLE_MARK = "VÍ DỤ – không phải quy định chính thức"
"""Stands on every print of a sample criteria set."""


@dataclass(frozen=True, slots=True)
class LetterHeadFields:
    """The head as the office knows it; without `date`, `date_parts` may still give (day, month, year) in part."""

    agency: str
    parent_agency: str = ""
    number: str = ""
    symbol: str = ""
    place: str = ""
    date: date | None = None
    date_parts: tuple[int | None, int | None, int | None] = (None, None, None)
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class SignerFields:
    """Who signs: “KT.” + “Giám đốc” over “Phó Giám đốc” over the name; an office without prefix leaves the first two empty."""

    position: str = ""
    name: str = ""
    authority_prefix: str = ""
    position_for: str = ""


# --- Yearly report -----------------------------------------------------------------------------------------------


class SectionTable(StrEnum):
    """The table of figures a section of the report closes with."""

    NONE = "none"
    TARGETS = "targets"
    SCORES = "scores"
    TASKS = "tasks"


@dataclass(frozen=True, slots=True)
class SectionChart:
    """A chart that follows the table `under` of a section, whose figures it shows."""

    under: SectionTable
    chart: Chart


@dataclass(frozen=True, slots=True)
class ReportSectionText:
    """A heading with its paragraphs; a paragraph beginning with “- ” or “+ ” is printed as a list item.

    Looks are marked (marked_text.py); a paragraph may be the field of a table (report_field.py).
    """

    heading: str
    level: int = 1
    paragraphs: tuple[str, ...] = ()
    table: SectionTable = SectionTable.NONE


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target with what was asked, what was reached and the verdict, each as the screen shows it."""

    number: str
    text: str
    required: str
    actual: str
    verdict: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScoreSummaryRow:
    """A line of the report's short score table; points None means not scored yet."""

    number: str
    text: str
    max_points: Decimal | None
    self_points: Decimal | None
    note: str = ""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class TaskFigureRow:
    """The tasks of one unit (or all of them, `is_total`), one count per label of the table."""

    label: str
    counts: tuple[int, ...]
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class TaskFigures:
    """Tasks by unit and state: `labels` name the counted columns (“Được giao”, “Hoàn thành”, “Quá hạn” …).

    `as_of` is the day they are counted on where a part of the year is told of.
    """

    labels: tuple[str, ...]
    rows: tuple[TaskFigureRow, ...]
    as_of: date | None = None


# --- Assignment annex --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """A task of the assignment annex, or the heading of a task group (`is_group`: only number and text are printed)."""

    number: str
    text: str
    lead: str = ""
    cooperate: str = ""
    direct: str = ""
    advise: str = ""
    timing: str = ""
    deliverable: str = ""
    note: str = ""
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class AssignmentFigures:
    """The annex “Phân công nhiệm vụ” of a plan; the head is the plan's, it fills “(Kèm theo Kế hoạch số …)”."""

    year: int
    letter_head: LetterHeadFields
    rows: tuple[AnnexRow, ...]
    number: str = ""
    title: str = "Phân công thực hiện nhiệm vụ công tác dân vận"
    parent_kind: str = "Kế hoạch"
    form: DocumentForm = DocumentForm.STATE


# --- Progress table ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """A task with its state and last result, or the heading of a group; `due` is the text or date the screen shows."""

    number: str
    task: str
    units: str = ""
    timing: str = ""
    due: str = ""
    state: str = ""
    last_result_date: date | None = None
    last_result: str = ""
    evidence_count: int = 0
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class ProgressFigures:
    """The table “Theo dõi tiến độ” as it stands on `as_of`, with charts of it; signed only when a signer is given."""

    year: int
    letter_head: LetterHeadFields
    as_of: date
    rows: tuple[ProgressRow, ...]
    title: str = "Bảng theo dõi tiến độ"
    subject: str = ""
    signer: SignerFields | None = None
    form: DocumentForm = DocumentForm.STATE
    charts: tuple[Chart, ...] = ()


# --- Score sheet -------------------------------------------------------------------------------------------------


class ScoreRowKind(StrEnum):
    """What a line of the sheet is; only groups and subtotals have children."""

    GROUP = "group"
    LEAF = "leaf"
    BONUS = "bonus"
    PENALTY = "penalty"
    SUBTOTAL = "subtotal"


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A criterion: `children` are indices into the sheet's rows, points None means not scored (never 0).

    The points of a group or subtotal are the sum of its scored children; penalty points may be written below or above 0.
    """

    number: str
    text: str
    kind: ScoreRowKind
    max_points: Decimal | None = None
    self_points: Decimal | None = None
    appraised_points: Decimal | None = None
    final_points: Decimal | None = None
    basis: str = ""
    evidence: str = ""
    explanation: str = ""
    level: int = 1
    children: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreTotals:
    """One column's result: base + bonus − penalty = total (penalty is 0 or more), and its rating band."""

    base: Decimal | None = None
    bonus: Decimal | None = None
    penalty: Decimal | None = None
    total: Decimal | None = None
    rating: str = ""


@dataclass(frozen=True, slots=True)
class ScoreSheetFigures:
    """A year's score sheet with its totals already computed; `base_rows` are the indices whose points make up the base.

    Caps None mean uncapped. `excluded_rows` do not apply: in a column where they have no points the base is rescaled from
    the rest and rounded to `step`. `derivation` are the steps from total to rating in words, `standing` is the total among the bands.
    """

    year: int
    set_name: str
    rows: tuple[ScoreRow, ...]
    totals: ScoreTotals
    letter_head: LetterHeadFields
    regulation: str = ""
    is_sample: bool = False
    columns: tuple[ScoreColumn, ...] = USUAL_COLUMNS
    base_rows: tuple[int, ...] = ()
    excluded_rows: tuple[int, ...] = ()
    step: Decimal = Decimal("0.01")
    max_total: Decimal | None = None
    bonus_cap: Decimal | None = None
    penalty_cap: Decimal | None = None
    appraised_totals: ScoreTotals | None = None
    final_totals: ScoreTotals | None = None
    derivation: tuple[str, ...] = ()
    signer: SignerFields | None = None
    recipients: tuple[str, ...] = ()
    form: DocumentForm = DocumentForm.STATE
    standing: Chart | None = None


# --- Yearly report, whole ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """Everything the yearly report prints; annexes follow the signature in the given order, numbered when there are several.

    A sent report keeps its `sent_layout`; None means that it was not sent, and is laid out as all are at present.
    """

    year: int
    period_label: str
    letter_head: LetterHeadFields
    sections: tuple[ReportSectionText, ...]
    signer: SignerFields
    subject: str = ""
    kind: str = "Báo cáo"
    addressees: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    preamble: tuple[str, ...] = ()
    closing: str = ""
    targets: tuple[TargetRow, ...] = ()
    scores: tuple[ScoreSummaryRow, ...] = ()
    tasks: TaskFigures | None = None
    register_tables: tuple[ReportTable, ...] = ()
    recipients: tuple[str, ...] = ()
    annexes: tuple[AssignmentFigures | ProgressFigures | ScoreSheetFigures, ...] = ()
    form: DocumentForm = DocumentForm.STATE
    charts: tuple[SectionChart, ...] = ()
    sent_layout: SentLayout | None = None
