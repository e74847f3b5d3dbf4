from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.office_template import OfficeTemplate, TemplateKind
from danvan_desktop.domain.soundness import Severity
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.repositories.search import newest_ids
from tests.stores import open_store


def test_a_sound_store_has_no_findings_and_missing_or_changed_evidence_is_listed(tmp_path: Path) -> None:
    source = tmp_path / "biên bản.pdf"
    source.write_bytes(b"bytes")
    with open_store(tmp_path) as store:
        kept = EvidenceFiles(store.paths.evidence)
        stored = kept.take_in(source)
        with store.begin("Đính kèm") as uow:
            uow.save(Evidence(uow.new_id(), stored.sha256, stored.file_name, stored.size))
            uow.commit()
        assert check_store(store) == ()
        place = kept.path_of(stored.sha256, stored.file_name)
        place.chmod(0o600)
        place.write_bytes(b"other")
        [changed] = check_store(store)
        place.unlink()
        [missing] = check_store(store)
    assert changed.severity is missing.severity is Severity.WARNING
    assert "thay đổi" in changed.text
    assert "mất tệp" in missing.text
    assert missing.remedy


def test_a_lost_template_is_listed_with_the_document_it_is_for(tmp_path: Path) -> None:
    source = tmp_path / "mẫu.docx"
    source.write_bytes(b"bytes")
    with open_store(tmp_path) as store:
        kept = EvidenceFiles(store.paths.evidence)
        stored = kept.take_in(source)
        with store.begin("Dùng mẫu") as uow:
            file = (stored.file_name, stored.sha256, stored.size)
            uow.save(OfficeTemplate(uow.new_id(), TemplateKind.WEEK, *file, store.today()))
            uow.commit()
        assert check_store(store) == ()
        kept.path_of(stored.sha256, stored.file_name).unlink()
        [missing] = check_store(store)
    assert missing.severity is Severity.WARNING
    assert missing.text == "Mẫu văn bản: Báo cáo tuần (tệp “mẫu.docx”): mất tệp."
    assert "Danh mục › Mẫu văn bản" in missing.remedy


def test_a_broken_reference_in_the_open_store_is_a_fault(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.connection.exec_driver_sql("PRAGMA foreign_keys = OFF").close()
        store.connection.exec_driver_sql("INSERT INTO plan_source VALUES (1, 99, 'mồ côi', '[]')")
        [finding] = check_store(store)
    assert finding.severity is Severity.FAULT
    assert "kế hoạch" in finding.text


def test_a_search_index_unlike_the_data_is_mended_and_told_once(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.connection.exec_driver_sql("INSERT INTO person VALUES (9, 'Lê Ai', '', NULL, 0, 1, 0)")
        [finding] = check_store(store)
        assert finding.severity is Severity.WARNING
        assert "cán bộ" in finding.text
        assert newest_ids(store, ["ai"], 5) == {"person": [9]}
        assert check_store(store) == ()
