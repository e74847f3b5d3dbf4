"""Compile forms/*.ui into gui/forms/ui_*.py with the `uic` of PySide6; `--check` only reports drift.

    python -m danvan_desktop.devtools.compile_forms [--check]

Several people may run it at once: a file is written beside its place, then swapped in, and only when it changed.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from danvan_desktop.paths import checkout_folder

_IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", re.MULTILINE)
_HEADER_END = re.compile(r"\A.*?^#{20,}\n.*?^#{20,}\n", re.DOTALL | re.MULTILINE)


class FormError(Exception):
    """A form that breaks a rule of the house or that `uic` refuses; the text names the file."""


def forms_folder() -> Path:
    """The folder of the Qt Designer files in the checkout."""
    return checkout_folder() / "forms"


def generated_folder() -> Path:
    """The package of the generated classes in the checkout."""
    return checkout_folder() / "danvan_desktop" / "gui" / "forms"


def find_uic() -> Path:
    """The `uic` program inside the PySide6-Essentials wheel; raises `FormError` when the wheel lacks it."""
    spec = importlib.util.find_spec("PySide6")
    folders = list(spec.submodule_search_locations or []) if spec else []
    for folder in folders:
        for place in ("Qt/libexec/uic", "uic.exe", "uic"):
            if (candidate := Path(folder, place)).is_file():
                return candidate
    raise FormError("PySide6-Essentials with its program `uic` is not installed in this Python")


def class_name(form: Path) -> str:
    """The class a form must declare: plan_page.ui ↔ PlanPage."""
    return "".join(part.capitalize() for part in form.stem.split("_"))


def check_form(form: Path) -> None:
    """Raise `FormError` when the form is not ours in form: class name, no behaviour and no `.qrc` inside."""
    try:
        root = etree.parse(form, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except etree.XMLSyntaxError as error:
        raise FormError(f"{form.name}: not well-formed XML: {error}") from error
    declared = root.findtext("class", "")
    if declared != class_name(form):
        raise FormError(f"{form.name}: declares class {declared!r}, its file name asks for {class_name(form)!r}")
    if root.find("connections/*") is not None:
        raise FormError(f"{form.name}: has <connections>; behaviour belongs to the Python class")
    if root.find("resources/include") is not None:
        raise FormError(f"{form.name}: uses a .qrc; resources are files found by paths.py")
    names = [widget.get("name", "") for widget in root.iter("widget", "layout", "action")]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise FormError(f"{form.name}: objectNames used twice: {', '.join(twice)}")


def compile_form(form: Path, uic: Path) -> str:
    """The Python text of one form, without the lines that name the Qt version; raises `FormError`."""
    check_form(form)
    result = subprocess.run([str(uic), "-g", "python", str(form)], capture_output=True, check=False)
    complaints = result.stderr.decode("utf-8", "replace").strip()
    if result.returncode or complaints:
        raise FormError(f"{form.name}: uic says: {complaints or result.returncode}")
    text = result.stdout.decode("utf-8").replace("\r\n", "\n")
    body = _HEADER_END.sub("", text, count=1)
    header = f'"""Generated from forms/{form.name} by devtools.compile_forms; do not edit. @generated"""\n'
    return header + only_used_imports(body).rstrip("\n") + "\n"


def only_used_imports(text: str) -> str:
    """The text without the imported names it does not use: PySide6 builds each class when it is first asked for."""

    def pruned(found: re.Match[str]) -> str:
        rest = text[: found.start()] + text[found.end() :]
        names = [name.strip() for name in found["names"].replace("\n", " ").split(",")]
        used = [name for name in names if re.search(rf"\b{name}\b", rest)]
        return f"from {found['module']} import {', '.join(used)}\n" if used else ""

    return _IMPORT.sub(pruned, text)


def wanted_files(forms: Path, generated: Path) -> tuple[dict[Path, str], list[str]]:
    """What the generated folder should hold, path → text, and one complaint for each bad form.

    A bad form leaves what was generated from it before as it is, so that one person's slip stops nobody else.
    """
    uic = find_uic()
    wanted: dict[Path, str] = {}
    complaints: list[str] = []
    for form in sorted(forms.glob("*.ui")):
        path = generated / f"ui_{form.stem}.py"
        try:
            wanted[path] = compile_form(form, uic)
        except FormError as error:
            complaints.append(str(error))
            if path.is_file():
                wanted[path] = path.read_text(encoding="utf-8")
    return wanted, complaints


def find_drift(wanted: dict[Path, str], generated: Path) -> list[Path]:
    """The generated files that are missing, differ from their form, or have lost it."""
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    orphans = [path for path in sorted(generated.glob("ui_*.py")) if path not in wanted]
    return stale + orphans


def write_drifted(wanted: dict[Path, str], drifted: Iterable[Path]) -> None:
    """Bring the drifted files to what is wanted: swap in new text, remove those whose form is gone."""
    for path in drifted:
        if path not in wanted:
            path.unlink(missing_ok=True)
            continue
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        beside.write_text(wanted[path], encoding="utf-8", newline="\n")
        beside.replace(path)


def main(arguments: list[str] | None = None) -> int:
    """Compile or check every form; 0 when nothing is wrong, 1 on drift under `--check`, 2 on a bad form."""
    parser = argparse.ArgumentParser(prog="compile_forms", description="Compile forms/*.ui to Python.")
    parser.add_argument("--check", action="store_true", help="only report what would change")
    only_check = parser.parse_args(arguments).check
    wanted, complaints = wanted_files(forms_folder(), generated_folder())
    drifted = find_drift(wanted, generated_folder())
    for path in drifted:
        print(f"{'drift' if only_check else 'written'}: {path.name}")
    if not only_check:
        write_drifted(wanted, drifted)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(wanted)} forms, {len(drifted)} {'drifted' if only_check else 'changed'}, {len(complaints)} bad")
    if complaints:
        return 2
    return 1 if only_check and drifted else 0


if __name__ == "__main__":
    raise SystemExit(main())
