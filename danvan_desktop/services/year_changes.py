"""What changed since a plan was made, to be looked at before it is opened for another year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Assignment, Task, TaskOutcome, TaskState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.outline_rows import is_added_later
from danvan_desktop.services.unit_names import name_key, spellings_of
from danvan_desktop.storage.reader import Reader


class ChangeKind(StrEnum):
    """What changed, in the order the list shows it."""

    UNIT_ENDED = "unit_ended"
    UNIT_RENAMED = "unit_renamed"
    DOCUMENT = "document"
    PERSON = "person"
    NOT_FEASIBLE = "not_feasible"
    DUPLICATE = "duplicate"
    ADDED = "added"

    @property
    def label(self) -> str:
        """The Vietnamese heading of its group."""
        return {
            ChangeKind.UNIT_ENDED: "Đơn vị đã kết thúc hoạt động",
            ChangeKind.UNIT_RENAMED: "Đơn vị đã đổi tên",
            ChangeKind.DOCUMENT: "Văn bản trích dẫn đã bị thay thế",
            ChangeKind.PERSON: "Cán bộ không còn công tác",
            ChangeKind.NOT_FEASIBLE: "Nhiệm vụ không thực hiện được",
            ChangeKind.DUPLICATE: "Nhiệm vụ trùng với nhiệm vụ khác",
            ChangeKind.ADDED: "Nhiệm vụ bổ sung trong năm",
        }[self]

    @property
    def is_of_tasks(self) -> bool:
        """Whether a tick carries a task along, rather than replacing what is out of date."""
        return self in {ChangeKind.NOT_FEASIBLE, ChangeKind.DUPLICATE, ChangeKind.ADDED}


class YearChange(NamedTuple):
    """One thing that changed: `ticked` says what happens with a tick, `unticked` without.

    `object_id` is the unit, cited document, person or task; `successor_id` what takes its place, where there is one;
    without anything a tick could do (`may_be_ticked`) the line only tells.
    """

    kind: ChangeKind
    object_id: int
    words: str
    ticked: str
    unticked: str
    is_proposed: bool
    may_be_ticked: bool = True
    successor_id: int | None = None

    @property
    def key(self) -> tuple[ChangeKind, int]:
        """The name of the line for the choices of the clerk."""
        return self.kind, self.object_id


class Assigned(NamedTuple):
    """The tasks, duties and assignments of a plan."""

    tasks: Sequence[Task]
    duties: Sequence[Obligation]
    assignments: Sequence[Assignment]


def assigned_of(reader: Reader, plan_id: int) -> Assigned:
    """The tasks and duties of a plan in their order, and who they are given to."""
    tasks = reader.select(Task, order_by=("id",), plan_id=plan_id)
    duties = reader.select(Obligation, order_by=("id",), plan_id=plan_id)
    held = [
        *reader.select(Assignment, task_id=[task.id for task in tasks]),
        *reader.select(Assignment, obligation_id=[duty.id for duty in duties]),
    ]
    return Assigned(tasks, duties, held)


def changes_since(reader: Reader, plan: Plan, from_year: int, year: int) -> list[YearChange]:
    """What changed up to 01/01 of `year`, grouped by kind; tasks are judged by how they ended in `from_year`.

    Of an open-ended plan only units and documents matter: its tasks go on, and so does its paper.
    """
    of = assigned_of(reader, plan.id)
    changes = [*_ended_units(reader, of.assignments, date(year, 1, 1)), *_documents(reader, plan)]
    if not plan.open_ended:
        changes += [*_renamed_units(reader, of.assignments, date(year, 1, 1)), *_signer(reader, plan)]
        changes += _tasks(reader, plan, of.tasks, from_year)
    return sorted(changes, key=lambda change: list(ChangeKind).index(change.kind))


def _ended_units(reader: Reader, assignments: Sequence[Assignment], day: date) -> Iterator[YearChange]:
    units = reader.select(Unit, order_by=("position", "id"))
    held: dict[int, int] = defaultdict(int)
    for assignment in assignments:
        held[assignment.unit_id] += 1
    for unit in units:
        if unit.id in held and unit.active_to is not None and unit.active_to < day:
            successor = successor_of(unit, units, day)
            yield YearChange(
                ChangeKind.UNIT_ENDED,
                unit.id,
                f"{unit.name} (đến {format_date(unit.active_to)}; {held[unit.id]} phân công)",
                f"giao cho {successor.name}" if successor else "chưa phân công",
                "chưa phân công",
                successor is not None,
                successor is not None,
                successor.id if successor else None,
            )


def successor_of(unit: Unit, units: Sequence[Unit], day: date) -> Unit | None:
    """The unit on `day` that bears a name of an ended one (its own or as an alias), None when none or several do."""
    keys = {name_key(name) for name in spellings_of(unit)}
    heirs = [
        each
        for each in units
        if each.id != unit.id
        and not each.is_collective
        and each.is_active_on(day)
        and keys & {name_key(name) for name in spellings_of(each)}
    ]
    return heirs[0] if len(heirs) == 1 else None


def _renamed_units(reader: Reader, assignments: Sequence[Assignment], day: date) -> Iterator[YearChange]:
    printed: dict[int, dict[str, None]] = defaultdict(dict)
    for assignment in assignments:
        printed[assignment.unit_id][assignment.printed_name] = None
    for unit in reader.select(Unit, id=list(printed), order_by=("position", "id")):
        former = [name for name in printed[unit.id] if name and _is_former_name(name, unit)]
        if former and not unit.is_collective and unit.is_active_on(day):
            yield YearChange(
                ChangeKind.UNIT_RENAMED,
                unit.id,
                f"Kế hoạch ghi “{'”, “'.join(former)}”, danh mục nay ghi “{unit.name}”",
                "ghi tên hiện nay",
                "giữ tên như kế hoạch ghi",
                True,
            )


def _is_former_name(printed: str, unit: Unit) -> bool:
    """Whether the name as printed is more than a shorter or longer way to write the present one."""
    key = name_key(printed)
    present = [name_key(name) for name in (unit.name, unit.short_name) if name]
    return not any(key in name or name in key for name in present)


def _documents(reader: Reader, plan: Plan) -> Iterator[YearChange]:
    cited = dict.fromkeys(citation.document_id for citation in reader.select(Citation, plan_id=plan.id))
    if plan.superior_document_id is not None:
        cited[plan.superior_document_id] = None
    documents = {document.id: document for document in reader.select(LegalDocument)} if cited else {}
    for document_id in cited:
        successor_id = last_successor(documents, document_id)
        if successor_id != document_id:
            yield YearChange(
                ChangeKind.DOCUMENT,
                document_id,
                documents[document_id].title,
                f"trích dẫn {documents[successor_id].title}",
                "giữ văn bản cũ",
                True,
                successor_id=successor_id,
            )


def last_successor(documents: dict[int, LegalDocument], document_id: int) -> int:
    """The document at the end of the chain of those that replaced one; itself when nothing did."""
    seen = {document_id}
    following = documents[document_id].replaced_by_id
    while following in documents and following not in seen:
        seen.add(following)
        document_id, following = following, documents[following].replaced_by_id
    return document_id


def _signer(reader: Reader, plan: Plan) -> Iterator[YearChange]:
    if not plan.signer_name:
        return
    key = name_key(plan.signer_name)
    same = [person for person in reader.select(Person) if name_key(person.name) == key]
    if same and not any(person.active for person in same):
        words = f"Người ký {plan.signer_name}"
        yield YearChange(ChangeKind.PERSON, same[0].id, words, "để trống người ký", "giữ người ký", True)


def _tasks(reader: Reader, plan: Plan, tasks: Sequence[Task], from_year: int) -> Iterator[YearChange]:
    ids = [task.id for task in tasks]
    ended = reader.select(TaskOutcome, task_id=ids, year=from_year, state=TaskState.NOT_FEASIBLE)
    reasons = {outcome.task_id: outcome.reason for outcome in ended}
    for task in tasks:
        kind, words = None, f"{task.number or ''} {task.text}".strip()
        if task.id in reasons:
            kind, words = ChangeKind.NOT_FEASIBLE, f"{words} – lý do: {reasons[task.id]}"
        elif task.duplicate_of_id is not None:
            kind = ChangeKind.DUPLICATE
        elif is_added_later(plan, task):
            kind = ChangeKind.ADDED
        if kind is not None:
            yield YearChange(
                kind, task.id, words, "đưa sang năm mới", "không đưa sang", is_proposed=kind is ChangeKind.ADDED
            )
