"""Sổ gửi: everything that went out in a year, duties to send and scoring dossiers, in one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.obligation import DueState, ObligationKind
from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.services.views_occasions import OccasionRow

_SENT = {DueState.SENT, DueState.SENT_LATE}


class SubmissionRow(NamedTuple):
    """One document that went out; a dossier sent without a duty in a plan has no due date."""

    sent_on: date | None
    number: str
    text: str
    to: str
    via: str
    state: DueState
    due_words: str = ""
    last_good_day: date | None = None
    file_count: int = 0


def submissions_of(rows: Sequence[OccasionRow], dossiers: Sequence[SentDossier]) -> list[SubmissionRow]:
    """What was sent among `rows` and the `dossiers` no row tells of already, the earliest first."""
    found = [*_of_occasions(rows), *_of_dossiers(rows, dossiers)]
    return sorted(found, key=lambda row: (row.sent_on is None, row.sent_on or date.max))


def _of_occasions(rows: Sequence[OccasionRow]) -> Iterator[SubmissionRow]:
    for row in rows:
        record = row.occasion.record
        if row.state not in _SENT or record is None:
            continue
        yield SubmissionRow(
            record.sent_on,
            record.sent_number,
            f"{row.occasion.text} ({row.occasion.label})",
            record.sent_to,
            record.sent_via,
            row.state,
            row.due_words,
            row.occasion.last_good_day,
            row.file_count,
        )


def _of_dossiers(rows: Sequence[OccasionRow], dossiers: Sequence[SentDossier]) -> Iterator[SubmissionRow]:
    told = {
        (record.sent_number, record.sent_on)
        for row in rows
        if row.occasion.obligation.kind is ObligationKind.SCORING_DOSSIER
        and (record := row.occasion.record) is not None
    }
    for sent in dossiers:
        if (sent.number, sent.sent_on) not in told:
            files = sum(not line.startswith("#") for line in sent.manifest.splitlines())
            yield SubmissionRow(
                sent.sent_on,
                sent.number,
                "Hồ sơ tự chấm điểm",
                sent.sent_to,
                sent.sent_via,
                DueState.SENT,
                file_count=files,
            )
