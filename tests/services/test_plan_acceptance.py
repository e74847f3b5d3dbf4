"""A draft becomes stored objects: duplicates, times, targets and citations as the draft says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.draft_plan import (
    DraftCitation,
    DraftItem,
    DraftMetadata,
    DraftObligation,
    DraftPlan,
    DraftSection,
    DraftSigner,
    DraftTarget,
    DraftTask,
    DraftTaskGroup,
    DraftTiming,
    SourceLines,
)
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, Section, SectionRole, TaskGroup
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.plan_acceptance import PlanAcceptance
from danvan_desktop.services.unit_choices import UnitChoice, UnitResolver
from danvan_desktop.storage.store import Store
from tests.stores import open_store

LINES = SourceLines(3, 4)
KH = DraftCitation(
    "Kế hoạch", "12/KH-UBND", "2026-01-15", "UBND tỉnh", None, "Kế hoạch số 12/KH-UBND", 2, ("preamble",), 1
)


def draft(**parts: object) -> DraftPlan:
    fields: dict[str, object] = {
        "source": "a.txt",
        "metadata": DraftMetadata(),
        "preamble": None,
        "closing": None,
        "sections": (),
        "task_groups": (),
        "targets": (),
        "obligations": (),
        "citations": (),
        "superior_document": None,
        "recipients": (),
        "drafter": None,
        "signer": DraftSigner(),
        "paragraphs": (),
        "warnings": (),
    }
    return DraftPlan(**{**fields, **parts})  # type: ignore[arg-type]


def stored(store: Store, plan: DraftPlan, chosen: dict[str, UnitChoice] | None = None) -> Plan:
    with store.begin("Nhập") as uow:
        units = UnitResolver(uow, chosen or {}, date(2026, 6, 15))
        made = PlanAcceptance(uow, plan, units, date(2026, 6, 15)).store(Plan(0, year=2026))
        uow.commit()
    return made


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def task(text: str, index: int, **more: object) -> DraftTask:
    return DraftTask(index, None, "-", text, LINES, index, **more)  # type: ignore[arg-type]


def test_equal_tasks_are_all_kept_and_the_later_ones_point_to_the_first(store: Store) -> None:
    group = DraftTaskGroup("1", "Nhóm", False, (task("A", 1), task("B", 2), task("A", 3)), LINES)
    stored(store, draft(task_groups=(group,)))
    first, second, third = store.select(Task, order_by=("position",))
    assert (first.duplicate_of_id, second.duplicate_of_id, third.duplicate_of_id) == (None, None, first.id)


def test_groups_belong_to_the_section_of_the_content_and_items_become_its_text(store: Store) -> None:
    purpose = DraftSection(
        "I", "Mục đích", SectionRole.PURPOSE, LINES, (DraftItem("1.", "Một", LINES, (DraftItem("-", "hai", LINES),)),)
    )
    content = DraftSection("II", "Nội dung", SectionRole.CONTENT, LINES)
    stored(store, draft(sections=(purpose, content), task_groups=(DraftTaskGroup("1", "G", False, (), LINES),)))
    sections = store.select(Section, order_by=("position",))
    assert sections[0].text == "1. Một\n  - hai"
    assert store.select(TaskGroup)[0].section_id == sections[1].id


def test_the_time_of_a_task_and_a_duty_is_kept_with_its_words(store: Store) -> None:
    timing = DraftTiming("trước ngày 05/11", "yearly_before", "--11-05", "before", "year")
    group = DraftTaskGroup(None, "G", True, (task("A", 1, timing=timing),), LINES)
    duty = DraftObligation("Báo cáo", LINES, kind="report", to="UBND tỉnh", via="Sở Nội vụ", timing=timing)
    stored(store, draft(task_groups=(group,), obligations=(duty,)))
    kept = store.select(Task)[0]
    assert (kept.timing_kind, kept.due, kept.due_operator) == (TimingKind.YEARLY_BEFORE, "--11-05", DueOperator.BEFORE)
    obligation = store.select(Obligation)[0]
    assert (obligation.kind, obligation.period, obligation.due_raw) == (ObligationKind.REPORT, Period.YEAR, timing.raw)
    assert (obligation.recipient, obligation.via) == ("UBND tỉnh", "Sở Nội vụ")


@pytest.mark.parametrize(
    ("part", "measure", "value", "rating"),
    [
        (DraftTarget("100% …", LINES, None, 100, "%", "quantitative"), Measure.QUANTITATIVE, Decimal(100), None),
        (DraftTarget("97,5% …", LINES, None, 97.5, "%", "quantitative"), Measure.QUANTITATIVE, Decimal("97.5"), None),
        (DraftTarget("xếp loại Tốt", LINES, None, "Tốt", "xếp loại", "rating"), Measure.RATING, None, "Tốt"),
        (DraftTarget("không để …", LINES), Measure.QUALITATIVE, None, None),
    ],
)
def test_targets_keep_number_rating_or_neither(
    store: Store, part: DraftTarget, measure: Measure, value: Decimal | None, rating: str | None
) -> None:
    stored(store, draft(targets=(part,)))
    target = store.select(Target)[0]
    assert (target.measure, target.value, target.rating) == (measure, value, rating)


def test_the_superior_document_is_linked_and_gaps_of_a_known_document_are_filled(store: Store) -> None:
    with store.begin("Thêm văn bản") as uow:
        known = uow.save(LegalDocument(uow.new_id(), "Kế hoạch", "12/KH-UBND", subject="dân vận"))
        uow.commit()
    plan = stored(store, draft(citations=(KH,), superior_document=KH))
    document = store.get(LegalDocument, known.id)
    assert plan.superior_document_id == known.id
    assert (document.issued_on, document.issuer, document.subject) == (date(2026, 1, 15), "UBND tỉnh", "dân vận")


def test_an_unknown_name_becomes_one_unit_with_a_capital(store: Store) -> None:
    tasks = (task("A", 1, lead_units=("các phòng, ban",)), task("B", 2, lead_units=("Các phòng, ban",)))
    stored(store, draft(task_groups=(DraftTaskGroup("1", "G", False, tasks, LINES),)))
    assert [unit.name for unit in store.select(Unit)] == ["Các phòng, ban"]
