"""Đơn vị phải gửi: the list of the units that owe something to the office, and the sheet of a year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.roster import RosterEntry, RosterReceipt, RosterScore
from danvan_desktop.domain.roster_kinds import ROSTER_KINDS
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.roster_names import KnownNames, twins_in
from danvan_desktop.services.roster_rows import ORDER, sheet_of
from danvan_desktop.services.views_roster import RosterSheet
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries whose names may mean the same unit; `records` is how much is recorded of each."""

    first: RosterEntry
    second: RosterEntry
    records: tuple[int, int]

    @property
    def words(self) -> str:
        """Both names and how much is recorded of each."""
        return f"“{self.first.name}” ({self.records[0]} lần ghi nhận) và “{self.second.name}” ({self.records[1]} lần ghi nhận)"


class RosterService:
    """Reads the sheet and keeps the list; each changing method is one action of the clerk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def sheet(self, year: int) -> RosterSheet:
        """Units × duties of a year as they stand today."""
        return sheet_of(self._store, year, self._clock.today())

    def entries(self) -> list[RosterEntry]:
        """All units that have to send, those that have ended as well, in their order."""
        return self._store.select(RosterEntry, order_by=ORDER)

    def kinds(self) -> list[str]:
        """The blocks to choose from: those in use, then the usual ones."""
        used = [entry.kind for entry in self.entries() if entry.kind]
        return list(dict.fromkeys([*used, *(kind for kind, _ in ROSTER_KINDS)]))

    def add(self, draft: RosterEntry) -> Changes:
        """Add a unit at the end; id and position of `draft` are ignored. Raises `ValidationError` like `add_all`."""
        return self.add_all([draft], f"Thêm đơn vị phải gửi “{draft.name.strip()[:60]}”")

    def add_all(self, drafts: Sequence[RosterEntry], label: str = "") -> Changes:
        """Add units at the end, all or none.

        Raises `ValidationError` when there is none, without a name, for days in the wrong order, and for a name that
        is there already however it is spelled.
        """
        if not drafts:
            raise ValidationError("Chưa chọn đơn vị nào để thêm.", "Hãy đánh dấu ít nhất một đơn vị.")
        with self._store.begin(label or f"Thêm {len(drafts)} đơn vị phải gửi") as uow:
            present = uow.select(RosterEntry)
            known = KnownNames(entry.name for entry in present)
            last = max((entry.position for entry in present), default=0)
            for position, draft in enumerate(drafts, last + 1):
                entry = checked_entry(replace(draft, id=uow.new_id(), position=position))
                refuse_known(known, entry.name)
                known.add(entry.name)
                uow.save(entry)
            return uow.commit()

    def edit(self, entry: RosterEntry) -> Changes:
        """Save a changed unit. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin(f"Sửa đơn vị phải gửi “{entry.name.strip()[:60]}”") as uow:
            uow.get(RosterEntry, entry.id)
            checked = checked_entry(entry)
            others = KnownNames(each.name for each in uow.select(RosterEntry) if each.id != entry.id)
            refuse_known(others, checked.name)
            uow.save(checked)
            return uow.commit()

    def delete(self, entry_ids: Collection[int]) -> Changes:
        """Take units off the list with what was received from them and their points; undo brings all of it back."""
        with self._store.begin(f"Xóa {len(entry_ids)} đơn vị phải gửi") as uow:
            for entry_id in entry_ids:
                for receipt in uow.select(RosterReceipt, entry_id=entry_id):
                    remove_receipt(uow, receipt)
                for score in uow.select(RosterScore, entry_id=entry_id):
                    uow.delete(RosterScore, score.id)
                uow.delete(RosterEntry, entry_id)
            return uow.commit()

    def twins(self) -> list[Twins]:
        """The entries that may be the same unit: other accents, abbreviations, UBND and Ủy ban nhân dân."""
        entries = self.entries()
        return [
            Twins(entries[one], entries[other], (self._records(entries[one].id), self._records(entries[other].id)))
            for one, other in twins_in([entry.name for entry in entries])
        ]

    def merge(self, kept_id: int, gone_id: int) -> Changes:
        """Make two entries one: the kept one takes over what the other has and it lacks.

        Raises `ValidationError` when both have something recorded for the same duty or year, naming the first.
        """
        kept, gone = self._store.get(RosterEntry, kept_id), self._store.get(RosterEntry, gone_id)
        with self._store.begin(f"Gộp “{gone.name[:50]}” vào “{kept.name[:50]}”") as uow:
            _move_receipts(uow, kept, gone)
            _move_scores(uow, kept, gone)
            uow.save(_filled(kept, gone))
            uow.delete(RosterEntry, gone.id)
            return uow.commit()

    def _records(self, entry_id: int) -> int:
        return self._store.count(RosterReceipt, entry_id=entry_id) + self._store.count(RosterScore, entry_id=entry_id)


def remove_receipt(uow: UnitOfWork, receipt: RosterReceipt) -> None:
    """Remove what was received with the links to its files, inside one action; the files stay."""
    for link in uow.select(EvidenceLink, proven=Proven.ROSTER_RECEIPT, object_id=receipt.id):
        uow.delete(EvidenceLink, link.id)
    uow.delete(RosterReceipt, receipt.id)


def checked_entry(entry: RosterEntry) -> RosterEntry:
    """The unit with its texts cleaned. Raises `ValidationError` without a name or for days in the wrong order."""
    if entry.active_from and entry.active_to and entry.active_to < entry.active_from:
        raise ValidationError(
            f"Ngày kết thúc {format_date(entry.active_to)} trước ngày bắt đầu {format_date(entry.active_from)}.",
            "Hãy sửa lại một trong hai ngày.",
            "active_to",
        )
    return replace(
        entry,
        name=checked_line(entry.name, "tên đơn vị", "name", required=True),
        short_name=checked_line(entry.short_name, "tên viết tắt", "short_name"),
        kind=checked_line(entry.kind, "khối", "kind"),
        leader_in_charge=checked_line(entry.leader_in_charge, "lãnh đạo phụ trách", "leader_in_charge"),
        contact=checked_line(entry.contact, "liên hệ", "contact"),
        note=checked_text(entry.note, "ghi chú", "note"),
    )


def refuse_known(known: KnownNames, name: str) -> None:
    """Raises `ValidationError` when a unit of that name is known, however it is spelled."""
    if (other := known.equal(name)) is not None:
        raise ValidationError(
            f"Đơn vị “{other}” đã có trong danh sách.", "Hãy dùng đơn vị đã có, hoặc đặt tên khác.", "name"
        )


def _move_receipts(uow: UnitOfWork, kept: RosterEntry, gone: RosterEntry) -> None:
    present = {receipt.duty_id: receipt for receipt in uow.select(RosterReceipt, entry_id=kept.id)}
    for receipt in uow.select(RosterReceipt, entry_id=gone.id):
        former = present.get(receipt.duty_id)
        if former is not None and not former.is_empty and not receipt.is_empty:
            raise _both_recorded(kept, gone, "cùng một mốc")
        if former is not None and not former.is_empty:
            remove_receipt(uow, receipt)
            continue
        if former is not None:
            remove_receipt(uow, former)
        uow.save(replace(receipt, entry_id=kept.id))


def _move_scores(uow: UnitOfWork, kept: RosterEntry, gone: RosterEntry) -> None:
    present = {score.year: score for score in uow.select(RosterScore, entry_id=kept.id)}
    for score in uow.select(RosterScore, entry_id=gone.id):
        former = present.get(score.year)
        if former is not None and not former.is_empty and not score.is_empty:
            raise _both_recorded(kept, gone, f"điểm năm {score.year}")
        if former is not None and not former.is_empty:
            uow.delete(RosterScore, score.id)
            continue
        if former is not None:
            uow.delete(RosterScore, former.id)
        uow.save(replace(score, entry_id=kept.id))


def _both_recorded(kept: RosterEntry, gone: RosterEntry, what: str) -> ValidationError:
    return ValidationError(
        f"“{kept.name}” và “{gone.name}” đều đã được ghi {what}.",
        "Hãy bỏ phần ghi trùng của một đơn vị rồi gộp lại.",
    )


def _filled(kept: RosterEntry, gone: RosterEntry) -> RosterEntry:
    return replace(
        kept,
        short_name=kept.short_name or gone.short_name,
        kind=kept.kind or gone.kind,
        leader_in_charge=kept.leader_in_charge or gone.leader_in_charge,
        contact=kept.contact or gone.contact,
        note=kept.note or gone.note,
    )
