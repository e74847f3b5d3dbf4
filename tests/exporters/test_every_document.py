"""Every document in every length and office is as a văn thư asks, not only the usual ones."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from danvan_desktop.exporters.docx_writer import write_docx
from tests.exporters.every_document import EXCEL, WORD, lay_sheets, variants, write_all
from tests.exporters.form_rules import PARTY_2018, PARTY_2026, STATE, deviations

RULES = {"state": STATE, "party36": PARTY_2018, "party05": PARTY_2026}
OPEN = ("dòng nơi nhận cuối", "bài không kết thúc")  # what a document with nothing filled in cannot have yet


@pytest.mark.parametrize("name", WORD)
@pytest.mark.parametrize("length", ["long", "bare"])
def test_long_and_bare_documents_keep_to_the_rules_of_their_office(name, length, tmp_path):
    lay, make = WORD[name]
    for variant, figures in variants(make()):
        office, _, kind = variant.partition("-")
        if kind == length:
            path = tmp_path / f"{variant}.docx"
            write_docx(lay(figures), path)
            found = [words for words in deviations(path, RULES[office]) if not words.startswith(OPEN)]
            assert found == [], variant


@pytest.mark.parametrize("name", EXCEL)
def test_long_and_bare_workbooks_are_written_and_read_again(name, tmp_path):
    for path in write_all(tmp_path, f"{name}-party05"):
        assert path.suffix != ".xlsx" or load_workbook(path).worksheets


def test_each_way_to_sign_is_laid_out_once():
    names = [variant for variant, _ in variants(WORD["cover-letter"][1]())]
    assert {f"state-{way}" for way in ("KT", "TM", "TL", "TUQ", "Q", "none")} <= set(names)
    assert len(names) == len(set(names))


def test_the_pages_of_a_file_are_laid_on_contact_sheets(tmp_path):
    pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    pdf += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n"
    (tmp_path / "a.pdf").write_bytes(pdf)
    lay_sheets(tmp_path / "a.pdf", tmp_path, "a.docx")
    assert [path.name for path in tmp_path.glob("*.png")] == ["a.docx-1of1.png"]
