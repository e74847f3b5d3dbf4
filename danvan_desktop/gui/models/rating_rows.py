"""The rating bands and rules of a set as tables that are edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.domain.criteria import FullSet, RatingBand, RatingRule, RuleKind
from danvan_desktop.domain.criteria_check import Finding, Part
from danvan_desktop.domain.rating import sort_bands, sort_rules
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import Index, ListColumn, ListModel
from danvan_desktop.gui.numbers import read_number
from danvan_desktop.gui.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_EDIT = int(Qt.ItemDataRole.EditRole)
Row = TypeVar("Row")
Item = RatingBand | RatingRule


@dataclass(frozen=True, slots=True)
class BandRow:
    """A band with what has to be mended in it."""

    item: RatingBand
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule with the names it refers to and what has to be mended in it."""

    item: RatingRule
    band_name: str = ""
    criterion_number: str = ""
    findings: tuple[str, ...] = ()


class BandColumn(ListColumn):
    """The columns of the bands, the best band first."""

    NAME = ("Mức xếp loại", 300, _LEFT, lambda row: row.item.name)
    LOWER = ("Từ điểm", 90, _RIGHT, lambda row: format_points(row.item.lower))
    UPPER = ("Đến điểm", 90, _RIGHT, lambda row: format_points(row.item.upper))
    END = ("Điểm trên", 120, _LEFT, lambda row: "gồm cả" if row.item.upper_included else "không gồm")
    FINDINGS = ("Cần sửa", 200, _LEFT, lambda row: " ".join(row.findings), None, lambda _row: Tone.BAD)


class RuleColumn(ListColumn):
    """The columns of the rules, in the order they apply."""

    KIND = ("Loại", 140, _LEFT, lambda row: row.item.kind.label)
    TEXT = ("Nội dung", 320, _LEFT, lambda row: row.item.text)
    CLAUSE = ("Điều khoản", 110, _LEFT, lambda row: row.item.clause)
    BAND = ("Được xếp cao nhất", 180, _LEFT, lambda row: row.band_name)
    CRITERION = ("Tiêu chí 0 điểm", 110, _LEFT, lambda row: row.criterion_number)
    FINDINGS = ("Cần sửa", 120, _LEFT, lambda row: " ".join(row.findings), None, lambda _row: Tone.BAD)


class RatingTableModel(ListModel[Row]):
    """A table whose cells announce `edited(item)` with the changed band or rule, or `refused(sentence)`."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        columns: type[ListColumn],
        given: Callable[[Any, ListColumn], Any],
        changed: Callable[[Any, ListColumn, Any], Item | str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._shown = list(columns)
        self._given = given
        self._changed = changed
        self.is_editable = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that may be edited in place say so."""
        flags = super().flags(index)
        column = self._shown[index.column()] if index.isValid() else None
        if column is not None and self.is_editable and self._is_edited_here(column, self.row_at(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As every list; for editing, the stored value."""
        if role == _EDIT and index.isValid():
            return self._given(self.row_at(index), self._shown[index.column()])
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        """Announce the edited item; the row itself changes when the set is shown again."""
        if role != _EDIT or not index.isValid():
            return False
        row: Any = self.row_at(index)
        changed = self._changed(row, self._shown[index.column()], value)
        if isinstance(changed, str):
            self.refused.emit(changed)
            return False
        if changed is not None and changed != row.item:
            self.edited.emit(changed)
        return changed is not None

    def _is_edited_here(self, column: ListColumn, row: Any) -> bool:
        if column in {BandColumn.FINDINGS, RuleColumn.FINDINGS, RuleColumn.KIND}:
            return False
        if column is RuleColumn.BAND:
            return bool(row.item.kind is not RuleKind.FORCED_LOWEST)
        return bool(column is not RuleColumn.CRITERION or row.item.kind is RuleKind.BLOCKER)


def band_model(parent: QObject | None = None) -> RatingTableModel[BandRow]:
    """The table of bands."""
    return RatingTableModel(BandColumn, _given_of_band, _changed_band, parent)


def rule_model(parent: QObject | None = None) -> RatingTableModel[RuleRow]:
    """The table of rules."""
    return RatingTableModel(RuleColumn, _given_of_rule, _changed_rule, parent)


def band_rows(full_set: FullSet, findings: Sequence[Finding]) -> list[BandRow]:
    """The bands from the best to the lowest with their findings."""
    words = _words_by_id(findings, Part.BAND)
    return [BandRow(band, words.get(band.id, ())) for band in sort_bands(full_set.bands)]


def rule_rows(full_set: FullSet, findings: Sequence[Finding]) -> list[RuleRow]:
    """The rules in the order they apply with their findings."""
    words = _words_by_id(findings, Part.RULE)
    names = {place: band.name for place, band in enumerate(sort_bands(full_set.bands), 1)}
    numbers = {criterion.id: criterion.number for criterion in full_set.criteria}
    return [
        RuleRow(rule, _band_name(rule, names), _criterion_number(rule, numbers), words.get(rule.id, ()))
        for rule in sort_rules(full_set.rules)
    ]


def _band_name(rule: RatingRule, names: dict[int, str]) -> str:
    if rule.kind is RuleKind.FORCED_LOWEST:
        return names.get(len(names), "mức thấp nhất")
    return "chưa chọn" if rule.best_band is None else names.get(rule.best_band, f"mức {rule.best_band}")


def _criterion_number(rule: RatingRule, numbers: dict[int, str]) -> str:
    if rule.kind is not RuleKind.BLOCKER:
        return ""
    return "bất kỳ" if rule.criterion_id is None else numbers.get(rule.criterion_id, "?")


def _words_by_id(findings: Sequence[Finding], part: Part) -> dict[int, tuple[str, ...]]:
    words: dict[int, tuple[str, ...]] = {}
    for finding in findings:
        if finding.part is part:
            sentence = finding.words[:1].upper() + finding.words[1:]
            words[finding.object_id] = (*words.get(finding.object_id, ()), sentence)
    return words


def _given_of_band(row: BandRow, column: ListColumn) -> Any:
    return row.item.upper_included if column is BandColumn.END else column.text(row)


def _changed_band(row: BandRow, column: ListColumn, value: Any) -> Item | str | None:
    band = row.item
    if column is BandColumn.NAME:
        return replace(band, name=str(value))
    if column is BandColumn.END:
        return replace(band, upper_included=bool(value))
    number: Decimal | str = read_number(str(value))
    if isinstance(number, str):
        return number
    return replace(band, lower=number) if column is BandColumn.LOWER else replace(band, upper=number)


def _given_of_rule(row: RuleRow, column: ListColumn) -> Any:
    if column is RuleColumn.BAND:
        return row.item.best_band
    return row.item.criterion_id if column is RuleColumn.CRITERION else column.text(row)


def _changed_rule(row: RuleRow, column: ListColumn, value: Any) -> Item | str | None:
    rule = row.item
    if column is RuleColumn.TEXT:
        return replace(rule, text=str(value))
    if column is RuleColumn.CLAUSE:
        return replace(rule, clause=str(value))
    if column is RuleColumn.BAND:
        return replace(rule, best_band=value)
    return replace(rule, criterion_id=value) if column is RuleColumn.CRITERION else None
