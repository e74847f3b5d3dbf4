"""Mốc phải gửi: what the units owe in a year, taken from the office's own plan or added by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occasion, Occurrence, occasions_in
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.roster import RosterDuty, RosterReceipt
from danvan_desktop.domain.roster_binding import bound_units
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.services.checked_text import checked_line, shortened
from danvan_desktop.services.roster import remove_receipt
from danvan_desktop.services.roster_rows import columns_of, dated_by_plan
from danvan_desktop.services.views_occasions import OccasionKey, plans_of_year
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.settings import settings_of
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_ORDER = ("position", "id")


@dataclass(frozen=True, slots=True)
class RosterOffer:
    """An occasion of the own plan the units may owe: by which words it binds them, and whether it is followed already."""

    occasion: Occasion
    binding: str | None
    is_taken: bool

    @property
    def key(self) -> OccasionKey:
        """The occasion meant."""
        return OccasionKey(self.occasion.obligation.id, self.occasion.year, self.occasion.sequence)

    @property
    def is_proposed(self) -> bool:
        """Whether it should be followed: it binds other units to send something and is not followed yet."""
        return (
            self.binding is not None and not self.is_taken and self.occasion.obligation.kind is not ObligationKind.OTHER
        )

    @property
    def name(self) -> str:
        """What the column is called until the clerk calls it otherwise."""
        return _name_of(self.occasion)

    @property
    def due_words(self) -> str:
        """Its date as printed, with its operator, or “chưa có hạn”."""
        if self.occasion.printed_due is None:
            return "chưa có hạn"
        operator = self.occasion.obligation.due_operator
        return f"{operator.label if operator else ''} {format_date(self.occasion.printed_due)}".strip()

    @property
    def reason(self) -> str:
        """Why it is proposed or not, in the clerk's words."""
        if self.is_taken:
            return "đang theo dõi"
        return f"nêu “{self.binding}”" if self.binding else "không nêu đơn vị khác"


class RosterDutyService:
    """Offers, takes over and edits the columns of the sheet; each changing method is one action of the clerk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def binds_others(self, plan_id: int) -> bool:
        """Whether a plan of the office's own lays a duty to send on other units."""
        if self._store.get(Plan, plan_id).role is not PlanRole.OWN:
            return False
        agency = _agency(self._store)
        duties = self._store.select(Obligation, plan_id=plan_id)
        return any(duty.kind is not ObligationKind.OTHER and bound_units(agency, duty.unit_name) for duty in duties)

    def is_to_be_asked(self, plan_id: int) -> bool:
        """Whether to ask if the office follows other units: this is its first plan that binds any, and it does not yet.

        An office that left it at that is not asked again with its next plan.
        """
        if settings_of(self._store).follows_units or not self.binds_others(plan_id):
            return False
        others = self._store.select(Plan, role=PlanRole.OWN)
        return not any(self.binds_others(plan.id) for plan in others if plan.id != plan_id)

    def offers(self, year: int) -> list[RosterOffer]:
        """The occasions of the own plans of a year; those that bind other units stand first."""
        plans = plans_of_year(self._store.select(Plan, role=PlanRole.OWN), year)
        duties = self._store.select(Obligation, plan_id=[plan.id for plan in plans], order_by=("plan_id", "position"))
        taken = {(each.obligation_id, each.sequence) for each in self._store.select(RosterDuty, year=year)}
        agency = _agency(self._store)
        offers = [
            RosterOffer(occasion, bound_units(agency, duty.unit_name), (duty.id, occasion.sequence) in taken)
            for duty in duties
            for occasion in _occasions(self._store, duty, year)
        ]
        return sorted(
            offers, key=lambda offer: (offer.binding is None, offer.occasion.obligation.kind is ObligationKind.OTHER)
        )

    def plan_due(self, duty: RosterDuty) -> str:
        """The date the plan gives a duty, in words; empty for one no plan knows."""
        if duty.obligation_id is None:
            return ""
        columns = columns_of(self._store, duty.year)
        column = next((column for column in columns if column.duty.id == duty.id), None)
        return "" if column is None else dated_by_plan(self._store, column).due_words

    def take(self, year: int, keys: Collection[OccasionKey]) -> Changes:
        """Follow these occasions; their dates stay those of the plan. Raises `ValidationError` when none is new."""
        with self._store.begin("Theo dõi mốc của kế hoạch ở các đơn vị") as uow:
            present = uow.select(RosterDuty, year=year)
            taken = {(each.obligation_id, each.sequence) for each in present}
            position = max((each.position for each in present), default=0)
            new = [key for key in keys if key.year == year and (key.obligation_id, key.sequence) not in taken]
            if not new:
                raise ValidationError("Không có mốc mới nào để theo dõi.", "Hãy đánh dấu ít nhất một mốc.")
            for place, key in enumerate(new, position + 1):
                uow.save(_followed(uow, key, place))
            return uow.commit()

    def add(self, draft: RosterDuty) -> Changes:
        """Add a duty no plan knows; id and position of `draft` are ignored. Raises `ValidationError`."""
        with self._store.begin(f"Thêm mốc phải gửi “{draft.name.strip()[:60]}”") as uow:
            present = uow.select(RosterDuty, year=draft.year)
            position = max((each.position for each in present), default=0) + 1
            uow.save(_checked(replace(draft, id=uow.new_id(), position=position), present))
            return uow.commit()

    def edit(self, duty: RosterDuty) -> Changes:
        """Save a changed duty. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin(f"Sửa mốc phải gửi “{duty.name.strip()[:60]}”") as uow:
            uow.get(RosterDuty, duty.id)
            uow.save(_checked(duty, [each for each in uow.select(RosterDuty, year=duty.year) if each.id != duty.id]))
            return uow.commit()

    def delete(self, duty_id: int) -> Changes:
        """Follow a duty no more, with what was received for it; undo brings all of it back."""
        duty = self._store.get(RosterDuty, duty_id)
        with self._store.begin(f"Bỏ theo dõi mốc “{duty.name[:60]}”") as uow:
            for receipt in uow.select(RosterReceipt, duty_id=duty_id):
                remove_receipt(uow, receipt)
            uow.delete(RosterDuty, duty_id)
            return uow.commit()


def _agency(reader: Reader) -> Agency:
    return next(iter(reader.select(Agency)), Agency(0, ""))


def _occasions(reader: Reader, duty: Obligation, year: int) -> Sequence[Occasion]:
    """The occasions of a duty in a year; to make a plan, which has no rhythm, still has to be done once."""
    records = tuple(reader.select(Occurrence, obligation_id=duty.id, year=year))
    found = occasions_in(duty, year, records)
    if found or duty.kind is not ObligationKind.PLAN or duty.due is not None:
        return found
    return (Occasion(duty, year, 1, None, None, None, f"Năm {year}"),)


def _followed(uow: UnitOfWork, key: OccasionKey, position: int) -> RosterDuty:
    duty = uow.get(Obligation, key.obligation_id)
    found = next((each for each in _occasions(uow, duty, key.year) if each.sequence == key.sequence), None)
    name = shortened(duty.text, 40) if found is None else _name_of(found)
    operator = duty.due_operator or DueOperator.BY
    return RosterDuty(
        uow.new_id(), key.year, name, duty.kind, duty.id, key.sequence, due_operator=operator, position=position
    )


_NAMES = {
    "issue_plan": "Kế hoạch của đơn vị",
    "half_year_report": "Báo cáo 06 tháng",
    "annual_report": "Báo cáo năm",
    "self_scoring": "Tự chấm điểm",
}


def _name_of(occasion: Occasion) -> str:
    duty = occasion.obligation
    name = _NAMES.get(duty.subkind or "", "")
    if not name:
        name = {ObligationKind.PLAN: "Kế hoạch của đơn vị", ObligationKind.SCORING_DOSSIER: "Tự chấm điểm"}.get(
            duty.kind, shortened(duty.text, 40)
        )
    return f"{name} ({occasion.label})" if duty.period is not None and duty.due is None else name


def _checked(duty: RosterDuty, others: Sequence[RosterDuty]) -> RosterDuty:
    name = checked_line(duty.name, "tên mốc", "name", required=True)
    if any(each.name.casefold() == name.casefold() and each.due == duty.due for each in others):
        raise ValidationError(f"Năm {duty.year} đã có mốc “{name}”.", "Hãy đặt tên khác, hoặc dùng mốc đã có.", "name")
    if duty.due is not None and not duty.year <= duty.due.year <= duty.year + 1:
        raise ValidationError(
            f"Ngày hạn {format_date(duty.due)} không thuộc năm làm việc {duty.year}.",
            f"Hãy nhập ngày trong năm {duty.year} hoặc năm {duty.year + 1}.",
            "due",
        )
    kinds = tuple(dict.fromkeys(kind for kind in duty.kinds if kind))
    return replace(duty, name=name, kinds=kinds)
