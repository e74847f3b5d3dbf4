from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from danvan_desktop.exporters.hashed_copy import HashingCopier, UnreadableError, copy_hashed, copy_known


def quiet(_count: int) -> None:
    pass


class Torn(io.BytesIO):
    """A source whose disk fails in the middle."""

    def readinto(self, buffer) -> int:  # type: ignore[override]
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().readinto(buffer)


@pytest.fixture(params=["one thread", "two threads"])
def copy(request: pytest.FixtureRequest) -> Iterator[Callable[..., tuple[str, int]]]:
    with HashingCopier() as copier:
        yield copy_hashed if request.param == "one thread" else copier.copy


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 1024 * 1024, 1024 * 1024 + 1, 5 * 1024 * 1024 + 7])
def test_the_copy_is_whole_and_its_hash_is_that_of_the_bytes(copy, size: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    content = content[:size]
    target, told = io.BytesIO(), []
    assert copy(io.BytesIO(content), target, told.append) == (hashlib.sha256(content).hexdigest(), size)
    assert target.getvalue() == content
    assert sum(told) == size


def test_a_second_file_does_not_see_the_first(copy) -> None:
    copy(io.BytesIO(b"a" * 3_000_000), io.BytesIO(), quiet)
    assert copy(io.BytesIO(b"b"), io.BytesIO(), quiet)[0] == hashlib.sha256(b"b").hexdigest()


def test_a_source_that_cannot_be_read_on_is_told_apart_from_a_target_that_is_full(copy) -> None:
    class Full(io.BytesIO):
        def write(self, _data) -> int:  # type: ignore[override]
            raise OSError(28, "No space left on device")

    with pytest.raises(UnreadableError):
        copy(Torn(b"x" * 1_000_000), io.BytesIO(), quiet)
    with pytest.raises(OSError, match="No space"):
        copy(io.BytesIO(b"x"), Full(), quiet)


def test_whoever_counts_the_bytes_may_stop_the_work(copy) -> None:
    def stop(_count: int) -> None:
        raise KeyError

    target = io.BytesIO()
    with pytest.raises(KeyError):
        copy(io.BytesIO(b"x" * 4_000_000), target, stop)
    assert 0 < len(target.getvalue()) <= 1024 * 1024


def test_a_target_that_takes_less_than_a_chunk_is_given_the_rest(copy) -> None:
    class Narrow(io.BytesIO):
        def write(self, data) -> int:  # type: ignore[override]
            return super().write(data[:1000])

    content, target = bytes(range(256)) * 1000, Narrow()
    copy(io.BytesIO(content), target, quiet)
    assert target.getvalue() == content


@pytest.mark.parametrize("size", [0, 1, 8 * 1024 * 1024 + 1])
@pytest.mark.parametrize("system", ["copies by itself", "cannot", "does so for a while"])
def test_a_file_of_known_hash_is_copied_whole_whatever_the_system_can_do(
    tmp_path: Path, monkeypatch, system, size
) -> None:
    content = os.urandom(size)
    (tmp_path / "a").write_bytes(content)
    sent: list[int] = []

    def sendfile(target: int, source: int, offset: int, count: int) -> int:
        if sent:
            raise OSError(5, "Input/output error")
        sent.append(os.pwrite(target, os.pread(source, min(count, 1_000_000), offset), offset))
        os.lseek(target, sent[0], os.SEEK_CUR)
        return sent[0]

    if system == "cannot":
        monkeypatch.delattr(os, "sendfile")
    elif system == "does so for a while":
        monkeypatch.setattr(os, "sendfile", sendfile)
    told: list[int] = []
    with (tmp_path / "a").open("rb", buffering=0) as source, (tmp_path / "b").open("xb", buffering=0) as target:
        assert copy_known(source, target, told.append) == size
    assert (tmp_path / "b").read_bytes() == content
    assert sum(told) == size


def test_a_file_of_known_hash_that_fills_the_disk_is_told_apart_from_one_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    with (
        (tmp_path / "a").open("rb", buffering=0) as source,
        Path("/dev/full").open("wb", buffering=0) as full,
        pytest.raises(OSError, match="No space"),
    ):
        copy_known(source, full, quiet)
