from __future__ import annotations

from datetime import date

import docx
import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.urging_letter import UrgingLetter
from danvan_desktop.services.undo import UndoService
from danvan_desktop.services.urging import UrgingService
from danvan_desktop.services.urging_letters import UrgingLetterService
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path):
    yield from open_world(tmp_path)


@pytest.fixture
def letters(world) -> UrgingLetterService:
    return UrgingLetterService(world.store, world.clock, UrgingService(world.store, world.clock))


def all_drafts(letters: UrgingLetterService, world: World, reply_by: date | None = None):
    units = [unit.unit_id for unit in letters.units(YEAR, world.office.plan_id)]
    return letters.drafts(YEAR, world.office.plan_id, units, reply_by)


def test_each_letter_holds_exactly_the_items_of_the_list(letters, world):
    items = UrgingService(world.store, world.clock).items(YEAR, world.office.plan_id)
    drafts = all_drafts(letters, world, date(YEAR, 6, 30))
    assert len(drafts) > 3
    for unit, draft in zip(letters.units(YEAR, world.office.plan_id), drafts, strict=True):
        own = [item for item in items if item.unit_name == unit.name]
        assert [row.text for row in draft.figures.rows] == [item.text for item in own]
        assert [row.days_late for row in draft.figures.rows] == [max(0, -(item.days_left or 0)) for item in own]
        assert (unit.item_count, unit.late) == (len(own), sum(item.is_late for item in own))
        assert len({item.key for item in own}) == len(own)


def test_a_batch_is_logged_and_taken_back_as_one_action(letters, world):
    before, drafts = dump(world.store), all_drafts(letters, world)
    letters.record(drafts)
    rows = letters.log(YEAR)
    assert len(rows) == len(drafts)
    assert all(row.letter.number == "" and row.letter.items for row in rows)
    undo = UndoService(world.store)
    assert undo.undo_label() == f"Ghi sổ {len(drafts)} công văn đôn đốc"
    undo.undo()
    assert dump(world.store) == before


def test_a_second_letter_about_the_same_thing_cites_the_first_with_its_number(letters, world):
    first = all_drafts(letters, world)
    assert {draft.figures.round for draft in first} == {1}
    letters.record(first)
    logged = next(row.letter for row in letters.log(YEAR) if row.letter.unit_id == first[0].letter.unit_id)
    second = all_drafts(letters, world)[0].figures
    assert second.previous == "Công văn số …… ngày 15/06/2026"
    letters.set_issued(logged.id, " 15/SXD-VP ", date(YEAR, 6, 16))
    second = all_drafts(letters, world)[0].figures
    assert (second.previous, second.round) == ("Công văn số 15/SXD-VP ngày 16/06/2026", 2)
    assert second.letter_head.symbol == "SXD-VP"
    assert all("đã đôn đốc 01 lần" in row.note for row in second.rows)
    assert letters.units(YEAR, world.office.plan_id)[0].reminded_on == date(YEAR, 6, 16)


@pytest.mark.parametrize(("number", "symbol"), [("15/SXD-VP", "SXD-VP"), ("7-CV/ĐU", "CV/ĐU"), ("15", ""), ("/x", "")])
def test_the_symbol_of_the_last_number_is_proposed_for_the_next_letter(letters, world, number, symbol):
    letters.record(all_drafts(letters, world)[:1])
    letters.set_issued(letters.log(YEAR)[0].letter.id, number, date(YEAR, 6, 15))
    assert all_drafts(letters, world)[0].figures.letter_head.symbol == symbol


def test_lateness_stands_in_its_column_and_not_again_in_the_note(letters, world):
    rows = [row for draft in all_drafts(letters, world) for row in draft.figures.rows]
    assert any(row.days_late for row in rows)
    assert not any("quá hạn" in row.note.casefold() or "trễ" in row.note for row in rows)


def test_a_letter_that_was_not_sent_is_taken_out_and_comes_back_with_undo(letters, world):
    letters.record(all_drafts(letters, world)[:1])
    (row,) = letters.log(YEAR)
    before = dump(world.store)
    letters.remove(row.letter.id)
    assert letters.log(YEAR) == []
    UndoService(world.store).undo()
    assert dump(world.store) == before


def test_a_number_is_taken_back_with_undo_and_may_be_any_text_of_one_line(letters, world):
    letters.record(all_drafts(letters, world)[:1])
    letter_id, before = letters.log(YEAR)[0].letter.id, dump(world.store)
    letters.set_issued(letter_id, "=cmd|' /C calc'!A0\n15/SXD", date(YEAR, 6, 16))
    assert letters.log(YEAR)[0].letter.number == "=cmd|' /C calc'!A0 15/SXD"
    UndoService(world.store).undo()
    assert dump(world.store) == before
    with pytest.raises(ValidationError, match="Số công văn dài"):
        letters.set_issued(letter_id, "1" * 5000, date(YEAR, 6, 16))


@pytest.mark.parametrize("day", [date(YEAR + 2, 1, 1), date(1999, 1, 1)])
def test_a_day_far_from_the_year_is_refused(letters, world, day):
    letters.record(all_drafts(letters, world)[:1])
    with pytest.raises(ValidationError, match="cách xa"):
        letters.set_issued(letters.log(YEAR)[0].letter.id, "1/SXD", day)


def test_a_day_that_has_passed_and_a_unit_that_owes_nothing_are_refused(letters, world):
    with pytest.raises(ValidationError, match="đã qua"):
        all_drafts(letters, world, date(YEAR, 6, 14))
    with world.store.begin("Thêm đơn vị") as uow:
        idle = uow.save(Unit(uow.new_id(), "Phòng Mới", position=99))
        uow.commit()
    with pytest.raises(NotFoundError, match="Phòng Mới"):
        letters.drafts(YEAR, world.office.plan_id, [idle.id])


def test_every_unit_gets_its_file_with_its_table(letters, world, tmp_path):
    drafts = all_drafts(letters, world)
    paths = letters.writer(drafts, tmp_path)()
    assert [path.name for path in paths] == [
        f"Công văn đôn đốc 2026-06-15 - {draft.figures.unit_name}.docx" for draft in drafts
    ]
    for path, draft in zip(paths, drafts, strict=True):
        (table,) = [table for table in docx.Document(str(path)).tables if len(table.columns) == 5]
        assert [row.cells[1].text for row in table.rows[1:]] == [row.text for row in draft.figures.rows]
    assert world.store.count(UrgingLetter) == 0
