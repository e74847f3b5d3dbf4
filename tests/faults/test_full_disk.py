from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage.engine import pragma
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.store import Store
from tests.stores import open_store


def save_units(store: Store, count: int) -> None:
    with store.begin("Thêm đơn vị") as uow:
        for number in range(count):
            uow.save(Unit(uow.new_id(), f"Phòng {number}", head="x" * 3000))
        uow.commit()


def test_a_file_that_cannot_grow_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        save_units(store, 1)
        most = pragma(store.connection, "max_page_count")
        store.connection.exec_driver_sql(f"PRAGMA max_page_count = {pragma(store.connection, 'page_count')}").close()
        for _ in range(2):
            with pytest.raises(DanvanError, match="Ổ đĩa đã đầy") as caught:
                save_units(store, 20)
            assert caught.value.remedy
            assert store.count(Unit) == 1
        assert store.undo_label() == "Thêm đơn vị"
        store.connection.exec_driver_sql(f"PRAGMA max_page_count = {most}").close()
        save_units(store, 20)
        assert store.count(Unit) == 21
        assert check_store(store) == ()


def fill_up(store: Store) -> None:
    """Save until the disk refuses."""
    for _ in range(1000):
        save_units(store, 10)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, where the system lets tests have one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no right to mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)  # noqa: S607  # wherever the system keeps it


@pytest.mark.expected_log
def test_a_really_full_disk_loses_nothing(small_disk: Path) -> None:
    store = open_store(small_disk)
    with pytest.raises(DanvanError, match=r"đã đầy|báo lỗi"):
        fill_up(store)
    saved = store.history(1)[0].seq * 10
    assert saved >= 20, "the harness fills the disk too early to mean anything"
    assert store.count(Unit) == saved
    with pytest.raises(DanvanError, match="đủ chỗ"):
        store.backup()
    source = small_disk.parent / "minh chứng.pdf"
    source.write_bytes(b"x" * 2_000_000)
    kept = EvidenceFiles(store.paths.evidence)
    with pytest.raises(DanvanError, match="đã đầy"):
        kept.take_in(source)
    assert list(kept.stored()) == []
    store.close()
    with open_store(small_disk) as store:
        assert store.count(Unit) == saved
        assert check_store(store) == ()
