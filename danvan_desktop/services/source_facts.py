"""What linked tasks, targets and duties tell in a year: whether they hold, their figures, and the entries behind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain

from danvan_desktop.domain.criterion_link import CriterionLink, Linkable, SourceKind
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.obligation import DueState, Obligation, Occasion, Occurrence, occasions_in
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.score_source import Source, SourceEntry, Standing
from danvan_desktop.domain.target import PERCENT, Measure, Target, TargetResult, Verdict
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState, overdue_days, task_state
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.target_standing import StandingReader, TargetStanding
from danvan_desktop.storage.store import Store

_VERDICTS = {Verdict.MET: Standing.GOOD, Verdict.NOT_MET: Standing.BAD, Verdict.PARTLY: Standing.BAD}
_ZERO, _ONE = Decimal(0), Decimal(1)

Meant = Sequence[tuple[CriterionLink, Linkable]]
"""Links of one kind with the passages they mean this year."""

Proof = Mapping[int, tuple[int, ...]]
"""Id of a proven thing → the ids of its evidence, in the order it was attached."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose facts are read: those of `store` in `year` as they stand on `today`."""

    store: Store
    year: int
    today: date

    @property
    def is_over(self) -> bool:
        """Whether the year is out, so that what is not done then was not done."""
        return self.today > date(self.year, 12, 31)

    def proof_of(self, proven: Proven, ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The evidence of each of these things that has some."""
        found: dict[int, tuple[int, ...]] = {}
        for link in self.store.select(EvidenceLink, proven=proven, object_id=list(ids)) if ids else ():
            found[link.object_id] = (*found.get(link.object_id, ()), link.evidence_id)
        return found


def task_sources(asked: Asked, meant: Meant) -> dict[int, Source]:
    """Link id → what its task tells: done or not, with the results recorded in the year."""
    ids = list({passage.object_id for _, passage in meant})
    tasks = {task.id: task for task in asked.store.select(Task, id=ids)}
    outcomes = {item.task_id: item for item in asked.store.select(TaskOutcome, task_id=ids, year=asked.year)}
    results: dict[int, list[ProgressEntry]] = defaultdict(list)
    for entry in asked.store.select(ProgressEntry, order_by=("entered_on", "id"), task_id=ids, year=asked.year):
        results[entry.task_id].append(entry)
    proof = asked.proof_of(Proven.PROGRESS_ENTRY, [entry.id for entry in chain(*results.values())])
    made: dict[int, Source] = {}
    for link, passage in meant:
        recorded = results[passage.object_id]
        standing, state = _task_standing(asked, tasks[passage.object_id], outcomes.get(passage.object_id), recorded)
        made[link.id] = Source(
            link,
            f"{SourceKind.TASK.label} {passage.number}".rstrip() + f": {_bare(passage.text)}",
            state,
            standing,
            a=_ONE if standing is Standing.GOOD else _ZERO,
            b=_ONE,
            noun="task",
            object_id=passage.object_id,
            plan_id=passage.plan_id,
            entries=tuple(_result_entry(entry, proof) for entry in recorded),
        )
    return made


def _task_standing(
    asked: Asked, task: Task, outcome: TaskOutcome | None, results: Sequence[ProgressEntry]
) -> tuple[Standing, str]:
    """A task that had a day and is not done when the year is out has failed; one without a day stays open."""
    state = task_state(outcome, len(results), 1)
    if outcome is not None and state is TaskState.DONE:
        return Standing.GOOD, f"hoàn thành ngày {format_date(outcome.closed_on)}"
    if outcome is not None:
        return Standing.BAD, f"không thực hiện được: {outcome.reason}"
    late = overdue_days(task, state, asked.year, asked.today)
    recorded = f"{len(results)} kết quả đã ghi" if results else "chưa có kết quả"
    if late:
        return (Standing.BAD if asked.is_over else Standing.OPEN), f"quá hạn {late} ngày, {recorded}"
    return Standing.OPEN, f"chưa hoàn thành, {recorded}"


def _result_entry(entry: ProgressEntry, proof: Proof) -> SourceEntry:
    words = f"{format_date(entry.entered_on)}: {entry.text}"
    return SourceEntry("task", entry.task_id, words, proof.get(entry.id, ()))


def target_sources(asked: Asked, meant: Meant) -> dict[int, Source]:
    """Link id → what its target tells: met or not, with numerator and denominator."""
    ids = list({passage.object_id for _, passage in meant})
    results = {item.target_id: item for item in asked.store.select(TargetResult, target_id=ids, year=asked.year)}
    reader = StandingReader(asked.store, asked.year)
    standings = {
        target.id: reader.standing(target, results.get(target.id)) for target in asked.store.select(Target, id=ids)
    }
    proof = asked.proof_of(Proven.TARGET_RESULT, [result.id for result in results.values()])
    rows = [row_id for standing in standings.values() for row_id in standing.row_ids]
    proof |= asked.proof_of(Proven.REGISTER_ROW, rows)  # ids are never used twice, whatever they name
    return {link.id: _target_source(link, passage, standings[passage.object_id], proof) for link, passage in meant}


def _target_source(link: CriterionLink, passage: Linkable, standing: TargetStanding, proof: Proof) -> Source:
    target, reached = standing.target, standing.reached
    b = reached.denominator if standing.is_ratio else None
    is_count = target.measure is Measure.QUANTITATIVE and target.unit != PERCENT and not target.comparison.is_downward
    if reached.numerator is not None and is_count:
        b = target.value  # so many of so many that were wanted
    verdict = standing.verdict.label.lower()
    proven = (*((standing.result.id,) if standing.result else ()), *standing.row_ids)
    evidence = tuple(dict.fromkeys(found for object_id in proven for found in proof.get(object_id, ())))
    words = standing.calculation or standing.actual
    return Source(
        link,
        f"{SourceKind.TARGET.label}: {_bare(passage.text)}",
        f"yêu cầu {standing.required}, đạt được {standing.actual}: {verdict}",
        _VERDICTS.get(standing.verdict, Standing.OPEN),
        a=reached.numerator,
        b=b,
        finding=" ".join(standing.findings),
        noun="target",
        object_id=target.id,
        plan_id=passage.plan_id,
        entries=(SourceEntry("target", target.id, f"{words}; {verdict}", evidence),) if proven else (),
    )


def duty_sources(asked: Asked, meant: Meant) -> dict[int, Source]:
    """Link id → what its duty tells: how many occasions were kept in time, late, missing and still to come."""
    ids = list({passage.object_id for _, passage in meant})
    duties = {duty.id: duty for duty in asked.store.select(Obligation, id=ids)}
    records: dict[int, list[Occurrence]] = defaultdict(list)
    for record in asked.store.select(Occurrence, obligation_id=ids, year=asked.year):
        records[record.obligation_id].append(record)
    proof = asked.proof_of(Proven.OCCURRENCE, [record.id for record in chain(*records.values())])
    made: dict[int, Source] = {}
    for link, passage in meant:
        occasions = occasions_in(duties[passage.object_id], asked.year, tuple(records[passage.object_id]))
        made[link.id] = _duty_source(asked, link, passage, occasions, proof)
    return made


def _duty_source(
    asked: Asked, link: CriterionLink, passage: Linkable, occasions: Sequence[Occasion], proof: Proof
) -> Source:
    states = [occasion.state_on(asked.today) for occasion in occasions]
    in_time, late = states.count(DueState.SENT), states.count(DueState.SENT_LATE)
    unsent = states.count(DueState.OVERDUE)
    due = in_time + late + unsent
    waiting = len(states) - due
    settled = Standing.GOOD if due and not waiting else Standing.OPEN
    return Source(
        link,
        f"Phải gửi: {_bare(passage.text)}",
        _duty_words(in_time, late, unsent, waiting),
        Standing.BAD if late or unsent else settled,
        a=Decimal(in_time) if due else None,
        b=Decimal(due) if due else None,
        late=late,
        unsent=unsent,
        waiting=waiting,
        days_late=max((days for occasion in occasions if (days := _days_late(occasion)) is not None), default=None),
        noun="obligation",
        object_id=passage.object_id,
        plan_id=passage.plan_id,
        entries=tuple(_occasion_entries(occasions, states, proof)),
    )


def _duty_words(in_time: int, late: int, unsent: int, waiting: int) -> str:
    told = (
        (in_time, "kỳ gửi đúng hạn"),
        (late, "kỳ gửi trễ"),
        (unsent, "kỳ quá hạn chưa gửi"),
        (waiting, "kỳ chưa đến hạn hoặc chưa gửi"),
    )
    return ", ".join(f"{count} {words}" for count, words in told if count) or "trong năm chưa phát sinh kỳ nào"


def _days_late(occasion: Occasion) -> int | None:
    """How many days after its last good day an occasion was sent, 0 in time; None while it is not sent."""
    record, last = occasion.record, occasion.last_good_day
    if record is None or record.sent_on is None:
        return None
    return 0 if last is None else max(0, (record.sent_on - last).days)


def _occasion_entries(occasions: Sequence[Occasion], states: Sequence[DueState], proof: Proof) -> Iterator[SourceEntry]:
    for occasion, state in zip(occasions, states, strict=True):
        record = occasion.record
        last = f"hạn {format_date(occasion.last_good_day)}" if occasion.last_good_day else "chưa có ngày hạn"
        number = f" số {record.sent_number}" if record is not None and record.sent_number else ""
        sent = f", gửi ngày {format_date(record.sent_on)}{number}" if record is not None and record.sent_on else ""
        words = f"{occasion.label}: {last}{sent}; {state.label.lower()}"
        evidence = proof.get(record.id, ()) if record is not None else ()
        yield SourceEntry("obligation", occasion.obligation.id, words, evidence)


def _bare(text: str) -> str:
    """The words of a passage to go on behind: without the stop at their end."""
    return text.rstrip(" .;")
