"""Criteria sets of any size against the bare work: recomputing a sheet, opening its page, to Excel and back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians
from danvan_desktop.devtools.yardsticks import write_bare_xlsx
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    FullSet,
    Level,
    Method,
    RatingBand,
    RatingRule,
    RuleKind,
    SetState,
)
from danvan_desktop.domain.score_engine import evaluate
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.exporters.excel.criteria_set import write_criteria_set
from danvan_desktop.importers.criteria_xlsx import read_criteria_xlsx
from danvan_desktop.paths import StorePaths
from danvan_desktop.services.score_view import read_view
from danvan_desktop.storage.repositories.scoring import full_set_of
from danvan_desktop.storage.store import Store

YEAR = 2026
ROUND_TRIP_AIM = 3.0
OPENING_AIM = 2.5
_LEAVES_OF_A_GROUP = 10
_TEXT = "Tổ chức đối thoại với người dân về thủ tục hành chính, giải quyết kiến nghị ngay từ cơ sở, nội dung {number}"
MOMENT = datetime(2026, 6, 15, 8, 0)  # local time of the office


def large_set(leaves: int) -> tuple[FullSet, list[ScoreLine]]:
    """A set of `leaves` leaves of four methods in groups of ten, and a line for each."""
    rows: list[Criterion] = []
    lines: list[ScoreLine] = []
    methods = (Method.RATIO, Method.LEVELS, Method.DEDUCT, Method.DIRECT)
    levels = (Level("Đạt đủ yêu cầu", Decimal(1)), Level("Đạt một phần", Decimal("0.5")))
    for place in range(leaves):
        group, inside = divmod(place, _LEAVES_OF_A_GROUP)
        if inside == 0:
            text = _TEXT.format(number=group + 1)
            rows.append(Criterion(len(rows) + 1, 1, None, group + 1, str(group + 1), text, Decimal(_LEAVES_OF_A_GROUP)))
            parent = rows[-1].id
        method = methods[place % len(methods)]
        number = f"{group + 1}.{inside + 1}"
        kinds = levels if method in {Method.LEVELS, Method.DEDUCT} else ()
        text = _TEXT.format(number=number)
        leaf = Criterion(len(rows) + 1, 1, parent, inside + 1, number, text, Decimal(1), method=method, levels=kinds)
        rows.append(leaf)
        lines.append(_line(leaf))
    scale = Decimal(leaves)
    half = scale / 2
    bands = (
        RatingBand(1, 1, 1, "Tốt", half, scale, upper_included=True),
        RatingBand(2, 1, 2, "Chưa tốt", Decimal(0), half),
    )
    rules = (RatingRule(1, 1, 1, RuleKind.BLOCKER, "Không có tiêu chí 0 điểm", best_band=2),)
    header = CriteriaSet(1, "Bộ tiêu chí lớn", scale=scale, state=SetState.USABLE)
    return FullSet(header, tuple(rows), bands, rules), lines


def _line(leaf: Criterion) -> ScoreLine:
    empty = ScoreLine(leaf.id, 1, leaf.id)
    return {
        Method.RATIO: ScoreLine(leaf.id, 1, leaf.id, a=Decimal(7), b=Decimal(9)),
        Method.LEVELS: ScoreLine(leaf.id, 1, leaf.id, level=1),
        Method.DEDUCT: ScoreLine(leaf.id, 1, leaf.id, counts=(0, 1)),
        Method.DIRECT: ScoreLine(leaf.id, 1, leaf.id, points=Decimal("0.5")),
    }.get(leaf.method or Method.FIXED, empty)


def scoring_ratios(folder: Path, leaves: int = 300, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Recomputing a sheet of `leaves` leaves, reading it out of a store, and its set to Excel and back."""
    full_set, lines = large_set(leaves)
    ours, bare = paired_medians(
        lambda: evaluate(full_set, lines, ()),
        lambda: sum((line.points or Decimal(0) for line in lines for _ in range(10)), Decimal(0)),
        repeats,
    )
    yield Ratio(f"recomputing {leaves} leaves ÷ adding ten Decimals each", ours, bare)
    yield from _round_trip(folder, full_set, leaves, repeats)
    with tempfile.TemporaryDirectory(dir=folder) as name, scored_store(Path(name), full_set, lines) as store:
        sheet = store.select(ScoreSheet, year=YEAR)[0]
        ours, bare = paired_medians(
            lambda: read_view(store, sheet),
            lambda: (full_set_of(store, sheet.set_id), store.select(ScoreLine, sheet_id=sheet.id)),
            repeats,
        )
    yield Ratio(f"the view of a sheet of {leaves} leaves ÷ reading its rows", ours, bare, OPENING_AIM)


def _round_trip(folder: Path, full_set: FullSet, leaves: int, repeats: int) -> Iterator[Ratio]:
    ours_path, bare_path = folder / "set.xlsx", folder / "bare set.xlsx"
    write_criteria_set(full_set, ours_path)
    values = _bare_rows(ours_path)

    def ours_work() -> None:
        write_criteria_set(full_set, ours_path)
        read_criteria_xlsx(ours_path)

    def bare_work() -> None:
        write_bare_xlsx(values, bare_path)
        _bare_rows(bare_path)

    ours, bare = paired_medians(ours_work, bare_work, repeats)
    yield Ratio(f"{leaves} leaves to Excel and back ÷ openpyxl bare", ours, bare, ROUND_TRIP_AIM)


def _bare_rows(path: Path) -> list[tuple[object, ...]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - as the importer does

    workbook = load_workbook(path, read_only=True)
    try:
        return [row for sheet in workbook.worksheets for row in sheet.values]
    finally:
        workbook.close()


def scored_store(folder: Path, full_set: FullSet, lines: list[ScoreLine]) -> Store:
    """A store that holds the set and a scored sheet of it."""
    store = Store.open(StorePaths(folder / "store"), FixedClock(MOMENT), "bench")
    with store.begin("bench") as uow:
        for item in (full_set.criteria_set, *full_set.criteria, *full_set.bands, *full_set.rules):
            uow.save(item)
        uow.save(ScoreSheet(1, YEAR, full_set.criteria_set.id))
        for line in lines:
            uow.save(line)
        uow.commit()
    return store
