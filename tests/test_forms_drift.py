"""The committed classes in gui/forms are what forms/*.ui compile to, and no slot can be connected by accident."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from danvan_desktop.devtools.compile_forms import find_drift, forms_folder, generated_folder, wanted_files

GUI = Path(__file__).resolve().parent.parent / "danvan_desktop" / "gui"
_AUTO_CONNECTED = re.compile(r"on_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\Z")


def auto_connected_slots(source: str) -> Iterator[str]:
    """Names that `QMetaObject.connectSlotsByName` would take for slots."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _AUTO_CONNECTED.match(node.name):
            yield node.name


def test_generated_classes_are_what_the_forms_compile_to() -> None:
    wanted, complaints = wanted_files(forms_folder(), generated_folder())
    assert complaints == []
    drifted = [path.name for path in find_drift(wanted, generated_folder())]
    assert drifted == [], "run python -m danvan_desktop.devtools.compile_forms"


def test_no_slot_is_named_so_that_qt_connects_it_by_itself() -> None:
    found = [
        f"{path.name}: {name}"
        for path in sorted(GUI.rglob("*.py"))
        if path.parent.name != "forms"
        for name in auto_connected_slots(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_rule_about_slots_bites() -> None:
    planted = "class Page:\n    def on_save_button_clicked(self): ...\n    def save_clicked(self): ...\n"
    assert list(auto_connected_slots(planted)) == ["on_save_button_clicked"]
