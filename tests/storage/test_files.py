from __future__ import annotations

import os
from pathlib import Path

import pytest

from danvan_desktop.storage import files
from danvan_desktop.storage.files import patiently, remove_durably, replace_durably, sync_file, write_durably


class HeldError(OSError):
    """What Windows says while a virus scanner reads the file."""

    winerror = 32


def test_a_failing_write_leaves_the_old_content_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "owner.json"
    write_durably(path, b"old")

    def refuse(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(OSError, match="Input/output"):
            write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_moved_file_replaces_its_target_and_a_removed_one_is_gone(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    sync_file(source)
    replace_durably(source, target)
    assert target.read_bytes() == b"new"
    remove_durably(target)
    remove_durably(target)
    assert list(tmp_path.iterdir()) == []


def test_a_file_held_for_a_moment_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(files.time, "sleep", pauses.append)
    tries = iter([HeldError(13, "held"), HeldError(13, "held"), None])

    def step() -> None:
        error = next(tries)
        if error is not None:
            raise error

    patiently(step)
    assert len(pauses) == 2


def test_a_file_held_for_good_is_given_up_after_two_and_a_half_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(files.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(files.time, "sleep", lambda pause: now.__setitem__(0, now[0] + pause))

    def step() -> None:
        raise HeldError(13, "held")

    with pytest.raises(HeldError):
        patiently(step)
    assert 0.5 < now[0] <= 2.5


def test_other_failures_are_not_waited_for() -> None:
    tries: list[int] = []

    def step() -> None:
        tries.append(1)
        raise FileNotFoundError

    with pytest.raises(FileNotFoundError):
        patiently(step)
    assert len(tries) == 1
