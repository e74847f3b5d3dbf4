from __future__ import annotations

from dataclasses import replace

import pytest

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.excel.assignment_annex import write_assignment_annex
from danvan_desktop.exporters.excel.evidence_list import write_evidence_list
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.excel.registers import write_registers
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
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
from tests.exporters import sample_dossier as dossier
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers
from tests.exporters import sample_plan as sample
from tests.exporters.dumps import dump_docx, dump_xlsx
from tests.exporters.sample_party import of_party
from tests.exporters.sample_registers import registers

SHORT = 6


def _report():
    return replace(office.report(), annexes=(office.assignment(SHORT), office.score_sheet()))


OLD, NEW = DocumentForm.PARTY_2018, DocumentForm.PARTY_2026
WORD = {
    "report": lambda: yearly_report(_report()),
    "report_party": lambda: yearly_report(of_party(_report(), NEW)),
    "report_party_2018": lambda: yearly_report(of_party(_report(), OLD)),
    "report_bare": lambda: yearly_report(
        replace(
            _report(), letter_head=office.LetterHeadFields(""), signer=office.SignerFields(), annexes=(), recipients=()
        )
    ),
    "annex": lambda: assignment_annex(office.assignment(SHORT)),
    "annex_party": lambda: assignment_annex(of_party(office.assignment(SHORT), NEW)),
    "progress": lambda: progress_table(office.progress(SHORT)),
    "progress_party": lambda: progress_table(of_party(office.progress(SHORT), NEW)),
    "score_sheet": lambda: score_sheet(office.score_sheet()),
    "score_sheet_party": lambda: score_sheet(of_party(office.score_sheet(), NEW)),
    "evidence_list": lambda: evidence_list(dossier.evidence_list()),
    "cover_letter": lambda: cover_letter(dossier.cover_letter()),
    "cover_letter_party": lambda: cover_letter(of_party(dossier.cover_letter(), NEW)),
    "explanation": lambda: explanation_letter(office.explanation()),
    "explanation_party_2018": lambda: explanation_letter(of_party(office.explanation(), OLD)),
    "urging_letter": lambda: urging_letter(papers.urging_letter()),
    "urging_letter_party": lambda: urging_letter(of_party(papers.urging_letter(), NEW)),
    "urging_letter_party_2018": lambda: urging_letter(of_party(papers.urging_letter(), OLD)),
    "week": lambda: week(papers.week(8)),
    "week_party": lambda: week(of_party(papers.week(8), NEW)),
    "plan": lambda: plan(sample.plan()),
    "plan_party": lambda: plan(sample.plan(DocumentForm.PARTY_2026)),
    "task_slip": lambda: task_slip(papers.task_slip()),
    "task_slip_party": lambda: task_slip(of_party(papers.task_slip(), NEW)),
    "task_slip_party_2018": lambda: task_slip(of_party(papers.task_slip(), OLD)),
}
EXCEL = {
    "annex": (write_assignment_annex, lambda: office.assignment(SHORT)),
    "progress": (write_progress, lambda: office.progress(SHORT)),
    "score_sheet": (write_score_sheet, office.score_sheet),
    "evidence_list": (write_evidence_list, dossier.evidence_list),
    "registers": (write_registers, registers),
}


@pytest.mark.parametrize("name", WORD)
def test_the_word_file_has_the_blocks_styles_and_texts_it_had(name, tmp_path, check_golden):
    path = tmp_path / "x.docx"
    write_docx(WORD[name](), path)
    check_golden(f"{name}.docx", dump_docx(path))


@pytest.mark.parametrize("name", EXCEL)
def test_the_excel_file_has_the_cells_formulas_and_values_it_had(name, tmp_path, check_golden):
    path = tmp_path / "x.xlsx"
    write, figures = EXCEL[name]
    write(figures(), path)
    check_golden(f"{name}.xlsx", dump_xlsx(path))
