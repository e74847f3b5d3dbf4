"""Pictures of “Tổng quan” at the beginning of each month, of every plan's year lived at the window.

python -m tests.working_year.pictures --out FOLDER [--plan 003]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from danvan_desktop.gui.app import make_application
from danvan_desktop.gui.settling import settle
from tests.working_year.test_working_year import PLANS
from tests.working_year.window_clerk import WindowClerk, window_desk


def take(clerk: WindowClerk, out: Path, name: str, page: str = "overview") -> Path:
    """The page as it stands, saved under `name`."""
    clerk.page(page)
    settle()
    path = out / f"{name}.png"
    if not clerk.window.grab().save(str(path)):
        raise OSError(path)
    return path


def live(clerk: WindowClerk, plan: Path, out: Path) -> Iterator[Path]:
    """One year at the window, with a picture at the beginning of every month, of each page when it is closed, and of the next."""
    clerk.found_office()
    clerk.take_in(plan)
    clerk.give_out()
    clerk.set_missing_days()
    name = plan.name[:3]
    for month in range(1, 13):
        clerk.come_in(month, 3)
        yield take(clerk, out, f"{name}-{month:02}")
        clerk.come_in(month, 12)
        clerk.record_results(month)
        clerk.keep_registers(month)
        clerk.come_in(month, 4 if month in {3, 5, 10, 11} else 28)
        clerk.send_due()
    clerk.finish_tasks()
    clerk.close_year()
    for page in ("overview", "plan", "tracking", "registers", "report"):
        yield take(clerk, out, f"{name}-13-{page}", page)
    clerk.open_next_year()
    for page in ("overview", "plan", "tracking"):
        yield take(clerk, out, f"{name}-14-{page}", page)


def main(arguments: list[str] | None = None) -> None:
    """Live through the years and print the pictures' names."""
    parser = argparse.ArgumentParser(prog="pictures")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plan", default="", help="the beginning of one plan's file name")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application(["danvan"])
    options.out.mkdir(parents=True, exist_ok=True)
    for plan, year in PLANS:
        if plan.name.startswith(options.plan):
            with tempfile.TemporaryDirectory() as folder, window_desk(Path(folder), year) as clerk:
                for path in live(clerk, plan, options.out):
                    print(path)  # noqa: T201 - a script


if __name__ == "__main__":
    main()
