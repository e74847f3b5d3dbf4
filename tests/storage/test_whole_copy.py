from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.storage.backup_list import list_backups
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.whole_copy import LIST_NAME, write_whole_copy
from tests.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with open_store(tmp_path) as opened:
        with opened.begin("Thêm đơn vị") as uow:
            uow.save(Unit(uow.new_id(), "Văn phòng"))
            uow.commit()
        yield opened


def never() -> bool:
    return False


def test_the_copy_is_a_backup_of_its_own_with_its_evidence(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "biên bản.pdf"
    file.write_bytes(b"pdf")
    stored = EvidenceFiles(store.paths.evidence).take_in(file)
    item = Evidence(1, stored.sha256, stored.file_name, stored.size, title="Biên bản kiểm tra")
    lost = Evidence(2, "0" * 64, "mất.docx", 5)
    target = tmp_path / "toàn bộ"
    write_whole_copy(store.backup(), store.paths.evidence, [item, lost], target, never)
    (record,) = list_backups(target)
    assert record.sha256 == store.list_backups()[0].sha256
    lines = (target / LIST_NAME).read_text(encoding="utf-8-sig").splitlines()
    place, name, title = lines[1].split("\t")
    assert (target / place).read_bytes() == b"pdf"
    assert (name, title) == ("biên bản.pdf", "Biên bản kiểm tra")
    assert lines[2].startswith("(mất tệp)")


def test_an_existing_folder_is_left_alone(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "toàn bộ"
    target.mkdir()
    with pytest.raises(DanvanError, match="đã có"):
        write_whole_copy(store.backup(), store.paths.evidence, [], target, never)
    assert list(target.iterdir()) == []


def test_a_damaged_backup_is_not_handed_on_and_nothing_half_written_stays(store: Store, tmp_path: Path) -> None:
    record = store.backup()
    record.path.write_bytes(record.path.read_bytes()[:-1] + b"?")
    place = tmp_path / "ổ ngoài"
    place.mkdir()
    with pytest.raises(DanvanError, match="nguyên vẹn"):
        write_whole_copy(record, store.paths.evidence, [], place / "toàn bộ", never)
    assert list(place.iterdir()) == []


def test_a_cancelled_copy_leaves_nothing(store: Store, tmp_path: Path) -> None:
    place = tmp_path / "ổ ngoài"
    place.mkdir()
    file = tmp_path / "minh chứng.txt"
    file.write_text("một", encoding="utf-8")
    EvidenceFiles(store.paths.evidence).take_in(file)
    with pytest.raises(CancelledError):
        write_whole_copy(store.backup(), store.paths.evidence, [], place / "toàn bộ", lambda: True)
    assert list(place.iterdir()) == []
