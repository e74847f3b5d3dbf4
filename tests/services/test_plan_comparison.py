"""The comparison lists every object of both sides once, with what changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.domain.target import Target
from danvan_desktop.services.plan_comparison import AmendmentChoices, ComparedRow, StoredPlan, compared_rows
from tests.services.amendment_rooms import AmendmentRoom, amendment_room


@pytest.fixture
def room(tmp_path: Path) -> AmendmentRoom:
    return amendment_room(tmp_path)


def rows_of(room: AmendmentRoom, choices: AmendmentChoices | None = None) -> tuple[ComparedRow, ...]:
    stored = StoredPlan(room.store, room.plan_id)
    return compared_rows(stored, room.review.draft, choices or AmendmentChoices())


def test_every_stored_object_and_every_part_of_the_draft_occurs_once(room: AmendmentRoom) -> None:
    rows, draft = rows_of(room), room.review.draft
    stored = StoredPlan(room.store, room.plan_id)
    for noun, old, new in (
        ("task", stored.tasks, draft.tasks),
        ("target", stored.targets, draft.targets),
        ("obligation", stored.obligations, draft.obligations),
    ):
        mine = [row for row in rows if row.noun == noun]
        assert sorted(row.old_id for row in mine if row.old_id is not None) == sorted(each.id for each in old)
        assert sorted(row.new for row in mine if row.new is not None) == list(range(len(new)))


def test_what_has_results_must_stay_and_the_clerks_own_is_not_touched(room: AmendmentRoom) -> None:
    rows = rows_of(room)
    gone = next(row for row in rows if "Biên soạn" in row.old_text)
    assert (gone.change, gone.must_stay) == (Change.KEPT, True)
    own = next(row for row in rows if "tự thêm" in row.old_text)
    assert (own.change, own.new) == (Change.SAME, None)


def test_a_kept_object_is_shown_as_kept(room: AmendmentRoom) -> None:
    gone = next(row for row in rows_of(room) if row.change is Change.REMOVED)
    again = rows_of(room, AmendmentChoices(kept=frozenset({gone.old_id or 0})))
    assert next(row for row in again if row.old_id == gone.old_id).change is Change.KEPT


def test_changed_units_are_told_with_their_role(room: AmendmentRoom) -> None:
    details = [detail for row in rows_of(room) for detail in row.details]
    assert "Chủ trì: Trung tâm Trợ giúp pháp lý nhà nước → Phòng Bổ trợ tư pháp" in details


def test_a_target_the_clerk_added_stays(room: AmendmentRoom) -> None:
    with room.store.begin("Thêm chỉ tiêu") as uow:
        old = uow.select(Target, plan_id=room.plan_id)[0]
        mine = uow.save(Target(uow.new_id(), room.plan_id, 99, "Chỉ tiêu riêng của cơ quan", old.measure))
        uow.commit()
    row = next(row for row in rows_of(room) if row.old_id == mine.id)
    assert (row.change, row.new) == (Change.SAME, None)
