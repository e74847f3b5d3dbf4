"""What linked registers tell in a year: the figures asked of them, and the rows those are made of."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_sought import FoundTotal, register_words
from danvan_desktop.domain.score_source import Source, SourceEntry, Standing
from danvan_desktop.domain.text import format_date, format_points
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.source_facts import Asked, Proof

MOST_ROWS = 100
"""So many rows of a register are listed behind a source; the figure is of all of them."""


def register_sources(asked: Asked, links: Sequence[CriterionLink]) -> dict[int, Source]:
    """Link id → what its register tells; each register is read once however often it is asked."""
    if not links:
        return {}
    totals = RegisterTotals(asked.store)
    found = {link.id: [totals.total(sought, asked.year) for sought in link.sought] for link in links}
    listed = {link_id: _row_ids(answers)[:MOST_ROWS] for link_id, answers in found.items()}
    wanted = {row_id for ids in listed.values() for row_id in ids}
    rows = {row.id: row for row in asked.store.select(RegisterRow, id=wanted)} if wanted else {}
    proof = asked.proof_of(Proven.REGISTER_ROW, sorted(wanted))
    return {
        link.id: _source(asked, link, found[link.id], [rows[row_id] for row_id in listed[link.id]], proof)
        for link in links
    }


def _row_ids(found: Sequence[FoundTotal]) -> list[int]:
    return list(dict.fromkeys(row_id for total in found for row_id in total.row_ids))


def _source(
    asked: Asked, link: CriterionLink, found: Sequence[FoundTotal], rows: Sequence[RegisterRow], proof: Proof
) -> Source:
    """No row counts as nothing only when the year is out; before, one may still be written."""
    first = found[0]
    below = [total.value for total in found[1:]]
    known = [value for value in below if value is not None]
    whole = sum(known, Decimal(0)) if known and len(known) == len(below) else None
    standing = Standing.GOOD if first.value else Standing.OPEN
    if first.value is not None and not first.value and asked.is_over:
        standing = Standing.BAD
    listed = tuple(_row_entry(row, proof) for row in rows)
    behind = len(_row_ids(found)) - len(listed)
    if behind:
        listed = (*listed, SourceEntry("register", 0, f"… và {behind} dòng nữa trong sổ"))
    return Source(
        link,
        _words(found),
        _state(found),
        standing,
        a=first.value,
        b=whole,
        finding=next((total.finding for total in found if total.finding), ""),
        noun="register",
        entries=listed,
    )


def _words(found: Sequence[FoundTotal]) -> str:
    first = found[0]
    where = f" (chỉ dòng “{first.sought.equals}”)" if first.sought.where else ""
    return f"{register_words(first.register_name)}{where}" if first.register_name else "Sổ đã xóa"


def _state(found: Sequence[FoundTotal]) -> str:
    return " trên ".join(
        f"{total.title.lower() or 'số liệu'} {'chưa có' if total.value is None else format_points(total.value)}"
        for total in found
    )


def _row_entry(row: RegisterRow, proof: Proof) -> SourceEntry:
    day = f"{format_date(row.day)}: " if row.day else ""
    return SourceEntry("register_row", row.id, f"{day}{row.words or 'dòng chỉ có số liệu'}", proof.get(row.id, ()))
