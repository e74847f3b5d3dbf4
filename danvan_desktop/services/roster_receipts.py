"""What came in from the units: day, number, way and file of each, or that a unit need not send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.roster import remove_receipt
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class Receiving(NamedTuple):
    """What the clerk notes when something came in from a unit."""

    received_on: date
    number: str = ""
    via: str = ""
    note: str = ""


class RosterReceiptService:
    """Records receipts; each changing method is one action of the clerk."""

    def __init__(self, store: Store, clock: Clock, evidence: EvidenceService) -> None:
        self._store = store
        self._clock = clock
        self._evidence = evidence

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def receipt(self, duty_id: int, entry_id: int) -> RosterReceipt | None:
        """What is recorded of one unit and one duty."""
        found = self._store.select(RosterReceipt, duty_id=duty_id, entry_id=entry_id)
        return found[0] if found else None

    def record(self, duty_id: int, entry_ids: Sequence[int], receiving: Receiving) -> Changes:
        """Record that the same came in from these units; late or not follows from the day.

        Raises `ValidationError` for a day after today or more than a year from the working year, and a unit that did
        not exist then.
        """
        duty = self._store.get(RosterDuty, duty_id)
        check_received_on(receiving.received_on, duty.year, self._clock.today())
        noted = checked_receiving(receiving)

        def record(uow: UnitOfWork, receipt: RosterReceipt) -> RosterReceipt:
            refuse_gone(uow.get(RosterEntry, receipt.entry_id), noted.received_on)
            return replace(
                receipt,
                received_on=noted.received_on,
                number=noted.number,
                via=noted.via,
                note=noted.note,
                is_exempt=False,
            )

        return self._change(f"Ghi nhận “{duty.name[:60]}”", duty_id, entry_ids, record)

    def set_exempt(self, duty_id: int, entry_ids: Sequence[int], reason: str) -> Changes:
        """Note that these units need not send; raises `ValidationError` where something came in already."""
        why = checked_text(reason, "lý do", "note")

        def exempt(uow: UnitOfWork, receipt: RosterReceipt) -> RosterReceipt:
            if receipt.received_on is not None:
                name = uow.get(RosterEntry, receipt.entry_id).name
                raise ValidationError(
                    f"“{name}” đã gửi ngày {format_date(receipt.received_on)}.",
                    "Hãy bỏ ghi nhận đã gửi trước, rồi ghi là không phải gửi.",
                )
            return replace(receipt, is_exempt=True, note=why)

        return self._change("Ghi đơn vị không phải gửi", duty_id, entry_ids, exempt)

    def take_back(self, duty_id: int, entry_ids: Sequence[int]) -> Changes:
        """Take back what is recorded of these units and one duty, be it received or exempt."""
        with self._store.begin("Bỏ ghi nhận của đơn vị") as uow:
            for receipt in uow.select(RosterReceipt, duty_id=duty_id, entry_id=list(entry_ids)):
                remove_receipt(uow, receipt)
            return uow.commit()

    def attach(self, duty_id: int, entry_id: int, paths: Sequence[Path]) -> Changes:
        """Attach files to what a unit sent, recorded before or not."""
        stored = self._evidence.take_in(paths)

        def link(uow: UnitOfWork, receipt: RosterReceipt) -> RosterReceipt:
            self._evidence.link(uow, Proven.ROSTER_RECEIPT, receipt.id, stored)
            return receipt

        return self._change("Đính kèm văn bản của đơn vị", duty_id, [entry_id], link)

    def _change(
        self,
        label: str,
        duty_id: int,
        entry_ids: Sequence[int],
        change: Callable[[UnitOfWork, RosterReceipt], RosterReceipt],
    ) -> Changes:
        with self._store.begin(label) as uow:
            present = {each.entry_id: each for each in uow.select(RosterReceipt, duty_id=duty_id)}
            for entry_id in dict.fromkeys(entry_ids):
                receipt = present.get(entry_id) or RosterReceipt(uow.new_id(), duty_id, entry_id)
                uow.save(change(uow, receipt))
            return uow.commit()


def checked_receiving(receiving: Receiving) -> Receiving:
    """What the clerk noted, its texts cleaned. Raises `ValidationError` for one that is too long."""
    return receiving._replace(
        number=checked_line(receiving.number, "số văn bản", "number"),
        via=checked_line(receiving.via, "hình thức gửi", "via"),
        note=checked_text(receiving.note, "ghi chú", "note"),
    )


def check_received_on(day: date, year: int, today: date) -> None:
    """Raises `ValidationError` for a day that has not come yet, or far from the working year."""
    if abs(day.year - year) > 1:
        raise ValidationError(
            f"Ngày nhận {format_date(day)} cách xa năm làm việc {year}.",
            "Hãy kiểm tra lại năm của ngày nhận.",
            "received_on",
        )
    if day > today:
        raise ValidationError(
            f"Ngày nhận {format_date(day)} chưa tới (hôm nay là {format_date(today)}).",
            "Hãy kiểm tra lại ngày nhận.",
            "received_on",
        )


def refuse_gone(entry: RosterEntry, day: date) -> None:
    """Raises `ValidationError` when the unit did not exist on `day`."""
    if entry.is_active_in(day, day):
        return
    begun = entry.active_from is not None and day < entry.active_from
    edge = entry.active_from if begun else entry.active_to
    words = "chỉ hoạt động từ ngày" if begun else "đã kết thúc hoạt động ngày"
    raise ValidationError(
        f"“{entry.name}” {words} {format_date(edge)}.",
        "Hãy kiểm tra ngày nhận, hoặc sửa thời gian hoạt động của đơn vị.",
        "received_on",
    )
