"""Whole plans as LibreOffice prints them, read through the door every PDF goes through."""

import pytest

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from tests.importers.pdf.printed import HEAD, PURPOSE, SUBJECT, TASK, TASKS
from tests.importers.plan.judge import REAL_PLANS as PLANS
from tests.importers.plan.judge import below, judged
from tests.importers.plan.renderings import Setting

FLOOR = 0.97


@pytest.fixture(scope="module", params=["table", "bare-table"])
def table(printed, request):
    document = read_document(printed[request.param])
    return document, parse_plan(document)


def test_letterhead_title_and_foot_are_read_from_their_columns(table):
    _, draft = table
    found = draft.metadata
    assert (found.number, found.symbol, found.place, found.date) == ("12", "KH-STP", "Minh Hà", "2026-02-05")
    assert found.subject == SUBJECT
    assert (draft.signer.authority_prefix, draft.signer.position, draft.signer.name) == (
        "KT.",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Hòa",
    )
    assert draft.recipients == ("UBND tỉnh (b/c)", "Ban Dân vận Tỉnh ủy và các cơ quan tham mưu, giúp việc", "Lưu: VT")
    assert "SỞ TƯ PHÁP" in {part.text for part in draft.paragraphs}


def test_a_table_over_many_pages_gives_each_task_once_and_whole(table):
    _, draft = table
    tasks = [task for group in draft.task_groups for task in group.tasks]
    assert [task.text for task in tasks] == [TASK.format(number) for number in range(1, TASKS + 1)]
    assert {task.lead_units for task in tasks} == {("Phòng Phổ biến pháp luật",)}
    assert {task.cooperating_units for task in tasks} == {("Văn phòng Sở", "UBND các xã, phường")}
    assert {task.deliverable for task in tasks} == {"Báo cáo kết quả"}


def test_page_numbers_and_repeated_heads_are_shown_as_skipped_with_the_reason(table):
    _, draft = table
    skipped = [(part.text, part.reason) for part in draft.paragraphs if part.fate is Fate.SKIPPED]
    numbers = [text for text, reason in skipped if reason == "số trang"]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert len(numbers) > 3
    assert sum(text.startswith(HEAD[0]) for text, _ in skipped) > 3
    assert {text for text, reason in skipped if reason == "dòng tiêu đề của bảng"} == set(HEAD)
    assert {reason for _, reason in skipped} == {"số trang", "dòng tiêu đề của bảng"}


def test_raised_letters_stay_in_the_sentence(table):
    document, _ = table
    assert "".join(PURPOSE) in {part.text for part in document.paragraphs}


def test_every_line_has_a_place_and_none_is_lost(table):
    document, _ = table
    covered = {number for part in document.paragraphs for number in range(part.first_line, part.last_line + 1)}
    assert covered == set(range(1, max(covered) + 1))


@pytest.mark.skipif(not PLANS, reason="the real plans are not on this machine")
@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.name[:3])
def test_real_plans_printed_as_pdf_reach_the_floor_in_every_line_of_the_judge(plan, setting, printed):
    file = printed[f"{plan.stem[:3]}-{setting}"]
    assert below(judged(file, plan), FLOOR) == {}
    draft = parse_plan(read_document(file))
    assert all(part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED)
