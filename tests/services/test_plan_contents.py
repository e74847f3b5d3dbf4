from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence
from danvan_desktop.domain.target import Measure, Target, TargetResult
from danvan_desktop.domain.timing import DueOperator, Period
from danvan_desktop.services.plan_contents import (
    ObligationFields,
    PlanContentsService,
    TargetFields,
    obligation_fields,
    target_fields,
)
from tests.services.plan_rooms import furnished


def test_a_target_is_added_at_the_end_and_corrected(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = PlanContentsService(store)
        new = service.add_target(room.plan, TargetFields("03 mô hình", value=Decimal(3), unit=" mô hình ")).created[0]
        assert [each.id for each in service.targets(room.plan)] == [*room.targets, new]
        service.edit_target(new, TargetFields("Xếp loại Tốt", Measure.RATING, rating="Tốt"))
        target = store.get(Target, new)
        assert (target.measure, target.value, target.unit, target.rating) == (Measure.RATING, None, None, "Tốt")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (TargetFields("x", value=Decimal(101), unit="%"), "100%"),
        (TargetFields("x", value=Decimal(-1)), "âm"),
        (TargetFields(" "), "chỉ tiêu"),
    ],
)
def test_a_target_that_cannot_be_is_refused(tmp_path: Path, fields: TargetFields, message: str) -> None:
    with furnished(tmp_path) as (store, room):
        with pytest.raises(ValidationError, match=message):
            PlanContentsService(store).edit_target(room.targets[0], fields)
        assert store.get(Target, room.targets[0]).value == 95


def test_removing_a_target_takes_its_results_along(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        PlanContentsService(store).delete_target(room.targets[0])
        assert store.count(TargetResult) == 0
        assert store.count(Target) == 1


def test_targets_and_duties_change_places(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = PlanContentsService(store)
        service.move_target(room.targets[1], -1)
        service.move_obligation(room.duties[0], +1)
        assert [each.id for each in service.targets(room.plan)] == list(room.targets[::-1])
        assert [each.id for each in service.obligations(room.plan)] == list(room.duties[::-1])
        assert service.move_target(room.targets[1], -1).seq == 0


def test_a_duty_with_a_day_gets_an_operator_and_without_one_loses_it(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = PlanContentsService(store)
        new = service.add_obligation(
            room.plan, ObligationFields("Gửi báo cáo", due="--12-10", period=Period.YEAR)
        ).created[0]
        assert store.get(Obligation, new).due_operator is DueOperator.BY
        fields = replace(obligation_fields(store.get(Obligation, new)), due=None)
        service.edit_obligation(new, fields)
        assert store.get(Obligation, new).due_operator is None
        with pytest.raises(ValidationError, match="31/02"):
            service.edit_obligation(new, replace(fields, due="--02-31"))


def test_fields_read_from_the_store_and_saved_again_change_nothing(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = PlanContentsService(store)
        for target in service.targets(room.plan):
            assert service.edit_target(target.id, target_fields(target)).seq == 0
        for duty in service.obligations(room.plan):
            assert service.edit_obligation(duty.id, obligation_fields(duty)).seq == 0


def test_removing_a_duty_takes_its_occasions_along(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        PlanContentsService(store).delete_obligation(room.duties[1])
        assert store.count(Occurrence) == 0


def test_a_duty_is_shown_with_its_units_and_its_lines(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        row = PlanContentsService(store).obligation_row(room.duties[1])
        assert [unit.name for unit in row.units] == ["Văn phòng Sở"]
        assert row.source_excerpt.startswith("Dòng 20")
        assert row.obligation.kind is ObligationKind.REPORT
        assert [each.title for each in PlanContentsService(store).citations(room.plan)] == ["Chỉ thị số 33/CT-XYZ"]
