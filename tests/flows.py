"""The words of flowing sheets and of the lines set from them, for tests that ask what stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from danvan_desktop.domain.sheet_flow import FlowItem, FlowRule, FlowSection, FlowTable, FlowText
from danvan_desktop.gui.set_text import Mark, SetLine


def texts_of(items: Iterable[FlowItem]) -> Iterator[FlowText]:
    """Every paragraph in reading order, those of cells too."""
    for item in items:
        if isinstance(item, FlowText):
            yield item
        elif isinstance(item, FlowTable):
            for row in item.rows:
                for cell in row.cells:
                    yield from texts_of(cell.content)


def words_of(items: Iterable[FlowItem]) -> str:
    """All words, a line for each paragraph."""
    return "\n".join("".join(run.text for run in text.runs) for text in texts_of(items))


def section_words(sections: Iterable[FlowSection]) -> str:
    """All words of several sections."""
    return "\n".join(words_of(section.items) for section in sections)


def rules_of(items: Iterable[FlowItem]) -> list[FlowRule]:
    """Every short rule, those of cells too."""
    found: list[FlowRule] = []
    for item in items:
        if isinstance(item, FlowTable):
            found += [rule for row in item.rows for cell in row.cells for rule in rules_of(cell.content)]
        elif isinstance(item, FlowRule):
            found.append(item)
    return found


def line_words(mark: Mark) -> str:
    """The words of a set line without the space or line end behind them; a rule has none."""
    if not isinstance(mark, SetLine):
        return ""
    line, text = mark._line, mark._layout.text().encode("utf-16-le")  # Qt counts UTF-16 units
    start = 2 * line.textStart()
    return text[start : start + 2 * line.textLength()].decode("utf-16-le", errors="ignore").strip(" \u2028")
