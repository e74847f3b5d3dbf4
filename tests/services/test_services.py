"""Services are made when they are first asked for, each once."""

from __future__ import annotations

import pytest

from danvan_desktop.services.services import Services


def test_a_service_is_made_once_and_only_when_asked_for() -> None:
    made: list[str] = []
    services = Services({"undo": lambda _: made.append("undo") or object()})
    assert made == []
    assert services.undo is services.undo
    assert made == ["undo"]


def test_a_name_without_a_maker_is_no_attribute() -> None:
    with pytest.raises(AttributeError):
        _ = Services({}).undo
