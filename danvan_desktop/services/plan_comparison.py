"""A stored plan beside an amended one: what stays, is reworded, moves, comes and goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import DraftObligation, DraftPlan, DraftTask
from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.plan_matching import Change, Pair, Passage, pair_passages, text_key
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Assignment, Origin, Task, TaskOutcome
from danvan_desktop.domain.timing import DueOperator, Period, due_as_words
from danvan_desktop.services.amended_parts import FormChange
from danvan_desktop.services.draft_conversion import TASK_ROLES
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.reader import Reader

ORDER = ("position", "id")


@dataclass(frozen=True, slots=True)
class AmendmentChoices:
    """What the clerk decided: pairings by noun (“task”, “target”, “obligation”) and new place, and what is kept anyway.

    `pairings[noun][new]` is the id of the stored object, None for one that is new; `kept` are ids of stored objects that
    stay although the amended plan has them no more.
    """

    pairings: Mapping[str, Mapping[int, int | None]] = field(default_factory=dict)
    kept: frozenset[int] = frozenset()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One stored object beside what it becomes; `details` say what changes beside the words, `old_id` or `new` may be None.

    `must_stay` marks one with recorded results: it is kept and marked, never deleted.
    """

    noun: str
    old_id: int | None
    new: int | None
    old_text: str
    new_text: str
    change: Change
    details: tuple[str, ...] = ()
    must_stay: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything an amendment would change, in the order of the amended plan, what is gone at the end of its kind."""

    plan: Plan
    rows: tuple[ComparedRow, ...]
    form: tuple[FormChange, ...]

    def count(self, change: Change, noun: str = "task") -> int:
        """How many objects of a kind change so."""
        return sum(row.change is change and row.noun == noun for row in self.rows)


@dataclass(frozen=True, slots=True)
class Pairings:
    """Which stored groups, tasks, targets and duties are which of the draft; `new` counts in the order of the draft."""

    groups: list[Pair]
    tasks: list[Pair]
    targets: list[Pair]
    obligations: list[Pair]


class StoredPlan:
    """A stored plan as it is compared: its parts in order and what is recorded of them."""

    def __init__(self, reader: Reader, plan_id: int) -> None:
        self.plan = reader.get(Plan, plan_id)
        self.groups = reader.select(TaskGroup, plan_id=plan_id, order_by=ORDER)
        self.tasks = _in_order(self.groups, reader.select(Task, plan_id=plan_id, order_by=ORDER))
        self.targets = reader.select(Target, plan_id=plan_id, order_by=ORDER)
        self.obligations = reader.select(Obligation, plan_id=plan_id, order_by=ORDER)
        task_ids = tuple(task.id for task in self.tasks)
        self.assignments = reader.select(Assignment, task_id=task_ids, order_by=ORDER)
        entries = reader.select(ProgressEntry, task_id=task_ids)
        outcomes = reader.select(TaskOutcome, task_id=task_ids)
        extended = reader.select(TaskExtension, task_id=task_ids)
        results = reader.select(TargetResult, target_id=tuple(target.id for target in self.targets))
        occasions = reader.select(Occurrence, obligation_id=tuple(duty.id for duty in self.obligations))
        self.recorded = frozenset(
            [
                *(entry.task_id for entry in entries),
                *(outcome.task_id for outcome in outcomes),
                *(each.task_id for each in extended),
                *(each.target_id for each in results),
                *(each.obligation_id for each in occasions),
            ]
        )
        """The ids of tasks, targets and duties something was recorded of."""
        self.added = frozenset(
            [
                *(task.id for task in self.tasks if task.origin is not Origin.PLAN),
                *(target.id for target in self.targets if target.first_line is None),
                *(duty.id for duty in self.obligations if duty.first_line is None),
            ]
        )
        """The ids of those that never stood in the paper: added by hand or taken from a superior plan."""

    def pairings(self, draft: DraftPlan, choices: AmendmentChoices) -> Pairings:
        """Which is which; groups first, because a task under the same heading is the likelier one."""
        new_groups = [Passage(at, part.title, part.number) for at, part in enumerate(draft.task_groups)]
        old_groups = [Passage(group.id, group.title, group.number) for group in self.groups]
        groups = pair_passages(old_groups, new_groups)
        mate = {pair.new: pair.old for pair in groups if pair.new is not None}
        places = [mate.get(at) for at, group in enumerate(draft.task_groups) for _ in group.tasks]
        settled = choices.pairings
        return Pairings(
            groups,
            pair_passages(
                [Passage(task.id, task.original_text or task.text, task.number, task.group_id) for task in self.tasks],
                [Passage(at, part.text, part.number, places[at]) for at, part in enumerate(draft.tasks)],
                settled.get("task"),
            ),
            pair_passages(
                [Passage(target.id, target.text) for target in self.targets],
                [Passage(at, part.text) for at, part in enumerate(draft.targets)],
                settled.get("target"),
            ),
            pair_passages(
                [Passage(duty.id, duty.text) for duty in self.obligations],
                [Passage(at, part.text) for at, part in enumerate(draft.obligations)],
                settled.get("obligation"),
            ),
        )


def _in_order(groups: Sequence[TaskGroup], tasks: Sequence[Task]) -> list[Task]:
    places = {group.id: at for at, group in enumerate(groups)}
    return sorted(tasks, key=lambda task: (places.get(task.group_id, len(places)), task.position))


def compared_rows(stored: StoredPlan, draft: DraftPlan, choices: AmendmentChoices) -> tuple[ComparedRow, ...]:
    """Every task, target and duty of both sides."""
    pairings = stored.pairings(draft, choices)
    return (
        *_task_rows(stored, draft, pairings, choices),
        *_rows("target", stored.targets, draft.targets, pairings.targets, stored, choices),
        *_duty_rows(stored, draft, pairings, choices),
    )


def _task_rows(
    stored: StoredPlan, draft: DraftPlan, pairings: Pairings, choices: AmendmentChoices
) -> Iterator[ComparedRow]:
    old = {task.id: task for task in stored.tasks}
    mate = {pair.new: pair.old for pair in pairings.groups if pair.new is not None}
    groups = [mate.get(at) for at, group in enumerate(draft.task_groups) for _ in group.tasks]
    for pair in pairings.tasks:
        if pair.old is None or pair.new is None:
            yield _one_sided("task", pair, old, draft.tasks, stored, choices)
            continue
        task, part = old[pair.old], draft.tasks[pair.new]
        details = tuple(_task_details(task, part, stored.assignments))
        change = _change(task.original_text or task.text, part.text, details)
        if change is Change.SAME and groups[pair.new] != task.group_id:
            change = Change.MOVED
        yield ComparedRow("task", pair.old, pair.new, task.original_text or task.text, part.text, change, details)


def _duty_rows(
    stored: StoredPlan, draft: DraftPlan, pairings: Pairings, choices: AmendmentChoices
) -> Iterator[ComparedRow]:
    old = {duty.id: duty for duty in stored.obligations}
    for row in _rows("obligation", stored.obligations, draft.obligations, pairings.obligations, stored, choices):
        if row.old_id is None or row.new is None:
            yield row
            continue
        details = tuple(_duty_details(old[row.old_id], draft.obligations[row.new]))
        yield ComparedRow(
            row.noun,
            row.old_id,
            row.new,
            row.old_text,
            row.new_text,
            _change(row.old_text, row.new_text, details),
            details,
        )


def _rows(
    noun: str,
    stored_parts: Sequence[Target] | Sequence[Obligation],
    parts: Sequence[object],
    pairs: Sequence[Pair],
    stored: StoredPlan,
    choices: AmendmentChoices,
) -> Iterator[ComparedRow]:
    old = {each.id: each for each in stored_parts}
    for pair in pairs:
        if pair.old is None or pair.new is None:
            yield _one_sided(noun, pair, old, parts, stored, choices)
        else:
            before, after = old[pair.old].text, _text(parts[pair.new])
            yield ComparedRow(noun, pair.old, pair.new, before, after, _change(before, after, ()))


def _one_sided(
    noun: str,
    pair: Pair,
    old: Mapping[int, Task] | Mapping[int, Target | Obligation],
    parts: Sequence[object],
    stored: StoredPlan,
    choices: AmendmentChoices,
) -> ComparedRow:
    if pair.old is None:
        return ComparedRow(noun, None, pair.new, "", "" if pair.new is None else _text(parts[pair.new]), Change.ADDED)
    text = old[pair.old].text
    if pair.old in stored.added:
        return ComparedRow(noun, pair.old, None, text, text, Change.SAME, ("cơ quan tự thêm, giữ nguyên",))
    must_stay = pair.old in stored.recorded
    change = Change.KEPT if must_stay or pair.old in choices.kept else Change.REMOVED
    details = ("đã có kết quả, không xóa",) if must_stay else ()
    return ComparedRow(noun, pair.old, None, text, "", change, details, must_stay)


def _text(part: object) -> str:
    return str(getattr(part, "text", ""))


def _change(old: str, new: str, details: tuple[str, ...]) -> Change:
    if text_key(old) != text_key(new):
        return Change.REWORDED
    return Change.DETAILS if details else Change.SAME


def _task_details(task: Task, part: DraftTask, assignments: Sequence[Assignment]) -> Iterator[str]:
    if part.timing.raw is not None and part.timing.raw != task.timing_raw:
        yield f"Thời gian: {task.timing_raw or 'chưa có'} → {part.timing.raw}"
    if part.deliverable and part.deliverable != task.deliverable:
        yield f"Sản phẩm: {task.deliverable or 'chưa có'} → {part.deliverable}"
    for name, role in TASK_ROLES:
        now = [
            each.printed_name
            for each in assignments
            if each.task_id == task.id and each.role is role and each.origin is Origin.PLAN
        ]
        then = list(dict.fromkeys(getattr(part, name)))
        before = list(dict.fromkeys(name for names in now for name in names.split("; ")))
        if {name_key(each) for each in before} != {name_key(each) for each in then}:
            yield f"{role.label}: {', '.join(before) or 'chưa có'} → {', '.join(then) or 'chưa có'}"


def _duty_details(duty: Obligation, part: DraftObligation) -> Iterator[str]:
    timing = part.timing
    if timing.due is not None and timing.due != duty.due:
        operator = DueOperator(timing.operator) if timing.operator else None
        old = due_as_words(duty.due, duty.due_operator, duty.period)
        new = due_as_words(timing.due, operator, Period(timing.period) if timing.period else None)
        yield f"Hạn: {old} → {new}"
    rows = (("Gửi đến", duty.recipient, part.to), ("Gửi qua", duty.via, part.via))
    for label, before, after in rows:
        if after and after != before:
            yield f"{label}: {before or 'chưa có'} → {after}"
