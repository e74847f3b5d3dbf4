"""Duties of the own plan bind units outside the office by the words that name their actor."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.roster_binding import bound_units
from danvan_desktop.services.plan_reading import read_plan

TINH = Agency(1, "Ủy ban nhân dân tỉnh Minh Hà")


@pytest.mark.parametrize(
    ("actor", "words"),
    [
        ("Thủ trưởng các sở, ban, ngành tỉnh", "các sở ban ngành"),
        ("Chủ tịch Uỷ ban nhân dân các xã, phường", "ubnd các"),
        ("Các cơ quan, đơn vị, địa phương", "các cơ quan đơn vị địa phương"),
        ("Các phòng, đơn vị thuộc Sở", None),
        ("Trưởng các phòng, ban, đơn vị trực thuộc", None),
        ("Sở Nội vụ", None),
        ("Ủy ban nhân dân tỉnh Minh Hà", None),
        (None, None),
        ("", None),
    ],
)
def test_the_actor_alone_decides(actor: str | None, words: str | None) -> None:
    assert bound_units(TINH, actor) == words


def test_of_the_real_plans_those_of_a_province_and_a_town_bind_others(shared_plans: Path) -> None:
    # R2.04, R4.08; the plans of single offices (000, 001, 003) must not raise the question
    binding = set()
    for path in shared_plans.glob("*.txt"):
        _, draft = read_plan(path)
        agency = Agency(1, draft.metadata.issuer or "")
        if any(duty.kind != "other" and bound_units(agency, duty.unit) for duty in draft.obligations):
            binding.add(path.name[:3])
    assert binding == {"002", "004"}
