"""Orders without a colon: “Giao Phòng A chủ trì, phối hợp với Phòng B thực hiện.”, also in brackets behind a task."""

from __future__ import annotations

import re
from dataclasses import dataclass

from danvan_desktop.importers.plan.units import starts_unit

_ORDER = re.compile(
    r"^(?:Giao\s+(?:cho\s+)?)?(?P<lead>[^;:]{3,160}?)\s+(?:chủ trì|thực hiện|phụ trách)"
    r"(?:,?\s*phối hợp\s+(?:với\s+|cùng\s+)?(?P<joint>[^;:]{3,200}?))?(?:\s+(?:tổ chức\s+|triển khai\s+)?thực hiện)?\s*[.;]?$"
)
_LONGEST = 260


@dataclass(frozen=True, slots=True)
class Order:
    """Who is told to do a task, and with whom (empty when alone); as printed."""

    lead: str
    cooperating: str


def read_order(text: str) -> Order | None:
    """The order a sentence gives when it says nothing else; None for sentences that go on to say what is to be done."""
    if len(text) > _LONGEST or not (match := _ORDER.match(text.strip())):
        return None
    lead = match.group("lead").removesuffix(" tổ chức").removesuffix(" triển khai").strip(" ,")
    return Order(lead, match.group("joint") or "") if starts_unit(lead) else None
