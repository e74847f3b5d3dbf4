import pytest

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.content import mark_content
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.text import document_from_text

G, T, C, A, S = Fate.GROUP, Fate.TASK, Fate.TASK_CONTINUATION, Fate.ASSIGNMENT, Fate.SKIPPED


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("1. Tuyên truyền\n- Việc một.\n- Việc hai.\n2. Phối hợp", [G, T, T, G]),
        ("1. Tuyên truyền\nĐoạn một.\nĐoạn hai.", [G, T, T]),
        ("1. Việc một.\n- Thực hiện: Phòng A.\n2. Việc hai.\n- Thực hiện: Phòng B.", [T, A, T, A]),
        ("1. Việc một.\n2. Việc hai.", [T, T]),
        ("- Việc một:\n+ ý một;\n+ ý hai.\n- Việc hai.", [T, C, C, T]),
        ("Tập trung các việc sau:\n- Việc một.", [S, T]),
        ("(Có phụ lục kèm theo)", [S]),
        ("1. Chủ đề\n1.1. Việc một\n1.2. Việc hai", [G, T, T]),
        ("1. Chủ đề\na) Mảng một\n- Việc một.\n- Việc hai.\nb) Việc ba.", [G, G, T, T, T]),
        ("1. Chủ đề\n- Việc một.\nViệc mất gạch.", [G, T, T]),
    ],
)
def test_the_three_shapes_of_tasks_are_told_apart(text, fates):
    marks = Marks()
    blocks = [block_of(part) for part in document_from_text(text).paragraphs]
    mark_content(blocks, marks)
    assert [marks.fate_of(block) for block in blocks] == fates
