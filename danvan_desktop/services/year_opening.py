"""Mở năm mới: a plan is copied forward, an open-ended one is opened anew; one action, nothing of the old year is touched."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.services.checked_text import shortened
from danvan_desktop.services.plan_copy import PlanCopy
from danvan_desktop.services.plan_renewal import renew_open_ended
from danvan_desktop.services.year_changes import ChangeKind, YearChange, changes_since
from danvan_desktop.storage.store import Store

LAST_YEAR = 2999

Key = tuple[ChangeKind, int]


class Opening(NamedTuple):
    """A plan about to be opened for `year`, and what changed since; `first` is the earliest year it may be opened for."""

    plan: Plan
    year: int
    first: int
    changes: tuple[YearChange, ...]

    @property
    def proposed(self) -> frozenset[Key]:
        """The lines ticked unless the clerk decides otherwise."""
        return frozenset(change.key for change in self.changes if change.is_proposed)


class YearOpeningService:
    """Opens plans for another year."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def opening(self, plan_id: int, year: int | None = None) -> Opening:
        """What the clerk looks at before opening; without a `year` the next one, or the present one if that is later."""
        plan = self._store.get(Plan, plan_id)
        first = _known_until(plan) + 1
        wanted = max(first, self._clock.today().year) if year is None else year
        _check_year(plan, wanted)
        return Opening(plan, wanted, first, tuple(changes_since(self._store, plan, _known_until(plan), wanted)))

    def open(self, plan_id: int, year: int, carried: Collection[Key] | None = None) -> Changes:
        """Open the plan for `year`; `carried` are the ticked lines of `opening`, None takes what it proposes.

        A plan of one year is copied as a draft without number and date and, when it was concluded, put to the files;
        an open-ended plan stays one plan and is in force in `year` as well. Raises `ValidationError` for a year that is
        not later than what the plan was opened for already.
        """
        found = self.opening(plan_id, year)
        ticked = found.proposed if carried is None else frozenset(carried)
        plan = found.plan
        name = f"Mở năm {year} cho kế hoạch “{shortened(plan.subject)}”" if plan.subject else f"Mở năm {year}"
        with self._store.begin(name) as uow:
            if plan.open_ended:
                renew_open_ended(uow, plan, year, [change for change in found.changes if change.key in ticked])
            else:
                PlanCopy(uow, plan, year, self._clock.today()).run(found.changes, ticked)
                if plan.state is PlanState.CONCLUDED:
                    uow.save(replace(plan, state=PlanState.ARCHIVED))
            return uow.commit()


def _known_until(plan: Plan) -> int:
    return max(plan.year, plan.last_year or 0)


def _check_year(plan: Plan, year: int) -> None:
    known = _known_until(plan)
    if not known < year <= LAST_YEAR:
        raise ValidationError(
            f"Kế hoạch này đã có năm {known}, chỉ mở được cho năm sau đó.", f"Hãy nhập một năm sau {known}.", "year"
        )
    if plan.open_ended and not plan.runs_on:
        raise ValidationError(
            f"Kế hoạch này {plan.state.label.lower()}, không mở cho năm mới được.",
            "Hãy chọn kế hoạch đang thực hiện, hoặc đổi trạng thái ở thẻ Thể thức.",
            "year",
        )
