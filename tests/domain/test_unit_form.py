from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.unit_form import INPUTS, FormColumn, ReturnedRow, ReturnState, base_of, state_of_return

ENTRY = ProgressEntry(7, 1, 2, 2026, date(2026, 5, 1), "Đã họp", recorded_at="2026-05-01 08:00")
LATER = ProgressEntry(9, 1, 2, 2026, date(2026, 6, 1), "Đã phát tài liệu", recorded_at="2026-06-01 08:00")


def test_whatever_is_recorded_corrected_or_deleted_changes_the_base():
    corrected = ProgressEntry(7, 1, 2, 2026, date(2026, 5, 1), "Đã họp lại", recorded_at="2026-05-02 09:00")
    bases = [base_of(entries) for entries in ([], [ENTRY], [ENTRY, LATER], [LATER], [corrected])]
    assert len(set(bases)) == len(bases)
    assert base_of([LATER, ENTRY]) == base_of([ENTRY, LATER])


@pytest.mark.parametrize(
    ("base", "text", "entries", "state"),
    [
        (base_of([]), "Đã họp", [], ReturnState.NEW),
        (base_of([]), " Đã   họp ", [ENTRY], ReturnState.KNOWN),
        (base_of([]), "Đã họp hai lần", [ENTRY], ReturnState.CONFLICT),
        (base_of([ENTRY]), "Đã họp hai lần", [ENTRY], ReturnState.NEW),
        (base_of([ENTRY]), "Đã họp hai lần", [], ReturnState.CONFLICT),
        (base_of([ENTRY]), "", [ENTRY], ReturnState.NEW),
    ],
)
def test_a_returned_row_is_new_known_or_in_conflict(base, text, entries, state):
    assert state_of_return(base, text, entries) is state


def test_a_day_alone_does_not_fill_a_row():
    assert not ReturnedRow(9, 1, "", {FormColumn.DAY: "05/11/2026"}).is_filled
    assert ReturnedRow(9, 1, "", {FormColumn.STATE: "Hoàn thành"}).is_filled


def test_what_the_unit_fills_in_is_open_and_what_the_program_needs_is_hidden():
    assert [column for column in FormColumn if column.is_input] == list(INPUTS)
    assert [column for column in FormColumn if column.is_hidden] == [FormColumn.TASK_ID, FormColumn.BASE]


def test_every_state_has_words_of_its_own():
    assert len({state.label for state in ReturnState}) == len(ReturnState)
