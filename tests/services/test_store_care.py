from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency, Unit
from danvan_desktop.domain.backup import BackupReason, BackupState
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.history import HistoryKind
from danvan_desktop.domain.soundness import Severity
from danvan_desktop.services.services import Services
from danvan_desktop.services.store_care import StoreCareService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables
from tests.offices import sample_office
from tests.stores import MOMENT, open_store


@pytest.fixture
def care(tmp_path: Path) -> Iterator[tuple[Store, StoreCareService, FixedClock]]:
    clock = FixedClock(MOMENT)
    with open_store(tmp_path, clock) as store:
        yield store, StoreCareService(store, clock), clock


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    with store:
        yield store, services


def test_a_copy_is_made_listed_and_brought_back(care) -> None:
    store, service, clock = care
    UnitService(store).add(Unit(0, "Phòng A"))
    record = service.backup_now()
    UnitService(store).add(Unit(0, "Phòng B"))
    clock.set(MOMENT + timedelta(minutes=5))
    assert [item.sequence for item in service.backups()] == [record.sequence]
    assert service.backups()[0].state is BackupState.GOOD
    assert service.standing().newest_backup == record
    changes = service.restore(record)
    assert changes.concern("unit")
    assert [unit.name for unit in store.select(Unit)] == ["Phòng A"]
    assert [item.reason for item in service.backups()] == [BackupReason.BEFORE_RESTORE, BackupReason.CLERK]


def test_the_history_comes_in_pages_with_undo_by_name(care) -> None:
    store, service, _ = care
    for name in "ABC":
        UnitService(store).add(Unit(0, f"Phòng {name}"))
    store.undo()
    newest = service.history(2)
    assert [line.words for line in newest] == ["Hoàn tác: Thêm đơn vị “Phòng C”", "Thêm đơn vị “Phòng C”"]
    assert newest[0].kind is HistoryKind.UNDO
    older = service.history(10, newest[-1].seq)
    assert [line.label for line in older] == ["Thêm đơn vị “Phòng B”", "Thêm đơn vị “Phòng A”"]
    assert (older[0].at, older[0].who) == (MOMENT, "thử nghiệm")


def test_a_sound_store_has_no_findings_and_a_lost_file_is_found_at_a_glance(office) -> None:
    store, services = office
    assert services.store_care.check() == ()
    assert services.store_care.check_at_a_glance() == ()
    item = store.select(Evidence)[0]
    (kept,) = store.paths.evidence.glob(f"*/{item.sha256}*")
    kept.chmod(0o644)
    kept.write_bytes(b"short")
    (glance,) = services.store_care.check_at_a_glance()
    assert glance.severity is Severity.WARNING
    assert item.file_name in glance.text
    assert len(services.store_care.check()) == 1


def test_a_failed_copy_is_shown_at_a_glance(care) -> None:
    store, service, _ = care
    store.backup_fault = DanvanError("Ổ đĩa đầy.", "Hãy xóa bớt tệp.")
    (finding,) = service.check_at_a_glance()
    assert "Ổ đĩa đầy." in finding.text
    assert service.standing().backup_fault is store.backup_fault


def test_everything_is_written_into_one_new_folder(office, tmp_path: Path) -> None:
    store, services = office
    place = tmp_path / "ổ ngoài"
    place.mkdir()
    folder = services.store_care.export_everything(place)
    (copy,) = folder.glob("*.sqlite3")
    assert copy.read_bytes() == services.store_care.backups()[0].path.read_bytes()
    kept = {path.name for path in store.paths.evidence.glob("??/*")}
    assert {path.name for path in folder.glob("evidence/??/*")} == kept
    listed = (folder / "Danh mục tài liệu kiểm chứng.txt").read_text(encoding="utf-8-sig")
    assert all(item.file_name in listed for item in store.select(Evidence))
    assert [path.name for path in place.iterdir()] == [folder.name]


def test_a_place_that_is_not_there_is_refused_before_anything_is_written(care, tmp_path: Path) -> None:
    _, service, _ = care
    with pytest.raises(DanvanError, match="Không tìm thấy thư mục"):
        service.export_everything(tmp_path / "không có")
    assert service.backups() == []


def test_the_sample_goes_as_one_action_after_a_copy_and_undo_brings_all_of_it_back(office) -> None:
    store, services = office
    before = {cls: store.select(cls) for cls in entity_tables()}
    services.store_care.clear_sample()
    assert all(store.count(cls) == 0 for cls in entity_tables())
    assert services.agency.get() is None
    assert services.store_care.backups()[0].reason is BackupReason.CLERK
    assert services.undo.undo_label() == "Xóa dữ liệu mẫu"
    services.undo.undo()
    assert {cls: store.select(cls) for cls in entity_tables()} == before


def test_a_real_office_is_never_cleared(care) -> None:
    store, service, _ = care
    with store.begin("Lập cơ quan") as uow:
        uow.save(Agency(uow.new_id(), "Sở Tư pháp"))
        uow.commit()
    with pytest.raises(ValidationError, match="không phải là dữ liệu mẫu"):
        service.clear_sample()
    assert store.count(Agency) == 1
    assert service.backups() == []
