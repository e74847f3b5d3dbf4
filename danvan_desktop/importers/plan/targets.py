"""Targets (chỉ tiêu): the figure or the rating a sentence promises."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from danvan_desktop.domain.draft_plan import DraftTarget, Fate, SourceLines
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.content import INTRODUCTION
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.words import ends_full_stop

_PERCENT = re.compile(r"(?<![\d/])(\d{1,3}(?:[.,]\d+)?)\s?%")
_RATING = re.compile(
    r"(?i:xếp loại|đạt loại|đạt mức|xếp hạng)\s+[“\"]?(Hoàn thành (?:xuất sắc|tốt)(?: nhiệm vụ)?"
    r"|Xuất sắc|Tốt|Khá|Trung bình|xuất sắc|tốt|khá|trung bình)"
)
_RELATIVE = re.compile(r"so với (?:năm|cùng kỳ|kỳ|giai đoạn)")
_GENERAL_GOAL = re.compile(r"^mục tiêu (?:chung|tổng quát)\b", re.IGNORECASE)
_LONG_TITLE = 160


def mark_targets(blocks: Sequence[Block], marks: Marks) -> None:
    """Give every paragraph of a target section its fate; headings of sub-lists are introductions."""
    numbered = False
    goal: Block | None = None
    for at, block in enumerate(blocks):
        if goal is not None and block.rank <= goal.rank:
            goal = None
        if _GENERAL_GOAL.match(block.body):
            goal = block
        if goal is not None:
            marks.say(block, Fate.PURPOSE)
            continue
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        if below is not None and _introduces(block, below):
            marks.say(block, Fate.SKIPPED, INTRODUCTION)
        elif numbered and block.rank is Rank.NONE:
            marks.say(block, Fate.TASK_CONTINUATION)
        else:
            marks.say(block, Fate.TARGET)
            numbered = block.rank is Rank.NUMBER


def collect_targets(blocks: Sequence[Block], marks: Marks) -> list[DraftTarget]:
    """The targets among the paragraphs of a section; continuations join the target above them."""
    whole: list[Block] = []
    for block in blocks:
        fate = marks.fate_of(block)
        if fate is Fate.TARGET:
            whole.append(block)
        elif fate is Fate.TASK_CONTINUATION and whole:
            last = whole[-1]
            lines = SourceLines(last.lines.first, block.lines.last)
            whole[-1] = replace(last, body=f"{last.body} {block.text}", lines=lines)
    return [build_target(block) for block in whole]


def build_target(block: Block) -> DraftTarget:
    """The target a paragraph states."""
    text = block.body
    if rating := _RATING.search(text):
        return DraftTarget(text, block.lines, block.marker.number, rating.group(1), "xếp loại", "rating")
    if percent := _PERCENT.search(text):
        value = float(percent.group(1).replace(",", "."))
        return DraftTarget(
            text, block.lines, block.marker.number, int(value) if value.is_integer() else value, "%", "quantitative"
        )
    measure = "relative" if _RELATIVE.search(text) else "qualitative"
    return DraftTarget(text, block.lines, block.marker.number, measure=measure)


def _introduces(block: Block, below: Block) -> bool:
    if block.text.endswith(":"):
        return True
    deeper = Rank.NONE > below.rank > block.rank
    return (
        deeper and len(block.body) <= _LONG_TITLE and not ends_full_stop(block.body) and not _PERCENT.search(block.body)
    )
