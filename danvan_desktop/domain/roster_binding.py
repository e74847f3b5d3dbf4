"""Whether a duty of the office's own plan binds units outside it, by the words that name its actor."""

from __future__ import annotations

import re

from danvan_desktop.domain.agency import Agency

_OUTSIDE = (
    "các sở ban ngành", "các sở ngành", "các sở", "sở ban ngành", "các ban ngành", "các ban đảng", "các địa phương",
    "các cơ quan đơn vị địa phương", "cơ quan đơn vị địa phương", "ubnd các", "ubnd cấp", "các huyện", "các xã phường",
    "các xã", "các phường", "các thị trấn", "các cấp ủy", "cấp ủy các", "các đảng ủy", "các chi bộ đảng bộ",
    "ủy ban mặt trận", "tổ chức chính trị xã hội", "đài phát thanh",
)  # fmt: skip
"""How plans address units outside the office; one row more is one more way of saying it."""

_INSIDE = ("thuộc sở", "thuộc văn phòng", "trực thuộc sở", "các phòng", "phòng nghiệp vụ", "cơ quan thuộc sở")
_NOT_A_WORD = re.compile(r"[^\w]+")


def bound_units(agency: Agency, actor: str | None) -> str | None:
    """The words by which a duty binds units outside the office (“các sở, ban, ngành” → “các sở ban ngành”), or None.

    A duty without a named actor is the office's own, and so is one whose actor stands inside the office.
    """
    said = f" {_plain(actor or '')} "
    if any(f" {words} " in said for words in _INSIDE):
        return None
    own = _plain(agency.name)
    if own and said.strip() == own:
        return None
    return next((words for words in _OUTSIDE if f" {words} " in said), None)


def _plain(text: str) -> str:
    words = " ".join(_NOT_A_WORD.sub(" ", text.lower()).split())
    return words.replace("uỷ", "ủy").replace("ủy ban nhân dân", "ubnd")
