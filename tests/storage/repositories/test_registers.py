from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_cells import encode_cells
from danvan_desktop.storage.repositories.registers import (
    ReferringRow,
    evidence_counts,
    filled_count,
    newest_naming,
    reference_count,
    row_counts,
    rows_naming,
    rows_referring,
    years_of,
)
from danvan_desktop.storage.store import Store
from tests.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        with opened.begin("Ghi sổ") as uow:
            for year, register, cells in (
                (2025, "inspection", encode_cells({"unit": ("unit:1",)})),
                (2026, "inspection", encode_cells({"unit": ("unit:12", "khác"), "team": "Tổ “unit:1” thử"})),
                (2026, "difficulty", encode_cells({"text": "unit:1"})),
            ):
                uow.save(RegisterRow(uow.new_id(), register, year, None, cells))
            uow.commit()
        yield opened


def test_rows_are_counted_by_register_in_a_year_and_years_by_register(store: Store) -> None:
    assert row_counts(store, 2026) == {"inspection": 1, "difficulty": 1}
    assert row_counts(store, 2024) == {}
    assert years_of(store, "inspection") == [2026, 2025]


def test_a_reference_is_not_mistaken_for_a_longer_one_or_for_words_between_other_quotes(store: Store) -> None:
    assert reference_count(store, "unit:12") == 1
    assert reference_count(store, "unit:2") == 0


def test_rows_with_something_in_a_column_are_counted(store: Store) -> None:
    assert filled_count(store, "inspection", "unit") == 2
    assert filled_count(store, "inspection", "team") == 1
    assert filled_count(store, "difficulty", "team") == 0


def test_evidence_is_counted_by_row_of_one_year_or_of_all(store: Store) -> None:
    first, second, _ = store.select(RegisterRow)
    with store.begin("Đính kèm") as uow:
        item = uow.save(Evidence(uow.new_id(), "0" * 64, "biên bản.pdf", 3))
        for row in (first, second):
            uow.save(EvidenceLink(uow.new_id(), item.id, Proven.REGISTER_ROW, row.id))
        uow.commit()
    assert evidence_counts(store, "inspection", 2026) == {second.id: 1}
    assert evidence_counts(store, "inspection", None) == {first.id: 1, second.id: 1}


def test_the_rows_of_a_year_are_found_by_an_index(store: Store) -> None:
    plan = store.connection.exec_driver_sql(
        "EXPLAIN QUERY PLAN SELECT * FROM register_row WHERE register = 'x' AND year = 2026 ORDER BY day"
    ).fetchall()
    assert "USING INDEX ix_register_row_year_register_day" in str(plan)


def test_the_rows_that_name_an_item_and_the_newest_of_each_item_come_with_figures(store: Store) -> None:
    with store.begin("Quán triệt") as uow:
        cells = encode_cells({"documents": ("document:7", "Tài liệu"), "participants": 5})
        older = uow.save(RegisterRow(uow.new_id(), "study_session", 2026, date(2026, 2, 3), cells))
        cells = encode_cells({"documents": ("document:7",), "total": 9})
        newer = uow.save(RegisterRow(uow.new_id(), "study_session", 2026, date(2026, 5, 1), cells))
        uow.save(RegisterRow(uow.new_id(), "study_session", 2026, None, encode_cells({"participants": 1})))
        uow.commit()
    figures = ("participants", "total")
    found = rows_naming(store, "study_session", "documents", "document:7", figures)
    assert found == [
        ReferringRow(newer.id, 2026, date(2026, 5, 1), "document:7", (None, 9)),
        ReferringRow(older.id, 2026, date(2026, 2, 3), "document:7", (5, None)),
    ]
    assert sorted(newest_naming(store, "study_session", "documents", figures)) == sorted(
        [found[0]._replace(row_count=2), ReferringRow(older.id, 2026, date(2026, 2, 3), "Tài liệu", (5, None))]
    )
    assert rows_referring(store, "document:7") == [older.id, newer.id]
    assert rows_referring(store, "document:70") == []
