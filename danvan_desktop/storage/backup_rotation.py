"""Which copies stay: the last 7, one of each of 12 days, 10 weeks and 12 months, and one of every year for ever."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from danvan_desktop.domain.backup import BackupRecord, BackupState

_ALWAYS = 7
_PERIODS: tuple[tuple[Callable[[datetime], Hashable], int | None], ...] = (
    (lambda moment: moment.date(), 12),
    (lambda moment: moment.isocalendar()[:2], 10),
    (lambda moment: (moment.year, moment.month), 12),
    (lambda moment: moment.year, None),
)


def to_remove(records: Iterable[BackupRecord], store_id: str) -> list[BackupRecord]:
    """The copies of this store that may go; none while one of them is faulty or when the clock once went back.

    The order is that of the sequence numbers in the copies; of a day, week, month or year the newest copy stays.
    """
    ours = sorted((record for record in records if record.store_id == store_id), key=lambda record: record.sequence)
    if any(record.state is not BackupState.GOOD for record in ours) or _clock_went_back(ours):
        return []
    newest_first = ours[::-1]
    kept = {record.sequence for record in newest_first[:_ALWAYS]}
    for period_of, most in _PERIODS:
        kept |= _newest_of_each(newest_first, period_of, most)
    return [record for record in ours if record.sequence not in kept]


def _clock_went_back(in_order: Sequence[BackupRecord]) -> bool:
    return any(later.made_at < earlier.made_at for earlier, later in pairwise(in_order))


def _newest_of_each(
    newest_first: Sequence[BackupRecord], period_of: Callable[[datetime], Hashable], most: int | None
) -> set[int]:
    newest: dict[Hashable, int] = {}
    for record in newest_first:
        newest.setdefault(period_of(record.made_at), record.sequence)
    return set(list(newest.values())[:most])
