from danvan_desktop.importers.plan.appendix import appendix_sections
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text

APPENDIX = "PHỤ LỤC\nCÁC NHIỆM VỤ CỤ THỂ\n(Kèm theo Kế hoạch)\n1. Rà soát biển tên trụ sở.\n- Chủ trì: Văn phòng.\n2. Lập nhóm tiếp nhận phản ánh.\n- Chủ trì: Phòng Một.\n"


def sections_of(text):
    return list(appendix_sections([block_of(part) for part in document_from_text(text).paragraphs]))


def test_labelled_lines_in_an_appendix_give_tasks_below_its_caption():
    plan = f"KẾ HOẠCH\nThực hiện\n\nI. NỘI DUNG\n\nCó Phụ lục kèm theo.\n\nNơi nhận:\n- Lưu: VT.\n\n{APPENDIX}"
    (group,) = parse_plan(document_from_text(plan)).task_groups
    assert group.title == "CÁC NHIỆM VỤ CỤ THỂ"
    assert [(task.text, task.lead_units) for task in group.tasks] == [
        ("Rà soát biển tên trụ sở.", ("Văn phòng",)),
        ("Lập nhóm tiếp nhận phản ánh.", ("Phòng Một",)),
    ]


def test_an_appendix_without_units_is_no_work():
    assert sections_of("PHỤ LỤC\nDANH SÁCH XÃ\n1. An Sơn\n2. Bình Lãng\n") == []


def test_each_appendix_is_a_section_of_its_own():
    two = APPENDIX + APPENDIX.replace("CÁC NHIỆM VỤ", "VIỆC LÀM")
    assert [section.title for section in sections_of(two)] == ["CÁC NHIỆM VỤ CỤ THỂ", "VIỆC LÀM CỤ THỂ"]
