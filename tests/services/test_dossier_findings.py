from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.evidence import FileState
from danvan_desktop.domain.soundness import Severity
from danvan_desktop.services.dossier_content import DossierLetter
from danvan_desktop.services.dossier_findings import DossierFinding, find_in_dossier
from tests.dossier_office import YEAR, DossierOffice, office, sample_folder

__all__ = ["office", "sample_folder"]


def findings(office: DossierOffice, states=None, to: str = "Sở Nội vụ") -> list[DossierFinding]:
    services = office.services
    content = services.dossier.content(YEAR, DossierLetter(to=to))
    reports = services.reports.reports(YEAR)
    return list(find_in_dossier(content, services.scoring.view(YEAR), reports[-1] if reports else None, states or {}))


def told(found: list[DossierFinding], words: str) -> DossierFinding:
    match = [finding for finding in found if words in finding.words]
    assert len(match) == 1, [finding.words for finding in found]
    return match[0]


def test_a_leaf_without_points_and_without_a_word_is_a_fault_with_a_word_a_warning(office) -> None:
    services, at = office.services, (office.sheet_id, office.id_of("1.2"))
    services.scoring.clear(*at)
    services.scoring.set_explanation(*at, "")
    finding = told(findings(office), "Chưa chấm điểm và chưa giải trình")
    assert finding.severity is Severity.FAULT
    assert (finding.place.page, finding.place.noun, finding.place.object_id) == ("scoring", "criterion", at[1])
    assert finding.place.words == "Tiêu chí 1.2"
    services.scoring.set_explanation(*at, "Chờ số liệu quý IV")
    assert told(findings(office), "chỉ có giải trình").severity is Severity.WARNING


def test_no_points_want_an_explanation(office) -> None:
    at = (office.sheet_id, office.id_of("1.2"))
    office.services.scoring.set_passed(*at, passed=False)
    office.services.scoring.set_explanation(*at, "")
    assert told(findings(office), "Chấm 0 điểm mà chưa giải trình").place.object_id == at[1]
    office.services.scoring.set_explanation(*at, "Không phát sinh")
    assert not [finding for finding in findings(office) if "0 điểm" in finding.words]


def test_lost_and_changed_files_are_faults_at_their_leaf(office, tmp_path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a")
    item = office.prove("1.1", tmp_path / "a.pdf", "Kế hoạch năm", "1/KH", date(YEAR, 2, 1))
    lost = told(findings(office, {item.id: FileState.MISSING}), "Mất tệp: “Kế hoạch năm”")
    changed = told(findings(office, {item.id: FileState.CHANGED}), "Tệp đã bị thay đổi: “Kế hoạch năm”")
    assert {lost.severity, changed.severity} == {Severity.FAULT}
    assert lost.place.object_id == office.id_of("1.1")


def test_evidence_of_another_year_is_flagged_and_undescribed_evidence_told_once(office, tmp_path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.pdf").write_bytes(b"%d" % number)
    office.prove("1.1", tmp_path / "0.pdf", "Kế hoạch cũ", "1/KH", date(YEAR - 1, 12, 31))
    before = told(findings(office), "chưa ghi đủ số, ngày")
    office.prove("1.1", tmp_path / "1.pdf")
    office.prove("1.2", tmp_path / "2.pdf")
    found = findings(office)
    assert told(found, "“Kế hoạch cũ” ghi ngày 31/12/2025, ngoài năm 2026").severity is Severity.WARNING
    count = int(before.words.split()[0])
    assert told(found, "chưa ghi đủ số, ngày").words.startswith(f"{count + 2} tài liệu")


def test_evidence_asked_for_but_missing_is_told_with_what_the_set_asks(office) -> None:
    finding = told(findings(office), "quy định cần: Kế hoạch đã ban hành")
    assert finding.place.words == "Tiêu chí 1.1"


def test_a_year_without_a_report_is_a_fault_that_leads_to_the_reports(office) -> None:
    report = office.services.reports.reports(YEAR)[-1]
    finding = told(findings(office), "Báo cáo còn thiếu: số, ngày ký")
    assert (finding.place.page, finding.place.object_id) == ("report", report.id)
    office.services.reports.delete(report.id)
    assert told(findings(office), "Chưa lập báo cáo năm 2026").severity is Severity.FAULT


def test_a_report_sent_with_other_numbers_than_the_sheet_is_a_fault(office) -> None:
    report = office.services.reports.reports(YEAR)[-1]
    office.services.reports.record_sent(report.id, "90/BC-STP", date(YEAR, 11, 1), "Sở Nội vụ", "")
    assert not [finding for finding in findings(office) if "Bảng trong báo cáo" in finding.words]
    office.services.scoring.set_passed(office.sheet_id, office.id_of("1.2"), passed=False)
    found = [finding for finding in findings(office) if "Bảng trong báo cáo ghi tổng" in finding.words]
    assert [finding.severity for finding in found] == [Severity.FAULT]
    assert found[0].place.object_id == report.id


def test_what_the_office_lacks_leads_to_its_page(office) -> None:
    agency = office.services.agency.get()
    office.services.agency.save(replace(agency, signer_name="", recipients=()))
    finding = told(findings(office), "Thông tin cơ quan còn thiếu: họ tên người ký, nơi nhận")
    assert (finding.place.page, finding.place.noun) == ("catalogue", "agency")
    assert told(findings(office, to=""), "Chưa rõ gửi hồ sơ đến đâu").place.page == "catalogue"


def test_faults_stand_before_warnings_and_an_unapproved_sheet_is_a_warning(office) -> None:
    at = (office.sheet_id, office.id_of("2.4.3"))
    office.services.scoring.clear(*at)
    office.services.scoring.set_explanation(*at, "")
    severities = [finding.severity for finding in findings(office)]
    assert severities[0] is Severity.FAULT
    assert severities == sorted(severities, key=lambda severity: severity is not Severity.FAULT)
    assert told(findings(office), "lãnh đạo chưa duyệt").severity is Severity.WARNING
    office.services.scoring.set_points(*at, Decimal(8))
    for _ in range(2):
        office.services.score_sheets.advance(office.sheet_id)
    assert not [finding for finding in findings(office) if "lãnh đạo chưa duyệt" in finding.words]
