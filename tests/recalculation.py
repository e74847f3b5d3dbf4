"""Workbooks recomputed by LibreOffice: formulas without their values go in, what another program makes of them comes out."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed (packaging/setup.sh develop installs it)"
)
"""On a test that asks LibreOffice; the development setup, and so CI, installs it."""


def recalculate(paths: list[Path], folder: Path) -> dict[Path, Path]:
    """Each workbook as LibreOffice saves it after computing every formula itself."""
    bare, done = folder / "bare", folder / "recalculated"
    bare.mkdir(parents=True)
    copies = []
    for number, path in enumerate(paths):
        workbook = load_workbook(path)  # openpyxl keeps formulas without their values
        workbook.save(bare / f"{number}.xlsx")
        copies.append(str(bare / f"{number}.xlsx"))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(done), *copies]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    return {path: done / f"{number}.xlsx" for number, path in enumerate(paths)}


def formula_values(path: Path, recalculated: Path) -> Iterator[tuple[str, object, object]]:
    """Every formula cell: its place, the value the program wrote, and the one LibreOffice found; nothing is “”."""
    formulas, ours, theirs = (
        load_workbook(path),
        load_workbook(path, data_only=True),
        load_workbook(recalculated, data_only=True),
    )
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    place = cell.coordinate
                    found = (book[sheet.title][place].value for book in (ours, theirs))
                    yield (f"{sheet.title}!{place}", *(value or ("" if value is None else value) for value in found))
