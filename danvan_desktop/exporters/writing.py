"""What the services call: each export writes beside the target and swaps it in, or raises DanvanError and changes nothing."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.comparison_figures import ComparisonFigures
from danvan_desktop.domain.criteria import FullSet
from danvan_desktop.domain.document import Document
from danvan_desktop.domain.dossier_figures import EvidenceListFigures
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ScoreSheetFigures
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.domain.roster_figures import RosterFigures
from danvan_desktop.domain.unit_form import UnitFormFigures
from danvan_desktop.domain.word_template import WordTemplate
from danvan_desktop.exporters.atomic import write_atomically
from danvan_desktop.exporters.docx_writer import write_docx

# The modules of `excel` are imported where they are used: openpyxl costs 0.3 s, which a Word export need not pay.


def export_word(document: Document, target: Path, template: WordTemplate | None = None) -> None:
    """Write any document as .docx, laid out by the office's template if there is one."""
    write_atomically(target, lambda draft: write_word(document, draft, template))


def write_word(document: Document, path: Path, template: WordTemplate | None = None) -> None:
    """Write a document to `path` at once, for who swaps it in; raises OSError as the system gives it."""
    if template is None:
        write_docx(document, path)
        return
    from danvan_desktop.exporters.template_writer import write_templated  # noqa: PLC0415 – delays lxml

    write_templated(document, template, path)


def export_score_sheet_excel(figures: ScoreSheetFigures, target: Path) -> None:
    """Write the score sheet as .xlsx with live sums."""
    from danvan_desktop.exporters.excel.score_sheet import write_score_sheet  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_score_sheet(figures, draft))


def export_progress_excel(figures: ProgressFigures, target: Path) -> None:
    """Write the progress table as .xlsx with live counts."""
    from danvan_desktop.exporters.excel.progress import write_progress  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_progress(figures, draft))


def export_assignment_annex_excel(figures: AssignmentFigures, target: Path) -> None:
    """Write the assignment annex as .xlsx."""
    from danvan_desktop.exporters.excel.assignment_annex import write_assignment_annex  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_assignment_annex(figures, draft))


def export_evidence_list_excel(figures: EvidenceListFigures, target: Path) -> None:
    """Write the list of evidence as .xlsx."""
    from danvan_desktop.exporters.excel.evidence_list import write_evidence_list  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_evidence_list(figures, draft))


def export_criteria_set_excel(full_set: FullSet, target: Path) -> None:
    """Write a criteria set as .xlsx in the layout that is imported again; an empty set gives the form to fill in."""
    from danvan_desktop.exporters.excel.criteria_set import write_criteria_set  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_criteria_set(full_set, draft))


def export_registers_excel(figures: RegistersFigures, target: Path) -> None:
    """Write the registers as .xlsx, one sheet each."""
    from danvan_desktop.exporters.excel.registers import write_registers  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_registers(figures, draft))


def export_unit_form(figures: UnitFormFigures, target: Path) -> None:
    """Write the form of a unit as .xlsx, protected except for the cells to fill in."""
    from danvan_desktop.exporters.excel.unit_form import write_unit_form  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_unit_form(figures, draft))


def export_roster_excel(figures: RosterFigures, target: Path) -> None:
    """Write the units that have to send as .xlsx, the overview first, then one sheet a duty."""
    from danvan_desktop.exporters.excel.roster import write_roster  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_roster(figures, draft))


def export_comparison_excel(figures: ComparisonFigures, target: Path) -> None:
    """Write a comparison of two years or two regulations as .xlsx."""
    from danvan_desktop.exporters.excel.comparison import write_comparison  # noqa: PLC0415 – delays openpyxl

    write_atomically(target, lambda draft: write_comparison(figures, draft))
