from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from danvan_desktop.storage.seal import (
    SealState,
    break_seal,
    fingerprint,
    mark_of,
    read_seal,
    seal_file,
    seal_state,
    write_seal,
)


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(bytes(range(256)) * 40)
    write_seal(path)
    return path


def test_an_untouched_file_is_intact(sealed: Path) -> None:
    assert seal_state(sealed) == (SealState.INTACT, fingerprint(sealed))


@pytest.mark.parametrize("position", [0, 5000, 10239])
def test_a_single_flipped_bit_breaks_the_seal(sealed: Path, position: int) -> None:
    content = bytearray(sealed.read_bytes())
    content[position] ^= 4
    sealed.write_bytes(content)
    assert seal_state(sealed)[0] is SealState.BROKEN


def test_a_shortened_file_breaks_the_seal(sealed: Path) -> None:
    sealed.write_bytes(sealed.read_bytes()[:-1])
    assert seal_state(sealed)[0] is SealState.BROKEN


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"size": 1}', b"\xff\xfe"])
def test_an_unreadable_seal_is_as_good_as_none(sealed: Path, content: bytes) -> None:
    seal_file(sealed).write_bytes(content)
    assert seal_state(sealed) == (SealState.ABSENT, None)


def test_a_file_of_several_portions_is_hashed_whole(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(range(256)) * 10_000)
    assert fingerprint(path).size == 2_560_000
    assert fingerprint(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_reading_carries_the_mark_of_the_file_it_holds_for(sealed: Path) -> None:
    reading = read_seal(sealed)
    assert (reading.state, reading.now) == (SealState.INTACT, fingerprint(sealed))
    assert reading.mark == mark_of(sealed)
    sealed.write_bytes(b"other")
    assert reading.mark != mark_of(sealed)


def test_a_broken_seal_is_gone(sealed: Path) -> None:
    break_seal(sealed)
    break_seal(sealed)
    assert seal_state(sealed) == (SealState.ABSENT, None)
