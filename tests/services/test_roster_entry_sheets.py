from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.roster import RosterReceipt, RosterScore, RosterState
from danvan_desktop.services.roster_receipts import Receiving
from danvan_desktop.services.views_roster_entry import EntryColumn, EntrySheet
from tests.roster_world import NAMES, YEAR, RosterWorld, open_roster_world

HALF = "Báo cáo 06 tháng"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield world


def half(world: RosterWorld) -> EntrySheet:
    return next(sheet for sheet in world.of.roster_entry_sheets.sheets(YEAR) if sheet.title.startswith(HALF))


def scores(world: RosterWorld) -> EntrySheet:
    return world.of.roster_entry_sheets.sheets(YEAR)[-1]


def typed(sheet: EntrySheet, unit: str, *cells: str) -> EntrySheet:
    rows = (row.with_cells(dict(enumerate(cells))) if row.name == unit else row for row in sheet.rows)
    return replace(sheet, rows=tuple(rows))


def test_a_whole_sheet_of_receipts_is_one_action(world: RosterWorld) -> None:
    before = world.dump()
    text = "\n".join(f"{name}\t{5 + place % 7}/5\t{place}/BC" for place, name in enumerate(NAMES, 1))
    sheet, findings = world.of.roster_entry_sheets.paste(half(world), text, 0, 0)
    assert findings == []
    assert sheet.words == "60/60 đơn vị đã nhận"
    world.of.roster_entry_sheets.save(sheet)
    assert world.column(HALF).totals.words == "60/60 đã nhận, 16 trễ"
    assert half(world) == world.of.roster_entry_sheets.sheets(YEAR)[1]
    assert world.of.roster_entry_sheets.save(half(world)).seq == 0  # nothing changed, no entry
    world.of.undo.undo()
    assert world.dump() == before


def test_an_emptied_row_is_taken_back_and_one_with_files_keeps_its_place(world: RosterWorld) -> None:
    duty = world.column(HALF).duty.id
    ids = world.ids("Sở Y tế", "Sở Tư pháp")
    world.of.roster_receipts.record(duty, ids, Receiving(date(YEAR, 5, 4), "1/BC"))
    file = world.folder / "a.pdf"
    file.write_bytes(b"a")
    world.of.roster_receipts.attach(duty, ids[0], [file])
    sheet = half(world)
    for unit in ("Sở Y tế", "Sở Tư pháp"):
        sheet = typed(sheet, unit, "", "", "", "")
    world.of.roster_entry_sheets.save(sheet)
    assert world.cell("Sở Tư pháp", HALF).receipt is None
    kept = world.cell("Sở Y tế", HALF)
    assert (kept.state, kept.file_count) == (RosterState.MISSING, 1)


def test_exempt_units_are_not_on_the_sheet(world: RosterWorld) -> None:
    world.of.roster_receipts.set_exempt(world.column(HALF).duty.id, world.ids("Công an tỉnh"), "ngành dọc")
    assert len(half(world).rows) == 59
    world.of.roster_entry_sheets.save(half(world))
    assert world.store.count(RosterReceipt) == 1


@pytest.mark.parametrize(
    ("cells", "column", "words"),
    [
        (("31/2",), EntryColumn.DAY, "31/02/2026"),
        (("hôm qua",), EntryColumn.DAY, "Không hiểu"),
        (("25/5",), EntryColumn.DAY, "chưa tới"),
        (("5/5/2019",), EntryColumn.DAY, "cách xa"),
        (("", "12/BC"), EntryColumn.DAY, "thiếu ngày nhận"),
        (("5/5", "x" * 501), EntryColumn.NUMBER, "quá giới hạn"),
    ],
)
def test_bad_cells_of_receipts_are_pointed_at_and_nothing_is_stored(
    world: RosterWorld, cells: tuple[str, ...], column: EntryColumn, words: str
) -> None:
    sheet = typed(half(world), "Sở Y tế", *cells)
    found = world.of.roster_entry_sheets.findings(sheet)
    place = [row.name for row in sheet.rows].index("Sở Y tế")
    assert [(each.row, each.column) for each in found] == [(place, column)]
    assert words in found[0].words
    assert found[0].remedy
    before = world.dump()
    with pytest.raises(ValidationError):
        world.of.roster_entry_sheets.save(typed(sheet, "Sở Nội vụ", "5/5"))
    assert world.dump() == before


@pytest.mark.parametrize("text", ["5/5", "05-05", "0505", "ngày 5 tháng 5", "5.5.2026"])
def test_days_are_read_in_the_clerk_s_spellings(world: RosterWorld, text: str) -> None:
    world.of.roster_entry_sheets.save(typed(half(world), "Sở Y tế", text))
    receipt = world.cell("Sở Y tế", HALF).receipt
    assert receipt is not None
    assert receipt.received_on == date(YEAR, 5, 5)


def test_points_and_ratings_of_a_year_stand_side_by_side(world: RosterWorld) -> None:
    # R2.12: self points, appraised points, rating, reason
    before = world.dump()
    sheet = typed(scores(world), "Sở Y tế", "95,5", "92", "Tốt", "Thiếu minh chứng mục 3")
    sheet = typed(sheet, "Sở Tư pháp", "90", "", "tốt", "")
    world.of.roster_entry_sheets.save(sheet)
    row = next(row for row in world.sheet().rows if row.entry.name == "Sở Y tế")
    assert row.score is not None
    assert (row.score.self_points, row.score.appraised_points, row.score.difference) == (
        Decimal("95.5"),
        Decimal(92),
        Decimal("-3.5"),
    )
    assert scores(world).words == "chưa xếp loại: 58, Tốt: 2"
    world.of.roster_entry_sheets.save(typed(scores(world), "Sở Tư pháp", "90", "", "TỐT", ""))
    assert world.sheet().ratings == (("Tốt", 2), ("chưa xếp loại", 58))
    assert world.of.roster_entry_sheets.ratings() == ["Tốt"]
    world.of.roster_entry_sheets.save(typed(scores(world), "Sở Tư pháp", "", "", "", ""))
    assert world.store.count(RosterScore) == 1
    for _ in range(2):  # the same rating typed otherwise changed nothing
        world.of.undo.undo()
    assert world.dump() == before


@pytest.mark.parametrize("text", ["chín mươi", "-1", "1001", "9,5,5"])
def test_bad_points_are_refused(world: RosterWorld, text: str) -> None:
    found = world.of.roster_entry_sheets.findings(typed(scores(world), "Sở Y tế", text))
    assert [each.column for each in found] == [EntryColumn.SELF_POINTS]
    assert found[0].remedy


def test_a_unit_deleted_meanwhile_is_told_of(world: RosterWorld) -> None:
    sheet = typed(scores(world), "Sở Y tế", "90")
    world.of.roster.delete(world.ids("Sở Y tế"))
    assert "không còn trong danh sách" in world.of.roster_entry_sheets.findings(sheet)[0].message
