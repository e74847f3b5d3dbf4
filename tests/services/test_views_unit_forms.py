from __future__ import annotations

import pytest

from danvan_desktop.domain.unit_form import ReturnState
from danvan_desktop.services.views_quick_entry import QuickRow
from danvan_desktop.services.views_unit_forms import ReturnedLine


@pytest.mark.parametrize(
    ("state", "offered", "recordable"),
    [
        (ReturnState.NEW, True, True),
        (ReturnState.KNOWN, False, True),
        (ReturnState.CONFLICT, False, True),
        (ReturnState.WRONG, False, False),
    ],
)
def test_only_new_rows_are_ticked_and_wrong_ones_cannot_be(state, offered, recordable):
    line = ReturnedLine("a.xlsx", 9, "Văn phòng", QuickRow(1, "1", "Việc"), state)
    assert (line.is_offered, line.is_recordable) == (offered, recordable)
