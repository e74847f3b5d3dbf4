"""How the words of a Word file look: font, bold, italic, hidden, through the chain of styles (ECMA-376 part 1, 17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from danvan_desktop.importers.docx_numbering import attribute, w
from danvan_desktop.importers.pieces import Look

_OFF = {"0", "false", "none", "off"}
_MAX_DEPTH = 12
_FONT_NAMES = ("hAnsi", "ascii", "cs")


@dataclass(slots=True)
class Styles:
    """The styles of one document; `look_of` asks the run, its style, the paragraph's style, then the defaults."""

    properties: dict[str, Any] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    default: str = ""
    document: Any = None
    looks: dict[tuple[str, str], Look] = field(default_factory=dict)

    def look_of(self, run: Any, paragraph_style: str | None) -> Look:
        """The look of a `w:r` in a paragraph of that style."""
        own = run.find(w("rPr"))
        run_style = _value(own, "rStyle") or ""
        key = (run_style, paragraph_style or self.default)
        below = self.looks.get(key)
        if below is None:
            chain = [*self._chain(key[0]), *self._chain(key[1])]
            below = self.looks[key] = _look([*chain, *([] if self.document is None else [self.document])], Look())
        return below if own is None else _look([own], below)

    def _chain(self, name: str) -> list[Any]:
        found = []
        for _ in range(_MAX_DEPTH):
            if name not in self.bases:
                break
            if self.properties.get(name) is not None:
                found.append(self.properties[name])
            name = self.bases[name]
        return found


def load_styles(part: Any) -> Styles:
    """The styles of the part `styles` (an lxml element or None)."""
    styles = Styles()
    if part is None:
        return styles
    styles.document = part.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    for style in part.findall(w("style")):
        name = attribute(style, "styleId") or ""
        styles.properties[name] = style.find(w("rPr"))
        styles.bases[name] = _value(style, "basedOn") or ""
        if attribute(style, "type") == "paragraph" and (attribute(style, "default") or "0") not in _OFF:
            styles.default = name
    return styles


def style_of(paragraph: Any) -> str | None:
    """The id of a paragraph's own style."""
    return _value(paragraph.find(w("pPr")), "pStyle")


def _look(chain: list[Any], below: Look) -> Look:
    """The first that says something about each side wins; `below` is what holds when none does."""
    return Look(
        next((font for font in map(_font, chain) if font is not None), below.font),
        _toggle(chain, "b", below=below.is_bold),
        _toggle(chain, "i", below=below.is_italic),
        _toggle(chain, "vanish", below=below.is_hidden),
    )


def _toggle(chain: list[Any], name: str, *, below: bool) -> bool:
    for properties in chain:
        mark = properties.find(w(name))
        if mark is not None:
            return (attribute(mark, "val") or "1") not in _OFF
    return below


def _font(properties: Any) -> str | None:
    fonts = properties.find(w("rFonts"))
    if fonts is None:
        return None
    if attribute(fonts, "asciiTheme") or attribute(fonts, "hAnsiTheme"):
        return ""
    return next((font for font in (attribute(fonts, name) for name in _FONT_NAMES) if font), None)


def _value(element: Any, name: str) -> str | None:
    child = element.find(w(name)) if element is not None else None
    return attribute(child, "val") if child is not None else None
