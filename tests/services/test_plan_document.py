"""A plan issued again: every sentence of its source in order, what was amended in new words, each task once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from danvan_desktop.domain.agency import AgencyKind
from danvan_desktop.domain.document import Heading, LetterHead, Signature, Table, Title
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import PlanRole, SectionRole
from danvan_desktop.domain.task import Task
from danvan_desktop.paths import resource
from danvan_desktop.services.amendments import Basis
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.plan_contents import ObligationFields, TargetFields
from danvan_desktop.services.plans import form_of
from danvan_desktop.services.timing_entry import TimingFields
from tests.importers.plan.judge import REAL_PLANS
from tests.services.reissued import YEAR, Issue, issued, texts_of, words_of

SAMPLE = resource("samples", "ke_hoach_mau.txt")
UNSEEN = sorted((Path(__file__).parents[1] / "importers" / "plan" / "unseen").glob("*.txt"))
FLOOR = 0.99
IN_TABLES = 0.985
"""Of a plan in tables: “nt” is written out, and a value without its measure has no words."""


@pytest.fixture
def issue(tmp_path: Path) -> Iterator[Issue]:
    with issued(tmp_path, SAMPLE) as made:
        yield made


def task(issue: Issue, number: str) -> Task:
    rows = issue.services.progress.task_rows(issue.plan_id, YEAR)
    return next(row.task for row in rows if row.task.number == number)


@pytest.mark.parametrize("path", [SAMPLE, *REAL_PLANS], ids=lambda path: path.name[:3])
def test_no_sentence_of_a_plan_is_lost_and_none_is_added(path: Path, tmp_path: Path) -> None:
    with issued(tmp_path, path) as made:
        source = words_of(part.text for part in made.draft.paragraphs if part.fate.value not in _FRAME)
        assert made.share() >= FLOOR
        assert abs(len(words_of(made.lines())) - len(source)) <= len(source) * (1 - FLOOR)


_FRAME = {"metadata", "recipient", "signature", "skipped"}


@pytest.mark.parametrize("path", UNSEEN, ids=lambda path: path.stem)
def test_plans_of_other_layouts_keep_their_words_too(path: Path, tmp_path: Path) -> None:
    with issued(tmp_path, path) as made:
        assert made.share() >= IN_TABLES


def test_each_task_stands_in_the_plan_once(issue: Issue) -> None:
    lines = issue.lines()
    for row in issue.services.progress.task_rows(issue.plan_id, YEAR):
        assert sum(row.task.text in line for line in lines) == 1, row.task.text


def test_head_title_and_signature_are_those_of_the_plan(issue: Issue) -> None:
    blocks = issue.document().blocks
    head, title = blocks[:2]
    assert isinstance(head, LetterHead)
    assert isinstance(title, Title)
    assert (head.number, head.symbol, head.day, head.month) == ("18", "KH-STP", 5, 2)
    assert (title.kind, title.subject) == ("Kế hoạch", "Thực hiện công tác dân vận chính quyền năm 2026")
    closing = blocks[-1]
    assert isinstance(closing, Signature)
    assert closing.prefix == "KT."
    assert closing.recipients
    assert issue.services.documents.faults(issue.order)[0] == ()


def test_sections_and_topics_are_headings_and_short_numbered_lines_too(issue: Issue) -> None:
    headings = [(block.level, block.text) for block in issue.document().blocks if isinstance(block, Heading)]
    assert headings[:4] == [
        (1, "I. MỤC ĐÍCH, YÊU CẦU"),
        (2, "1. Mục đích"),
        (2, "2. Yêu cầu"),
        (1, "II. NỘI DUNG THỰC HIỆN"),
    ]


def test_an_amended_task_stands_in_its_new_words_with_units_and_time(issue: Issue) -> None:
    changed = task(issue, "1.2")
    issue.services.amendments.change_task(
        changed.id, "Mở chuyên mục trên mạng xã hội.", Basis(date(YEAR, 8, 1), "Theo chỉ đạo mới")
    )
    lines = issue.lines()
    place = lines.index("1.2. Mở chuyên mục trên mạng xã hội.")
    assert changed.text not in "\n".join(lines)
    assert lines[place + 1 : place + 4] == [
        "- Đơn vị chủ trì: Văn phòng Sở.",
        "- Đơn vị phối hợp: Phòng Phổ biến, giáo dục pháp luật.",
        "- Thời gian thực hiện: Thường xuyên.",
    ]
    assert lines[place + 4].startswith("1.3. ")


def test_an_added_task_stands_at_the_end_of_its_topic(issue: Issue) -> None:
    group = task(issue, "1.1").group_id
    issue.services.amendments.add_task(
        issue.plan_id, "Thi tìm hiểu pháp luật.", Basis(date(YEAR, 8, 1), "Bổ sung"), group
    )
    lines = issue.lines()
    place = next(at for at, line in enumerate(lines) if line.endswith("Thi tìm hiểu pháp luật."))
    assert lines[place + 1].startswith("2. ")
    assert lines[place - 1].startswith("- Thời gian thực hiện")


def test_another_time_replaces_the_printed_one(issue: Issue) -> None:
    moved = task(issue, "2.4")
    issue.services.tasks.edit_timing(moved.id, TimingFields(raw="Trước ngày 30/11/2026"))
    text = "\n".join(issue.lines())
    assert "- Thời gian thực hiện: Trước ngày 30/11/2026." in text
    assert "Trước ngày 15/10/2026" not in text


def test_a_deleted_task_is_gone_with_its_labels_and_a_moved_one_stands_where_it_is_now(issue: Issue) -> None:
    deleted, moved = task(issue, "2.3"), task(issue, "1.4")
    issue.services.tasks.delete([deleted.id])
    issue.services.tasks.move_to_group([moved.id], task(issue, "2.1").group_id)
    lines = issue.lines()
    assert deleted.text not in "\n".join(lines)
    assert "Kịp thời khi phát sinh" not in "\n".join(lines)
    second = next(at for at, line in enumerate(lines) if line.startswith("2. Dân vận"))
    assert next(at for at, line in enumerate(lines) if moved.text in line) > second


def test_text_the_clerk_wrote_for_a_section_replaces_the_printed_one(issue: Issue) -> None:
    section = issue.services.outlines.sections(issue.plan_id)[0]
    issue.services.outlines.edit_section(
        section.id, number="I", title="MỤC TIÊU", role=SectionRole.PURPOSE, text="Một mục tiêu.\n- Một ý."
    )
    lines = issue.lines()
    assert lines[lines.index("I. MỤC TIÊU") + 1 : lines.index("II. NỘI DUNG THỰC HIỆN")] == [
        "Một mục tiêu.",
        "- Một ý.",
    ]


def test_a_party_committee_writes_by_the_partys_rules(tmp_path: Path) -> None:
    with issued(tmp_path, SAMPLE, AgencyKind.PARTY_COMMITTEE) as made:
        assert "II- NỘI DUNG THỰC HIỆN" in made.lines()
        assert made.document().form.is_party


def test_a_plan_drafted_here_is_written_from_its_parts(tmp_path: Path) -> None:
    with issued(tmp_path, SAMPLE) as made:
        services = made.services
        plan_id = services.plans.create("Công tác dân vận năm 2027", 2027).created[0]
        purpose, content, *_ = services.outlines.sections(plan_id)
        services.outlines.edit_section(
            purpose.id, number="I", title="MỤC ĐÍCH", role=SectionRole.PURPOSE, text="Gần dân, sát dân."
        )
        group = services.outlines.add_group(plan_id, "Tuyên truyền", section_id=content.id, number="1").created[0]
        services.tasks.add(plan_id, "Tổ chức hội nghị.", group_id=group)
        services.plan_contents.add_target(plan_id, TargetFields("95% hồ sơ đúng hạn"))
        services.plan_contents.add_obligation(plan_id, ObligationFields("Báo cáo năm", recipient="Sở Nội vụ"))
        lines = [*texts_of(services.documents.document(ExportOrder(DocumentKind.PLAN, 2027, plan_id=plan_id)))]
        assert lines == [
            "I. MỤC ĐÍCH",
            "Gần dân, sát dân.",
            "II. NỘI DUNG, NHIỆM VỤ",
            "1. Tuyên truyền",
            "- Tổ chức hội nghị.",
            "- 95% hồ sơ đúng hạn",
            "III. TỔ CHỨC THỰC HIỆN",
            "- Báo cáo năm, gửi Sở Nội vụ./.",
        ]
        missing = services.documents.faults(ExportOrder(DocumentKind.PLAN, 2027, plan_id=plan_id))[0]
        assert {"số văn bản", "ngày ban hành"} <= set(missing)


def test_a_plan_carried_into_a_new_year_tells_each_duty_once_with_the_days_of_that_year(issue: Issue) -> None:
    services = issue.services
    services.year_opening.open(issue.plan_id, YEAR + 1)
    (plan,) = services.plans.plans(YEAR + 1)
    lines = [*texts_of(services.documents.document(ExportOrder(DocumentKind.PLAN, YEAR + 1, plan_id=plan.id)))]
    told = [line for line in lines if "Báo cáo 06 tháng gửi UBND tỉnh" in line]
    assert told == ["- Báo cáo 06 tháng gửi UBND tỉnh (qua Sở Nội vụ) trước ngày 15/6/2027."]
    assert sum("nếu có vướng mắc" in line for line in lines) == 1
    assert "- Thời gian thực hiện: Trước ngày 31/3/2027." in lines


def test_a_plan_of_another_agency_is_not_issued_again(issue: Issue) -> None:
    form = form_of(issue.services.plans.plan(issue.plan_id))

    issue.services.plans.edit(issue.plan_id, replace(form, role=PlanRole.SUPERIOR))
    with pytest.raises(ValidationError, match="cấp trên"):
        issue.document()


def test_tasks_of_a_table_come_back_as_a_table(tmp_path: Path) -> None:
    path = next(each for each in UNSEEN if each.stem == "table_with_sub_rows")
    with issued(tmp_path, path) as made:
        (table,) = (block for block in made.document().blocks if isinstance(block, Table))
        assert len([row for row in table.rows if len(row.cells) > 2]) == 4
        assert "Ghi chú" not in [column.title for column in table.columns]


def test_the_file_opens_in_word(issue: Issue, tmp_path: Path) -> None:
    path = issue.services.documents.export(issue.order, tmp_path / "a.docx")
    paragraphs = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert "III. CHỈ TIÊU CỤ THỂ" in paragraphs
    assert path.stat().st_size > 5_000
    assert issue.services.documents.suggested_name(issue.order, DocumentKind.PLAN.formats[0]).startswith(
        "Kế hoạch 2026"
    )
    assert date(YEAR, 2, 5) == issue.document().properties.created
