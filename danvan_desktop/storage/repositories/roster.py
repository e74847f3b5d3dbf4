"""Queries of the roster that join or count."""

from __future__ import annotations

from sqlalchemy import func, select

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.evidence import EVIDENCE_LINK
from danvan_desktop.storage.tables.roster import ROSTER_DUTY, ROSTER_RECEIPT


def receipt_file_counts(reader: Reader, year: int) -> dict[int, int]:
    """Receipt id → how many files are attached to it, of the duties of a year; receipts without any are left out."""
    statement = (
        select(ROSTER_RECEIPT.c.id, func.count())
        .join(ROSTER_DUTY, ROSTER_DUTY.c.id == ROSTER_RECEIPT.c.duty_id)
        .join(EVIDENCE_LINK, EVIDENCE_LINK.c.object_id == ROSTER_RECEIPT.c.id)
        .where(ROSTER_DUTY.c.year == year, EVIDENCE_LINK.c.proven == Proven.ROSTER_RECEIPT)
        .group_by(ROSTER_RECEIPT.c.id)
    )
    return {row[0]: row[1] for row in reader.rows(statement)}
