from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.services.dossier import DossierOrder, doubts_in
from danvan_desktop.services.dossier_content import NO_LETTER, DossierLetter
from tests.dossier_office import YEAR, office, sample_folder

__all__ = ["office", "sample_folder"]

LETTER = DossierLetter("123/STP-VP", date(2026, 12, 10), "Sở Nội vụ")


def test_a_year_without_a_sheet_has_no_dossier(office) -> None:
    with pytest.raises(NotFoundError, match="bảng tự chấm điểm năm 2031"):
        office.services.dossier.writer(DossierOrder(2031, Path("x")), lambda _done, _all: None)


def test_what_is_missing_is_told_document_by_document(office) -> None:
    lines = office.services.dossier.missing(YEAR, NO_LETTER)
    assert lines[0] == "Công văn: số văn bản, ký hiệu văn bản, ngày ban hành, nơi gửi"
    assert lines[1].startswith("Báo cáo: ")
    assert office.services.dossier.missing(YEAR, LETTER)[0].startswith("Báo cáo: ")


def test_without_a_report_the_dossier_is_written_and_says_so(office, tmp_path) -> None:
    for report in office.services.reports.reports(YEAR):
        office.services.reports.delete(report.id)
    dossier = office.services.dossier
    assert dossier.missing(YEAR, LETTER)[-1] == "Báo cáo: chưa lập báo cáo năm 2026 nên hồ sơ không kèm báo cáo"
    written = dossier.writer(DossierOrder(YEAR, tmp_path / "x", letter=LETTER), lambda _done, _all: None)()
    assert not list(written.path.glob("02*"))
    words = [paragraph.text for paragraph in docx.Document(written.path / "01 Công văn gửi hồ sơ.docx").paragraphs]
    assert not any("Báo cáo" in line for line in words)


def test_the_letter_is_addressed_to_whom_the_plan_names(office) -> None:
    assert office.services.dossier.suggested_addressee(YEAR)


def test_a_taken_name_is_numbered_on_and_a_zip_gets_its_ending(office, tmp_path) -> None:
    dossier = office.services.dossier
    name = dossier.suggested_name(YEAR)
    assert name == "Hồ sơ tự chấm điểm 2026 - Sở Tư pháp"
    (tmp_path / name).mkdir()
    assert dossier.free_target(tmp_path, name, PackageKind.FOLDER).name == f"{name} (2)"
    assert dossier.free_target(tmp_path, name, PackageKind.ZIP).name == f"{name}.zip"
    assert dossier.free_target(tmp_path, "a/b.zip", PackageKind.ZIP).name == "a-b.zip"


def test_the_writer_works_on_what_was_there_when_it_was_made(office, tmp_path) -> None:
    writer = office.services.dossier.writer(DossierOrder(YEAR, tmp_path / "x"), lambda _done, _all: None)
    before = office.services.dossier.content(YEAR, NO_LETTER)
    (tmp_path / "mới.pdf").write_bytes(b"moi")
    office.prove("1.1", tmp_path / "mới.pdf")
    writer()
    assert len(list((tmp_path / "x").rglob("1.1-01*"))) == 0
    assert len(office.services.dossier.content(YEAR, NO_LETTER).files) == len(before.files) + 1


def test_what_a_van_thu_would_send_back_is_told_document_by_document(office) -> None:
    services = office.services
    agency = services.agency.get()
    assert doubts_in(services.dossier.content(YEAR, LETTER)) == ()
    services.agency.save(replace(agency, authority_prefix="KT.", position_for="", recipients=("Sở Nội vụ",)))
    lines = doubts_in(services.dossier.content(YEAR, LETTER))
    assert lines[0] == "Công văn: chưa ghi sau “KT.” là ký thay, thay mặt ai"
    assert lines[-1].startswith("Bảng tự chấm điểm: chưa ghi sau “KT.”")
    assert "nơi nhận chưa kết thúc bằng dòng “Lưu: VT”" in lines[-1]
