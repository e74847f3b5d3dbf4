"""The first run: the office gets its name, its signer and its units in one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.agency import Agency, AgencyKind, Unit, UnitKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import fold
from danvan_desktop.domain.unit_words import likely_unit_kind
from danvan_desktop.services.agency import checked_agency
from danvan_desktop.services.unit_names import initials_of
from danvan_desktop.services.units import checked_unit
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Symbols:
    """The symbols of plans and reports proposed from a name: “KH-STP”, of the Party “KH/ĐU”; empty without a name."""

    plan: str = ""
    report: str = ""


def propose_symbols(name: str, kind: AgencyKind = AgencyKind.DEPARTMENT) -> Symbols:
    """What an office of this name usually writes behind the number of its documents; the clerk corrects it.

    A Party organisation is called by its kind alone: “Đảng ủy xã Minh Lương” writes “KH/ĐU”.
    """
    if kind is AgencyKind.PARTY_COMMITTEE:
        letters = (word[0].upper() for word in name.split()[:2])
        initials = "".join(letter if letter == "Đ" else fold(letter).upper() for letter in letters)
        return Symbols(f"KH/{initials}", f"BC/{initials}") if initials else Symbols()
    initials = initials_of(name).upper()
    return Symbols(f"KH-{initials}", f"BC-{initials}") if initials else Symbols()


class FirstRunService:
    """Founds the office of an empty store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, agency: Agency, unit_names: Sequence[str]) -> Changes:
        """Save the agency and a unit for each name that is not blank, as one action; ids of `agency` are ignored.

        Raises `ValidationError` without a name, for two units of one name, and when the office was founded before.
        """
        checked = checked_agency(agency)
        with self._store.begin("Khai báo cơ quan") as uow:
            if uow.count(Agency):
                raise ValidationError(
                    "Cơ quan đã được khai báo rồi.", "Hãy sửa thông tin cơ quan ở trang Danh mục.", "name"
                )
            uow.save(replace(checked, id=uow.new_id()))
            units = uow.select(Unit)
            for name in filter(None, (" ".join(line.split()) for line in unit_names)):
                draft = Unit(0, name, kind=_kind_of(name), position=len(units) + 1)
                unit = replace(checked_unit(draft, units), id=uow.new_id())
                units.append(uow.save(unit))
            return uow.commit()


def _kind_of(name: str) -> UnitKind:
    """The likely kind; a collective has no members yet, so the clerk makes it one in the catalogue."""
    kind = likely_unit_kind(name)
    return UnitKind.DIVISION if kind is UnitKind.COLLECTIVE else kind
