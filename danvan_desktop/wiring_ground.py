"""What every part of the wiring shares: the ground services stand on, and how a maker enters its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.clock import Clock
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store


class Ground(NamedTuple):
    """What all services stand on; `samples` is the folder of what the program ships."""

    store: Store
    clock: Clock
    samples: Path


Maker = Callable[[Ground, Services], object]
"""Makes one service; it may ask for others."""


def entering(makers: dict[str, Maker]) -> Callable[[Maker], Maker]:
    """A decorator that enters a maker under the name of its service: `_agency` makes “agency”."""

    def enter(maker: Maker) -> Maker:
        makers[maker.__name__.removeprefix("_")] = maker
        return maker

    return enter
