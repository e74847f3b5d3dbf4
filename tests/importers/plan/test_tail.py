import pytest

from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.tail import find_tail, one_line_signature, opens_signature
from danvan_desktop.importers.text import document_from_text


def lines_of(text):
    return [block_of(part) for part in document_from_text(text).paragraphs]


@pytest.mark.parametrize(
    "line",
    ["KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "PHÓ BÍ THƯ"],
)
def test_lines_of_a_signing_block_are_known(line):
    assert opens_signature(line)


@pytest.mark.parametrize("line", ["KẾ HOẠCH", "Giám đốc Sở Nội vụ", "TỔ CHỨC THỰC HIỆN", "II. NỘI DUNG"])
def test_headings_are_no_signature(line):
    assert not opens_signature(line)


def test_the_tail_starts_at_the_recipients_and_ends_before_the_annex():
    lines = lines_of("Lời kết.\nNơi nhận:\n- A;\nGIÁM ĐỐC\nPHỤ LỤC\nBảng")
    assert find_tail(lines, 0) == (1, 4)


def test_a_signature_before_the_recipients_belongs_to_the_tail():
    lines = lines_of("Lời kết.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Hòa\nNơi nhận:\n- A;")
    assert find_tail(lines, 0) == (1, 6)


def test_without_recipients_the_signature_starts_the_tail():
    assert find_tail(lines_of("Lời kết.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Hòa"), 0)[0] == 1
    assert find_tail(lines_of("Chỉ có lời."), 0) == (1, 1)


def test_the_tail_of_the_decision_that_issues_a_plan_is_the_tail():
    text = (
        "Số: 6/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCăn cứ Kế hoạch số 33/KH-UBND\nngày 10/02/2025 của UBND tỉnh;\nQUYẾT ĐỊNH:\n"
        "Điều 1. Ban hành Kế hoạch.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nCHỦ TỊCH\nKiều Anh Dũng\nKẾ HOẠCH\nCông tác dân vận năm 2025\n"
        "(Kèm theo Quyết định số 6/QĐ-UBND)\nI. NỘI DUNG\n- Tuyên truyền chính sách mới.\n"
    )
    draft = parse_plan(document_from_text(text))
    assert (draft.recipients, draft.signer.position, draft.signer.name) == (
        ("Như Điều 3", "Lưu: VT"),
        "CHỦ TỊCH",
        "Kiều Anh Dũng",
    )
    assert draft.metadata.subject == "Công tác dân vận năm 2025"
    assert [task.text for task in draft.tasks] == ["Tuyên truyền chính sách mới."]
    assert ("33/KH-UBND", "2025-02-10") in [(cited.number, cited.date) for cited in draft.citations]


def test_a_position_in_small_letters_opens_the_signature():
    draft = parse_plan(
        document_from_text(
            "KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\n- Một.\n\nNơi nhận:\n- Lưu: VT.\nPhó Giám đốc\nLê Văn Nam\n"
        )
    )
    assert (draft.signer.position, draft.signer.name) == ("Phó Giám đốc", "Lê Văn Nam")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Bình"]),
        (
            "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Hoa",
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoa"],
        ),
        ("GIÁM ĐỐC Nguyễn Văn An", ["GIÁM ĐỐC", "Nguyễn Văn An"]),
        ("KT. CHÁNH THANH TRA PHÓ CHÁNH THANH TRA", []),
        ("UBND Xã Bình An", []),
    ],
)
def test_a_signature_on_one_line_is_taken_apart(text, lines):
    assert one_line_signature(text) == lines
