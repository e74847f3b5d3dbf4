from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.storage.header import has_journal, journal_of, read_header, spare_journal_of
from danvan_desktop.storage.schema import SCHEMA_NUMBER
from tests.stores import open_store


def test_the_header_tells_whose_file_it_is_and_of_which_schema(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        database = store.paths.database
    header = read_header(database)
    assert header.is_sqlite
    assert header.is_ours
    assert header.schema_number == SCHEMA_NUMBER
    content = bytearray(database.read_bytes())
    content[63] += 1
    database.write_bytes(content)
    assert read_header(database).schema_number == SCHEMA_NUMBER + 1
    content[70] ^= 1
    database.write_bytes(content)
    assert not read_header(database).is_ours


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"x" * 4096, "Kế hoạch".encode() * 50])
def test_what_is_no_database_is_known_by_its_start(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    assert not read_header(path).is_sqlite


def test_only_a_journal_with_content_means_an_interrupted_write(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    assert not has_journal(path)
    journal_of(path).write_bytes(b"")
    assert not has_journal(path)
    journal_of(path).write_bytes(b"x")
    assert has_journal(path)
    assert spare_journal_of(path) not in {path, journal_of(path)}
