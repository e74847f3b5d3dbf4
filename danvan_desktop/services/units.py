"""Phòng, ban and other units: their names, validity, order and the members of collectives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from danvan_desktop.domain.agency import Person, Unit, UnitKind, expand_members
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register import ColumnType
from danvan_desktop.domain.register_cells import reference
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.task import Assignment
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.domain.urging_letter import UrgingLetter
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.unit_names import find_unit, name_key, spellings_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.registers import reference_count
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class UnitUse:
    """One kind of place where a unit is used and how often."""

    label: str
    count: int


class UnitService:
    """The list of units; a unit in use is never deleted, its validity is ended (invariant 13)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def units(self, day: date | None = None) -> list[Unit]:
        """All units in their order, or only those that exist on `day`."""
        found = self._store.select(Unit, order_by=("position", "id"))
        return found if day is None else [unit for unit in found if unit.is_active_on(day)]

    def get(self, unit_id: int) -> Unit:
        """The unit; raises `NotFoundError`."""
        return self._store.get(Unit, unit_id)

    def find_by_name(self, name: str, day: date | None = None) -> Unit | None:
        """The unit meant by a name however it is spelled, or None (see `unit_names.find_unit`)."""
        return find_unit(self.units(), name, day)

    def members_of(self, unit_id: int, day: date | None = None) -> list[Unit]:
        """The real units behind a collective (a unit that is none stands for itself), those of `day` only if given."""
        units = self.units()
        by_id = {unit.id: unit for unit in units}
        members = [by_id[member] for member in expand_members(units, unit_id)]
        return members if day is None else [unit for unit in members if unit.is_active_on(day)]

    def add(self, draft: Unit) -> Changes:
        """Add a unit at the end of the list; the id and position of `draft` are ignored. Raises `ValidationError`."""
        with self._store.begin(f"Thêm đơn vị “{draft.name.strip()[:60]}”") as uow:
            present = uow.select(Unit)
            position = max((unit.position for unit in present), default=0) + 1
            unit = checked_unit(replace(draft, id=0, position=position), present)
            uow.save(replace(unit, id=uow.new_id()))
            return uow.commit()

    def edit(self, unit: Unit) -> Changes:
        """Save a changed unit. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin(f"Sửa đơn vị “{unit.name.strip()[:60]}”") as uow:
            uow.get(Unit, unit.id)
            uow.save(checked_unit(unit, uow.select(Unit)))
            return uow.commit()

    def end_validity(self, unit_id: int, last_day: date) -> Changes:
        """Let a unit end with `last_day`; what is recorded of it stays. Raises `ValidationError` if it began later."""
        unit = self.get(unit_id)
        with self._store.begin(f"Kết thúc hoạt động của “{unit.name[:60]}”") as uow:
            uow.save(checked_unit(replace(unit, active_to=last_day), uow.select(Unit)))
            return uow.commit()

    def uses_of(self, unit_id: int) -> list[UnitUse]:
        """Where the unit is used; empty when it may be deleted."""
        return _uses(self._store, unit_id)

    def delete(self, unit_id: int) -> Changes:
        """Delete a unit nothing refers to; raises `ValidationError` saying where it is used."""
        unit = self.get(unit_id)
        with self._store.begin(f"Xóa đơn vị “{unit.name[:60]}”") as uow:
            if uses := _uses(uow, unit_id):
                places = ", ".join(f"{use.count} {use.label}" for use in uses)
                raise ValidationError(
                    f"Không xóa được “{unit.name}” vì đang dùng ở: {places}.",
                    "Hãy ghi ngày kết thúc hoạt động của đơn vị; số liệu đã ghi được giữ nguyên.",
                )
            uow.delete(Unit, unit_id)
            return uow.commit()

    def reorder(self, unit_ids: Sequence[int]) -> Changes:
        """Put the units into the given order; units not named keep their order behind them."""
        with self._store.begin("Sắp xếp lại danh sách đơn vị") as uow:
            units = {unit.id: unit for unit in uow.select(Unit, order_by=("position", "id"))}
            named = [unit_id for unit_id in dict.fromkeys(unit_ids) if unit_id in units]
            order = [*named, *(unit_id for unit_id in units if unit_id not in set(named))]
            for position, unit_id in enumerate(order, 1):
                uow.save(replace(units[unit_id], position=position))
            return uow.commit()


def _uses(reader: Reader, unit_id: int) -> list[UnitUse]:
    units = reader.select(Unit)
    counts = (
        UnitUse("lượt phân công", reader.count(Assignment, unit_id=unit_id)),
        UnitUse("kết quả đã ghi", reader.count(ProgressEntry, unit_id=unit_id)),
        UnitUse("tiêu chí phụ trách", reader.count(ScoreLine, unit_id=unit_id)),
        UnitUse("công văn đôn đốc", reader.count(UrgingLetter, unit_id=unit_id)),
        UnitUse("báo cáo của đơn vị", reader.count(UnitReport, unit_id=unit_id)),
        UnitUse("cán bộ", reader.count(Person, unit_id=unit_id)),
        UnitUse("tập hợp đơn vị", sum(unit_id in unit.member_ids for unit in units)),
        UnitUse("đơn vị cấp dưới", sum(unit.parent_id == unit_id for unit in units)),
        UnitUse("dòng sổ theo dõi", reference_count(reader, reference(ColumnType.UNIT, unit_id))),
    )
    return [use for use in counts if use.count]


def checked_unit(unit: Unit, others: Sequence[Unit]) -> Unit:
    """The unit with its texts cleaned; raises `ValidationError` without a name, or for a name or members that clash."""
    if unit.active_from and unit.active_to and unit.active_to < unit.active_from:
        raise ValidationError(
            f"Ngày kết thúc {format_date(unit.active_to)} trước ngày bắt đầu {format_date(unit.active_from)}.",
            "Hãy sửa lại một trong hai ngày.",
            "active_to",
        )
    collective = unit.is_collective or unit.kind is UnitKind.COLLECTIVE
    checked = replace(
        unit,
        name=checked_line(unit.name, "tên đơn vị", "name", required=True),
        short_name=checked_line(unit.short_name, "tên viết tắt", "short_name"),
        head=checked_line(unit.head, "người đứng đầu", "head"),
        aliases=_cleaned_aliases(unit.aliases),
        is_collective=collective,
        kind=UnitKind.COLLECTIVE if collective else unit.kind,
        member_ids=tuple(dict.fromkeys(unit.member_ids)) if collective else (),
    )
    _refuse_double_name(checked, others)
    _refuse_circles(checked, others)
    return checked


def _cleaned_aliases(aliases: Sequence[str]) -> tuple[str, ...]:
    cleaned = (checked_line(alias, "tên gọi khác", "aliases") for alias in aliases)
    return tuple({name_key(alias): alias for alias in cleaned if alias}.values())


def _refuse_double_name(unit: Unit, others: Sequence[Unit]) -> None:
    keys = {name_key(spelling) for spelling in spellings_of(unit)}
    for other in others:
        if other.id == unit.id or not _overlap(unit, other):
            continue
        shared = next((name for name in spellings_of(other) if name_key(name) in keys), None)
        if shared is not None:
            raise ValidationError(
                f"Tên “{shared}” đã là tên của đơn vị “{other.name}”.",
                "Hãy đặt tên khác, hoặc ghi ngày kết thúc hoạt động của đơn vị cũ.",
                "name",
            )


def _overlap(one: Unit, other: Unit) -> bool:
    starts_before = (one.active_from or date.min) <= (other.active_to or date.max)
    return starts_before and (other.active_from or date.min) <= (one.active_to or date.max)


def _refuse_circles(unit: Unit, others: Sequence[Unit]) -> None:
    by_id = {other.id: other for other in others if other.id != unit.id}
    if unknown := [member for member in unit.member_ids if member not in by_id and member != unit.id]:
        raise ValidationError(
            f"Có {len(unknown)} thành viên không còn trong danh mục.", "Hãy chọn lại thành viên.", "member_ids"
        )
    inside = list(unit.member_ids)
    seen: set[int] = set()
    while inside:
        member = inside.pop()
        if member == unit.id:
            raise ValidationError(
                f"“{unit.name}” không thể là thành viên của chính mình.",
                "Hãy bỏ đơn vị này khỏi thành viên.",
                "member_ids",
            )
        if member not in seen and member in by_id:
            seen.add(member)
            inside.extend(by_id[member].member_ids)
    parent = unit.parent_id
    while parent is not None:
        if parent == unit.id:
            raise ValidationError(
                f"“{unit.name}” không thể là cấp trên của chính mình.", "Hãy chọn đơn vị cấp trên khác.", "parent_id"
            )
        parent = by_id[parent].parent_id if parent in by_id else None
