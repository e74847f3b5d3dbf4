"""The program's named styles in a template: Word renames their identifiers when it saves, so they are found by name."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.exporters.docx_styles import styles_xml
from danvan_desktop.exporters.style import form_style
from danvan_desktop.exporters.template_spots import parsed, w

_REFERENCES: Final = (w("basedOn"), w("next"), w("link"))
_USES: Final = (w("pStyle"), w("rStyle"), w("tblStyle"))


def built_in_styles(form: DocumentForm) -> Any:
    """The styles part of the program's own documents."""
    return parsed(styles_xml(form_style(form)).encode())


def adopt_styles(styles: Any, form: DocumentForm) -> dict[str, str]:
    """Our identifier of every style → the template's; a style the office deleted is put back."""
    theirs = {_name_of(style): style.get(w("styleId"), "") for style in styles.iter(w("style"))}
    used, known, added = set(theirs.values()), {}, []
    for style in built_in_styles(form).iter(w("style")):
        own, name = style.get(w("styleId"), ""), _name_of(style)
        if name not in theirs:
            added.append(deepcopy(style))
            theirs[name] = _free(own, used)
            used.add(theirs[name])
        known[own] = theirs[name]
    for style in added:
        style.attrib.pop(w("default"), None)  # the template has its own
        style.set(w("styleId"), known[style.get(w("styleId"))])
        for element in style.iter(*_REFERENCES):
            element.set(w("val"), known.get(element.get(w("val")), element.get(w("val"))))
        styles.append(style)
    return known


def rename_styles(element: Any, known: Mapping[str, str]) -> None:
    """Let generated text use the template's identifiers."""
    for use in element.iter(*_USES):
        use.set(w("val"), known.get(use.get(w("val")), use.get(w("val"))))


def _name_of(style: Any) -> tuple[str, str]:
    name = style.find(w("name"))
    return style.get(w("type"), ""), "" if name is None else (name.get(w("val")) or "").casefold()


def _free(wanted: str, used: set[str]) -> str:
    number, found = 1, wanted
    while found in used:
        number += 1
        found = f"{wanted}{number}"
    return found
