"""Closing a year and opening it again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.services.plan_choices import PlanChoiceService
from danvan_desktop.storage.store import Store
from tests.offices import services_for
from tests.stores import MOMENT, open_store
from tests.tracking_office import dump

CLOCK = FixedClock(MOMENT)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A running plan of each kind, a draft and one filed already, all of 2026."""
    with open_store(tmp_path) as store:
        with store.begin("Lập kế hoạch") as uow:
            uow.save(Plan(1, year=2026, state=PlanState.RUNNING))
            uow.save(Plan(2, year=2026, state=PlanState.VERIFIED))
            uow.save(Plan(3, year=2024, open_ended=True, state=PlanState.RUNNING))
            uow.save(Plan(4, year=2026, state=PlanState.DRAFT))
            uow.save(Plan(5, year=2026, state=PlanState.CONCLUDED))
            uow.save(Plan(6, year=2025, state=PlanState.RUNNING))
            uow.commit()
        yield store


def states(store: Store) -> list[PlanState]:
    return [plan.state for plan in store.select(Plan)]


def test_closing_concludes_the_plans_at_work_and_leaves_the_others(store: Store) -> None:
    years = services_for(store, CLOCK).years
    years.close(2026)
    assert states(store) == [
        PlanState.CONCLUDED,
        PlanState.CONCLUDED,
        PlanState.RUNNING,
        PlanState.DRAFT,
        PlanState.CONCLUDED,
        PlanState.RUNNING,
    ]
    assert years.is_closed(2026)
    assert not years.is_closed(2025)
    closing = years.closings()[0]
    assert (closing.year, closing.closed_by, closing.concluded) == (2026, "thử nghiệm", (1, 2))
    assert closing.left_open == "Kế hoạch còn là bản nháp: 1"
    assert PlanChoiceService(store, CLOCK).closing_of(2026) == closing
    assert PlanChoiceService(store, CLOCK).closing_of(2025) is None


def test_opening_again_needs_a_reason_keeps_it_and_sets_the_concluded_plans_to_work(store: Store) -> None:
    years = services_for(store, CLOCK).years
    years.close(2026)
    with pytest.raises(ValidationError, match="lý do mở lại"):
        years.reopen(2026, "  ")
    changes = years.reopen(2026, "Bổ sung kết quả quý IV")
    assert changes.label == "Mở lại năm 2026 (Bổ sung kết quả quý IV)"
    assert states(store)[:2] == [PlanState.RUNNING, PlanState.RUNNING]
    assert states(store)[4] is PlanState.CONCLUDED  # the clerk had concluded it
    closing = years.closings()[0]
    assert (closing.reopened_on, closing.reopened_by, closing.reason) == (
        MOMENT.date(),
        "thử nghiệm",
        "Bổ sung kết quả quý IV",
    )
    years.close(2026)
    assert [each.is_in_force for each in years.closings()] == [True, False]


def test_a_plan_filed_after_the_closing_runs_again_as_well(store: Store) -> None:
    years = services_for(store, CLOCK).years
    years.close(2026)
    with store.begin("Lưu kế hoạch") as uow:
        uow.save(replace(uow.get(Plan, 1), state=PlanState.ARCHIVED))
        uow.commit()
    years.reopen(2026, "Nhầm")
    assert states(store)[0] is PlanState.RUNNING


def test_closing_and_opening_are_one_step_of_undo_each(store: Store) -> None:
    years = services_for(store, CLOCK).years
    images = [dump(store)]
    for deed in (lambda: years.close(2026), lambda: years.reopen(2026, "Thiếu số liệu")):
        deed()
        images.append(dump(store))
    for image in reversed(images[:-1]):
        store.undo()
        assert dump(store) == image
    store.redo()
    assert dump(store) == images[1]


def test_a_year_to_come_a_closed_one_and_an_open_one_are_refused(store: Store) -> None:
    years = services_for(store, CLOCK).years
    with pytest.raises(ValidationError, match="chưa đến"):
        years.close(2027)
    with pytest.raises(ValidationError, match="đang mở"):
        years.reopen(2026, "Nhầm")
    years.close(2025)
    with pytest.raises(ValidationError, match="đã đóng rồi"):
        years.close(2025)
