"""The automatic numbers of Word, computed from numbering.xml as Word prints them (ECMA-376 part 1, clause 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_MAX_STYLE_DEPTH = 12


def w(name: str) -> str:
    """A tag of the main WordprocessingML namespace."""
    return f"{{{NAMESPACE}}}{name}"


def attribute(element: Any, name: str) -> str | None:
    """The value of a `w:` attribute, or None."""
    value = element.get(w(name))
    return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list; `restart` is the number of the level (from 1) that starts it again, 0 for none."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    is_legal: bool = False
    style: str = ""


@dataclass(slots=True)
class Numbering:
    """The lists of one document with their running counters; `label_of` must be asked in reading order."""

    lists: dict[str, dict[int, _Level]] = field(default_factory=dict)
    abstracts: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str | None, int | None, str | None]] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)

    def label_of(self, paragraph: Any) -> str | None:
        """The number or bullet printed before a paragraph (“1.”, “a)”, “-”), or None; advances the counters."""
        list_id, level = self._place_of(paragraph)
        levels = self.lists.get(list_id or "")
        if not levels or list_id == "0" or level not in levels:
            return None
        counter = self.counters.setdefault(self.abstracts.get(list_id or "", list_id or ""), {})
        counter[level] = counter.get(level, levels[level].start - 1) + 1
        for deeper in [key for key in counter if key > level]:
            restart = levels[deeper].restart if deeper in levels else None
            if level < (deeper if restart is None else restart):
                del counter[deeper]
        return _printed(levels, counter, level)

    def _place_of(self, paragraph: Any) -> tuple[str | None, int]:
        properties = paragraph.find(w("pPr"))
        if properties is None:
            return None, 0
        list_id, level = _num_of(properties)
        mark = properties.find(w("pStyle"))
        name = attribute(mark, "val") if mark is not None else None
        names: set[str | None] = set()
        for _ in range(_MAX_STYLE_DEPTH):
            if name is None or (list_id is not None and level is not None):
                break
            names.add(name)
            style_list, style_level, name = self.styles.get(name, (None, None, None))
            if list_id is None and style_list is not None:
                list_id = style_list
                linked = (at for at, own in self.lists.get(style_list, {}).items() if own.style in names)
                style_level = style_level if style_level is not None else next(linked, None)
            level = level if level is not None else style_level
        return list_id, level or 0


def load_numbering(numbering: Any, styles: Any) -> Numbering:
    """The lists of the parts `numbering` and `styles` (lxml elements or None)."""
    result = Numbering()
    if numbering is None:
        return result
    abstracts = _abstracts(numbering)
    for item in numbering.findall(w("num")):
        list_id = attribute(item, "numId") or ""
        link = item.find(w("abstractNumId"))
        abstract = (attribute(link, "val") or "") if link is not None else ""
        levels = dict(abstracts.get(abstract, {}))
        restarted = _override(item, levels)
        result.lists[list_id] = levels
        result.abstracts[list_id] = f"num {list_id}" if restarted else f"abstract {abstract}"
    if styles is not None:
        result.styles = {attribute(style, "styleId") or "": _style(style) for style in styles.findall(w("style"))}
    return result


def _abstracts(numbering: Any) -> dict[str, dict[int, _Level]]:
    """The levels of each abstract list; one that only names a list style has the levels of the list that defines it."""
    items = numbering.findall(w("abstractNum"))
    defined = {_value(item, "styleLink"): item for item in items if _value(item, "styleLink")}
    return {
        attribute(item, "abstractNumId") or "": _levels(defined.get(_value(item, "numStyleLink"), item))
        for item in items
    }


def _levels(item: Any) -> dict[int, _Level]:
    levels = {}
    for level in item.findall(w("lvl")):
        values = {name: _value(level, name) for name in ("start", "numFmt", "lvlText")}
        restart = _value(level, "lvlRestart")
        legal = level.find(w("isLgl"))
        levels[_number(attribute(level, "ilvl"), 0)] = _Level(
            _number(values["start"], 1),
            values["numFmt"] or "decimal",
            values["lvlText"] or "",
            None if restart is None else _number(restart, 0),
            legal is not None and attribute(legal, "val") not in {"0", "false", "off"},
            _value(level, "pStyle") or "",
        )
    return levels


def _override(item: Any, levels: dict[int, _Level]) -> bool:
    restarted = False
    for override in item.findall(w("lvlOverride")):
        level = _number(attribute(override, "ilvl"), 0)
        start = _value(override, "startOverride")
        if start is not None and level in levels:
            levels[level] = replace(levels[level], start=_number(start, 1))
            restarted = True
        for own in _levels(override).values():
            levels[level] = own
    return restarted


def _style(style: Any) -> tuple[str | None, int | None, str | None]:
    base = style.find(w("basedOn"))
    properties = style.find(w("pPr"))
    list_id, level = _num_of(properties) if properties is not None else (None, None)
    return list_id, level, attribute(base, "val") if base is not None else None


def _num_of(properties: Any) -> tuple[str | None, int | None]:
    mark = properties.find(w("numPr"))
    if mark is None:
        return None, None
    level = _value(mark, "ilvl")
    return _value(mark, "numId"), None if level is None else _number(level, 0)


def _value(element: Any, name: str) -> str | None:
    child = element.find(w(name))
    return attribute(child, "val") if child is not None else None


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else default


def _printed(levels: dict[int, _Level], counter: dict[int, int], level: int) -> str | None:
    own = levels[level]
    if own.form == "bullet":
        return "+" if own.text.strip() == "+" else "-"
    if own.form == "none":
        return None

    def value(match: re.Match[str]) -> str:
        at = int(match.group(1)) - 1
        place = levels.get(at, _Level())
        return formed(counter.get(at, place.start), "decimal" if own.is_legal else place.form)

    return _PLACE.sub(value, own.text).strip() or None


def formed(number: int, form: str) -> str:
    """A number in the form of a list: `decimal`, `upperRoman`, `lowerLetter` and so on."""
    if form in {"upperRoman", "lowerRoman"}:
        roman = ""
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            roman += sign * min(count, 10)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"}:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 10 + 1) if number > 0 else ""
        return letter.upper() if form == "upperLetter" else letter
    return f"{number:02d}" if form == "decimalZero" else str(number)
