import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.docx import read_docx
from danvan_desktop.importers.plan.parse import parse_plan
from tests.importers.legacy_text import LINES, as_tcvn3, as_vni


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


def test_field_codes_are_no_words_and_line_breaks_part_lines():
    document = docx.Document()
    append(
        document,
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Thân</w:t><w:tab/><w:t>bài</w:t><w:br/><w:t>Dòng hai</w:t></w:r></w:p>",
    )
    assert texts(document) == ["Thân bài", "Dòng hai"]


def asides(document):
    return [(part.text, part.skipped) for part in read(document).paragraphs if part.skipped]


def test_headers_and_footers_stand_aside_without_page_numbers():
    document = docx.Document()
    document.add_paragraph("Thân bài")
    section = document.sections[0]
    section.header.paragraphs[0].text = "Kế hoạch dân vận"
    section.header.add_paragraph("Trang 2/3")
    section.footer.paragraphs[0].text = "- 2 -"
    section.footer.add_table(1, 1, docx.shared.Cm(5)).cell(0, 0).text = "Sở Tư pháp"
    assert [part.text for part in read(document).body()] == ["Thân bài"]
    assert asides(document) == [("Sở Tư pháp", "chân trang"), ("Kế hoạch dân vận", "đầu trang")]
    draft = parse_plan(read(document))
    skipped = {part.text: part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED}
    assert skipped["Kế hoạch dân vận"] == "đầu trang"
    assert draft.tasks == ()


def test_notes_stand_aside_where_they_are_referred_to_and_comments_nowhere():
    document = docx.Document()
    append(
        document,
        '<w:p><w:r><w:t>Rà soát</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    )
    document.add_paragraph("Sơ kết")
    notes = (
        f'<w:footnotes {nsdecls("w")}><w:footnote w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Theo báo cáo năm trước</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    content = with_part(document, "word/footnotes.xml", notes)
    assert [(part.text, part.skipped) for part in read_docx(content, "a.docx").paragraphs] == [
        ("Rà soát", None), ("Theo báo cáo năm trước", "chú thích"), ("Sơ kết", None),
    ]  # fmt: skip


def with_part(document, name, text):
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(name, text)
    return buffer.getvalue()


def test_hidden_words_stand_aside():
    document = docx.Document()
    paragraph = document.add_paragraph("Rà soát ")
    paragraph.add_run("(ghi nhớ)").font.hidden = True
    paragraph.add_run("thủ tục")
    assert [(part.text, part.skipped) for part in read(document).paragraphs] == [
        ("Rà soát thủ tục", None), ("(ghi nhớ)", "chữ ẩn"),
    ]  # fmt: skip


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    document = docx.Document()
    append(
        document,
        '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Tuyên truyền </w:t></w:r></w:p>',
    )
    append(document, "<w:p><w:r><w:t>pháp luật</w:t></w:r></w:p>")
    append(
        document,
        '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>',
    )
    append(document, '<w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:r><w:t>cuối</w:t></w:r></w:p>')
    assert texts(document) == ["Tuyên truyền pháp luật", "cuối"]


def test_moved_words_are_read_where_they_went():
    document = docx.Document()
    append(document, '<w:p><w:moveFrom w:id="1"><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:r><w:t>A</w:t></w:r></w:p>')
    append(document, '<w:p><w:moveTo w:id="1"><w:r><w:t>cũ</w:t></w:r></w:moveTo></w:p>')
    assert texts(document) == ["A", "cũ"]


def test_text_boxes_are_read_once_even_in_each_other():
    document = docx.Document()
    box = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"
    inner = f"<w:p><w:r><w:t>trong</w:t></w:r>{box.format('<w:p><w:r><w:t>sâu</w:t></w:r></w:p>')}</w:p>"
    append(document, f"<w:p><w:r><w:t>ngoài</w:t></w:r>{box.format(inner)}</w:p>")
    assert texts(document) == ["ngoài", "trong", "sâu"]


def test_the_second_picture_of_a_text_box_for_old_programs_is_not_read():
    document = docx.Document()
    body = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    append(
        document,
        f"<w:p><w:r><mc:AlternateContent {space}><mc:Choice>{body.format('mới')}</mc:Choice>"
        f"<mc:Fallback>{body.format('cũ')}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
    )
    assert texts(document) == ["mới"]


def test_a_table_in_a_cell_is_a_table_of_its_own():
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "trái"
    outer.cell(0, 1).add_table(1, 1).cell(0, 0).text = "trong"
    assert [(part.text, part.table, part.column) for part in read(document).paragraphs] == [
        ("trái", 0, 0), ("trong", 1, 0),
    ]  # fmt: skip


def test_vertically_merged_cells_leave_the_rows_below_in_their_columns():
    document = docx.Document()
    table = document.add_table(2, 3)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), "abcdef", strict=True):
        cell.text = text
    table.cell(1, 0).text = ""
    table.cell(0, 0).merge(table.cell(1, 0))
    assert [(part.text, part.row, part.column) for part in read(document).paragraphs] == [
        ("a", 0, 0), ("b", 0, 1), ("c", 0, 2), ("e", 1, 1), ("f", 1, 2),
    ]  # fmt: skip


def test_a_unit_over_two_rows_of_a_table_is_the_unit_of_both_tasks():
    document = docx.Document()
    for line in ("KẾ HOẠCH", "Công tác dân vận năm 2026", "Sở ban hành kế hoạch như sau:", "I. NHIỆM VỤ"):
        document.add_paragraph(line)
    table = document.add_table(3, 4)
    rows = (
        ("STT", "Nhiệm vụ", "Chủ trì", "Thời gian"),
        ("1", "Rà soát", "Phòng A", "Quý I/2026"),
        ("2", "Sơ kết", "", ""),
    )
    for row, texts_of_row in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts_of_row, strict=True):
            cell.text = text
    for column in (2, 3):
        table.cell(1, column).merge(table.cell(2, column))
    tasks = parse_plan(read(document)).tasks
    assert [(task.text, task.lead_units, task.timing.raw) for task in tasks] == [
        ("Rà soát", ("Phòng A",), "Quý I/2026"), ("Sơ kết", ("Phòng A",), "Quý I/2026"),
    ]  # fmt: skip


def test_an_empty_paragraph_of_a_list_takes_a_number_and_a_deleted_one_does_not():
    document = docx.Document()
    for text in ("Một", "", "Ba"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("", style="List Number")._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="3"><w:r><w:delText>bỏ</w:delText></w:r></w:del>')
    )
    document.add_paragraph("Bốn", style="List Number")
    assert [part.full_text for part in read(document).paragraphs] == ["1. Một", "3. Ba", "4. Bốn"]


def old_document(write, font):
    document = docx.Document()
    for line in LINES:
        document.add_paragraph().add_run(write(line)).font.name = font
    return document


@pytest.mark.parametrize(("write", "font"), [(as_tcvn3, ".VnTime"), (as_vni, "VNI-Times"), (as_vni, "Arial")])
def test_words_in_old_encodings_are_converted_on_consent_only(write, font):
    buffer = io.BytesIO()
    old_document(write, font).save(buffer)
    with pytest.raises(LegacyEncodingError) as caught:
        read_docx(buffer.getvalue(), "cũ.docx")
    assert caught.value.before.split("\n")[0] == write(LINES[0])
    assert caught.value.after.split("\n")[0] == LINES[0]
    read_back = read_docx(buffer.getvalue(), "cũ.docx", convert_legacy=True)
    assert [part.text.lower() for part in read_back.paragraphs] == [line.lower() for line in LINES]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"khong phai"])
def test_what_is_no_word_file_is_a_known_error(content):
    with pytest.raises(DanvanError):
        read_docx(content, "a.docx")


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
