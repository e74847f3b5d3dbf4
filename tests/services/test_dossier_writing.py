from __future__ import annotations

import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.dossier import EVIDENCE_FOLDER, MANIFEST_NAME, PackageKind
from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.domain.manifest import parse_manifest
from danvan_desktop.services.dossier import DossierOrder
from danvan_desktop.services.dossier_content import DossierLetter
from danvan_desktop.services.dossier_writing import LEFT_OUT, DossierWriting, WrittenDossier
from danvan_desktop.storage.evidence_files import EvidenceFiles
from tests.dossier_office import YEAR, DossierOffice, office, sample_folder

__all__ = ["office", "sample_folder"]


def write(
    office: DossierOffice, target: Path, kind: PackageKind = PackageKind.FOLDER, progress=lambda _done, _all: None
) -> WrittenDossier:
    content = office.services.dossier.content(YEAR, DossierLetter())
    return DossierWriting(content, EvidenceFiles(office.store.paths.evidence), progress, {}).write(target, kind)


def cells(path: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(path).active.iter_rows(values_only=True))


def test_the_folder_holds_all_documents_and_the_evidence_in_criterion_order(office, tmp_path) -> None:
    written = write(office, tmp_path / "Hồ sơ")
    names = sorted(path.name for path in written.path.iterdir())
    assert names == [
        "01 Công văn gửi hồ sơ.docx",
        "02 Báo cáo năm 2026.docx",
        "03 Bảng tự chấm điểm năm 2026.docx",
        "03 Bảng tự chấm điểm năm 2026.xlsx",
        "04 Danh mục tài liệu kiểm chứng.docx",
        "04 Danh mục tài liệu kiểm chứng.xlsx",
        MANIFEST_NAME,
        EVIDENCE_FOLDER,
    ]
    evidence = sorted(path.name for path in (written.path / EVIDENCE_FOLDER).iterdir())
    assert evidence[0] == "1.3-01 Biên bản hội nghị quán triệt công tác dân vận số 15-BB-STP.txt"
    assert written.file_count == 7 + len(evidence)
    assert written.left_out == ()


def test_the_list_of_hashes_holds_for_every_file_but_itself(office, tmp_path) -> None:
    folder = write(office, tmp_path / "Hồ sơ").path
    listed = parse_manifest((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert listed.keys() == files.keys() - {MANIFEST_NAME}
    for name, sha256 in listed.items():
        assert hashlib.sha256(files[name].read_bytes()).hexdigest() == sha256
    if tool := shutil.which("sha256sum"):
        subprocess.run([tool, "--check", "--strict", "--quiet", MANIFEST_NAME], cwd=folder, check=True)


def test_the_zip_holds_the_same_files_as_the_folder_byte_for_byte(office, tmp_path) -> None:
    folder = write(office, tmp_path / "Hồ sơ").path
    archive = zipfile.ZipFile(write(office, tmp_path / "Hồ sơ.zip", PackageKind.ZIP).path)
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert set(archive.namelist()) == set(files)
    for name, path in files.items():
        assert archive.read(name) == path.read_bytes(), name


def test_evidence_of_two_criteria_is_written_once_and_listed_twice(office, tmp_path) -> None:
    (tmp_path / "anh.jpg").write_bytes(b"anh")
    photo = office.prove("1.1", tmp_path / "anh.jpg", "=cmd|/C calc")
    office.link("1.2", photo)
    folder = write(office, tmp_path / "Hồ sơ").path
    rows = [row for row in cells(folder / "04 Danh mục tài liệu kiểm chứng.xlsx") if row[1] == "=cmd|/C calc"]
    assert [(row[0], row[4]) for row in rows] == [("1.1-01", "1.1-01 =cmd-C calc.jpg"), ("1.2-01", "xem 1.1-01")]
    assert len(list((folder / EVIDENCE_FOLDER).glob("*cmd*"))) == 1


def test_a_changed_and_a_lost_file_are_left_out_and_named_everywhere(office, tmp_path) -> None:
    items = office.services.evidence.everything()
    before = write(office, tmp_path / "trước")
    listed = [item.evidence for item in office.services.dossier.content(YEAR, DossierLetter()).files]
    office.file_of(listed[0]).write_bytes(b"x")
    office.file_of(listed[1]).unlink()
    for kind in PackageKind:
        written = write(office, tmp_path / f"sau {kind}", kind)
        assert written.left_out == (listed[0].title, listed[1].title)
        assert written.file_count == before.file_count - 2
    rows = [
        row for row in cells(tmp_path / "sau folder" / "04 Danh mục tài liệu kiểm chứng.xlsx") if row[7] == LEFT_OUT
    ]
    assert [row[1] for row in rows] == [listed[0].title, listed[1].title]
    letter = docx.Document(tmp_path / "sau folder" / "01 Công văn gửi hồ sơ.docx")
    assert any(f"và {len(listed) - 2} tệp tài liệu kiểm chứng" in paragraph.text for paragraph in letter.paragraphs)
    assert office.services.evidence.everything() == items


def test_progress_counts_all_bytes_once_and_may_cancel(office, tmp_path) -> None:
    told: list[tuple[int, int]] = []
    write(office, tmp_path / "Hồ sơ", progress=lambda done, whole: told.append((done, whole)))
    size = office.services.dossier.content(YEAR, DossierLetter()).size
    assert told[-1] == (size, size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)

    def cancel(_done: int, _all: int) -> None:
        raise CancelledError

    for kind in PackageKind:
        with pytest.raises(CancelledError):
            write(office, tmp_path / "Hủy", kind, cancel)
    assert sorted(path.name for path in tmp_path.iterdir() if "store" not in path.name) == ["Hồ sơ"]


def test_a_place_too_deep_for_windows_is_refused_and_no_name_is_cut_to_nothing(office, tmp_path) -> None:
    with pytest.raises(DanvanError, match="259 ký tự"):
        write(office, tmp_path / ("thư mục rất sâu " * 12) / "Hồ sơ")


@pytest.mark.parametrize("kind", list(PackageKind))
def test_a_file_changed_after_the_check_is_noticed_all_the_same(office, tmp_path, kind) -> None:
    services = office.services
    services.dossier_check.checker(YEAR, lambda _done, _all: None)()
    order = DossierOrder(YEAR, tmp_path / "trước", kind)
    assert services.dossier.writer(order, lambda _done, _all: None)().left_out == ()
    item = services.dossier.content(YEAR, DossierLetter()).files[0].evidence
    path = office.file_of(item)
    path.write_bytes(bytes(reversed(path.read_bytes())))
    order = DossierOrder(YEAR, tmp_path / "sau", kind)
    assert services.dossier.writer(order, lambda _done, _all: None)().left_out == (item.title,)
