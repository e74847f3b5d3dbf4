"""Closing a working year and opening it again; what it keeps from changing is guarded in storage/closed_years.py."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.services.checked_text import checked_text, shortened
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.year_preflight import OpenEnd, counted, open_ends
from danvan_desktop.storage.store import Store

_AT_WORK = (PlanState.VERIFIED, PlanState.RUNNING)
_ENDED = (PlanState.CONCLUDED, PlanState.ARCHIVED)


class YearService:
    """Closes years and opens them again; both are actions that undo takes back."""

    def __init__(self, store: Store, clock: Clock, targets: TargetService) -> None:
        self._store = store
        self._clock = clock
        self._targets = targets

    def closings(self) -> list[YearClosing]:
        """Every closing there was, the latest first, those taken back included."""
        return self._store.select(YearClosing, order_by=("-id",))

    def is_closed(self, year: int) -> bool:
        """Whether the year is closed now."""
        return self._store.count(YearClosing, year=year, reopened_on=None) > 0

    def open_ends(self, year: int) -> list[OpenEnd]:
        """What is not finished in the year, to be looked at before it is closed."""
        return open_ends(self._store, self._targets, year, self._clock.today())

    def close(self, year: int) -> Changes:
        """Close a year: from then on nothing of it changes, and its plans that were at work are concluded.

        An open-ended plan goes on. Raises `ValidationError` for a year to come and one closed already.
        """
        today = self._clock.today()
        if year > today.year:
            raise ValidationError(
                f"Năm {year} chưa đến nên chưa đóng được.", "Hãy chọn năm nay hoặc một năm đã qua.", "year"
            )
        left_open = counted(self.open_ends(year))
        with self._store.begin(f"Đóng năm {year}") as uow:
            if uow.count(YearClosing, year=year, reopened_on=None):
                raise ValidationError(f"Năm {year} đã đóng rồi.", "Không có gì thay đổi.", "year")
            ending = [
                plan for plan in uow.select(Plan, year=year, state=_AT_WORK, order_by=("id",)) if not plan.open_ended
            ]
            for plan in ending:
                uow.save(replace(plan, state=PlanState.CONCLUDED))
            ids = tuple(plan.id for plan in ending)
            uow.save(YearClosing(uow.new_id(), year, today, self._store.who, left_open, ids))
            return uow.commit()

    def reopen(self, year: int, reason: str) -> Changes:
        """Open a closed year again; the reason, the day and who did it are kept, and the plans it concluded run again.

        Raises `ValidationError` without a reason and for a year that is not closed.
        """
        why = checked_text(reason, "lý do mở lại", "reason", required=True)
        with self._store.begin(f"Mở lại năm {year} ({shortened(why)})") as uow:
            found = uow.select(YearClosing, year=year, reopened_on=None)
            if not found:
                raise ValidationError(f"Năm {year} đang mở.", "Không có gì thay đổi.", "year")
            closing = found[0]
            today, who = self._clock.today(), self._store.who
            uow.save(replace(closing, reopened_on=today, reopened_by=who, reason=why))
            for plan in uow.select(Plan, id=closing.concluded, state=_ENDED):
                uow.save(replace(plan, state=PlanState.RUNNING))
            return uow.commit()
