"""The criteria of a set as a tree that is edited in place: number, text, points, method, and what is to be mended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from danvan_desktop.domain.criteria import Criterion, CriterionKind, FullSet, Method
from danvan_desktop.domain.criteria_check import Finding, Part
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import Index, ListColumn
from danvan_desktop.gui.models.row_tree import RowTreeModel
from danvan_desktop.gui.numbers import read_number
from danvan_desktop.gui.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_EDIT = int(Qt.ItemDataRole.EditRole)


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion of the set with what has to be mended in it, and how many sources its proof comes from."""

    criterion: Criterion
    is_leaf: bool
    findings: tuple[str, ...] = ()
    source_count: int = 0

    @property
    def method_words(self) -> str:
        """How the leaf is scored, or that this is still to be chosen; groups are not scored."""
        if not self.is_leaf:
            return ""
        return self.criterion.method.label if self.criterion.method else "chưa chọn"

    @property
    def kind_words(self) -> str:
        """What the top row counts to; rows below follow it."""
        return self.criterion.kind.label if self.criterion.parent_id is None else ""


class CriteriaTreeColumn(ListColumn):
    """The columns of the editor; the first carries the branches of the tree."""

    NUMBER = ("Số", 84, _LEFT, lambda row: row.criterion.number)
    TEXT = ("Nội dung", 220, _LEFT, lambda row: row.criterion.text)
    MAX = ("Tối đa", 56, _RIGHT, lambda row: format_points(row.criterion.max_points))
    METHOD = ("Cách chấm", 128, _LEFT, lambda row: row.method_words)
    KIND = ("Loại", 76, _LEFT, lambda row: row.kind_words)
    SOURCES = ("Nguồn", 52, _RIGHT, lambda row: str(row.source_count) if row.source_count else "")
    FINDINGS = ("Cần sửa", 130, _LEFT, lambda row: " ".join(row.findings), None, lambda _row: Tone.BAD)


class CriteriaTreeModel(RowTreeModel[CriterionRow]):
    """Shows the criteria; a cell edited in place is announced as `edited(Criterion)`, or `refused(sentence)`."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CriteriaTreeColumn, parent)
        self._is_editable = False

    def show_set(
        self,
        full_set: FullSet | None,
        findings: Sequence[Finding],
        sources: Mapping[int, int] | None = None,
        *,
        is_editable: bool,
    ) -> None:
        """Show the criteria of a set, or none; `sources` counts the links of each."""
        counts = sources or {}
        self._is_editable = is_editable
        tree = CriteriaTree(full_set.criteria if full_set is not None else ())
        words: dict[int, list[str]] = {}
        for finding in findings:
            if finding.part is Part.CRITERION:
                words.setdefault(finding.object_id, []).append(finding.words[:1].upper() + finding.words[1:])
        rows = [
            CriterionRow(row, tree.is_leaf(row), tuple(words.get(row.id, ())), counts.get(row.id, 0))
            for row in tree.walk()
        ]
        places = {row.criterion.id: number for number, row in enumerate(rows)}
        self.set_rows(rows, [places.get(row.criterion.parent_id or 0) for row in rows])

    def index_of(self, criterion_id: int) -> QModelIndex:
        """The index of a criterion; an invalid one when it is not shown."""
        for number, row in enumerate(self.rows):
            if row.criterion.id == criterion_id:
                return self.index_at(number)
        return QModelIndex()

    def is_heading(self, row: CriterionRow) -> bool:
        """Groups are headings."""
        return not row.is_leaf

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that may be edited in place say so."""
        flags = super().flags(index)
        if index.isValid() and self._is_editable and _is_edited_here(index.column(), self.row_at(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As the tree of rows; for editing, enumerations give their stored value."""
        if role != _EDIT or not index.isValid():
            return super().data(index, role)
        criterion = self.row_at(index).criterion
        column = list(CriteriaTreeColumn)[index.column()]
        if column is CriteriaTreeColumn.METHOD:
            return criterion.method.value if criterion.method else None
        return criterion.kind.value if column is CriteriaTreeColumn.KIND else column.text(self.row_at(index))

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        """Announce the edited criterion; the row itself changes when the set is shown again."""
        if role != _EDIT or not index.isValid():
            return False
        criterion = self.row_at(index).criterion
        changed = _changed(criterion, list(CriteriaTreeColumn)[index.column()], value)
        if isinstance(changed, str):
            self.refused.emit(changed)
            return False
        if changed != criterion:
            self.edited.emit(changed)
        return True


def _is_edited_here(column: int, row: CriterionRow) -> bool:
    shown = list(CriteriaTreeColumn)[column]
    if shown is CriteriaTreeColumn.METHOD:
        return row.is_leaf
    if shown is CriteriaTreeColumn.KIND:
        return row.criterion.parent_id is None
    return shown is not CriteriaTreeColumn.FINDINGS


def _changed(criterion: Criterion, column: CriteriaTreeColumn, value: Any) -> Criterion | str:
    """The criterion with another value in one column, or why the value cannot be taken."""
    if column is CriteriaTreeColumn.NUMBER:
        return replace(criterion, number=str(value))
    if column is CriteriaTreeColumn.TEXT:
        return replace(criterion, text=str(value))
    if column is CriteriaTreeColumn.METHOD:
        return replace(criterion, method=Method(value))
    if column is CriteriaTreeColumn.KIND:
        return replace(criterion, kind=CriterionKind(value))
    points = read_number(str(value))
    return points if isinstance(points, str) else replace(criterion, max_points=points)
