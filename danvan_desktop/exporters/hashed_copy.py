"""Copying by chunks: while one chunk is written, a second thread hashes it; memory stays at a few chunks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import BinaryIO, Final, Protocol, Self

_CHUNK: Final = 512 * 1024
_CHUNKS: Final = 4


class UnreadableError(Exception):
    """The source could not be read to its end; what was written of it is worth nothing."""


class Receiver(Protocol):
    """Where a copy goes: an open file or an entry of an archive."""

    def write(self, data: memoryview, /) -> object:
        """Take one chunk."""
        ...


class HashingCopier:
    """Copies files one after the other; `step` is told of every chunk written (bytes) and may raise to stop the work."""

    def __init__(self, step: Callable[[int], None]) -> None:
        self._step = step
        self._buffers = [bytearray(_CHUNK) for _ in range(_CHUNKS)]
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="danvan-hash")

    def __enter__(self) -> Self:
        """The copier itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the second thread."""
        self._pool.shutdown(wait=True)

    def copy(self, source: BinaryIO, target: Receiver) -> tuple[str, int]:
        """Copy everything `source` still has; returns the SHA-256 and the number of the bytes that were written.

        Raises `UnreadableError` when reading fails, `OSError` when writing does.
        """
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
            target.write(chunk)
            size += count
            self._step(count)
            place = (place + 1) % _CHUNKS
        for waiting in hashing:
            if waiting is not None:
                waiting.result()
        return digest.hexdigest(), size


def _read(source: BinaryIO, buffer: bytearray) -> int:
    try:
        return source.readinto(buffer)  # type: ignore[attr-defined,no-any-return]
    except OSError as error:
        raise UnreadableError from error
