"""“Tổng quan” and every other list of the window in a store of many years, against what a clerk should wait and a small store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.devtools.large_store import LAST_YEAR
from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.paths import StorePaths, resource
from danvan_desktop.storage.store import Store
from danvan_desktop.wiring import wire_services

if TYPE_CHECKING:
    from danvan_desktop.gui.main_window import MainWindow
    from danvan_desktop.gui.pages.page import Destination

OVERVIEW_SECONDS = 0.3
LIST_SECONDS = 0.2
GROWTH_AIM = 1.3
TABS = {"tracking": ("task", "obligation", "calendar", "target"), "plan": ("task", "target", "obligation")}
"""The tabs of a page that hold a list of their own, by the noun that opens them."""

_CLOCK = FixedClock(datetime(LAST_YEAR, 11, 5, 8))


def page_ratios(small: Path, large: Path, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Filling “Tổng quan”, the slowest other list, and all of them, in the store in `large` against the one in `small`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen first

    application = QApplication.instance() or QApplication([])  # held while the windows live
    with ExitStack() as opened:
        wide, narrow = (opened.enter_context(_window(folder)) for folder in (large, small))
        ours, base = paired_medians(partial(_reload, wide, "overview"), partial(_reload, narrow, "overview"), repeats)
        yield Ratio(f"filling Tổng quan, twenty years ÷ {OVERVIEW_SECONDS} s", ours, OVERVIEW_SECONDS, 1.0)
        yield Ratio("filling Tổng quan, twenty years ÷ one year", ours, base, GROWTH_AIM)
        lists = {name: _filled(place, wide, narrow, repeats) for name, place in _places().items()}
        slowest = max(lists, key=lambda name: lists[name][0])
        yield Ratio(f"slowest list, twenty years ÷ {LIST_SECONDS} s", lists[slowest][0], LIST_SECONDS, 1.0, slowest)
        ours, base = (sum(pair[place] for pair in lists.values()) for place in (0, 1))
        yield Ratio(f"all {len(lists)} lists, twenty years ÷ one year", ours, base, GROWTH_AIM)
    del application


def _places() -> dict[str, Destination]:
    from danvan_desktop.gui.page_table import PAGES  # noqa: PLC0415 - imports Qt
    from danvan_desktop.gui.pages.page import Destination  # noqa: PLC0415 - the same

    nouns = {entry.name: TABS.get(entry.name, ("",)) for entry in PAGES[1:]}
    return {f"{name} {noun}".strip(): Destination(name, noun) for name, each in nouns.items() for noun in each}


def _filled(place: Destination, wide: MainWindow, narrow: MainWindow, repeats: int) -> tuple[float, float]:
    for window in (wide, narrow):
        window.show_page(place.page).go_to(place)
    return paired_medians(partial(_reload, wide, place.page), partial(_reload, narrow, place.page), repeats)


def _reload(window: MainWindow, name: str) -> None:
    window.show_page(name).reload()


@contextmanager
def _window(folder: Path) -> Iterator[MainWindow]:
    """The window as the clerk has it open on a store, on the plan of the last year."""
    from danvan_desktop.gui.actions import Actions  # noqa: PLC0415 - imports Qt
    from danvan_desktop.gui.background import TaskRunner  # noqa: PLC0415 - the same
    from danvan_desktop.gui.main_window import MainWindow  # noqa: PLC0415 - the same
    from danvan_desktop.gui.office import furnish_office  # noqa: PLC0415 - the same

    with Store.open(StorePaths(folder), _CLOCK, "Văn thư") as store:
        actions, runner = Actions(), TaskRunner()
        window = MainWindow(actions)
        window.resize(1366, 728)
        window.show()
        window.open_office(
            furnish_office(window, wire_services(store, _CLOCK, resource("samples")), actions, runner, _CLOCK)
        )
        try:
            yield window
        finally:
            window.close()
            runner.close()
