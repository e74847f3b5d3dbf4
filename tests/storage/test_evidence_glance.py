from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.evidence_glance import damaged_at_a_glance


def taken_in(tmp_path: Path, name: str, content: bytes) -> Evidence:
    file = tmp_path / name
    file.write_bytes(content)
    stored = EvidenceFiles(tmp_path / "evidence").take_in(file)
    return Evidence(len(content), stored.sha256, stored.file_name, stored.size)


def test_files_that_are_there_in_full_are_not_mentioned(tmp_path: Path) -> None:
    items = [taken_in(tmp_path, "a.pdf", b"mot"), taken_in(tmp_path, "b.docx", b"hai ba")]
    assert damaged_at_a_glance(tmp_path / "evidence", items) == []


def test_a_missing_and_a_cut_file_are_found(tmp_path: Path) -> None:
    items = [
        taken_in(tmp_path, "a.pdf", b"mot"),
        taken_in(tmp_path, "b.docx", b"hai ba"),
        taken_in(tmp_path, "c", b"c"),
    ]
    files = EvidenceFiles(tmp_path / "evidence")
    files.path_of(items[0].sha256, "a.pdf").unlink()
    cut = files.path_of(items[1].sha256, "b.docx")
    cut.chmod(0o644)
    cut.write_bytes(b"hai")
    assert damaged_at_a_glance(tmp_path / "evidence", items) == items[:2]


def test_without_a_folder_everything_is_missing(tmp_path: Path) -> None:
    item = Evidence(1, "0" * 64, "a.pdf", 3)
    assert damaged_at_a_glance(tmp_path / "evidence", [item]) == [item]
    assert damaged_at_a_glance(tmp_path / "evidence", []) == []
