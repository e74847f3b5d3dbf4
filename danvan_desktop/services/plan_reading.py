"""Reading a plan from a file without touching any store; the readers are imported when they are used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from danvan_desktop.domain.draft_plan import DraftPlan

if TYPE_CHECKING:
    from danvan_desktop.importers.document import SourceDocument


def read_plan(path: Path, *, convert_legacy: bool = False) -> tuple[SourceDocument, DraftPlan]:
    """The document and what it seems to say. Raises `DanvanError` with the file's name, the reason and what to do.

    A text in TCVN3 or VNI is converted with `convert_legacy`, and raises `LegacyEncodingError` without.
    """
    from danvan_desktop.importers.plan.parse import parse_plan  # noqa: PLC0415 - lxml and python-docx cost 0.2 s at start
    from danvan_desktop.importers.reading import read_document  # noqa: PLC0415 - the same

    document = read_document(path, convert_legacy=convert_legacy)
    return document, parse_plan(document)


def read_pasted_plan(text: str, html: str, *, convert_legacy: bool = False) -> tuple[SourceDocument, DraftPlan]:
    """The same for what is on the clipboard, as plain text and as HTML (either may be empty)."""
    from danvan_desktop.importers.pasted import read_pasted  # noqa: PLC0415 - the same
    from danvan_desktop.importers.plan.parse import parse_plan  # noqa: PLC0415 - the same

    document = read_pasted(text, html, convert_legacy=convert_legacy)
    return document, parse_plan(document)


def draft_as_json(draft: DraftPlan) -> dict[str, Any]:
    """The draft in the schema of importer.md, as `danvan import-plan --json` prints it."""
    from danvan_desktop.importers.plan.schema import draft_to_json  # noqa: PLC0415 - the same

    return draft_to_json(draft)
