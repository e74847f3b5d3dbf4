"""What the process does that reads one PDF for the program: bounds itself, reads, writes one JSON file, ends.

Started as `danvan --read-pdf SOURCE TARGET LIMITS` (see `reader`); it opens no window and no store, and prints nothing.
"""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from danvan_desktop.importers.pdf.bounds import OUT_OF_MEMORY, bound_process
from danvan_desktop.importers.pdf.page import Page

FINISHED, FAILED = 0, 70
_GRACE = 5
"""Seconds of computing beyond what the parent waits, in case nobody waits any more."""
_FEWEST_LETTERS = 20


def main(arguments: Sequence[str]) -> None:
    """Read the PDF and end the process, whatever happens: an error must not open a dialog, nor closing pdfium take time."""
    code = FAILED
    try:
        source, target, limits = arguments
        bounds: dict[str, int] = json.loads(limits)
        bound_process(bounds["memory"], bounds["seconds"] + _GRACE)
        write_answer(Path(source), Path(target), bounds["pages"], bounds["letters"])
        code = FINISHED
    except MemoryError:
        code = OUT_OF_MEMORY
    finally:
        if code == FAILED and len(arguments) > 1:
            Path(arguments[1]).write_text(
                json.dumps({"problem": "bug", "trace": traceback.format_exc()}), encoding="utf-8"
            )
        os._exit(code)


def write_answer(source: Path, target: Path, pages: int, letters: int) -> None:
    """Write what `read_answer` says as JSON."""
    target.write_text(json.dumps(read_answer(source.read_bytes(), pages, letters)), encoding="utf-8")


def read_answer(content: bytes, pages: int, letters: int) -> dict[str, Any]:
    """`paragraphs` as objects, or `problem`: `locked`, `damaged`, `pages` (with their number), `letters`, `scanned`."""
    from danvan_desktop.importers.pdf.glyphs import PdfFile, UnreadablePdfError  # noqa: PLC0415 - pdfium, within the bounds
    from danvan_desktop.importers.pdf.paragraphs import paragraphs_of  # noqa: PLC0415 - the same

    try:
        with PdfFile(content) as file:
            if file.page_count > pages:
                return {"problem": "pages", "count": file.page_count}
            read: list[Page] = []
            count = 0
            for page in file.pages():
                read.append(page)
                count += sum(len(word.text) for word in page.words)
                if count > letters:
                    return {"problem": "letters"}
    except UnreadablePdfError as error:
        return {"problem": "locked" if error.is_locked else "damaged"}
    if count < _FEWEST_LETTERS:
        return {"problem": "scanned" if read else "damaged"}
    return {"paragraphs": [asdict(part) for part in paragraphs_of(read)]}
