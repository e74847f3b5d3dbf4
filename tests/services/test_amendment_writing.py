"""Targets and duties that are gone: removed without records, kept and marked with them; what was sent stays in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.draft_plan import DraftObligation
from danvan_desktop.domain.obligation import DueState, Obligation, Occurrence, OccurrenceState, occasions_in
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Assignment
from danvan_desktop.services.amendment_writing import GONE
from danvan_desktop.services.plan_comparison import AmendmentChoices
from danvan_desktop.services.plan_import import ImportReview
from tests.services.amendment_rooms import AmendmentRoom, amendment_room

NONE = AmendmentChoices()


@pytest.fixture
def room(tmp_path: Path) -> AmendmentRoom:
    return amendment_room(tmp_path)


def without(room: AmendmentRoom, **parts: object) -> ImportReview:
    return replace(room.review, draft=replace(room.review.draft, **parts))  # type: ignore[arg-type]


def dated(room: AmendmentRoom) -> Obligation:
    return next(duty for duty in room.store.select(Obligation, plan_id=room.plan_id) if duty.due is not None)


def test_a_duty_with_recorded_occasions_ends_but_keeps_them(room: AmendmentRoom) -> None:
    duty = dated(room)
    day = occasions_in(duty, 2026, tuple(room.store.select(Occurrence, obligation_id=duty.id)))[0].last_good_day
    room.service.accept(without(room, obligations=()), room.plan_id, NONE)
    after = room.store.get(Obligation, duty.id)
    records = tuple(room.store.select(Occurrence, obligation_id=duty.id))
    assert (after.due, after.text) == (None, duty.text)
    assert GONE in (after.due_raw or "")
    (occasion,) = occasions_in(after, 2026, records)
    assert occasion.last_good_day == day
    assert occasions_in(after, 2027) == ()


def test_a_duty_without_records_goes_with_its_units(room: AmendmentRoom) -> None:
    recorded = {each.obligation_id for each in room.store.select(Occurrence)}
    plain = [duty.id for duty in room.store.select(Obligation, plan_id=room.plan_id) if duty.id not in recorded]
    assert plain
    room.service.accept(without(room, obligations=()), room.plan_id, NONE)
    left = {duty.id for duty in room.store.select(Obligation, plan_id=room.plan_id)}
    assert left == recorded
    assert not room.store.select(Assignment, obligation_id=tuple(plain))


def test_what_was_sent_in_time_does_not_become_late_when_the_date_moves_forward(room: AmendmentRoom) -> None:
    duty = dated(room)
    record = room.store.select(Occurrence, obligation_id=duty.id)[0]
    at = next(place for place, part in enumerate(room.review.draft.obligations) if part.text == duty.text)
    part: DraftObligation = room.review.draft.obligations[at]
    earlier = replace(part, timing=replace(part.timing, due="2026-03-01", raw="trước ngày 01/3/2026"))
    parts = (*room.review.draft.obligations[:at], earlier, *room.review.draft.obligations[at + 1 :])
    room.service.accept(without(room, obligations=parts), room.plan_id, NONE)
    after = room.store.get(Obligation, duty.id)
    assert after.due == "2026-03-01"
    records = tuple(room.store.select(Occurrence, obligation_id=duty.id))
    assert (records[0].state, records[0].sent_on) == (OccurrenceState.SENT, record.sent_on)
    assert occasions_in(after, 2026, records)[0].state_on(date(2026, 6, 15)) is DueState.SENT


def test_a_target_with_a_figure_stays_with_a_note_and_one_without_goes(room: AmendmentRoom) -> None:
    measured, *others = room.store.select(Target, plan_id=room.plan_id)
    assert others
    with room.store.begin("Ghi chỉ tiêu") as uow:
        uow.save(TargetResult(uow.new_id(), measured.id, 2026, Decimal(90), Decimal(100)))
        uow.commit()
    room.service.accept(without(room, targets=()), room.plan_id, NONE)
    assert [target.id for target in room.store.select(Target, plan_id=room.plan_id)] == [measured.id]
    assert GONE in room.store.select(TargetResult, target_id=measured.id)[0].note


def test_headings_nothing_stands_under_go_and_those_with_kept_tasks_stay(room: AmendmentRoom) -> None:
    first = room.store.select(TaskGroup, plan_id=room.plan_id, order_by=("position",))[0]
    room.service.accept(without(room, task_groups=(), sections=()), room.plan_id, NONE)
    groups = room.store.select(TaskGroup, plan_id=room.plan_id)
    assert [group.id for group in groups] == [first.id]
    assert [section.id for section in room.store.select(Section, plan_id=room.plan_id)] == [first.section_id]
