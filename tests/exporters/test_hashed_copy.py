from __future__ import annotations

import hashlib
import io

import pytest

from danvan_desktop.exporters.hashed_copy import HashingCopier, UnreadableError


class Torn(io.BytesIO):
    """A source whose disk fails in the middle."""

    def readinto(self, buffer) -> int:  # type: ignore[override]
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().readinto(buffer)


@pytest.mark.parametrize("size", [0, 1, 512 * 1024, 512 * 1024 + 1, 5 * 1024 * 1024 + 7])
def test_the_copy_is_whole_and_its_hash_is_that_of_the_bytes(size: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    content = content[:size]
    target, told = io.BytesIO(), []
    with HashingCopier(told.append) as copier:
        assert copier.copy(io.BytesIO(content), target) == (hashlib.sha256(content).hexdigest(), size)
    assert target.getvalue() == content
    assert sum(told) == size


def test_a_second_file_does_not_see_the_first() -> None:
    with HashingCopier(lambda _count: None) as copier:
        copier.copy(io.BytesIO(b"a" * 3_000_000), io.BytesIO())
        assert copier.copy(io.BytesIO(b"b"), io.BytesIO())[0] == hashlib.sha256(b"b").hexdigest()


def test_a_source_that_cannot_be_read_on_is_told_apart_from_a_target_that_is_full() -> None:
    class Full(io.BytesIO):
        def write(self, _data) -> int:  # type: ignore[override]
            raise OSError(28, "No space left on device")

    with HashingCopier(lambda _count: None) as copier:
        with pytest.raises(UnreadableError):
            copier.copy(Torn(b"x" * 1_000_000), io.BytesIO())
        with pytest.raises(OSError, match="No space"):
            copier.copy(io.BytesIO(b"x"), Full())


def test_whoever_counts_the_bytes_may_stop_the_work() -> None:
    def stop(_count: int) -> None:
        raise KeyError

    target = io.BytesIO()
    with HashingCopier(stop) as copier, pytest.raises(KeyError):
        copier.copy(io.BytesIO(b"x" * 4_000_000), target)
    assert len(target.getvalue()) == 512 * 1024
