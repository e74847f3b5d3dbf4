"""Figures as files: Word by their layout, or the workbook that belongs to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from danvan_desktop.domain.dossier_figures import EvidenceListFigures
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ScoreSheetFigures
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.domain.roster_figures import RosterFigures
from danvan_desktop.domain.word_template import WordTemplate
from danvan_desktop.services.document_making import Figures, document_of


def write_file(figures: Figures, path: Path, *, as_word: bool, template: WordTemplate | None = None) -> None:
    """Write the figures as a Word file or as a workbook, atomically; raises `DanvanError`."""
    from danvan_desktop.exporters import writing  # noqa: PLC0415 - lxml and openpyxl cost 0.3 s at start

    if as_word:
        writing.export_word(document_of(figures), path, template)
        return
    writers: dict[type, Callable[[Any, Path], None]] = {
        ScoreSheetFigures: writing.export_score_sheet_excel,
        ProgressFigures: writing.export_progress_excel,
        AssignmentFigures: writing.export_assignment_annex_excel,
        RegistersFigures: writing.export_registers_excel,
        RosterFigures: writing.export_roster_excel,
        EvidenceListFigures: writing.export_evidence_list_excel,
    }
    if type(figures) not in writers:
        raise DanvanError("Báo cáo, công văn, kế hoạch không có dạng .xlsx.", "Hãy chọn dạng .docx.")
    writers[type(figures)](figures, path)
