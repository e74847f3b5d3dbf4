from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal

import pytest

from danvan_desktop.domain.progress import ProgressEntry, Quantity


def test_an_entry_is_a_value_that_nobody_changes_in_place() -> None:
    entry = ProgressEntry(1, 2, None, 2026, date(2026, 6, 1), "Đã làm", quantities=(Quantity("hội nghị", Decimal(3)),))
    same = ProgressEntry(
        1, 2, None, 2026, date(2026, 6, 1), "Đã làm", quantities=(Quantity("hội nghị", Decimal("3.0")),)
    )
    assert entry == same
    with pytest.raises(FrozenInstanceError):
        entry.text = "khác"  # type: ignore[misc]
