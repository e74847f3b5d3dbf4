"""Every change the plan page can make is undone to the byte, in any order of actions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import ObligationKind
from danvan_desktop.domain.plan import Plan, PlanState, SectionRole
from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.domain.target import Measure
from danvan_desktop.domain.task import Role, Task
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.assignments import AssignmentService, BulkMode
from danvan_desktop.services.outlines import OutlineService
from danvan_desktop.services.plan_contents import ObligationFields, PlanContentsService, TargetFields
from danvan_desktop.services.plans import PlanService, form_of
from danvan_desktop.services.tasks import TaskService
from danvan_desktop.services.timing_entry import TimingFields
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnish, snapshot
from tests.stores import MOMENT, open_store

Act = Callable[[Store, Room], Changes]
CLOCK = FixedClock(MOMENT)


def tasks(store: Store) -> TaskService:
    return TaskService(store, CLOCK)


def plans(store: Store) -> PlanService:
    return PlanService(store, CLOCK)


def units(store: Store) -> AssignmentService:
    return AssignmentService(store, CLOCK)


def edit_plan(store: Store, room: Room) -> Changes:
    form = replace(form_of(plans(store).plan(room.plan)), number="19", day=2, month=2, year_of_date=2026)
    return plans(store).edit(room.plan, replace(form, state=PlanState.CONCLUDED, recipients=("Lưu: VT.",)))


def edit_section(store: Store, room: Room) -> Changes:
    service = OutlineService(store)
    return service.edit_section(room.content, number="IV", title="VIỆC", role=SectionRole.OTHER, text="Lời dẫn")


def add_section(store: Store, room: Room) -> Changes:
    return OutlineService(store).add_section(room.plan, "MỤC MỚI", number="V", after_id=room.content)


def edit_timing(store: Store, room: Room) -> Changes:
    fields = TimingFields(TimingKind.YEARLY_BEFORE, "trước 05/11 hằng năm", "--11-05", DueOperator.BEFORE)
    return tasks(store).edit_timing(room.tasks[1], fields)


def paste(store: Store, room: Room) -> Changes:
    rows = tasks(store).read_pasted("Việc A\tVăn phòng Sở\tThanh tra Sở\t30/9/2026\nViệc B\t\t\tThường xuyên", 2026)
    return tasks(store).paste(room.plan, rows, group_id=room.groups[0], after_id=room.tasks[0])


def bulk(store: Store, room: Room, mode: BulkMode) -> Changes:
    chosen = {Role.LEAD: [room.units[3]], Role.COOPERATE: [room.units[4], room.units[0]]}
    return units(store).bulk_assign(room.tasks[:4], chosen, mode)


def edit_duty(store: Store, room: Room) -> Changes:
    fields = ObligationFields("Gửi báo cáo", ObligationKind.OTHER, due="2026-10-01", recipient="UBND tỉnh")
    return PlanContentsService(store).edit_obligation(room.duties[1], fields)


ACTS: dict[str, Act] = {
    "create plan": lambda s, _: plans(s).create("Kế hoạch mới", 2027),
    "edit plan": edit_plan,
    "delete plan": lambda s, r: plans(s).delete(r.plan),
    "add section": add_section,
    "edit section": edit_section,
    "delete section": lambda s, r: OutlineService(s).delete_section(r.content),
    "move section": lambda s, r: OutlineService(s).move_section(r.content, +1),
    "add group": lambda s, r: OutlineService(s).add_group(r.plan, "Nhóm mới", section_id=r.content),
    "edit group": lambda s, r: OutlineService(s).edit_group(r.groups[0], number="1a", title="Tên khác"),
    "delete group": lambda s, r: OutlineService(s).delete_group(r.groups[0]),
    "move group": lambda s, r: OutlineService(s).move_group(r.groups[1], -1),
    "move group over the edge": lambda s, r: OutlineService(s).move_group(r.groups[1], +1),
    "add task": lambda s, r: tasks(s).add(r.plan, "Việc mới", group_id=r.groups[0], after_id=r.tasks[0]),
    "add task to section": lambda s, r: tasks(s).add(r.plan, "Việc mới", section_id=r.organization),
    "edit text": lambda s, r: tasks(s).edit_text(r.tasks[0], "Lời khác"),
    "restore text": lambda s, r: tasks(s).restore_text(r.tasks[2]),
    "edit number": lambda s, r: tasks(s).edit_number(r.tasks[0], ""),
    "edit timing": edit_timing,
    "edit deliverable": lambda s, r: tasks(s).edit_deliverable(r.tasks[0], "05 tờ gấp"),
    "delete tasks": lambda s, r: tasks(s).delete([r.tasks[0], r.tasks[1]]),
    "move tasks": lambda s, r: tasks(s).move([r.tasks[1]], -1),
    "move to group": lambda s, r: tasks(s).move_to_group([r.tasks[0], r.tasks[2]], r.groups[1], r.tasks[3]),
    "split": lambda s, r: tasks(s).split(r.tasks[0], 7),
    "merge": lambda s, r: tasks(s).merge([r.tasks[3], r.tasks[0], r.tasks[1]]),
    "paste": paste,
    "assign": lambda s, r: units(s).assign(r.tasks[1:3], r.units[4], Role.ADVISE),
    "unassign": lambda s, r: units(s).unassign(r.assignments[:2]),
    "set units": lambda s, r: units(s).set_units(r.tasks[0], Role.LEAD, [r.units[2], r.units[0]]),
    "set duty units": lambda s, r: units(s).set_obligation_units(r.duties[0], Role.LEAD, [r.units[1]]),
    "bulk add": lambda s, r: bulk(s, r, BulkMode.ADD),
    "bulk replace": lambda s, r: bulk(s, r, BulkMode.REPLACE),
    "set roles": lambda s, r: units(s).set_roles(r.tasks[0], r.units[0], {Role.COOPERATE, Role.DIRECT}),
    "terms": lambda s, r: units(s).edit_terms(r.assignments[0], date(2026, 3, 1), "Đã trao đổi"),
    "expand": lambda s, r: units(s).expand_collective(r.assignments[1]),
    "add target": lambda s, r: PlanContentsService(s).add_target(r.plan, TargetFields("Mới", value=Decimal(3))),
    "edit target": lambda s, r: PlanContentsService(s).edit_target(r.targets[0], TargetFields("Khác", Measure.RATING)),
    "delete target": lambda s, r: PlanContentsService(s).delete_target(r.targets[0]),
    "move target": lambda s, r: PlanContentsService(s).move_target(r.targets[0], +1),
    "add duty": lambda s, r: PlanContentsService(s).add_obligation(r.plan, ObligationFields("Gửi")),
    "edit duty": edit_duty,
    "delete duty": lambda s, r: PlanContentsService(s).delete_obligation(r.duties[1]),
    "move duty": lambda s, r: PlanContentsService(s).move_obligation(r.duties[1], -1),
}


@pytest.mark.parametrize("name", ACTS)
def test_every_action_is_one_step_that_undo_takes_back_to_the_byte(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path) as store:
        room = furnish(store)
        before = snapshot(store)
        changes = ACTS[name](store, room)
        after = snapshot(store)
        assert changes.seq > 0
        assert after != before
        store.undo()
        assert snapshot(store) == before
        store.redo()
        assert snapshot(store) == after


def is_done(act: Act, store: Store, room: Room) -> bool:
    """Whether the action changed something; one that is refused must leave everything as it was."""
    before = snapshot(store)
    try:
        return act(store, room).seq > 0
    except ValidationError:
        assert snapshot(store) == before
        return False


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(2, 6))
def test_any_row_of_actions_is_undone_to_the_byte(tmp_path_factory, seed: int, count: int) -> None:
    kept = [name for name in ACTS if not name.startswith(("delete", "merge", "unassign", "expand", "set", "bulk r"))]
    with open_store(tmp_path_factory.mktemp("store")) as store:
        room = furnish(store)
        states = [snapshot(store)]
        names = random.Random(seed).choices(kept, k=count)  # noqa: S311  # not for secrets
        states += [snapshot(store) for name in names if is_done(ACTS[name], store, room)]
        for state in reversed(states[:-1]):
            store.undo()
            assert snapshot(store) == state


SERVICES = (PlanService, OutlineService, TaskService, AssignmentService, PlanContentsService)


def test_no_changing_method_is_forgotten_above() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    changing = [
        name
        for service in SERVICES
        for name, method in vars(service).items()
        if not name.startswith("_") and getattr(method, "__annotations__", {}).get("return") == "Changes"
    ]
    assert len(changing) >= 35
    assert [name for name in changing if f".{name}(" not in source] == []


def test_removing_a_plan_leaves_reports_documents_and_evidence_files_alone(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        room = furnish(store)
        plans(store).delete(room.plan)
        assert store.count(Plan) == store.count(Task) == store.count(EvidenceLink) == 0
        assert [report.plan_id for report in store.select(Report)] == [None]
        assert [section.group_id for section in store.select(ReportSection)] == [None]
        assert store.count(LegalDocument) == store.count(Evidence) == 1


def test_a_twin_of_a_removed_task_is_no_twin_any_more(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        room = furnish(store)
        tasks(store).delete([room.tasks[1]])
        assert store.get(Task, room.tasks[3]).duplicate_of_id is None
