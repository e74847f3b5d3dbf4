"""`make screenshots`: the pictures of README.md and the user's guide, from the sample office.

    python -m danvan_desktop.devtools.screenshots [--out docs/pictures] [--all] [--scale 1.5]

`--all` takes every page as it opens instead of the chosen ones; `--scale` shows them as a screen set to 150 % does.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danvan_desktop.demonstration import Stage
    from danvan_desktop.gui.pages.page import Destination

PICTURES = ("overview", "plan", "tracking", "scoring", "report", "registers")
"""The pages README.md shows; each picture is named after its page."""


def places(stage: Stage) -> Iterator[Destination]:
    """What each of the pictures shows: the page with something selected that is worth seeing."""
    from danvan_desktop.gui.pages.page import Destination  # noqa: PLC0415 - Qt may only be imported once the scale is set

    services, year = stage.services, stage.year
    plan = next(choice for choice in services.plan_choices.choices() if choice.year == year)
    rows = services.progress.task_rows(plan.plan_id, year)
    told = max(rows, key=lambda row: (row.evidence_count > 0, row.entry_count)).task.id
    sheet = services.scoring.view(year)
    scored = [row.criterion.id for row in sheet.rows if row.is_leaf and row.evidence] if sheet else []
    reports = services.reports.reports(year)
    nouns: dict[str, tuple[str, int | None]] = {
        "plan": ("task", told),
        "tracking": ("task", told),
        "scoring": ("criterion", scored[0] if scored else None),
        "report": ("report", reports[0].id if reports else None),
    }
    for name in PICTURES:
        noun, object_id = nouns.get(name, ("", None))
        yield Destination(name, noun, object_id)


def take_pictures(out: Path, *, every_page: bool) -> Iterator[Path]:
    """Save the pictures of the sample office into `out` and name each as it is written."""
    from danvan_desktop.demonstration import photograph_pages, staged_office  # noqa: PLC0415 - imports Qt
    from danvan_desktop.gui.settling import settle  # noqa: PLC0415 - the same

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, staged_office(Path(folder)) as stage:
        if every_page:
            yield from photograph_pages(stage, out)
            return
        for place in places(stage):
            stage.start.window.go_to(place)
            settle()
            path = out / f"{place.page}.png"
            if not stage.start.window.grab().save(str(path)):
                raise OSError(f"cannot write {path}")
            yield path


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures and print their names."""
    parser = argparse.ArgumentParser(prog="screenshots", description="Take pictures of the sample office.")
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--all", action="store_true", help="every page as it opens")
    parser.add_argument("--scale", type=float, default=1.0, help="1.5 is a screen set to 150 %%")
    options = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)  # Qt reads it when the application is made
    for path in take_pictures(options.out, every_page=options.all):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
