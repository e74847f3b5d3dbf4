from __future__ import annotations

from dataclasses import replace

import docx
import pytest
from docx.shared import Mm, Pt

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.exporters.docx_writer import write_docx
from tests.exporters.form_rules import deviations
from tests.exporters.test_golden import WORD


def written(tmp_path, name: str, form: DocumentForm | None = None):
    document = WORD[name]()
    path = tmp_path / "x.docx"
    write_docx(document if form is None else replace(document, form=form), path)
    return path


@pytest.mark.parametrize("name", WORD)
def test_a_van_thu_finds_nothing_to_send_back(name, tmp_path):
    is_party = WORD[name]().form is DocumentForm.PARTY
    assert deviations(written(tmp_path, name), is_party=is_party) == []


def set_margin(document):
    document.sections[0].left_margin = Mm(20)


def set_font(document):
    document.styles["Normal"].font.name = "Arial"


def set_size(document):
    document.styles["Trích yếu"].font.size = Pt(11)


def lose_bold(document):
    document.styles["Tên loại"].font.bold = False


def lose_header_row(document):
    row = document.tables[1].rows[0]._tr
    row.remove(row.trPr)


def leave_gap(document):
    document.paragraphs[4].insert_paragraph_before("", style="Body Text")


def lose_ending(document):
    (paragraph,) = [p for p in document.paragraphs if p.text.endswith("./.")]
    paragraph.runs[-1].text = paragraph.runs[-1].text.removesuffix("./.")


def number_the_first_page(document):
    document.sections[0].different_first_page_header_footer = False


def lose_capitals(document):
    paragraph = next(p for p in document.paragraphs if p.style.name == "Tên loại")
    paragraph.runs[0].text = "Báo cáo"


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (set_margin, "lề left"),
        (set_font, "phông chữ"),
        (set_size, "cỡ chữ 11"),
        (lose_bold, "bold"),
        (lose_header_row, "không lặp lại"),
        (leave_gap, "đoạn trống"),
        (lose_ending, "không kết thúc"),
        (number_the_first_page, "trang đầu"),
        (lose_capitals, "không viết hoa"),
    ],
)
def test_a_deviation_is_found_and_named(harm, words, tmp_path):
    path = written(tmp_path, "report")
    document = docx.Document(str(path))
    harm(document)
    document.save(str(path))
    assert any(words in found for found in deviations(path)), deviations(path)
