"""What an unchanged template prints: LibreOffice lays out the same pages as of the program's own form."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2

from danvan_desktop.domain.template_check import field_findings
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.template_spots import field_spots
from danvan_desktop.exporters.template_writer import write_templated
from tests.exporters.test_golden import WORD
from tests.recalculation import needs_libreoffice
from tests.template_files import offered, read

PRINTED = ("report", "report_party", "urging_letter", "score_sheet", "explanation", "evidence_list")


def convert(paths: list[Path], ending: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=200)


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@needs_libreoffice
def test_unchanged_templates_and_those_saved_by_another_program_print_the_pages_of_the_built_in_form(tmp_path):
    written, printed, saved = tmp_path / "written", tmp_path / "printed", tmp_path / "saved"
    written.mkdir()
    templates = []
    for name in PRINTED:
        document = WORD[name]()
        content = offered(document.template, document.form)
        templates.append(written / f"{name}-mau.docx")
        templates[-1].write_bytes(content)
        write_docx(document, written / f"{name}-own.docx")
        write_templated(document, read(content), written / f"{name}-office.docx")
    convert(templates, "docx", saved)
    for name in PRINTED:
        template, document = read((saved / f"{name}-mau.docx").read_bytes()), WORD[name]()
        assert field_findings(document.template, field_spots(template)) == ()
        write_templated(document, template, written / f"{name}-saved.docx")
    kinds = ("own", "office", "saved")
    convert([written / f"{name}-{kind}.docx" for name in PRINTED for kind in kinds], "pdf", printed)
    for name in PRINTED:
        own, office, resaved = (pages(printed / f"{name}-{kind}.pdf") for kind in kinds)
        assert own == office, name
        assert own == resaved, name
        assert own[0].strip()
