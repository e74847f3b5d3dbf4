from __future__ import annotations

import subprocess
import sys

import docx
import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.exporters.word.yearly_report import yearly_report
from danvan_desktop.exporters.writing import (
    export_assignment_annex_excel,
    export_progress_excel,
    export_registers_excel,
    export_score_sheet_excel,
    export_word,
)
from tests.exporters import sample_office as office
from tests.exporters.sample_registers import registers

EXPORTS = [
    (export_word, lambda: yearly_report(office.report()), docx.Document),
    (export_score_sheet_excel, office.score_sheet, load_workbook),
    (export_progress_excel, office.progress, load_workbook),
    (export_assignment_annex_excel, office.assignment, load_workbook),
    (export_registers_excel, registers, load_workbook),
]


@pytest.mark.parametrize(("export", "make", "reopen"), EXPORTS)
def test_an_export_leaves_one_whole_file_and_the_same_bytes_each_time(export, make, reopen, tmp_path):
    target = tmp_path / "Báo cáo năm 2025.file"
    export(make(), target)
    first = target.read_bytes()
    export(make(), target)
    assert target.read_bytes() == first
    assert list(tmp_path.iterdir()) == [target]
    with target.open("rb") as file:
        reopen(file)


@pytest.mark.parametrize(("export", "make"), [export[:2] for export in EXPORTS])
def test_an_export_to_a_folder_is_refused_and_leaves_nothing(export, make, tmp_path):
    with pytest.raises(DanvanError, match="thư mục"):
        export(make(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_word_export_does_not_wait_for_the_excel_library():
    code = "import danvan_desktop.exporters.writing, sys; print('openpyxl' in sys.modules or 'docx' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "False"
