from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.gui.models.entries import EntryColumn, QuantityModel
from danvan_desktop.services.views_entries import EntryRow


def type_into(model: QuantityModel, row: int, *cells: str) -> None:
    for column, text in enumerate(cells):
        assert model.setData(model.index(row, column), text)


def test_a_result_is_shown_with_its_percentage_and_quantities() -> None:
    entry = ProgressEntry(1, 1, 1, 2026, date(2026, 5, 1), "Xong", 40, (Quantity("tin", Decimal(3), "bài"),))
    cells = [column.text(EntryRow(entry, "Văn phòng", 2)) for column in EntryColumn]
    assert cells == ["01/05/2026", "Văn phòng", "Xong", "tin: 3 bài", "40%", "2"]


def test_typing_into_the_last_row_opens_another_one(qtmodeltester) -> None:
    model = QuantityModel()
    qtmodeltester.check(model)
    type_into(model, 0, "hội nghị", "1,5", "cuộc")
    assert model.rowCount() == 2
    assert model.quantities() == (Quantity("hội nghị", Decimal("1.5"), "cuộc"),)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Số lượng"


def test_a_number_that_is_none_is_refused_when_saving_and_skipped_when_keeping() -> None:
    model = QuantityModel()
    model.set_quantities((Quantity("tin", Decimal(2)),))
    type_into(model, 1, "bài", "ba")
    with pytest.raises(ValidationError, match="ba"):
        model.quantities()
    assert model.readable_quantities() == (Quantity("tin", Decimal(2)),)


def test_an_empty_table_has_no_quantities() -> None:
    assert QuantityModel().quantities() == ()
