"""What every change of a criteria set goes through: it must not be frozen, and a used set with findings becomes a draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.criteria import CriteriaSet, Criterion, FullSet, SetState
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import format_points
from danvan_desktop.storage.repositories.scoring import full_set_of, sheets_of_set
from danvan_desktop.storage.unit_of_work import UnitOfWork

LARGEST_POINTS = Decimal(100_000)
_DECIMALS = 4


def open_set(uow: UnitOfWork, set_id: int) -> CriteriaSet:
    """The set to be changed; raises `ValidationError` when it is frozen."""
    criteria_set = uow.get(CriteriaSet, set_id)
    if criteria_set.state is SetState.FROZEN:
        years = ", ".join(str(sheet.year) for sheet in sheets_of_set(uow, set_id) if sheet.state.is_frozen)
        raise ValidationError(
            f"Bộ tiêu chí “{criteria_set.name}” đã khóa vì bảng tự chấm điểm năm {years} lập theo bộ này đã gửi.",
            "Muốn thay đổi, hãy nhân bản bộ tiêu chí rồi sửa bản mới.",
        )
    return criteria_set


def settle(uow: UnitOfWork, set_id: int) -> Changes:
    """Commit a change of a set; a usable set that has findings now is a draft again (scoring.md)."""
    full_set = full_set_of(uow, set_id)
    if full_set.criteria_set.state is SetState.USABLE and check_set(full_set):
        uow.save(replace(full_set.criteria_set, state=SetState.DRAFT))
    return uow.commit()


def checked_points(value: Decimal, what: str, field: str) -> Decimal:
    """The number; raises `ValidationError` when it is negative, out of all proportion or finer than four decimals."""
    if not value.is_finite() or not 0 <= value <= LARGEST_POINTS:
        raise ValidationError(f"{what} phải từ 0 đến {format_points(LARGEST_POINTS)}.", "Hãy nhập lại số điểm.", field)
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_DECIMALS:
        raise ValidationError(f"{what} chỉ được có {_DECIMALS} chữ số thập phân.", "Hãy làm tròn rồi nhập lại.", field)
    return value


def copy_into(uow: UnitOfWork, full_set: FullSet, header: CriteriaSet, links: Iterable[CriterionLink] = ()) -> int:
    """Save a set under new ids with the fields of `header`, its leaves with `links`; returns the id of the new set."""
    new_set = uow.save(replace(header, id=uow.new_id()))
    ids: dict[int | None, int | None] = {None: None}
    for criterion in parents_first(full_set.criteria):
        ids[criterion.id] = uow.new_id()
        uow.save(replace(criterion, id=ids[criterion.id] or 0, set_id=new_set.id, parent_id=ids[criterion.parent_id]))
    for band in full_set.bands:
        uow.save(replace(band, id=uow.new_id(), set_id=new_set.id))
    for rule in full_set.rules:
        uow.save(replace(rule, id=uow.new_id(), set_id=new_set.id, criterion_id=ids.get(rule.criterion_id)))
    for link in links:
        uow.save(replace(link, id=uow.new_id(), criterion_id=ids[link.criterion_id] or 0))
    return new_set.id


def drop_links(uow: UnitOfWork, criterion_id: int) -> None:
    """Take all links off a row that is deleted or is no leaf any more."""
    for link in uow.select(CriterionLink, criterion_id=criterion_id):
        uow.delete(CriterionLink, link.id)


def parents_first(criteria: Iterable[Criterion]) -> list[Criterion]:
    """The criteria in an order in which each follows its parent; `full_set_of` gives them so, orphans are left out."""
    known: set[int | None] = {None}
    placed: list[Criterion] = []
    for criterion in criteria:
        if criterion.parent_id in known:
            known.add(criterion.id)
            placed.append(criterion)
    return placed
