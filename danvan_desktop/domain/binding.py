"""Whether a duty in a superior plan binds this office: it names the office, or a collective the office belongs to."""

from __future__ import annotations

import re

from danvan_desktop.domain.agency import Agency, AgencyKind

_DEPARTMENTS = (
    "các sở ban ngành", "các sở ngành", "sở ban ngành", "các sở", "các ban ngành", "các ngành", "cơ quan chuyên môn",
)  # fmt: skip
_COMMITTEES = (
    "ubnd các", "ubnd xã", "ubnd phường", "ubnd cấp", "ubnd huyện", "các địa phương", "các xã phường", "các xã",
    "các huyện", "các phường", "địa phương",
)  # fmt: skip
_PARTY = ("các cấp ủy", "cấp ủy các", "các đảng ủy", "đảng ủy các", "các huyện ủy", "các thị ủy", "các chi bộ")
_EVERYBODY = ("các cơ quan", "các đơn vị", "các cấp các ngành", "các cấp")

_COLLECTIVES: dict[AgencyKind, tuple[str, ...]] = {
    AgencyKind.DEPARTMENT: (*_DEPARTMENTS, *_EVERYBODY),
    AgencyKind.OFFICE: (*_DEPARTMENTS, *_EVERYBODY),
    AgencyKind.PEOPLES_COMMITTEE: (*_COMMITTEES, *_EVERYBODY),
    AgencyKind.PARTY_COMMITTEE: (*_PARTY, *_EVERYBODY),
}
"""How plans from above address the offices of a kind; one row more is one more way of saying it."""

_NOT_A_WORD = re.compile(r"[^\w]+")
_PLACE = re.compile(r" (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu) .*$")
_FEWEST_WORDS = 2
_HEAD = 80


def binding_words(agency: Agency, actor: str | None, text: str) -> str | None:
    """The words by which a duty binds the office (“các sở, ban, ngành”), or None.

    A named actor decides alone; without one the beginning of the text may name the office and all of it a collective.
    """
    said = _plain(actor) if actor else _plain(text)
    named = said if actor else _plain(text[:_HEAD])
    for name in (agency.name, agency.short_name):
        core = _core(name)
        if core and f" {core} " in f" {named} ":
            return name
    return next((words for words in _COLLECTIVES[agency.kind] if f" {words} " in f" {said} "), None)


def _core(name: str) -> str:
    """The name of an office without its place, unless hardly anything would be left: “sở tư pháp”."""
    whole = _plain(name)
    short = _PLACE.sub("", whole)
    return short if len(short.split()) >= _FEWEST_WORDS else whole


def _plain(text: str) -> str:
    words = " ".join(_NOT_A_WORD.sub(" ", text.lower()).split())
    return words.replace("uỷ", "ủy").replace("ủy ban nhân dân", "ubnd")
