"""The duties a superior plan lays on this office become duties of the office's own plan, each once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.binding import binding_words
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.text import fold, format_date
from danvan_desktop.domain.timing import due_as_words
from danvan_desktop.services.views_occasions import plans_of_year
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.store import Store

_ORDER = ("position", "id")
_ORIGIN = " (theo "


@dataclass(frozen=True, slots=True)
class DutyOffer:
    """A duty of a superior plan: the words by which it binds the office, and what the office has of it already.

    `taken_as` is the duty copied from it before, or one of the own plan that says the same with the same date.
    """

    duty: Obligation
    binding: str | None
    taken_as: Obligation | None

    @property
    def is_proposed(self) -> bool:
        """Whether it should be taken over: it binds the office and the office has nothing like it yet."""
        return self.binding is not None and self.taken_as is None

    @property
    def due_words(self) -> str:
        """When it is due: the date as understood, else the words as printed, else “chưa có”."""
        if self.duty.due is None and self.duty.due_raw:
            return self.duty.due_raw
        return due_as_words(self.duty.due, self.duty.due_operator, self.duty.period)

    @property
    def reason(self) -> str:
        """Why it is proposed or not, in the clerk's words."""
        if self.taken_as is not None:
            return "đã có trong kế hoạch của cơ quan"
        return f"nêu “{self.binding}”" if self.binding else "không nêu cơ quan"


class SuperiorDutyService:
    """Offers and takes over the duties of superior plans."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def has_offers(self, plan_id: int) -> bool:
        """Whether a plan is one from above with duties of which at least one should be taken over."""
        plan = self._store.get(Plan, plan_id)
        if plan.role is not PlanRole.SUPERIOR:
            return False
        own = next(iter(self.own_plans(plan_id)), None)
        return any(offer.is_proposed for offer in self.offers(plan_id, own.id if own else None))

    def own_plans(self, superior_id: int) -> list[Plan]:
        """The office's own plans its duties may go into: those in force in the year of the superior plan, the newest first."""
        superior = self._store.get(Plan, superior_id)
        year = max(superior.year, self._clock.today().year) if superior.open_ended else superior.year
        own = [plan for plan in plans_of_year(self._store.select(Plan), year) if plan.role is PlanRole.OWN]
        return sorted(own, key=lambda plan: (-plan.year, -plan.id))

    def offers(self, superior_id: int, own_id: int | None) -> list[DutyOffer]:
        """The duties of a superior plan, seen from the office and its own plan (None: there is none yet).

        Those that bind the office stand first, each part in the order of the plan.
        """
        agency = next(iter(self._store.select(Agency)), Agency(0, ""))
        present = _duties(self._store, own_id)
        found = [
            DutyOffer(duty, binding_words(agency, duty.unit_name, duty.text), _same(duty, present))
            for duty in _duties(self._store, superior_id)
        ]
        return sorted(found, key=lambda offer: offer.binding is None)

    def take(self, superior_id: int, own_id: int, duty_ids: Collection[int]) -> Changes:
        """Copy duties into the own plan with where they come from; one already taken is not taken again.

        Raises `ValidationError` when nothing is left to take.
        """
        with self._store.begin("Nhận nghĩa vụ từ kế hoạch cấp trên") as uow:
            superior, own = uow.get(Plan, superior_id), uow.get(Plan, own_id)
            agency = next(iter(uow.select(Agency)), None)
            present = _duties(uow, own.id)
            chosen = [duty for duty in _duties(uow, superior.id) if duty.id in duty_ids]
            new = {(_key(duty.text), duty.due): duty for duty in reversed(chosen) if not _copied(duty, present)}
            wanted = [duty for duty in chosen if duty in new.values()]
            if not wanted:
                raise ValidationError(
                    "Không có nghĩa vụ mới nào để nhận.",
                    "Hãy đánh dấu ít nhất một nghĩa vụ kế hoạch của cơ quan chưa có.",
                )
            last = max((duty.position for duty in present), default=0)
            for position, duty in enumerate(wanted, last + 1):
                copy = replace(
                    duty,
                    id=uow.new_id(),
                    plan_id=own.id,
                    position=position,
                    text=f"{duty.text}{_ORIGIN}{_named(superior)})",
                    unit_name=agency.name if agency is not None else duty.unit_name,
                    first_line=None,  # its place is in the other document
                    last_line=None,
                )
                uow.save(copy)
            return uow.commit()


def _duties(reader: Reader, plan_id: int | None) -> Sequence[Obligation]:
    return [] if plan_id is None else reader.select(Obligation, plan_id=plan_id, order_by=_ORDER)


def _same(duty: Obligation, present: Sequence[Obligation]) -> Obligation | None:
    """The duty copied from this one, or one of the same kind with the same date."""
    same_day = (
        each
        for each in present
        if duty.due is not None and each.due == duty.due and each.kind is duty.kind is not ObligationKind.OTHER
    )
    return _copied(duty, present) or next(same_day, None)


def _copied(duty: Obligation, present: Sequence[Obligation]) -> Obligation | None:
    key = _key(duty.text)
    return next((each for each in present if _key(each.text) == key and each.due == duty.due), None)


def _key(text: str) -> str:
    return " ".join(fold(text.split(_ORIGIN, maxsplit=1)[0]).split()).rstrip(" .;,")


def _named(plan: Plan) -> str:
    """The superior plan as it is cited: “Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh”."""
    number = "/".join(part for part in (plan.number, plan.symbol) if part)
    parts = (
        plan.doc_type,
        f"số {number}" if plan.number else "",
        f"ngày {format_date(plan.issued_on)}" if plan.issued_on else "",
        f"của {plan.issuer}" if plan.issuer else "",
        plan.subject if not plan.number else "",
    )
    return " ".join(part for part in parts if part)
