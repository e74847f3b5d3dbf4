"""Copying by chunks and hashing what was copied; memory stays at a few chunks, however large the file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Final, Protocol, Self

_CHUNK: Final = (
    64 * 1024
)  # stays in the processor's cache between reading, hashing and writing: larger ones cost double
_TOLD: Final = 1024 * 1024  # bytes between two calls of `step`
_HANDED: Final = 8 * 1024 * 1024  # bytes the system copies at a time, between two questions whether to stop
_PASSED: Final = 256 * 1024  # what one thread hands the other at a time
_CHUNKS: Final = 4


class UnreadableError(Exception):
    """The source could not be read to its end; what was written of it is worth nothing."""


class Receiver(Protocol):
    """Where a copy goes: an open file or an entry of an archive."""

    def write(self, data: memoryview, /) -> int | None:
        """Take the beginning of a chunk; returns how many bytes of it."""
        ...


def copy_hashed(source: BinaryIO, target: Receiver, step: Callable[[int], None]) -> tuple[str, int]:
    """Copy everything `source` still has; returns the SHA-256 and the number of the bytes that were written.

    `step` is told of every chunk written (bytes) and may raise to stop the work. Raises `UnreadableError` when reading
    fails, `OSError` when writing does.
    """
    digest = hashlib.sha256()
    size = _copy(source, target, step, digest.update)
    return digest.hexdigest(), size


def copy_known(source: BinaryIO, target: BinaryIO, step: Callable[[int], None]) -> int:
    """Copy all of a file whose hash is known; returns its bytes. What `step` does and what it raises is as in `copy_hashed`.

    Where the system copies from file to file by itself (Linux) the bytes never come into this program.
    """
    done, whole = 0, os.fstat(source.fileno()).st_size
    with suppress(OSError):  # not between these places, or one of them fails: going on by hand tells which
        while hasattr(os, "sendfile") and done < whole:
            count = os.sendfile(target.fileno(), source.fileno(), done, min(_HANDED, whole - done))
            if not count:
                break
            done += count
            step(count)
    source.seek(done)
    return done + _copy(source, target, step, lambda _chunk: None)


class HashingCopier:
    """Like `copy_hashed` for files that follow one another: while one chunk is written, a second thread hashes it."""

    def __init__(self) -> None:
        self._buffers = [bytearray(_PASSED) for _ in range(_CHUNKS)]
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="danvan-hash")

    def __enter__(self) -> Self:
        """The copier itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the second thread."""
        self._pool.shutdown(wait=True)

    def copy(self, source: BinaryIO, target: Receiver, step: Callable[[int], None]) -> tuple[str, int]:
        """Copy everything `source` still has; what it returns and raises is as in `copy_hashed`."""
        digest = hashlib.sha256()
        hashing: list[Future[None] | None] = [None] * _CHUNKS
        place = size = 0
        while True:
            if (earlier := hashing[place]) is not None:
                earlier.result()
            count = _read(source, self._buffers[place])
            if not count:
                break
            chunk = memoryview(self._buffers[place])[:count]
            hashing[place] = self._pool.submit(digest.update, chunk)
            _write(target, chunk)
            size += count
            step(count)
            place = (place + 1) % _CHUNKS
        for waiting in hashing:
            if waiting is not None:
                waiting.result()
        return digest.hexdigest(), size


def _copy(
    source: BinaryIO, target: Receiver, step: Callable[[int], None], look_at: Callable[[memoryview], None]
) -> int:
    """Copy chunk by chunk, each looked at before it is written; returns the bytes."""
    buffer, size, told = bytearray(_CHUNK), 0, 0
    while count := _read(source, buffer):
        chunk = memoryview(buffer)[:count]
        look_at(chunk)
        _write(target, chunk)
        size += count
        if size - told >= _TOLD:
            step(size - told)
            told = size
    step(size - told)
    return size


def _read(source: BinaryIO, buffer: bytearray) -> int:
    try:
        return source.readinto(buffer)  # type: ignore[attr-defined,no-any-return]
    except OSError as error:
        raise UnreadableError from error


def _write(target: Receiver, chunk: memoryview) -> None:
    """Write all of a chunk: a file without a buffer may take less at once."""
    while chunk:
        chunk = chunk[target.write(chunk) or 0 :]
