"""The rows of an assignment table as topics and tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import Fate, SourceLines
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.labels import LabelledValue, LabelRole, is_label_line, labelled_values, roles_of
from danvan_desktop.importers.plan.markers import Rank, split_marker
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.table_places import TablePlace
from danvan_desktop.importers.plan.tasks import GroupSketch, TaskSketch, give_owners
from danvan_desktop.importers.plan.words import is_capitals

Row = dict[int, list[Block]]

_ROMAN = re.compile(r"^[IVX]{1,5}\W*$")
_PART = re.compile(r"^[A-HĐ]\W*$")
_DITTO = re.compile(r"^\W*(?:nt|như trên|[\"”“]{1,2}|-\s*(?:nt|như trên)\s*-)\W*$", re.IGNORECASE)


@dataclass(slots=True)
class TaskTable:
    """A recognised table: the role of each column, and the cells of each row by column."""

    columns: dict[int, str]
    headers: dict[int, str]
    rows: list[Row] = field(default_factory=list)

    @property
    def lists_targets(self) -> bool:
        """Whether the rows are targets instead of tasks."""
        return "task" not in self.columns.values()

    def column_of(self, role: str) -> int:
        """The first column of a role; -1 when the table has none."""
        return next((column for column, own in self.columns.items() if own == role), -1)


def groups_of(table: TaskTable, place: TablePlace, marks: Marks) -> list[GroupSketch]:
    """The topics of a table with their tasks; what stands before the first topic belongs to the table's own place."""
    groups = _RowReader(table, place, marks).groups
    give_owners(groups)
    return groups


def text_of(parts: Sequence[Block]) -> str:
    """The words of a cell or of several."""
    return " ".join(part.text for part in parts).strip()


def span_of(parts: Sequence[Block]) -> SourceLines:
    """The lines that cells cover."""
    return SourceLines(min(part.lines.first for part in parts), max(part.lines.last for part in parts))


class _RowReader:
    """Walks the rows of one table once."""

    def __init__(self, table: TaskTable, place: TablePlace, marks: Marks) -> None:
        self.groups: list[GroupSketch] = []
        self._table = table
        self._place = place
        self._marks = marks
        self._subheading: str | None = None
        self._subdepth: int = Rank.NONE
        self._above: dict[int, list[Block]] = {}
        for at, row in enumerate(table.rows):
            self._take(row, table.rows[at + 1] if at + 1 < len(table.rows) else None)
        self.groups = [group for group in self.groups if group.tasks or not group.implicit]

    def _take(self, row: Row, below: Row | None) -> None:
        words = row.get(self._table.column_of("task"), [])
        if not text_of(words):
            if self._is_merged_title(row):
                self._title(row)
            else:
                self._extend(row)
        elif not self._others(row) and self._is_title(row, words, below):
            self._title(row)
        else:
            self._task(row, words)

    def _others(self, row: Row) -> list[int]:
        return [
            column
            for column, parts in row.items()
            if self._table.columns.get(column) not in {"ordinal", "task"} and text_of(parts)
        ]

    def _is_merged_title(self, row: Row) -> bool:
        """One merged cell with words, which begins in the column of the numbers."""
        return all(self._table.columns.get(column) == "ordinal" or not text_of(parts) for column, parts in row.items())

    def _is_title(self, row: Row, words: list[Block], below: Row | None) -> bool:
        ordinal = text_of(row.get(self._table.column_of("ordinal"), []))
        if _ROMAN.match(ordinal) or _PART.match(ordinal) or is_capitals(text_of(words)) or len(row) == 1:
            return True
        if all(part.bold for part in words):
            return True
        return below is not None and bool(self._others(below)) and self._depth(below) > self._depth(row)

    def _depth(self, row: Row) -> int:
        ordinal = text_of(row.get(self._table.column_of("ordinal"), []))
        if _PART.match(ordinal):
            return Rank.PART
        if _ROMAN.match(ordinal):
            return Rank.SECTION
        if ordinal:
            rank = split_marker(f"{ordinal.rstrip(' .)')}{'' if '.' in ordinal.strip('. ') else '.'} x")[0].rank
            return rank if rank is not Rank.NONE else Rank.NUMBER
        words = row.get(self._table.column_of("task"), [])
        return words[0].rank if words else Rank.NONE

    def _title(self, row: Row) -> None:
        parts = [part for cells in row.values() for part in cells]
        for part in parts:
            self._marks.say(part, Fate.GROUP)
        ordinal = text_of(row.get(self._table.column_of("ordinal"), []))
        named = [part for part in parts if part.text != ordinal]
        number = ordinal.strip(" .)") if named else parts[0].marker.number
        title = " ".join(part.body if at == 0 else part.text for at, part in enumerate(named or parts))
        depth = self._depth(row) if named else parts[0].rank
        self._above.clear()
        if self.groups and not self.groups[-1].implicit and depth > self.groups[-1].rank:
            self._subheading, self._subdepth = title, depth
            return
        self._subheading = None
        self.groups.append(
            GroupSketch(number or None, title, span_of(parts), parts[0].index, rank=Rank(depth), origin="table")
        )

    def _task(self, row: Row, words: list[Block]) -> None:
        if not self.groups:
            title = self._place
            self.groups.append(
                GroupSketch(title.number, title.title, words[0].lines, words[0].index, implicit=True, origin="table")
            )
        ordinal = text_of(row.get(self._table.column_of("ordinal"), []))
        if self._depth(row) <= self._subdepth:
            self._subheading = None
        number = ordinal.strip(" .)") or words[0].marker.number
        first = words[0].body if not ordinal or words[0].rank in {Rank.DASH, Rank.PLUS} else words[0].text
        text = " ".join([first, *(part.text for part in words[1:])]).strip()
        parts = [part for cells in row.values() for part in cells]
        task = TaskSketch(text, span_of(parts), words[0].index, number, ordinal or None, subheading=self._subheading)
        for column, cells in row.items():
            role = self._table.columns.get(column, "other")
            fate = Fate.TASK if role in {"task", "ordinal"} else Fate.ASSIGNMENT
            for at, part in enumerate(cells):
                again = fate is Fate.TASK and (at or role == "ordinal")
                self._marks.say(part, Fate.TASK_CONTINUATION if again else fate)
            task.values.extend((value, cells[0].lines) for value in self._values(column, cells))
        self._repeat_time(task, row)
        stands_beside = self.groups[-1].rank is not Rank.NONE and self._depth(row) <= self.groups[-1].rank
        if ordinal and stands_beside and not self.groups[-1].implicit:
            self.groups.append(
                GroupSketch(number, text, task.lines, words[0].index, rank=self.groups[-1].rank, origin="table")
            )
        self.groups[-1].tasks.append(task)

    def _repeat_time(self, task: TaskSketch, row: Row) -> None:
        """An empty cell of a column of times that stands before the tasks is the lower part of a merged one."""
        column = self._table.column_of(LabelRole.TIMING)
        if 0 <= column < self._table.column_of("task") and not text_of(row.get(column, [])) and column in self._above:
            above = self._above[column]
            task.values.extend((value, above[0].lines) for value in self._values(column, above))

    def _extend(self, row: Row) -> None:
        """A row without task words carries more units of the row above (a merged cell)."""
        last = self.groups[-1].tasks[-1] if self.groups and self.groups[-1].tasks else None
        for column, parts in row.items():
            values = self._values(column, parts)
            for part in parts:
                fate = Fate.ASSIGNMENT if last and values else Fate.SKIPPED
                self._marks.say(part, fate, "" if last and values else "ô bảng không gắn với nhiệm vụ nào")
            if last:
                last.values.extend((value, parts[0].lines) for value in values)

    def _values(self, column: int, parts: list[Block]) -> list[LabelledValue]:
        """The content of a cell as labelled values; none for empty cells and dashes; “nt” repeats the cell above."""
        if _DITTO.match(text_of(parts)) and column in self._above:
            parts = self._above[column]
        elif text_of(parts):
            self._above[column] = parts
        role, header = self._table.columns.get(column, "other"), self._table.headers.get(column, "")
        if role in {"task", "ordinal", "target"}:
            return []
        if any(is_label_line(part.text) for part in parts):
            return [value for part in parts for value in labelled_values(part.body)]
        if role == "units":
            text = "; ".join(part.body.strip(" ;.,") for part in parts if part.body.strip(" ;.,-–"))
            roles = roles_of(header) or (LabelRole.LEAD,)
        else:
            text = text_of(parts).strip(" .;")
            roles = (LabelRole(role),) if role in set(LabelRole) else (LabelRole.NOTE,)
        return [LabelledValue(header, text, roles)] if text.strip(" -–") else []
