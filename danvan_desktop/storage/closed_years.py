"""The one guard of closed years: asked by every unit of work before it commits, it knows what belongs to which year.

Undo needs no guard: what it takes back was done while the year was open, and the closing above it is taken back first.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from danvan_desktop.domain.plan import Plan, PlanState, years_in_force
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.domain.year_closing import ClosedYearError
from danvan_desktop.storage.mapping import Row, mapper_of

CLOSING = "year_closing"

OF_A_YEAR = frozenset(
    {
        "task_outcome",
        "task_extension",
        "progress_entry",
        "target_result",
        "occurrence",
        "report",
        "score_sheet",
        "register_row",
        "roster_duty",
        "roster_score",
        "urging_letter",
    }
)
"""The nouns that say their year themselves."""

PART_OF: Mapping[str, tuple[tuple[str, str], ...]] = {
    "plan_source": (("plan_id", "plan"),),
    "section": (("plan_id", "plan"),),
    "task_group": (("plan_id", "plan"),),
    "citation": (("plan_id", "plan"),),
    "task": (("plan_id", "plan"),),
    "target": (("plan_id", "plan"),),
    "amendment": (("plan_id", "plan"),),
    "obligation": (("plan_id", "plan"),),
    "assignment": (("task_id", "task"), ("obligation_id", "obligation")),
    "unit_report": (("occurrence_id", "occurrence"),),
    "report_section": (("report_id", "report"),),
    "score_line": (("sheet_id", "score_sheet"),),
    "score_decision": (("sheet_id", "score_sheet"),),
    "sent_dossier": (("sheet_id", "score_sheet"),),
    "explanation_letter": (("sheet_id", "score_sheet"),),
    "roster_receipt": (("duty_id", "roster_duty"),),
    "evidence_link": (("object_id", ""),),
}
"""The nouns that are part of another: the column that says of which, and its noun (empty: the row says it)."""

OF_THE_OFFICE = frozenset(
    {
        "agency",
        "unit",
        "person",
        "legal_document",
        "saved_filter",
        "outline_heading",
        "office_template",
        "settings",
        "evidence",
        "criteria_set",
        "criterion",
        "criterion_link",
        "criterion_match",
        "rating_band",
        "rating_rule",
        "register_form",
        "roster_entry",
        CLOSING,
    }
)
"""The nouns that belong to no year."""

_FILED = {state.value for state in (PlanState.CONCLUDED, PlanState.ARCHIVED, PlanState.REPLACED)}
_FROZEN = {state.value for state in SheetState if state.is_frozen}


class RowChange(NamedTuple):
    """A row before and after a unit of work; None where it does not exist."""

    noun: str
    id: int
    before: Row | None
    after: Row | None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The row as it was and as it is."""
        return tuple(row for row in (self.before, self.after) if row is not None)


def refuse_closed_years(connection: Connection, changes: Iterable[RowChange], present: int) -> None:
    """Raise `ClosedYearError` when a change belongs to a closed year; `present` is the year the clock shows.

    The parts of an open-ended plan are closed when every year it was in force is. Free are the closing itself, the way
    of a concluded plan to the files, and the appraisal of a sheet that was sent.
    """
    every = tuple(changes)
    closed = _closed_years(connection, every)
    if closed:
        _Guard(connection, every, closed, present).check()


def _closed_years(connection: Connection, changes: tuple[RowChange, ...]) -> frozenset[int]:
    found = connection.exec_driver_sql("SELECT year FROM year_closing WHERE reopened_on IS NULL").fetchall()
    touched = {row["year"] for change in changes if change.noun == CLOSING for row in change.rows}
    return frozenset(row[0] for row in found) - touched


class _Guard:
    """One asking: goes up from the changed rows to what says the year, a query for each noun on the way."""

    def __init__(
        self, connection: Connection, changes: tuple[RowChange, ...], closed: frozenset[int], present: int
    ) -> None:
        self._connection = connection
        self._changes = changes
        self._closed = closed
        self._present = present
        self._changed = {(change.noun, change.id): change for change in changes}
        self._seen: set[tuple[str, int]] = set()

    def check(self) -> None:
        rows: dict[str, list[Row]] = defaultdict(list)
        for change in self._changes:
            if not _is_free(change):
                rows[change.noun] += change.rows
        while rows:
            for noun, found in rows.items():
                self._check_rows(noun, found)
            rows = self._owners(rows)

    def _check_rows(self, noun: str, rows: Iterable[Row]) -> None:
        for row in rows:
            if noun in OF_A_YEAR:
                self._refuse((int(row["year"] or 0),))
            elif noun == "plan":
                self._refuse(years_in_force(mapper_of(Plan).object_of(row), self._present))

    def _refuse(self, years: Sequence[int]) -> None:
        is_within = len(years) <= len(self._closed)  # a plan may run on for more years than anybody counts
        if years and is_within and self._closed.issuperset(years):
            raise ClosedYearError(years[-1])

    def _owners(self, rows: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
        """What the rows are part of, each once; a sheet that was sent stands no longer in the way."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for noun, found in rows.items():
            for column, owner in PART_OF.get(noun, ()):
                for row in found:
                    if row[column] is not None:
                        wanted[owner or str(row["proven"])].add(int(row[column] or 0))
        owners: dict[str, list[Row]] = {}
        for noun, ids in wanted.items():
            new = {object_id for object_id in ids if (noun, object_id) not in self._seen}
            self._seen.update((noun, object_id) for object_id in new)
            found = self._rows(noun, new)
            owners[noun] = [row for row in found if noun != "score_sheet" or row["state"] not in _FROZEN]
        return {noun: found for noun, found in owners.items() if found}

    def _rows(self, noun: str, ids: set[int]) -> list[Row]:
        changed = [self._changed[noun, object_id] for object_id in ids if (noun, object_id) in self._changed]
        kept = sorted(ids - {change.id for change in changed})
        stored = self._connection.exec_driver_sql(
            f"SELECT * FROM {noun} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608 - a noun of this module
            (json.dumps(kept),),
        )
        names = tuple(stored.keys())
        rows = [dict(zip(names, row, strict=True)) for row in stored.fetchall()]
        return [*rows, *(row for change in changed for row in change.rows)]


def _is_free(change: RowChange) -> bool:
    before, after = change.before, change.after
    if before is None or after is None:
        return False
    if change.noun == "plan":
        differ = {name for name in after if after[name] != before[name]}
        return differ == {"state"} and {before["state"], after["state"]} <= _FILED
    return change.noun == "score_sheet" and before["state"] in _FROZEN and after["state"] in _FROZEN
