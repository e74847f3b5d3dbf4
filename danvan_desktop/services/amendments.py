"""The register of amendments: tasks added or changed while a plan runs, each with its reason, and what an amended paper changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.amendment import AmendedPassage, Amendment, AmendmentKind
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.task import Origin, Task
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text, shortened
from danvan_desktop.services.positions import inserted, save_in_order
from danvan_desktop.services.tasks import group_for, siblings_of
from danvan_desktop.storage.store import Store


class Basis(NamedTuple):
    """When, why and by which document a plan was amended."""

    made_on: date
    reason: str
    document_number: str = ""


class AmendmentRow(NamedTuple):
    """One amended passage with its amendment, as the list shows it."""

    amendment: Amendment
    passage: AmendedPassage

    @property
    def id(self) -> int:
        """The id of the amendment."""
        return self.amendment.id


class AmendmentService:
    """Reads the register and records amendments made by hand; each is one action of the clerk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def rows(self, plan_id: int) -> list[AmendmentRow]:
        """Every amended passage of a plan, the latest amendment first."""
        found = self._store.select(Amendment, plan_id=plan_id, order_by=("-made_on", "-id"))
        return [AmendmentRow(amendment, passage) for amendment in found for passage in amendment.passages]

    def add_task(self, plan_id: int, text: str, basis: Basis, group_id: int | None = None) -> Changes:
        """Add a task to a running plan at the end of a group; raises `ValidationError` without text or reason."""
        words = checked_text(text, "Nội dung nhiệm vụ", "text", required=True)
        checked = self._checked(basis)
        with self._store.begin(f"Bổ sung nhiệm vụ “{shortened(words)}” ({shortened(checked.reason)})") as uow:
            group = group_for(uow, plan_id, group_id, None)
            siblings = siblings_of(uow, group.id)
            task = Task(uow.new_id(), plan_id, group.id, 0, None, words, origin=Origin.ADDED)
            save_in_order(uow, inserted(siblings, [task], siblings[-1].id if siblings else None))
            place = f"Nhiệm vụ thuộc “{group.title}”" if group.title else "Nhiệm vụ"
            passage = AmendedPassage(AmendmentKind.ADDED, place, "", words, task.id)
            uow.save(Amendment(uow.new_id(), plan_id, *checked, (passage,)))
            return uow.commit()

    def change_task(self, task_id: int, text: str, basis: Basis) -> Changes:
        """Give a task of a running plan other words; those printed before stay beside them.

        Raises `ValidationError` without text or reason, and when the words are the same.
        """
        words = checked_text(text, "Nội dung nhiệm vụ", "text", required=True)
        checked = self._checked(basis)
        with self._store.begin(f"Sửa đổi nhiệm vụ ({shortened(checked.reason)})") as uow:
            task = uow.get(Task, task_id)
            if task.text == words:
                raise ValidationError("Nội dung nhiệm vụ không đổi.", "Hãy sửa nội dung rồi ghi.", "text")
            printed = task.original_text or (task.text if task.origin is Origin.PLAN else None)
            uow.save(replace(task, text=words, original_text=None if printed == words else printed))
            passage = AmendedPassage(AmendmentKind.CHANGED, _place(task), task.text, words, task.id)
            uow.save(Amendment(uow.new_id(), task.plan_id, *checked, (passage,)))
            return uow.commit()

    def edit_basis(self, amendment_id: int, basis: Basis) -> Changes:
        """Correct day, reason or document of an amendment; raises `ValidationError`, `NotFoundError`."""
        checked = self._checked(basis)
        with self._store.begin("Sửa căn cứ của lần sửa đổi, bổ sung") as uow:
            uow.save(replace(uow.get(Amendment, amendment_id), **checked._asdict()))
            return uow.commit()

    def _checked(self, basis: Basis) -> Basis:
        if basis.made_on > self._clock.today():
            raise ValidationError(
                f"Ngày {format_date(basis.made_on)} chưa đến.", "Hãy nhập ngày đã sửa đổi, bổ sung.", "made_on"
            )
        return Basis(
            basis.made_on,
            checked_line(basis.reason, "lý do sửa đổi, bổ sung", "reason", required=True),
            checked_line(basis.document_number, "văn bản sửa đổi", "document_number"),
        )


def _place(task: Task) -> str:
    return f"Nhiệm vụ {task.number}" if task.number else "Nhiệm vụ"
