from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.services.views_entries import quantity_words, totals_of


def test_quantities_are_summed_by_name_and_unit_and_read_with_a_decimal_comma() -> None:
    entries = [
        ProgressEntry(1, 1, None, 2026, date(2026, 1, 1), "a", quantities=(Quantity("hội nghị", Decimal(2), "cuộc"),)),
        ProgressEntry(
            2,
            1,
            None,
            2026,
            date(2026, 1, 2),
            "b",
            quantities=(Quantity("hội nghị", Decimal(100), "cuộc"), Quantity("kinh phí", Decimal("1.50"))),
        ),
    ]
    assert quantity_words(totals_of(entries)) == "hội nghị: 102 cuộc; kinh phí: 1,5"
