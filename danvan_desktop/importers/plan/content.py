"""Which paragraphs of a content section are topics, tasks, continuations and labelled lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.labels import is_bare_label, is_label_line
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.words import ends_full_stop

INTRODUCTION = "câu dẫn"
_LONG_TITLE = 350
_GOALS = re.compile(
    r"^(?:các )?(?:mục tiêu|mục đích|yêu cầu|chỉ tiêu)(?: (?:cụ thể|chung|chủ yếu|thực hiện|phấn đấu|năm \d{4}))*\W*$",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"^(?:Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Thông tư|Thông báo|Công văn|Quy định|Quy chế|Chương trình|Đề án|Hướng dẫn|Văn bản)\s(?:số\s)?(?=\d|[A-ZĐ])"
)
_FIGURE = re.compile(r"\d\s?%")
_ANNEX = re.compile(
    r"^\W*(?:có|kèm theo|chi tiết|theo|các nhiệm vụ|nhiệm vụ cụ thể|nội dung (?:chi tiết|cụ thể)|phân công nhiệm vụ|cụ thể)\b.{0,80}\b(?:phụ lục|biểu|danh mục|bảng)\b.{0,60}$|^\([^()]*\b(?:phụ lục|biểu|bảng)\b[^()]*\)\W*$",
    re.IGNORECASE,
)


def mark_content(blocks: Sequence[Block], marks: Marks) -> None:
    """Give every block of a content section its fate."""
    plain = _without_labels(blocks, marks)
    top = _top_rank(plain)
    if top is None:
        _mark_level(plain, marks)
        _mark_announced_topics(plain, marks)
        return
    lead_in, branches = _branches(plain, top)
    _mark_level(lead_in, marks)
    _mark_branches(branches, marks, topics=top is Rank.PART or _are_topics(blocks, branches))


def _without_labels(blocks: Sequence[Block], marks: Marks) -> list[Block]:
    """The blocks that are work: labelled lines and what only points at labels or an annex get their fate here."""
    annex = {block.index for block in blocks if _ANNEX.match(block.text)}
    announcing = {before.index for before, after in itertools.pairwise(blocks) if _announces_labels(before, after)}
    labelled = {block.index for block in blocks if _is_label(block)} - annex
    if len(labelled) == len(blocks):
        return list(blocks)
    for block in blocks:
        if block.index in annex:
            marks.say(block, Fate.SKIPPED, "câu dẫn tới phụ lục")
        elif block.index in announcing or is_bare_label(block.text):
            marks.say(block, Fate.SKIPPED, INTRODUCTION)
        elif block.index in labelled:
            marks.say(block, Fate.ASSIGNMENT)
    return [block for block in blocks if block.index not in annex | announcing | labelled]


def _announces_labels(block: Block, below: Block) -> bool:
    """Whether a heading without colon announces labelled lines (“b) Phân công thực hiện”)."""
    return block.rank > Rank.NUMBER and is_bare_label(f"{block.body}:") and is_label_line(below.text)


def _mark_branches(branches: Sequence[Sequence[Block]], marks: Marks, *, topics: bool) -> None:
    for branch in branches:
        head, children = branch[0], branch[1:]
        if children and _GOALS.match(head.body):
            _mark_goals(head, children, marks)
        elif topics or marks.fate_of(head) is Fate.GROUP:
            marks.say(head, Fate.GROUP)
            mark_children(children, marks)
        else:
            _mark_whole(head, children, marks)


def _mark_whole(head: Block, children: Sequence[Block], marks: Marks) -> None:
    """One task, with all that stands below it."""
    marks.say(head, Fate.TASK)
    for child in children:
        marks.say(child, Fate.TASK_CONTINUATION)


def _is_label(block: Block) -> bool:
    """Whether a paragraph is a labelled line; a numbered one (“2. Đối tượng: …”) stands beside tasks and is one."""
    return block.rank > Rank.NUMBER and (is_label_line(block.text) or is_bare_label(block.text))


def mark_children(blocks: Sequence[Block], marks: Marks) -> None:
    """Give the paragraphs below a topic their fate; numbered or lettered sub-headings stay headings of their tasks."""
    top = _top_rank(blocks)
    if top is None:
        _mark_level(blocks, marks)
        return
    lead_in, branches = _branches(blocks, top)
    _mark_level(lead_in, marks)
    if top is Rank.NUMBER:
        _mark_branches(branches, marks, topics=_are_topics(blocks, branches))
        return
    for head, *children in branches:
        if children and _GOALS.match(head.body):
            _mark_goals(head, children, marks)
        elif children and _is_heading_like(head) and not _announces_details(head, children):
            marks.say(head, Fate.GROUP)
            mark_children(children, marks)
        else:
            _mark_whole(head, children, marks)


def _mark_announced_topics(blocks: Sequence[Block], marks: Marks) -> None:
    """Several unmarked lines that end with a colon above bullets are topics (“Tháng 01/2026:”), one is a lead-in."""
    heads = [
        block
        for block, below in itertools.pairwise(blocks)
        if block.rank is Rank.NONE and below.rank is Rank.DASH and block.text.endswith(":") and _is_heading_like(block)
    ]
    if len(heads) > 1:
        for head in heads:
            marks.say(head, Fate.GROUP)


def _mark_goals(head: Block, children: Sequence[Block], marks: Marks) -> None:
    """What a topic aims at is no work: figures are targets, the rest stays text."""
    marks.say(head, Fate.PURPOSE)
    for child in children:
        marks.say(child, Fate.TARGET if _FIGURE.search(child.body) else Fate.PURPOSE)


def _is_bold_topic(block: Block, following: Block | None) -> bool:
    """A heading told only by its letters: bold, short, not a sentence, with bullets below it that are not bold."""
    if block.rank is not Rank.NONE or not block.bold or following is None or following.rank is not Rank.DASH:
        return False
    return _is_heading_like(block) and not following.bold


def _announces_details(head: Block, children: Sequence[Block]) -> bool:
    """Whether a colon announces details of the task itself: plus signs, or documents one by one."""
    if not head.body.endswith(":"):
        return False
    return all(child.rank is Rank.PLUS for child in children) or _lists_documents(head, children)


def _lists_documents(head: Block, children: Sequence[Block]) -> bool:
    return head.body.endswith(":") and all(_DOCUMENT.match(child.body) for child in children)


def _top_rank(blocks: Sequence[Block]) -> Rank | None:
    """The shallowest numbering in use, if anything is numbered or lettered."""
    ranks = [block.rank for block in blocks if block.rank is Rank.PART or Rank.NUMBER <= block.rank <= Rank.LETTER]
    return min(ranks) if ranks else None


def _branches(blocks: Sequence[Block], top: Rank) -> tuple[list[Block], list[list[Block]]]:
    """What stands before the first block of rank `top`, then each such block with all that follows it."""
    lead_in: list[Block] = []
    branches: list[list[Block]] = []
    for block in blocks:
        if block.rank == top:
            branches.append([block])
        elif branches:
            branches[-1].append(block)
        else:
            lead_in.append(block)
    return lead_in, branches


def _are_topics(blocks: Sequence[Block], branches: Sequence[Sequence[Block]]) -> bool:
    """Whether the numbered paragraphs are topics with tasks below them, or the tasks themselves.

    A number with paragraphs below it speaks for topics; one followed only by labelled lines is a task.
    """
    labelled = {before.index for before, after in itertools.pairwise(blocks) if _is_label(after)}
    parents = sum(len(branch) > 1 for branch in branches)
    alone = sum(len(branch) == 1 and branch[0].index in labelled for branch in branches)
    return parents > alone


def _is_heading_like(block: Block) -> bool:
    return (
        len(block.body) <= _LONG_TITLE
        and (block.body.endswith(":") or not ends_full_stop(block.body))
        and not block.body.endswith(";")
    )


def _mark_level(blocks: Sequence[Block], marks: Marks) -> None:
    """Bullets and unmarked paragraphs of one level: each is a task, plus signs continue the bullet above them."""
    parent: Block | None = None
    for at, block in enumerate(blocks):
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        if block.rank is Rank.PLUS and parent is not None:
            marks.say(block, Fate.TASK_CONTINUATION)
        elif block.rank is Rank.NONE and block.text.endswith(":") and following is not None:
            marks.say(block, Fate.SKIPPED, INTRODUCTION)
        elif _is_bold_topic(block, following):
            marks.say(block, Fate.GROUP)
            parent = None
        else:
            marks.say(block, Fate.TASK)
            parent = block if block.rank is Rank.DASH else None
