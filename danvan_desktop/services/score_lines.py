"""The lines of a sheet within an action: found or begun, changed, and dropped again when nothing is left on them."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.score_decision import ScoreDecision
from danvan_desktop.domain.score_entry import is_entered
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet, SheetState
from danvan_desktop.storage.repositories.scoring import full_set_of
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


def deed_on(store: Store, deed: str, criterion_id: int) -> str:
    """The name of an action in the history, “Chấm điểm tiêu chí 2.1.1”; the bare deed when the criterion is gone."""
    criterion = store.find(Criterion, criterion_id)
    if criterion is None:
        return deed
    label = label_of(criterion)
    return f"{deed} {label[0].lower()}{label[1:]}"


def open_sheet(uow: UnitOfWork, sheet_id: int) -> ScoreSheet:
    """The sheet to be changed; raises `ValidationError` while it is being approved and once it was sent (invariant 10)."""
    sheet = uow.get(ScoreSheet, sheet_id)
    if sheet.state.is_editable:
        return sheet
    label = sheet.state.label.lower()
    if sheet.state.is_withdrawable:
        remedy = "Hãy chọn “Rút lại để chỉnh sửa” rồi sửa; việc rút lại được ghi vào nhật ký."
    else:
        remedy = "Bảng này được giữ nguyên để đối chiếu."
    raise ValidationError(f"Bảng tự chấm điểm năm {sheet.year} ở trạng thái “{label}” nên không sửa được.", remedy)


def leaf_of(uow: UnitOfWork, sheet: ScoreSheet, criterion_id: int) -> Criterion:
    """The leaf of the sheet's set, of the kind of its top row; raises `ValidationError` for any other row."""
    rows = full_set_of(uow, sheet.set_id).criteria
    found = next((row for row in rows if row.id == criterion_id), None)
    if found is None or any(row.parent_id == criterion_id for row in rows):
        raise ValidationError(
            "Dòng này không phải là tiêu chí để chấm điểm.", "Hãy chọn một tiêu chí không có tiêu chí con."
        )
    return found


def line_of(uow: UnitOfWork, sheet_id: int, criterion_id: int) -> ScoreLine:
    """The line of a leaf, or a new one with an id of its own that is not saved yet."""
    found = uow.select(ScoreLine, sheet_id=sheet_id, criterion_id=criterion_id)
    return found[0] if found else ScoreLine(uow.new_id(), sheet_id, criterion_id)


def keep_line(uow: UnitOfWork, line: ScoreLine) -> None:
    """Save a line, or delete it when neither points, words, evidence nor a unit are on it any more."""
    is_bare = not is_entered(line) and not line.basis and not line.explanation
    is_bare = is_bare and line.appraised is None and line.final is None
    is_bare = is_bare and not line.appraisal_note and not line.reply and line.unit_id is None
    if not is_entered(line):
        drop_decision(uow, line.sheet_id, line.criterion_id)
    if not is_bare or uow.count(EvidenceLink, proven=Proven.SCORE_LINE, object_id=line.id):
        uow.save(line)
    elif uow.find(ScoreLine, line.id) is not None:
        uow.delete(ScoreLine, line.id)


def has_only_a_unit(uow: UnitOfWork, line: ScoreLine) -> bool:
    """Whether nothing but the unit that owes it stands on a line, neither points nor words nor evidence."""
    bare = ScoreLine(line.id, line.sheet_id, line.criterion_id, unit_id=line.unit_id)
    return line == bare and not uow.count(EvidenceLink, proven=Proven.SCORE_LINE, object_id=line.id)


def drop_decision(uow: UnitOfWork, sheet_id: int, criterion_id: int) -> None:
    """Forget what was decided about the suggestion of a leaf, as its points are taken off."""
    for decision in uow.select(ScoreDecision, sheet_id=sheet_id, criterion_id=criterion_id):
        uow.delete(ScoreDecision, decision.id)


def note_scoring(uow: UnitOfWork, sheet: ScoreSheet) -> None:
    """The first change of a draft sheet makes it “đang tự chấm”."""
    if sheet.state is SheetState.DRAFT:
        uow.save(replace(sheet, state=SheetState.SCORING))
