"""From figures to a neutral document: which exporter lays out which."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.dossier_figures import EvidenceListFigures
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.explanation import ExplanationFigures
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ReportFigures, ScoreSheetFigures
from danvan_desktop.domain.plan_figures import PlanFigures
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.domain.roster_figures import RosterFigures
from danvan_desktop.domain.week_figures import WeekFigures

Figures = (
    ReportFigures
    | AssignmentFigures
    | ProgressFigures
    | ScoreSheetFigures
    | RegistersFigures
    | RosterFigures
    | ExplanationFigures
    | WeekFigures
    | PlanFigures
    | EvidenceListFigures
)
"""What a document is made from."""


def document_of(figures: Figures) -> Document:
    """The neutral document of figures that have one; raises `DanvanError` for what is a workbook only."""
    from danvan_desktop.exporters.word.assignment_annex import assignment_annex  # noqa: PLC0415 - only when a document is made
    from danvan_desktop.exporters.word.evidence_list import evidence_list  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.explanation import explanation_letter  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.plan import plan  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.progress_table import progress_table  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.score_sheet import score_sheet  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.week import week  # noqa: PLC0415 - the same
    from danvan_desktop.exporters.word.yearly_report import yearly_report  # noqa: PLC0415 - the same

    if isinstance(figures, RegistersFigures):
        raise DanvanError("Sổ theo dõi không có dạng .docx.", "Hãy chọn dạng .xlsx.")
    if isinstance(figures, RosterFigures):
        raise DanvanError("Bảng đơn vị phải gửi không có dạng .docx.", "Hãy chọn dạng .xlsx.")
    makers: dict[type, Callable[[Any], Document]] = {
        ReportFigures: yearly_report,
        ExplanationFigures: explanation_letter,
        WeekFigures: week,
        PlanFigures: plan,
        AssignmentFigures: assignment_annex,
        ProgressFigures: progress_table,
        ScoreSheetFigures: score_sheet,
        EvidenceListFigures: evidence_list,
    }
    return makers[type(figures)](figures)
