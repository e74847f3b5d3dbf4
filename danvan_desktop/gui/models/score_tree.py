"""The score sheet as a tree: number, criterion, maximum, basis, self points, later ones, evidence, explanation."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, Qt

from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.models.row_tree import RowTreeModel
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.score_gaps import changed_words
from danvan_desktop.services.score_view import SheetRow, SheetView

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
NOT_SCORED = "chưa chấm"


def points_words(row: SheetRow) -> str:
    """The points of a row, with those its sources suggest since they changed; an empty leaf says so.

    What does not apply and what the upper level scores stay empty.
    """
    if row.points is not None:
        return f"{format_points(row.points)} → {row.newer}" if row.newer else format_points(row.points)
    return NOT_SCORED if row.is_open else ""


def _points_tone(row: SheetRow) -> Tone:
    if row.finding:
        return Tone.BAD
    if row.newer:
        return Tone.WARNING
    if row.points is None:
        return Tone.MUTED
    return Tone.BAD if row.is_leaf and row.lost_points and row.points == 0 else Tone.NORMAL


def _appraised(row: SheetRow) -> Decimal | None:
    return row.line.appraised if row.line else None


def _final(row: SheetRow) -> Decimal | None:
    return row.line.final if row.line else None


def _words(points: Decimal | None) -> str:
    return "" if points is None else format_points(points)


def _appraised_tone(row: SheetRow) -> Tone:
    """What the upper level scored otherwise than the office is marked; a penalty is shown below 0 and kept above it."""
    points = _appraised(row)
    return Tone.NORMAL if points is None or row.points is None or abs(points) == abs(row.points) else Tone.WARNING


def evidence_words(row: SheetRow) -> str:
    """How many evidence items a leaf has; “thiếu” where points were given without any, “xem lại” where one is doubtful."""
    if not row.is_leaf:
        return ""
    if row.evidence:
        return f"{len(row.evidence)} – xem lại" if row.doubts else str(len(row.evidence))
    return "thiếu" if row.lacks_evidence else "–"


class ScoreTreeColumn(ListColumn):
    """The columns of the sheet; the first carries the branches of the tree."""

    NUMBER = ("Số", 86, _LEFT, lambda row: row.criterion.number)
    TEXT = ("Tiêu chí", 186, _LEFT, lambda row: row.criterion.text)
    MAX = ("Tối đa", 54, _RIGHT, lambda row: format_points(row.criterion.max_points))
    BASIS = ("Căn cứ/số liệu", 100, _LEFT, lambda row: row.basis)
    POINTS = ("Tự chấm", 80, _RIGHT, points_words, None, _points_tone)
    APPRAISED = ("Thẩm định", 74, _RIGHT, lambda row: _words(_appraised(row)), None, _appraised_tone)
    FINAL = ("Điểm chốt", 74, _RIGHT, lambda row: _words(_final(row)))
    EVIDENCE = (
        "Minh chứng",
        84,
        _RIGHT,
        evidence_words,
        None,
        lambda row: Tone.WARNING if row.lacks_evidence or row.doubts else Tone.NORMAL,
    )
    UNIT = ("Phụ trách", 78, _LEFT, lambda row: row.unit_name)
    EXPLANATION = ("Giải trình", 60, _LEFT, lambda row: row.explanation)


class ScoreTreeModel(RowTreeModel[SheetRow]):
    """Shows the rows of a sheet; groups are bold and carry the sums of what was scored below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ScoreTreeColumn, parent)

    def show_view(self, view: SheetView | None) -> None:
        """Show another state of the sheet, or nothing."""
        rows = () if view is None else view.rows
        places = {row.criterion.id: number for number, row in enumerate(rows)}
        self.set_rows(rows, [places.get(row.criterion.parent_id or 0) for row in rows])

    @property
    def empty_columns(self) -> set[ScoreTreeColumn]:
        """The columns of later points that hold nothing yet."""
        later = {ScoreTreeColumn.APPRAISED: _appraised, ScoreTreeColumn.FINAL: _final}
        return {column for column, points in later.items() if all(points(row) is None for row in self.rows)}

    def index_of(self, criterion_id: int | None) -> QModelIndex:
        """The index of a criterion; an invalid one when it is not shown."""
        for number, row in enumerate(self.rows):
            if row.criterion.id == criterion_id:
                return self.index_at(number)
        return QModelIndex()

    def is_heading(self, row: SheetRow) -> bool:
        """Groups are headings."""
        return not row.is_leaf

    def tip_of(self, column: ListColumn, row: SheetRow) -> str:
        """The whole text; over the points what is wrong with them, over the evidence its names."""
        if column is ScoreTreeColumn.POINTS and row.finding:
            return row.finding
        if column is ScoreTreeColumn.POINTS and row.newer:
            return changed_words(row)
        if column is ScoreTreeColumn.EVIDENCE and row.evidence:
            return "\n".join((*(item.title or item.file_name for item in row.evidence), *row.doubts))
        return column.text(row)
