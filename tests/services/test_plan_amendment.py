"""An amended plan is written over the stored one: one action, results and the clerk's work stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.amendment import Amendment, AmendmentKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.plan import Plan, PlanRole, TaskGroup
from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Origin, Role, Task, TaskOutcome, TaskState
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_comparison import AmendmentChoices
from danvan_desktop.services.plan_import import AcceptChoices, PlanImportService
from danvan_desktop.services.units import UnitService
from tests.services.amendment_rooms import AmendmentRoom, amended_text, amendment_room
from tests.services.plan_rooms import snapshot
from tests.stores import MOMENT, open_store

NONE = AmendmentChoices()


@pytest.fixture
def room(tmp_path: Path) -> AmendmentRoom:
    return amendment_room(tmp_path)


def test_the_stored_plan_of_the_year_is_a_candidate_and_one_of_another_year_is_not(room: AmendmentRoom) -> None:
    with room.store.begin("Thêm kế hoạch khác") as uow:
        uow.save(Plan(uow.new_id(), year=2025, subject="Cải cách hành chính năm 2025"))
        same_number = uow.save(
            Plan(uow.new_id(), PlanRole.SUPERIOR, number="45", symbol="KH-STP", year=2020, subject="Khác")
        )
        uow.commit()
    assert [plan.id for plan in room.service.candidates(room.review, 2026)] == [same_number.id, room.plan_id]


def test_tasks_keep_their_ids_results_and_what_the_clerk_assigned(room: AmendmentRoom) -> None:
    before = room.task("Mở chuyên mục")
    entries = room.store.select(ProgressEntry)
    room.service.accept(room.review, room.plan_id, NONE)
    after = room.task("ít nhất bốn bài viết mới")
    assert after.id == before.id
    assert room.store.select(ProgressEntry) == entries
    kept = [each for each in room.store.select(Assignment, task_id=after.id) if each.origin is Origin.CLERK]
    assert [each.role for each in kept] == [Role.DIRECT]


def test_internal_due_dates_stay_even_where_the_paper_names_another_unit(room: AmendmentRoom) -> None:
    room.service.accept(room.review, room.plan_id, NONE)
    survey = room.task("Khảo sát")
    assert survey.due == "2026-10-20"
    assert [each.internal_due for each in room.store.select(Assignment, task_id=survey.id, role=Role.LEAD)] != [None]
    legal = room.task("trợ giúp pháp lý lưu động")
    leads = room.store.select(Assignment, task_id=legal.id, role=Role.LEAD)
    names = {room.store.get(Unit, each.unit_id).name: each for each in leads}
    assert names["Phòng Bổ trợ tư pháp"].origin is Origin.PLAN
    old = names["Trung tâm Trợ giúp pháp lý nhà nước"]
    assert (old.origin, old.internal_due is not None) == (Origin.CLERK, True)


def test_a_task_that_is_gone_is_closed_when_it_has_results_and_removed_when_not(room: AmendmentRoom) -> None:
    leaflet = room.task("Biên soạn")
    room.service.accept(room.review, room.plan_id, NONE)
    assert not [text for text in room.tasks() if "Ngày Pháp luật" in text]
    (outcome,) = room.store.select(TaskOutcome, task_id=leaflet.id)
    assert (outcome.state, outcome.year) == (TaskState.NOT_FEASIBLE, 2026)
    assert "Kế hoạch sửa đổi" in outcome.reason
    assert room.store.get(Task, leaflet.id).first_line is None


def test_the_amendment_is_entered_into_the_register_with_before_and_after(room: AmendmentRoom) -> None:
    room.service.accept(room.review, room.plan_id, AmendmentChoices(reason="Theo yêu cầu của Sở Nội vụ"))
    (amendment,) = room.store.select(Amendment, plan_id=room.plan_id)
    assert (amendment.reason, amendment.document_number) == ("Theo yêu cầu của Sở Nội vụ", "Kế hoạch số 45/KH-STP")
    passages = {(each.kind, each.place): each for each in amendment.passages}
    form = passages[AmendmentKind.CHANGED, "Thể thức: Số"]
    assert (form.before, form.after) == ("18", "45")
    (added,) = [each for each in amendment.passages if each.kind is AmendmentKind.ADDED]
    assert "tổ hòa giải kiểu mẫu" in added.after
    assert room.store.get(Task, added.task_id or 0).text == added.after
    kept = next(each for each in amendment.passages if each.kind is AmendmentKind.KEPT)
    assert (kept.after, "Biên soạn" in kept.before) == ("", True)
    reworded = next(each for each in amendment.passages if "bốn bài viết mới" in each.after)
    assert "hai bài viết mới" in reworded.before
    room.store.undo()
    assert room.store.count(Amendment) == 0


def test_a_task_the_clerk_keeps_is_not_removed(room: AmendmentRoom) -> None:
    kept = room.task("Ngày Pháp luật")
    room.service.accept(room.review, room.plan_id, AmendmentChoices(kept=frozenset({kept.id})))
    assert room.store.get(Task, kept.id).text == kept.text


def test_a_moved_task_stands_under_its_new_heading_and_new_ones_come(room: AmendmentRoom) -> None:
    moved = room.task("Tổ chức đối thoại giữa lãnh đạo")
    room.service.accept(room.review, room.plan_id, NONE)
    group = room.store.get(TaskGroup, room.store.get(Task, moved.id).group_id)
    assert group.title.startswith("Quán triệt")
    assert room.task("tổ hòa giải kiểu mẫu").group_id == group.id


def test_what_the_office_added_itself_is_left_alone_behind_the_others(room: AmendmentRoom) -> None:
    own = room.task("Việc cơ quan tự thêm")
    room.service.accept(room.review, room.plan_id, NONE)
    after = room.store.get(Task, own.id)
    assert (after.text, after.origin) == (own.text, Origin.CLERK)
    siblings = room.store.select(Task, group_id=after.group_id, order_by=("position",))
    assert after.position > max(task.position for task in siblings if task.first_line is not None)


def test_the_form_follows_the_paper_and_what_it_does_not_say_stays(room: AmendmentRoom) -> None:
    with room.store.begin("Ghi người ký") as uow:
        plan = uow.save(replace(uow.get(Plan, room.plan_id), place="Minh Hà"))
        uow.commit()
    review = replace(
        room.review, draft=replace(room.review.draft, metadata=replace(room.review.draft.metadata, place=None))
    )
    comparison = room.service.compare(review, room.plan_id, NONE)
    assert [(change.label, change.old, change.new) for change in comparison.form] == [("Số", "18", "45")]
    room.service.accept(review, room.plan_id, NONE)
    after = room.store.get(Plan, room.plan_id)
    assert (after.number, after.place, after.state, after.year) == ("45", plan.place, plan.state, plan.year)
    assert after.source_name == "ke_hoach_sua_doi.txt"
    assert room.store.count(PlanSource, plan_id=plan.id) == 1


def test_targets_duties_and_sent_occasions_stay_the_same_objects(room: AmendmentRoom) -> None:
    targets = {target.id for target in room.store.select(Target, plan_id=room.plan_id)}
    duties = {duty.id for duty in room.store.select(Obligation, plan_id=room.plan_id)}
    sent = room.store.select(Occurrence)
    room.service.accept(room.review, room.plan_id, NONE)
    assert {target.id for target in room.store.select(Target, plan_id=room.plan_id)} == targets
    assert {duty.id for duty in room.store.select(Obligation, plan_id=room.plan_id)} == duties
    assert room.store.select(Occurrence) == sent


def test_it_is_one_action_named_after_what_changed_and_one_undo_takes_it_back(room: AmendmentRoom) -> None:
    before = snapshot(room.store)
    changes = room.service.accept(room.review, room.plan_id, AmendmentChoices(reason="Công văn số 7"))
    assert "sửa lời 1" in changes.label
    assert "(Công văn số 7)" in changes.label
    room.store.undo()
    assert snapshot(room.store) == before


def test_the_comparison_says_before_what_accepting_does(room: AmendmentRoom) -> None:
    comparison = room.service.compare(room.review, room.plan_id, NONE)
    counts = {change: comparison.count(change) for change in Change}
    assert counts[Change.REWORDED] == counts[Change.MOVED] == counts[Change.KEPT] == counts[Change.REMOVED] == 1
    assert (counts[Change.ADDED], counts[Change.DETAILS]) == (1, 2)
    assert "Thời gian: Trước ngày 15/10/2026 → Trước ngày 20/10/2026" in {
        detail for row in comparison.rows for detail in row.details
    }
    assert {change.label for change in comparison.form} == {"Số"}


def test_a_corrected_pairing_holds(room: AmendmentRoom) -> None:
    law_day = room.task("Ngày Pháp luật")
    rows = room.service.compare(room.review, room.plan_id, NONE).rows
    added = next(row for row in rows if row.change is Change.ADDED)
    assert added.new is not None
    choices = AmendmentChoices({"task": {added.new: law_day.id}})
    assert room.service.compare(room.review, room.plan_id, choices).count(Change.ADDED) == 0
    room.service.accept(room.review, room.plan_id, choices)
    assert "tổ hòa giải kiểu mẫu" in room.store.get(Task, law_day.id).text


def test_amending_with_the_same_plan_changes_nothing_but_the_file(room: AmendmentRoom) -> None:
    room.service.accept(room.review, room.plan_id, NONE)
    before = snapshot(room.store)
    again = room.service.compare(room.review, room.plan_id, NONE)
    assert {row.change for row in again.rows} <= {Change.SAME, Change.KEPT}
    room.service.accept(room.review, room.plan_id, NONE)
    assert snapshot(room.store) == before


def test_accepting_it_as_a_new_plan_is_still_possible(room: AmendmentRoom) -> None:
    room.imports.accept(room.review, AcceptChoices(PlanRole.OWN, 2026))
    assert room.store.count(Plan) == 2


def test_amending_a_plan_from_above_adds_no_units_and_keeps_the_printed_names(tmp_path: Path) -> None:
    store, clock = open_store(tmp_path / "above"), FixedClock(MOMENT)
    imports = PlanImportService(store, clock, UnitService(store))
    first = imports.read(resource("samples", "ke_hoach_mau.txt"))
    plan_id = imports.accept(first, AcceptChoices(PlanRole.SUPERIOR, 2026)).created[0]
    path = tmp_path / "sua_doi.txt"
    path.write_text(amended_text(), encoding="utf-8")
    PlanAmendmentService(store, clock).accept(imports.read(path), plan_id, NONE)
    tasks = store.select(Task, plan_id=plan_id)
    assert store.count(Unit) == 0
    legal = next(task for task in tasks if "trợ giúp pháp lý lưu động" in task.text)
    assert legal.printed_units[0] == "Phòng Bổ trợ tư pháp"
