"""The visible mark of a digital signature: its lines stand together and are no part of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from danvan_desktop.importers.pdf.page import Line

STAMP = "dấu của chữ ký số"

_FIRST = re.compile(r"^(?:người ký|ký bởi|được ký bởi|digitally signed|signed by|signature)\b", re.IGNORECASE)
_FIELD = re.compile(
    r"^(?:e-?mail|cơ quan|tổ chức|chức vụ|thời gian ký|ngày ký|lý do|địa điểm|date|reason|location|dn|cn|o|c)\s*[:=]",
    re.IGNORECASE,
)
_REST = re.compile(r"^[-+\d./:\s]+(?:[+-]\d\d[:']\d\d'?)?$")


def with_stamps(lines: Sequence[Line]) -> list[Line]:
    """The same lines; a signer's line and the fields that follow it at once on the page carry the reason."""
    marked: list[Line] = []
    page: int | None = None
    for line in lines:
        text = line.text
        if line.skipped is None and (
            _FIRST.match(text) or (page == line.page and (_FIELD.match(text) or _REST.match(text)))
        ):
            marked.append(replace(line, skipped=STAMP))
            page = line.page
        else:
            marked.append(line)
            page = None
    return marked
