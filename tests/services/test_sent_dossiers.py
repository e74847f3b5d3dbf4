from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.obligation import DueState, ObligationKind
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.services.dossier import DossierOrder
from danvan_desktop.services.sent_dossiers import SentPackage
from danvan_desktop.services.submissions import submissions_of
from danvan_desktop.services.views_occasions import Sending
from tests.dossier_office import YEAR, DossierOffice, office, sample_folder

__all__ = ["office", "sample_folder"]
SENDING = Sending(date(YEAR, 11, 17), "123/STP-VP", "Sở Nội vụ", "Trục liên thông văn bản")


def quiet(_done: int, _whole: int) -> None:
    pass


def approve(office: DossierOffice) -> None:
    for _ in range(2):
        office.services.score_sheets.advance(office.sheet_id)


def written(office: DossierOffice, target: Path, kind: PackageKind = PackageKind.FOLDER) -> Path:
    return office.services.dossier.writer(DossierOrder(YEAR, target, kind), quiet)().path


def read(office: DossierOffice, place: Path) -> SentPackage:
    return office.services.sent_dossiers.reader(place, quiet)()


def state(office: DossierOffice) -> SheetState:
    return office.services.scoring.sheet(YEAR).state


def test_a_sending_freezes_the_sheet_and_keeps_the_hashes_and_undo_takes_both_back(office, tmp_path) -> None:
    approve(office)
    package = read(office, written(office, tmp_path / "Hồ sơ"))
    office.services.sent_dossiers.record(office.sheet_id, SENDING, package)
    assert state(office) is SheetState.SENT
    (sent,) = office.services.sent_dossiers.sent(YEAR)
    assert (sent.number, sent.sent_to, sent.package_name) == ("123/STP-VP", "Sở Nội vụ", "Hồ sơ")
    assert "Tài liệu kiểm chứng/1.3-01" in sent.manifest
    with pytest.raises(ValidationError, match="đã gửi"):
        office.services.scoring.set_points(office.sheet_id, office.id_of("2.4.3"), Decimal(1))
    office.services.undo.undo()
    assert office.services.sent_dossiers.sent(YEAR) == []
    assert state(office) is SheetState.APPROVED
    office.services.undo.redo()
    assert office.services.sent_dossiers.sent(YEAR) == [sent]


def test_the_duty_of_the_year_to_send_it_counts_as_done(office) -> None:
    approve(office)
    open_rows = [
        row
        for row in office.services.occasions.year_occasions(YEAR)
        if row.occasion.obligation.kind is ObligationKind.SCORING_DOSSIER
    ]
    office.services.sent_dossiers.record(office.sheet_id, SENDING, None)
    rows = {row.key: row for row in office.services.occasions.year_occasions(YEAR)}
    assert open_rows
    assert rows[open_rows[0].key].state in {DueState.SENT, DueState.SENT_LATE}
    assert rows[open_rows[0].key].occasion.record.sent_number == "123/STP-VP"
    told = submissions_of(list(rows.values()), office.services.sent_dossiers.sent(YEAR))
    assert [row.number for row in told].count("123/STP-VP") == 1


def test_an_unfinished_sheet_an_appraised_one_and_empty_fields_are_refused(office) -> None:
    record = office.services.sent_dossiers.record
    with pytest.raises(ValidationError, match="“đang tự chấm”"):
        record(office.sheet_id, SENDING, None)
    approve(office)
    for sending, words in (
        (SENDING._replace(number=" "), "số công văn"),
        (SENDING._replace(to=""), "nơi gửi đến"),
        (SENDING._replace(sent_on=date(YEAR, 11, 19)), "phía trước"),
    ):
        with pytest.raises(ValidationError, match=words):
            record(office.sheet_id, sending, None)
    assert state(office) is SheetState.APPROVED
    record(office.sheet_id, SENDING, None)
    office.services.score_sheets.advance(office.sheet_id)
    with pytest.raises(ValidationError, match="giữ nguyên") as refused:
        record(office.sheet_id, SENDING, None)
    assert refused.value.remedy.startswith("Bảng này")


def test_a_second_sending_and_one_after_withdrawing_are_kept_beside_the_first(office) -> None:
    approve(office)
    service = office.services.sent_dossiers
    service.record(office.sheet_id, SENDING, None)
    service.record(office.sheet_id, SENDING._replace(number="124/STP-VP"), None)
    office.services.score_sheets.withdraw(office.sheet_id)
    assert [sent.number for sent in service.sent(YEAR)] == ["123/STP-VP", "124/STP-VP"]
    office.services.score_sheets.delete(office.sheet_id)
    assert service.sent(YEAR) == []
    office.services.undo.undo()
    assert len(service.sent(YEAR)) == 2


@pytest.mark.parametrize("kind", list(PackageKind))
def test_what_lies_there_later_is_compared_with_what_was_sent(office, tmp_path, kind) -> None:
    approve(office)
    place = written(office, tmp_path / "Hồ sơ", kind)
    service = office.services.sent_dossiers
    service.record(office.sheet_id, SENDING, read(office, place))
    (sent,) = service.sent(YEAR)
    assert service.comparer(sent.id, place, quiet)().is_same
    folder = place
    if kind is PackageKind.ZIP:
        folder = tmp_path / "giải nén"
        shutil.unpack_archive(place, folder, "zip")
        assert service.comparer(sent.id, folder, quiet)().is_same
    (folder / "02 Báo cáo năm 2026.docx").unlink()
    (folder / "01 Công văn gửi hồ sơ.docx").write_bytes(b"x")
    (folder / "thêm.pdf").write_bytes(b"x")
    found = service.comparer(sent.id, folder, quiet)()
    assert found.missing == ("02 Báo cáo năm 2026.docx",)
    assert found.changed == ("01 Công văn gửi hồ sơ.docx",)
    assert found.added == ("thêm.pdf",)


def test_a_sending_without_files_cannot_be_compared_and_another_folder_is_no_dossier(office, tmp_path) -> None:
    approve(office)
    service = office.services.sent_dossiers
    service.record(office.sheet_id, SENDING, None)
    with pytest.raises(ValidationError, match="không có mã để so lại"):
        service.comparer(service.sent(YEAR)[0].id, tmp_path, quiet)
    with pytest.raises(DanvanError, match="không phải là hồ sơ"):
        service.reader(tmp_path, quiet)()


def test_what_was_changed_by_hand_before_sending_is_what_is_kept(office, tmp_path) -> None:
    approve(office)
    place = written(office, tmp_path / "Hồ sơ")
    (place / "01 Công văn đã ký.pdf").write_bytes(b"ban ky")
    package = read(office, place)
    assert "01 Công văn đã ký.pdf" in [file.path for file in package.files]
