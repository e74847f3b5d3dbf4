"""What stands beside a draft in the review: doubts by kind, duplicates, and the draft without what was left out."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.draft_plan import DraftPlan, DraftWarningKind, Fate
from danvan_desktop.domain.draft_review import (
    LEFT_OUT,
    belonging_to,
    duplicates_in,
    warning_title,
    warnings_by_kind,
    without_tasks,
)
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text
from tests.importers.plan.sample_plans import PROSE

KIND = DraftWarningKind.DUPLICATE_TASK


@pytest.fixture
def draft() -> DraftPlan:
    return parse_plan(document_from_text(PROSE))


def kinds(draft: DraftPlan) -> list[DraftWarningKind]:
    return [warning.kind for warning in draft.warnings]


def test_every_kind_of_doubt_has_its_own_title() -> None:
    titles = {warning_title(kind) for kind in DraftWarningKind}
    assert len(titles) == len(DraftWarningKind)


def test_doubts_are_grouped_and_none_is_lost(draft: DraftPlan) -> None:
    grouped = warnings_by_kind(draft)
    assert sum(len(warnings) for warnings in grouped.values()) == len(draft.warnings)
    assert {warning.kind for warning in grouped[KIND]} == {KIND}


def test_a_repeated_task_stands_beside_the_first_of_its_kind(draft: DraftPlan) -> None:
    (pair,) = duplicates_in(draft)
    assert pair.first.text == pair.second.text == "Phổ biến pháp luật đến người dân."
    assert pair.first.lines.first < pair.second.lines.first


@pytest.mark.parametrize("side", ["first", "second"])
def test_leaving_one_of_two_out_ends_the_doubt_and_shows_the_reason(draft: DraftPlan, side: str) -> None:
    (pair,) = duplicates_in(draft)
    gone = getattr(pair, side).paragraph_index
    lesser = without_tasks(draft, {gone})
    assert len(lesser.tasks) == len(draft.tasks) - 1
    assert KIND not in kinds(lesser)
    assert not [flag for task in lesser.tasks for flag in task.flags if flag.startswith("duplicate_of")]
    (skipped,) = [part for part in lesser.paragraphs if part.index == gone]
    assert (skipped.fate, skipped.reason) == (Fate.SKIPPED, LEFT_OUT)
    assert not duplicates_in(lesser)


def test_leaving_nothing_or_no_task_out_changes_nothing(draft: DraftPlan) -> None:
    assert without_tasks(draft, ()) is draft
    assert without_tasks(draft, {draft.paragraphs[0].index}) is draft


SHARED = """KẾ HOẠCH
Công tác dân vận năm 2026

I. NỘI DUNG
1. Tuyên truyền
- Viết tin bài.
- Treo băng rôn.
Đơn vị chủ trì: Văn phòng.
2. Đối thoại
- Gặp gỡ người dân.
Đơn vị chủ trì: Thanh tra.
Thời gian thực hiện: Quý I/2026.
"""


def test_the_labelled_lines_of_one_task_belong_to_it_and_shared_ones_to_none() -> None:
    draft = parse_plan(document_from_text(SHARED))
    texts = {part.index: part.text for part in draft.paragraphs}
    by_text = {task.text: task for task in draft.tasks}
    alone = belonging_to(draft, by_text["Gặp gỡ người dân."].paragraph_index)
    assert [texts[index].split(":")[0] for index in alone] == ["Đơn vị chủ trì", "Thời gian thực hiện"]
    assert by_text["Treo băng rôn."].lead_units == by_text["Viết tin bài."].lead_units == ("Văn phòng",)
    assert belonging_to(draft, by_text["Treo băng rôn."].paragraph_index) == ()
    assert belonging_to(draft, draft.paragraphs[0].index) == ()
