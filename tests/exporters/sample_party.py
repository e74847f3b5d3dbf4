"""The same figures as an invented Party committee would have them: its head, signer, recipients and headings."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any, TypeVar

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import SignerFields

F = TypeVar("F")

SIGNER = SignerFields("Phó Bí thư", "Lê Thị Hồng Nhung", "TM.", "Ban Thường vụ")
RECIPIENTS = ("Ban Thường vụ Tỉnh ủy (b/c)", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy")
AGENCY, PARENT = "Đảng ủy xã Minh Lương", "Đảng bộ tỉnh Minh Hà"


def of_party(figures: F, form: DocumentForm) -> F:
    """The figures in one of the Party's forms; what they tell stays."""
    names = {field.name for field in fields(figures)}  # type: ignore[arg-type] # any of the figures' dataclasses
    head = figures.letter_head  # type: ignore[attr-defined]
    changes: dict[str, Any] = {"form": form}
    changes["letter_head"] = replace(
        head, agency=AGENCY, parent_agency=PARENT, place="Minh Lương", symbol=head.symbol and "BC/ĐU"
    )
    if "signer" in names and figures.signer is not None:  # type: ignore[attr-defined]
        changes["signer"] = SIGNER
    if "recipients" in names:
        changes["recipients"] = RECIPIENTS
    if "sections" in names:
        changes["sections"] = tuple(
            replace(section, heading=re.sub(r"^([IVX]+)\. ", r"\1- ", section.heading))
            for section in figures.sections  # type: ignore[attr-defined]
        )
    for name in {"lines", "annex_lines"} & names:
        changes[name] = tuple(
            replace(line, text=re.sub(r"^([IVX]+)\. ", r"\1- ", line.text)) for line in getattr(figures, name)
        )
    if "annexes" in names:
        changes["annexes"] = tuple(of_party(annex, form) for annex in figures.annexes)  # type: ignore[attr-defined]
    return replace(figures, **changes)  # type: ignore[type-var] # the same
