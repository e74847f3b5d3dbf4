"""When two mentions name the same legal document: number, level of the issuer and date, tolerant of how plans print them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.legal_document import UNKNOWN_TYPE, LegalDocument
from danvan_desktop.domain.text import fold
from danvan_desktop.services.unit_names import name_key

_LEVELS = (
    ("central", ("trung uong", "bo chinh tri", "ban bi thu", "quoc hoi", "chinh phu", "thu tuong", "chu tich nuoc")),
    ("commune", ("xa uy", "dang uy xa", "dang uy phuong", "nhan dan xa", "nhan dan phuong", "ubnd xa", "ubnd phuong")),
    ("district", ("thi uy", "huyen uy", "quan uy", "thi xa", "huyen", "quan")),
    ("city", ("thanh uy", "thanh pho")),
    ("province", ("tinh uy", "tinh")),
)
"""Words of an issuer and its level; the symbol does not tell (TU is Tỉnh ủy in one plan and Thị ủy in another)."""

_TERM = re.compile(r"\(?\s*\bkhoa\s+[ivxlc]+\b\s*\)?")
_SLIPS = (("qdi", "qd"),)
"""Symbols that are printed in two ways: “11-QĐi/TW” is “11-QĐ/TW”."""


@dataclass(frozen=True, slots=True)
class NamedDocument:
    """A document as a text names it; what it does not say is None."""

    type: str | None
    number: str | None
    issued_on: date | None = None
    issuer: str | None = None
    subject: str | None = None


def number_key(number: str) -> str:
    """The letters and digits of a number however its dashes and spaces are typed: “23-QĐ/TW” → “23qd/tw”."""
    key = re.sub(r"[^a-z0-9/]+", "", fold(number))
    for printed, meant in _SLIPS:
        key = re.sub(rf"(?<=\d){printed}(?=/)", meant, key)
    return key


def issuer_key(issuer: str) -> str:
    """The issuer's name without accents, case and the term of office: “Bộ Chính trị (khóa XI)” → “bochinhtri”."""
    return name_key(_TERM.sub(" ", fold(issuer)))


def issuer_level(issuer: str | None) -> str:
    """The level an issuer's words tell, empty when they tell none."""
    words = f" {fold(issuer or '')} "
    return next((level for level, signs in _LEVELS if any(f" {sign} " in words for sign in signs)), "")


def are_levels_apart(one: str | None, other: str | None) -> bool:
    """Whether two issuers tell levels that differ; an issuer that tells none is apart from no other."""
    return len({issuer_level(one), issuer_level(other)} - {""}) > 1


def find_document(documents: Iterable[LegalDocument], named: NamedDocument) -> LegalDocument | None:
    """The entry of the catalogue that is meant, the one of the same date before others; None for a new document."""
    same = [document for document in documents if is_same(document, named)]
    return next((document for document in same if document.issued_on == named.issued_on), same[0] if same else None)


def is_same(document: LegalDocument, named: NamedDocument) -> bool:
    """Whether an entry is the document named: same number and level, dates a slip apart at most, or the same subject."""
    if not document.number or not named.number:
        return not document.number and not named.number and _law_key(document) == _law_key(named)
    if number_key(document.number) != number_key(named.number):
        return False
    if are_levels_apart(document.issuer, named.issuer):
        return False
    if _is_same_text(document.subject, named.subject):
        return True
    types = {fold(kind) for kind in (document.type, named.type) if kind and kind != UNKNOWN_TYPE}
    if len(types) > 1:
        return document.issued_on is not None and document.issued_on == named.issued_on
    return _are_near(document.issued_on, named.issued_on)


def _law_key(named: LegalDocument | NamedDocument) -> str:
    return name_key(f"{named.type or ''} {named.subject or ''}")


def _are_near(one: date | None, other: date | None) -> bool:
    """Whether two dates may be of one document: numbers begin anew each year, a slip changes either the year or the day."""
    if one is None or other is None:
        return True
    return one.year == other.year or (one.day, one.month) == (other.day, other.month)


def _is_same_text(one: str | None, other: str | None) -> bool:
    keys = sorted((name_key(one or ""), name_key(other or "")), key=len)
    return len(keys[0]) > 20 and keys[1].startswith(keys[0])
