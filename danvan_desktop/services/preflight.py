"""What is said before documents go out: what they lack, and what a văn thư would send back; it never stops an export."""

from __future__ import annotations

from collections.abc import Iterable

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.domain.signing import doubtful_fields


def preflight(documents: Iterable[Document]) -> tuple[str, ...]:
    """The lines about these documents together, each thing said once; none when all is well."""
    missing: dict[str, None] = {}
    doubts: dict[str, None] = {}
    for document in documents:
        missing |= dict.fromkeys(missing_fields(document))
        doubts |= dict.fromkeys(doubtful_fields(document))
    return preflight_lines(tuple(missing), tuple(doubts))


def preflight_lines(missing: tuple[str, ...], doubts: tuple[str, ...]) -> tuple[str, ...]:
    """The same in words, of what was found already."""
    lines = [f"Còn thiếu: {', '.join(missing)} (in thành dấu chấm để điền tay)."] if missing else []
    lines += [f"Cần xem lại: {'; '.join(doubts)}."] if doubts else []
    return tuple(lines)
