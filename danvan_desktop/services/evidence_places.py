"""What an evidence item belongs to: the task, duty, target or criterion to open for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Task
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class EvidencePlace:
    """The object (`noun`, `object_id`) an evidence item is attached to, and the year and plan to open it in.

    For a result of a task it is the task, and `row_id` the result.
    """

    noun: str
    object_id: int
    words: str
    year: int | None
    plan_id: int | None
    row_id: int | None = None


def places_of(reader: Reader, evidence_ids: Sequence[int]) -> dict[int, EvidencePlace]:
    """Evidence id → the first place it was attached to; items attached to nothing are left out."""
    places: dict[int, EvidencePlace] = {}
    for link in reader.select(EvidenceLink, evidence_id=list(evidence_ids)):
        if link.evidence_id not in places and (place := _FIND[link.proven](reader, link.object_id)) is not None:
            places[link.evidence_id] = place
    return places


def _of_entry(reader: Reader, object_id: int) -> EvidencePlace | None:
    entry = reader.find(ProgressEntry, object_id)
    task = None if entry is None else reader.find(Task, entry.task_id)
    if entry is None or task is None:
        return None
    return EvidencePlace("progress_entry", task.id, f"nhiệm vụ: {task.text}", entry.year, task.plan_id, entry.id)


def _of_target(reader: Reader, object_id: int) -> EvidencePlace | None:
    result = reader.find(TargetResult, object_id)
    target = None if result is None else reader.find(Target, result.target_id)
    if result is None or target is None:
        return None
    return EvidencePlace("target", target.id, f"chỉ tiêu: {target.text}", result.year, target.plan_id)


def _of_occurrence(reader: Reader, object_id: int) -> EvidencePlace | None:
    record = reader.find(Occurrence, object_id)
    duty = None if record is None else reader.find(Obligation, record.obligation_id)
    if record is None or duty is None:
        return None
    return EvidencePlace("occurrence", record.id, f"mốc: {duty.text}", record.year, duty.plan_id)


def _of_line(reader: Reader, object_id: int) -> EvidencePlace | None:
    line = reader.find(ScoreLine, object_id)
    sheet = None if line is None else reader.find(ScoreSheet, line.sheet_id)
    criterion = None if line is None else reader.find(Criterion, line.criterion_id)
    if sheet is None or criterion is None:
        return None
    words = f"tiêu chí {criterion.number} {criterion.text}"
    return EvidencePlace("criterion", criterion.id, words, sheet.year, None)


def _of_register_row(reader: Reader, object_id: int) -> EvidencePlace | None:
    row = reader.find(RegisterRow, object_id)
    if row is None:
        return None
    name = next((register.name for register in registers_of(reader) if register.key == row.register), row.register)
    return EvidencePlace("register_row", row.id, f"sổ {name}: {row.words}", row.year, None)


def _of_receipt(reader: Reader, object_id: int) -> EvidencePlace | None:
    receipt = reader.find(RosterReceipt, object_id)
    duty = None if receipt is None else reader.find(RosterDuty, receipt.duty_id)
    entry = None if receipt is None else reader.find(RosterEntry, receipt.entry_id)
    if duty is None or entry is None:
        return None
    return EvidencePlace("roster_entry", entry.id, f"{duty.name}: {entry.name}", duty.year, None)


def _of_document(reader: Reader, object_id: int) -> EvidencePlace | None:
    document = reader.find(LegalDocument, object_id)
    if document is None:
        return None
    return EvidencePlace("legal_document", document.id, f"văn bản: {document.title}", None, None)


_FIND: dict[Proven, Callable[[Reader, int], EvidencePlace | None]] = {
    Proven.PROGRESS_ENTRY: _of_entry,
    Proven.TARGET_RESULT: _of_target,
    Proven.OCCURRENCE: _of_occurrence,
    Proven.SCORE_LINE: _of_line,
    Proven.REGISTER_ROW: _of_register_row,
    Proven.LEGAL_DOCUMENT: _of_document,
    Proven.ROSTER_RECEIPT: _of_receipt,
}
