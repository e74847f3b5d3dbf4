from __future__ import annotations

from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from danvan_desktop.domain.document import DocumentForm, RuleSet, Signature
from danvan_desktop.exporters.docx_writer import write_docx
from tests.exporters.form_rules import PARTY_2018, PARTY_2026, STATE, deviations
from tests.exporters.test_golden import WORD

RULES = {RuleSet.STATE: STATE, RuleSet.PARTY_2018: PARTY_2018, RuleSet.PARTY_2026: PARTY_2026}


def written(tmp_path, name: str, form: DocumentForm | None = None):
    document = WORD[name]()
    path = tmp_path / "x.docx"
    write_docx(document if form is None else replace(document, form=form), path)
    return path


@pytest.mark.parametrize("name", WORD)
def test_a_van_thu_finds_nothing_to_send_back(name, tmp_path):
    assert deviations(written(tmp_path, name), RULES[WORD[name]().form.rules]) == []


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


def first_of(document, style):
    return next(p for p in paragraphs(document) if p.style.name == style)


def paragraphs(document):
    return [Paragraph(element, document) for element in document.element.body.iter(qn("w:p"))]


def retext(style, text):
    def harm(document):
        paragraph = first_of(document, style)
        for run in paragraph.runs[1:]:
            run.text = ""
        paragraph.runs[0].text = text

    return harm


def turn_bold(document):
    style = document.styles["Chức vụ"]
    style.font.bold = not style.font.bold


def lose_underline(document):
    document.styles["Nơi nhận"].font.underline = False


def widen_right_margin(document):
    document.sections[0].right_margin = Mm(20)


def space_by_multiples(document):
    document.styles["Body Text"].paragraph_format.line_spacing = 1.2


def lose_star(document):
    star = [p for p in paragraphs(document) if p.style.name == "Cơ quan ban hành"][-1]
    star.runs[0].text = "HUYỆN ỦY"


def lose_party_ending(document):
    last = next(p for p in paragraphs(document) if p.text.startswith("Trên đây"))
    last.runs[-1].text = last.runs[-1].text.rstrip("./")


PARTY_HARMS = [
    (retext("Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "tiêu đề không phải"),
    (retext("Số ký hiệu", "Số: 07/BC-ĐU"), "số, ký hiệu"),
    (retext("Heading 1", "I. Kết quả"), "không có dạng “I-”"),
    (retext("Quyền hạn chức vụ", "TM. BAN THƯỜNG VỤ"), "không có dạng “T/M”"),
    (retext("Quyền hạn chức vụ", "K/T BAN THƯỜNG VỤ"), "không ký thay một tập thể"),
    (retext("Nơi nhận (dòng)", "- Ban Dân vận Tỉnh ủy;"), "dòng nơi nhận"),
    (turn_bold, "bold"),
    (lose_underline, "không gạch chân"),
    (widen_right_margin, "lề right"),
    (space_by_multiples, "khoảng cách dòng"),
    (lose_star, "dấu *"),
    (lose_party_ending, "không kết thúc"),
]


@pytest.mark.parametrize(("name", "rules"), [("report_party_2018", PARTY_2018), ("report_party", PARTY_2026)])
@pytest.mark.parametrize(("harm", "words"), PARTY_HARMS)
def test_a_deviation_from_the_rules_of_the_party_is_found_and_named(name, rules, harm, words, tmp_path):
    path = written(tmp_path, name)
    document = docx.Document(str(path))
    harm(document)
    document.save(str(path))
    assert any(words in found for found in deviations(path, rules)), deviations(path, rules)


def test_a_party_letter_that_abbreviates_its_subject_is_found(tmp_path):
    path = written(tmp_path, "urging_letter_party")
    document = docx.Document(str(path))
    retext("Trích yếu công văn", "V/v đôn đốc")(document)
    document.save(str(path))
    assert any("viết tắt" in found for found in deviations(path, PARTY_2026))


def is_signed_by_the_party(name):
    document = WORD[name]()
    return document.form.is_party and any(isinstance(block, Signature) for block in document.blocks)


@pytest.mark.parametrize("name", [name for name in WORD if is_signed_by_the_party(name)])
def test_each_rule_set_of_the_party_sends_back_what_follows_the_other(name, tmp_path):
    document = WORD[name]()
    other = PARTY_2018 if document.form == DocumentForm.PARTY_2026 else PARTY_2026
    assert deviations(written(tmp_path, name), other)
