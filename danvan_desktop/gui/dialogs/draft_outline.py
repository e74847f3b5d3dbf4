"""The draft side of the import review: what would be stored, as a tree that knows its places in the source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from danvan_desktop.domain.draft_plan import DraftPlan, DraftTask, DraftTiming, SourceLines
from danvan_desktop.domain.text import NOT_KNOWN
from danvan_desktop.domain.timing import DueOperator, TimingKind, due_as_words

LINES_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which an item hands out the first and last line of its source, or None."""


def fill_outline(tree: QTreeWidget, draft: DraftPlan) -> None:
    """Show the whole draft: form, tasks by group, targets, duties, citations, Nơi nhận and signature."""
    tree.clear()
    _add_form(tree, draft)
    _add_tasks(tree, draft)
    targets = _branch(tree, f"Chỉ tiêu ({len(draft.targets)})")
    for target in draft.targets:
        value = "" if target.value is None else f"{target.value}{target.unit if target.unit == '%' else ''}"
        _leaf(targets, target.text, value, target.lines)
    duties = _branch(tree, f"Nghĩa vụ, tổ chức thực hiện ({len(draft.obligations)})")
    for duty in draft.obligations:
        _leaf(duties, duty.text, _joined(duty.unit or "", timing_words(duty.timing)), duty.lines)
    citations = _branch(tree, f"Văn bản trích dẫn ({len(draft.citations)})")
    for citation in draft.citations:
        _leaf(citations, citation.raw, citation.date or "", None)
    recipients = _branch(tree, f"Nơi nhận ({len(draft.recipients)})")
    for recipient in draft.recipients:
        _leaf(recipients, recipient, "", None)
    tree.expandToDepth(1)


def timing_words(timing: DraftTiming) -> str:
    """The time as understood, with the words as printed where they were not."""
    if timing.due:
        return due_as_words(timing.due, DueOperator(timing.operator) if timing.operator else None)
    if timing.kind:
        return TimingKind(timing.kind).label
    return f"chưa hiểu: {timing.raw}" if timing.raw else ""


def _add_form(tree: QTreeWidget, draft: DraftPlan) -> None:
    metadata, signer = draft.metadata, draft.signer
    form = _branch(tree, "Thể thức")
    number = f"{metadata.number or '……'}/{metadata.symbol}" if metadata.symbol else metadata.number
    signature = " ".join(part for part in (signer.authority_prefix, signer.position_for, signer.position) if part)
    rows = (
        ("Loại văn bản", metadata.doc_type),
        ("Số, ký hiệu", number),
        ("Ngày ban hành", metadata.date_raw or metadata.date),
        ("Trích yếu", metadata.subject),
        ("Cơ quan ban hành", metadata.issuer),
        ("Cơ quan cấp trên", metadata.superior),
        ("Người ký", _joined(signature, signer.name or "") or None),
    )
    for label, value in rows:
        _leaf(form, label, value or NOT_KNOWN, None)


def _add_tasks(tree: QTreeWidget, draft: DraftPlan) -> None:
    tasks = _branch(tree, f"Nhiệm vụ ({len(draft.tasks)})")
    for group in draft.task_groups:
        title = " ".join(part for part in (f"{group.number}." if group.number else "", group.title) if part)
        branch = _leaf(tasks, title, f"{len(group.tasks)} nhiệm vụ", group.lines)
        for task in group.tasks:
            number = f"{task.number}. " if task.number else ""
            _leaf(branch, number + task.text, _joined(_units(task), timing_words(task.timing)), task.lines)


def _units(task: DraftTask) -> str:
    roles = (
        ("Chủ trì", task.lead_units),
        ("Phối hợp", task.cooperating_units),
        ("Chỉ đạo", task.directing),
        ("Tham mưu", task.advising),
    )
    return "; ".join(f"{label}: {', '.join(units)}" for label, units in roles if units)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _branch(tree: QTreeWidget, text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(tree, [text])
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item


def _leaf(parent: QTreeWidgetItem, text: str, detail: str, lines: SourceLines | None) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [text, detail])
    item.setToolTip(0, text)
    item.setToolTip(1, detail)
    if lines is not None:
        item.setData(0, LINES_ROLE, (lines.first, lines.last))
    return item
