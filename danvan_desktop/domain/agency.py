"""The office itself, its units and its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LINE_PITCHES = range(18, 21)
"""The distances of lines, in points, that are in use for documents of the Party; its guidance leaves the choice."""


class AgencyKind(StrEnum):
    """What kind of body the office is; decides the form of its documents."""

    DEPARTMENT = "department"
    OFFICE = "office"
    PEOPLES_COMMITTEE = "peoples_committee"
    PARTY_COMMITTEE = "party_committee"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            AgencyKind.DEPARTMENT: "Sở, ban, ngành, thanh tra",
            AgencyKind.OFFICE: "Văn phòng",
            AgencyKind.PEOPLES_COMMITTEE: "Ủy ban nhân dân",
            AgencyKind.PARTY_COMMITTEE: "Cấp ủy",
        }[self]


class UnitKind(StrEnum):
    """What kind of body a unit is (domain.md, enumerations)."""

    LEADERSHIP = "leadership"
    DIVISION = "division"
    BOARD = "board"
    OFFICE = "office"
    SUBORDINATE = "subordinate"
    TASK_FORCE = "task_force"
    MASS_ORGANISATION = "mass_organisation"
    STEERING_COMMITTEE = "steering_committee"
    PARTY_COMMITTEE = "party_committee"
    SUPERIOR = "superior"
    EXTERNAL = "external"
    COLLECTIVE = "collective"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            UnitKind.LEADERSHIP: "Lãnh đạo cơ quan",
            UnitKind.DIVISION: "Phòng",
            UnitKind.BOARD: "Ban",
            UnitKind.OFFICE: "Văn phòng",
            UnitKind.SUBORDINATE: "Đơn vị trực thuộc",
            UnitKind.TASK_FORCE: "Tổ công tác",
            UnitKind.MASS_ORGANISATION: "Tổ chức đoàn thể",
            UnitKind.STEERING_COMMITTEE: "Ban chỉ đạo",
            UnitKind.PARTY_COMMITTEE: "Cấp ủy",
            UnitKind.SUPERIOR: "Cơ quan cấp trên",
            UnitKind.EXTERNAL: "Cơ quan phối hợp bên ngoài",
            UnitKind.COLLECTIVE: "Tập hợp đơn vị",
        }[self]


@dataclass(frozen=True, slots=True)
class Agency:
    """Cơ quan: exactly one row; the letter head and the signing block of its documents.

    `line_pitch` is the distance of lines in a Party committee's documents, in points.
    """

    id: int
    name: str
    short_name: str = ""
    parent_agency: str = ""
    place: str = ""
    kind: AgencyKind = AgencyKind.DEPARTMENT
    plan_symbol: str = ""
    report_symbol: str = ""
    authority_prefix: str = ""
    position_for: str = ""
    position: str = ""
    signer_name: str = ""
    recipients: tuple[str, ...] = ()
    line_pitch: int = LINE_PITCHES[0]
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """Phòng, ban, đơn vị; a collective stands for its members (invariant 7)."""

    id: int
    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    kind: UnitKind = UnitKind.DIVISION
    parent_id: int | None = None
    head: str = ""
    is_collective: bool = False
    member_ids: tuple[int, ...] = ()
    active_from: date | None = None
    active_to: date | None = None
    position: int = 0
    is_sample: bool = False

    def is_active_on(self, day: date) -> bool:
        """Whether the unit exists on `day`; both ends of its validity count as existing."""
        begun = self.active_from is None or self.active_from <= day
        return begun and (self.active_to is None or day <= self.active_to)


@dataclass(frozen=True, slots=True)
class Person:
    """Cán bộ; `may_sign` offers the person as signer of documents."""

    id: int
    name: str
    title: str = ""
    unit_id: int | None = None
    may_sign: bool = False
    active: bool = True
    is_sample: bool = False


def expand_members(units: Sequence[Unit], unit_id: int) -> tuple[int, ...]:
    """The ids of the real units behind a unit: itself, or the members of a collective in all depths, in order."""
    by_id = {unit.id: unit for unit in units}
    found: dict[int, None] = {}
    seen: set[int] = set()
    waiting = [unit_id]
    while waiting:
        unit = by_id.get(waiting.pop(0))
        if unit is None or unit.id in seen:
            continue
        seen.add(unit.id)
        if unit.is_collective:
            waiting[:0] = unit.member_ids
        else:
            found[unit.id] = None
    return tuple(found)
