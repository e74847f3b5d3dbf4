"""The makers of what leads from one working year to the next; a part of wiring.py, which enters them with its own."""

from __future__ import annotations

from danvan_desktop.services.services import Services
from danvan_desktop.wiring_ground import Ground, Maker, entering

YEAR_MAKERS: dict[str, Maker] = {}
_makes = entering(YEAR_MAKERS)


@_makes
def _years(g: Ground, s: Services) -> object:
    from danvan_desktop.services.years import YearService  # noqa: PLC0415 - made when first asked for

    return YearService(g.store, g.clock, s.targets)


@_makes
def _year_opening(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.year_opening import YearOpeningService  # noqa: PLC0415 - made when first asked for

    return YearOpeningService(g.store, g.clock)


@_makes
def _amendments(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.amendments import AmendmentService  # noqa: PLC0415 - made when first asked for

    return AmendmentService(g.store, g.clock)
