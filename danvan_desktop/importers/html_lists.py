"""The numbers that a browser prints before list items, and those Word writes into its web pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from danvan_desktop.importers.docx_numbering import formed

_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal": "decimal", "decimal-leading-zero": "decimalZero",
}  # fmt: skip
_BULLETS = {"disc", "circle", "square"}
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)")
_COUNTED = re.compile(r"^\(?(?:\d{1,3}|[ivxlcIVXLC]{1,7}|[a-zA-ZđĐ])(?:[.)/-]|(?:\.\d{1,3}){1,4}[.)]?)*$")


@dataclass(slots=True)
class ListCounter:
    """One open list; a bulleted one has no form."""

    form: str | None
    next_number: int = 1

    def label(self, attributes: dict[str, str]) -> str:
        """The number or bullet of the next item, whose own style wins (Google Docs); counts on."""
        style = _style_in(attributes)
        form = None if style in _BULLETS else _STYLES.get(style, self.form)
        value = attributes.get("value", "")
        if re.fullmatch(r"-?\d{1,5}", value):
            self.next_number = int(value)
        number = self.next_number
        self.next_number += 1
        return "-" if form is None else f"{formed(number, form)}."


def open_list(tag: str, attributes: dict[str, str]) -> ListCounter:
    """The counter of an `ol` or `ul` that opens."""
    named = _style_in(attributes)
    if named in _BULLETS or (tag != "ol" and named not in _STYLES):
        return ListCounter(None)
    form = _STYLES.get(named) or _FORMS.get(attributes.get("type", ""), "decimal")
    start = attributes.get("start", "")
    return ListCounter(form, int(start) if re.fullmatch(r"-?\d{1,5}", start) else 1)


def _style_in(attributes: dict[str, str]) -> str:
    found = _LIST_STYLE.search(attributes.get("style", "").lower())
    return found.group(1) if found else ""


def printed_label(text: str) -> str | None:
    """The number Word wrote into the page (“1.”, “a)”); bullets of any font become a dash."""
    words = " ".join(text.split())
    if not words:
        return None
    return words if _COUNTED.match(words) and words != "o" else "+" if words == "+" else "-"
