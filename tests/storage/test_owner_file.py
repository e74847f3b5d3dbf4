from __future__ import annotations

import getpass
import os
from pathlib import Path

import pytest

from danvan_desktop.storage.owner_file import read_owner, write_owner
from tests.stores import MOMENT


def test_the_owner_is_named_with_machine_login_process_and_time(tmp_path: Path) -> None:
    path = tmp_path / "owner.json"
    write_owner(path, MOMENT)
    owner = read_owner(path)
    assert owner is not None
    assert owner.pid == os.getpid()
    words = owner.in_words()
    assert f"tiến trình số {os.getpid()}" in words
    assert "từ 08:00 ngày 15/06/2026" in words
    assert owner.machine in words


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[]", b'{"machine":"a","login":"b","pid":1,"since":"mai"}'])
def test_an_unreadable_note_names_nobody(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "owner.json"
    if content is not None:
        path.write_bytes(content)
    assert read_owner(path) is None


def test_an_account_without_a_name_does_not_stop_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", nameless)
    write_owner(tmp_path / "owner.json", MOMENT)
    owner = read_owner(tmp_path / "owner.json")
    assert owner is not None
    assert owner.login == "không rõ"
