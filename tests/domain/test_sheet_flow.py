"""Flowing sheets know the room between their margins."""

from __future__ import annotations

from danvan_desktop.domain.sheet_flow import FlowSection


def test_the_room_is_what_the_side_margins_leave() -> None:
    assert FlowSection(595, 842, (57, 56, 57, 85), ()).room == 454
