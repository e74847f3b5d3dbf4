import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.docx import read_docx
from danvan_desktop.importers.plan.parse import parse_plan


def read(document):
    buffer = io.BytesIO()
    document.save(buffer)
    return read_docx(buffer.getvalue(), "a.docx")


def texts(document):
    return [part.text for part in read(document).paragraphs]


def append(document, xml):
    document.element.body.insert(-1, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))


def test_paragraphs_and_tables_stay_in_reading_order():
    document = docx.Document()
    document.add_paragraph("Trước")
    table = document.add_table(2, 2)
    for at, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"ô {at}"
    document.add_paragraph("Sau")
    parts = read(document).paragraphs
    assert [part.text for part in parts] == ["Trước", "ô 0", "ô 1", "ô 2", "ô 3", "Sau"]
    assert [(part.table, part.row, part.column) for part in parts[1:5]] == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)]
    assert {part.kind for part in parts[1:5]} == {ParagraphKind.TABLE_CELL}


def test_automatic_numbers_and_emphasis_are_kept_as_hints():
    document = docx.Document()
    document.add_paragraph("Một", style="List Number")
    document.add_paragraph("Hai", style="List Number")
    document.add_paragraph("Chấm", style="List Bullet")
    document.add_paragraph("").add_run("Đậm").bold = True
    parts = read(document).paragraphs
    assert [part.numbering for part in parts] == ["1.", "2.", "-", None]
    assert [part.bold for part in parts] == [False, False, False, True]


def test_insertions_are_kept_and_deletions_dropped():
    document = docx.Document()
    append(
        document,
        '<w:p><w:r><w:t xml:space="preserve">Giữ </w:t></w:r><w:ins w:id="1"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>',
    )
    assert texts(document) == ["Giữ thêm"]


def test_headers_footers_and_field_codes_are_not_in_the_body():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Đầu trang"
    document.sections[0].footer.paragraphs[0].text = "Chân trang"
    append(
        document,
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Thân</w:t><w:tab/><w:t>bài</w:t><w:br/><w:t>Dòng hai</w:t></w:r></w:p>",
    )
    assert texts(document) == ["Thân bài", "Dòng hai"]


def test_merged_cells_keep_the_columns_of_the_cells_behind_them():
    document = docx.Document()
    table = document.add_table(1, 3)
    table.rows[0].cells[0].merge(table.rows[0].cells[1]).text = "gộp"
    table.rows[0].cells[2].text = "ba"
    assert [(part.column, part.text) for part in read(document).paragraphs] == [(0, "gộp"), (2, "ba")]


def test_a_plan_written_in_word_with_lists_and_a_table_is_parsed():
    document = docx.Document()
    for line in (
        "KẾ HOẠCH",
        "Thực hiện công tác dân vận năm 2026",
        "UBND xã ban hành Kế hoạch như sau:",
        "I. NHIỆM VỤ",
    ):
        document.add_paragraph(line)
    document.add_paragraph("Tuyên truyền pháp luật.", style="List Number")
    document.add_paragraph("Đơn vị chủ trì: Phòng A.", style="List Bullet")
    table = document.add_table(2, 3)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        ("STT", "Nhiệm vụ", "Chủ trì", "1", "Rà soát", "Phòng B"),
        strict=True,
    ):
        cell.text = text
    draft = parse_plan(read(document))
    assert [(task.number, task.text, task.lead_units) for task in draft.tasks] == [
        ("1", "Tuyên truyền pháp luật.", ("Phòng A",)),
        ("1", "Rà soát", ("Phòng B",)),
    ]
    assert draft.metadata.year == 2026


def test_letterhead_and_signature_in_tables_are_read():
    document = docx.Document()
    head = document.add_table(2, 2)
    foot_texts = ("Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Hòa")
    for cell, text in zip(
        (cell for row in head.rows for cell in row.cells),
        (
            "UBND TỈNH SƠN HÀ\nSỞ TƯ PHÁP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/KH-STP",
            "Sơn Hà, ngày 05 tháng 02 năm 2026",
        ),
        strict=True,
    ):
        cell.text = text
    for line in (
        "KẾ HOẠCH",
        "Công tác dân vận năm 2026",
        "Sở Tư pháp ban hành kế hoạch như sau:",
        "I. NHIỆM VỤ",
        "- Rà soát thủ tục.",
    ):
        document.add_paragraph(line)
    foot = document.add_table(1, 2)
    for cell, text in zip(foot.rows[0].cells, foot_texts, strict=True):
        cell.text = text
    draft = parse_plan(read(document))
    assert (draft.metadata.number, draft.metadata.symbol, draft.metadata.date) == ("12", "KH-STP", "2026-02-05")
    assert draft.recipients == ("Sở Nội vụ", "Lưu: VT")
    assert (draft.signer.position_for, draft.signer.position, draft.signer.name) == (
        "GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Hòa",
    )
    assert [task.text for task in draft.tasks] == ["Rà soát thủ tục."]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"khong phai"])
def test_what_is_no_word_file_is_a_known_error(content):
    with pytest.raises(DanvanError):
        read_docx(content, "a.docx")
