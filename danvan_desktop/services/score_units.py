"""Which unit owes which criterion of a sheet: assigned to one or many leaves, and what each unit still owes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.services.score_lines import deed_on, keep_line, leaf_of, line_of, note_scoring, open_sheet
from danvan_desktop.services.score_view import SheetRow, SheetView
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OwedLeaf:
    """A leaf and what is missing at it; nothing where the unit owes nothing more."""

    row: SheetRow
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitDebt:
    """The leaves one unit is responsible for, in printed order; `unit` is None for those nobody is."""

    unit: Unit | None
    leaves: tuple[OwedLeaf, ...]

    @property
    def owed(self) -> int:
        """At how many leaves something is missing."""
        return sum(bool(leaf.missing) for leaf in self.leaves)


class ScoreUnitService:
    """Assigns leaves to units and tells who owes what."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def units(self, year: int) -> list[Unit]:
        """The units that can be responsible in a year: real ones that existed in it, in their order."""
        units = self._store.select(Unit, order_by=("position", "id"))
        return [unit for unit in units if not unit.is_collective and _existed(unit, year)]

    def debts(self, view: SheetView) -> tuple[UnitDebt, ...]:
        """The units with the leaves they are responsible for in their order, then what nobody is responsible for."""
        units = {unit.id: unit for unit in self._store.select(Unit, order_by=("position", "id"))}
        leaves: dict[int | None, list[OwedLeaf]] = {unit_id: [] for unit_id in (*units, None)}
        for row in view.rows:
            if row.is_own:
                unit_id = row.line.unit_id if row.line is not None else None
                leaves[unit_id].append(OwedLeaf(row, tuple(_missing(row))))
        return tuple(
            UnitDebt(None if unit_id is None else units[unit_id], tuple(owed))
            for unit_id, owed in leaves.items()
            if owed
        )

    def assign(self, sheet_id: int, criterion_ids: Sequence[int], unit_id: int | None) -> Changes:
        """Make a unit responsible for these leaves, or nobody, in one action.

        Raises `ValidationError` for a collective and for a unit that did not exist in the year of the sheet.
        """
        only = criterion_ids[0] if len(criterion_ids) == 1 else None
        label = f"Phân công {len(criterion_ids)} tiêu chí"
        label = label if only is None else deed_on(self._store, "Phân công đơn vị phụ trách", only)
        with self._store.begin(label) as uow:
            sheet = open_sheet(uow, sheet_id)
            if unit_id is not None:
                _refuse_unfit(uow.get(Unit, unit_id), sheet.year)
            for criterion_id in criterion_ids:
                leaf_of(uow, sheet, criterion_id)
                keep_line(uow, replace(line_of(uow, sheet_id, criterion_id), unit_id=unit_id))
            note_scoring(uow, sheet)
            return uow.commit()


def assign_as_before(uow: UnitOfWork, sheet: ScoreSheet) -> None:
    """Give the leaves of a new sheet to the units of the last sheet of the same set, where those still exist."""
    earlier = [item for item in uow.select(ScoreSheet, set_id=sheet.set_id) if item.year < sheet.year]
    if not earlier:
        return
    last = max(earlier, key=lambda item: item.year)
    units = {unit.id: unit for unit in uow.select(Unit)}
    for line in uow.select(ScoreLine, sheet_id=last.id):
        if line.unit_id is not None and _existed(units[line.unit_id], sheet.year):
            uow.save(ScoreLine(uow.new_id(), sheet.id, line.criterion_id, unit_id=line.unit_id))


def _existed(unit: Unit, year: int) -> bool:
    begins, ends = unit.active_from or date.min, unit.active_to or date.max
    return begins <= date(year, 12, 31) and ends >= date(year, 1, 1)


def _refuse_unfit(unit: Unit, year: int) -> None:
    if unit.is_collective:
        raise ValidationError(
            f"“{unit.name}” là tập hợp đơn vị, không phụ trách một tiêu chí.", "Hãy chọn một phòng, ban, đơn vị cụ thể."
        )
    if not _existed(unit, year):
        raise ValidationError(f"“{unit.name}” không hoạt động trong năm {year}.", "Hãy chọn đơn vị khác.")


def _missing(row: SheetRow) -> Iterator[str]:
    """What is still to be done at a leaf, in the order to do it."""
    if row.is_open:
        yield row.finding or "chưa chấm"
    if row.lacks_evidence:
        yield "thiếu minh chứng"
    if row.doubts:
        yield "minh chứng cần xem lại"
    if row.newer:
        yield "nguồn số liệu đã thay đổi"
