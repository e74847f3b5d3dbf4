"""The draft side of the import review: what would be stored, in the order of the source, each item with its place there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from danvan_desktop.domain.draft_plan import (
    DraftItem,
    DraftPlan,
    DraftSection,
    DraftTask,
    DraftTaskGroup,
    DraftTiming,
    Fate,
    SourceLines,
)
from danvan_desktop.domain.text import NOT_KNOWN
from danvan_desktop.domain.timing import DueOperator, DueRule, Period, TimingKind, timing_in_words

LINES_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which an item hands out the first and last line of its source, or None."""

_LAST_LINE = 10**9


def fill_outline(tree: QTreeWidget, draft: DraftPlan) -> None:
    """Show the whole draft as the source runs; tables of annexes, Nơi nhận, signature and citations stand at the end."""
    tree.clear()
    _add_form(tree, draft)
    if draft.preamble:
        lines = _first(draft, Fate.PREAMBLE)
        _leaf(_branch(tree, "Phần mở đầu", "", lines), draft.preamble, "", lines)
    closing = _first(draft, Fate.CLOSING)
    end = closing.first if closing else _LAST_LINE
    for section, after in zip(draft.sections, [*draft.sections[1:], None], strict=True):
        stop = after.lines.first if after is not None else end
        _add_section(tree, draft, section, stop if stop > section.lines.first else _LAST_LINE)
    _add_closing(tree, draft, closing)
    _add_tables(tree, draft)
    recipients = _branch(tree, f"Nơi nhận ({len(draft.recipients)})", "", _first(draft, Fate.RECIPIENT))
    for recipient in draft.recipients:
        _leaf(recipients, recipient, "", None)
    _branch(tree, "Người ký", _signature(draft) or NOT_KNOWN, _first(draft, Fate.SIGNATURE))
    tree.expandAll()
    _add_citations(tree, draft)


def timing_words(timing: DraftTiming) -> str:
    """The time as understood, with the words as printed where they were not."""
    operator = DueOperator(timing.operator) if timing.operator else None
    rule = DueRule(timing.due, operator, Period(timing.period) if timing.period else None)
    words = timing_in_words(TimingKind(timing.kind) if timing.kind else None, rule)
    return words or (f"chưa hiểu: {timing.raw}" if timing.raw else "")


def unit_words(task: DraftTask) -> str:
    """The units of a task by their roles."""
    roles = (
        ("Chủ trì", task.lead_units),
        ("Phối hợp", task.cooperating_units),
        ("Chỉ đạo", task.directing),
        ("Tham mưu", task.advising),
    )
    return "; ".join(f"{label}: {', '.join(units)}" for label, units in roles if units)


@dataclass(slots=True)
class _Part:
    """What the draft holds from line `start` up to (not including) `end`: groups, targets, duties and other text."""

    draft: DraftPlan
    start: int
    end: int
    is_table: bool
    items: tuple[DraftItem, ...] = ()
    leaves: list[tuple[int, Callable[[QTreeWidgetItem], object]]] = field(init=False, default_factory=list)
    counts: dict[str, int] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for group in self.draft.task_groups:
            if (group.origin == "table") == self.is_table and self._holds(group.lines):
                self._take("nhiệm vụ", len(group.tasks), group.lines, _group_of(group))
        for target in () if self.is_table else self.draft.targets:
            if self._holds(target.lines):
                value = "" if target.value is None else f"{target.value}{target.unit if target.unit == '%' else ''}"
                self._take("chỉ tiêu", 1, target.lines, _leaf_of(f"Chỉ tiêu: {target.text}", value, target.lines))
        duties = [] if self.is_table else [duty for duty in self.draft.obligations if self._holds(duty.lines)]
        for duty in duties:
            detail = _joined(duty.unit or "", timing_words(duty.timing))
            self._take("nghĩa vụ", 1, duty.lines, _leaf_of(f"Nghĩa vụ: {duty.text}", detail, duty.lines))
        covered = {line for duty in duties for line in range(duty.lines.first, duty.lines.last + 1)}
        for item in _flat(self.items):
            if item.lines.first not in covered:
                text = f"{item.marker} {item.text}" if item.marker else item.text
                self._take("", 0, item.lines, _leaf_of(text, "", item.lines))

    def count_words(self) -> str:
        """“19 nhiệm vụ · 2 chỉ tiêu”."""
        return " · ".join(f"{count} {noun}" for noun, count in self.counts.items() if count)

    def add_to(self, branch: QTreeWidgetItem) -> None:
        """Add everything in the order of the source."""
        for _, add in sorted(self.leaves, key=lambda leaf: leaf[0]):
            add(branch)

    def _holds(self, lines: SourceLines) -> bool:
        return self.start <= lines.first < self.end

    def _take(self, noun: str, count: int, lines: SourceLines, add: Callable[[QTreeWidgetItem], object]) -> None:
        self.leaves.append((lines.first, add))
        self.counts[noun] = self.counts.get(noun, 0) + count


def _add_section(tree: QTreeWidget, draft: DraftPlan, section: DraftSection, end: int) -> None:
    part = _Part(draft, section.lines.first, end, is_table=False, items=section.items)
    title = " ".join(text for text in (f"{section.number}." if section.number else "", section.title) if text)
    branch = _branch(tree, title or section.role.label, part.count_words(), section.lines)
    part.add_to(branch)


def _add_closing(tree: QTreeWidget, draft: DraftPlan, lines: SourceLines | None) -> None:
    if draft.closing and lines is not None:
        part = _Part(draft, lines.first, _LAST_LINE, is_table=False)
        branch = _branch(tree, "Phần kết", part.count_words(), lines)
        part.add_to(branch)
        if not branch.childCount():
            _leaf(branch, draft.closing, "", lines)


def _add_tables(tree: QTreeWidget, draft: DraftPlan) -> None:
    part = _Part(draft, 0, _LAST_LINE, is_table=True)
    first = min((group.lines.first for group in draft.task_groups if group.origin == "table"), default=None)
    if first is not None:
        part.add_to(_branch(tree, "Bảng, phụ lục", part.count_words(), SourceLines(first, first)))


def _add_form(tree: QTreeWidget, draft: DraftPlan) -> None:
    metadata = draft.metadata
    form = _branch(tree, "Thể thức", "", _first(draft, Fate.METADATA))
    number = f"{metadata.number or '……'}/{metadata.symbol}" if metadata.symbol else metadata.number
    rows = (
        ("Loại văn bản", metadata.doc_type),
        ("Số, ký hiệu", number),
        ("Ngày ban hành", metadata.date_raw or metadata.date),
        ("Trích yếu", metadata.subject),
        ("Cơ quan ban hành", metadata.issuer),
        ("Cơ quan cấp trên", metadata.superior),
    )
    for label, value in rows:
        _leaf(form, label, value or NOT_KNOWN, None)


def _add_group(parent: QTreeWidgetItem, group: DraftTaskGroup) -> None:
    branch = parent
    if not group.implicit:
        title = " ".join(part for part in (f"{group.number}." if group.number else "", group.title) if part)
        branch = _leaf(parent, title, f"{len(group.tasks)} nhiệm vụ", group.lines)
    for task in group.tasks:
        number = f"{task.number}. " if task.number else ""
        _leaf(branch, number + task.text, _joined(unit_words(task), timing_words(task.timing)), task.lines)


def _group_of(group: DraftTaskGroup) -> Callable[[QTreeWidgetItem], object]:
    return lambda parent: _add_group(parent, group)


def _add_citations(tree: QTreeWidget, draft: DraftPlan) -> None:
    places = {paragraph.index: paragraph.lines for paragraph in draft.paragraphs}
    citations = _branch(tree, f"Văn bản trích dẫn ({len(draft.citations)})", "", None)
    for citation in draft.citations:
        _leaf(citations, citation.raw, citation.date or "", places.get(citation.paragraph_index))


def _signature(draft: DraftPlan) -> str:
    signer = draft.signer
    position = " ".join(part for part in (signer.authority_prefix, signer.position_for, signer.position) if part)
    return _joined(position, signer.name or "")


def _flat(items: tuple[DraftItem, ...]) -> Iterator[DraftItem]:
    for item in items:
        yield item
        yield from _flat(item.items)


def _first(draft: DraftPlan, fate: Fate) -> SourceLines | None:
    return next((paragraph.lines for paragraph in draft.paragraphs if paragraph.fate is fate), None)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _branch(tree: QTreeWidget, text: str, detail: str, lines: SourceLines | None) -> QTreeWidgetItem:
    item = _filled(QTreeWidgetItem(tree, [text, detail]), lines)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item


def _leaf_of(text: str, detail: str, lines: SourceLines) -> Callable[[QTreeWidgetItem], object]:
    return lambda parent: _leaf(parent, text, detail, lines)


def _leaf(parent: QTreeWidgetItem, text: str, detail: str, lines: SourceLines | None) -> QTreeWidgetItem:
    return _filled(QTreeWidgetItem(parent, [text, detail]), lines)


def _filled(item: QTreeWidgetItem, lines: SourceLines | None) -> QTreeWidgetItem:
    item.setToolTip(0, item.text(0))
    item.setToolTip(1, item.text(1))
    if lines is not None:
        item.setData(0, LINES_ROLE, (lines.first, lines.last))
    return item
