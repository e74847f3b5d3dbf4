from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text

HEAD = "KẾ HOẠCH\nThực hiện công tác dân vận\n\nI. MỤC ĐÍCH\n\n- Một.\n\nII. NỘI DUNG\n\n"
TABLE = "| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Tập huấn | Phòng A |\n"


def groups_of(text):
    return [(group.number, group.title, len(group.tasks)) for group in parse_plan(document_from_text(text)).task_groups]


def test_a_table_below_a_section_heading_has_its_title():
    assert groups_of(HEAD + TABLE) == [("II", "NỘI DUNG", 1)]


def test_a_topic_that_has_only_a_table_is_filled_by_it():
    assert groups_of(f"{HEAD}1. Nhiệm vụ chung\n\n- Quán triệt văn bản.\n\n2. Nhiệm vụ cụ thể\n\n{TABLE}") == [
        ("1", "Nhiệm vụ chung", 1),
        ("2", "Nhiệm vụ cụ thể", 1),
    ]


def test_a_table_in_an_appendix_has_the_caption_without_its_note():
    text = f"{HEAD}- Quán triệt văn bản.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 1/KH-STP)\n\n{TABLE}"
    assert groups_of(text) == [("II", "NỘI DUNG", 1), (None, "PHÂN CÔNG NHIỆM VỤ", 1)]
