"""Documents: every number is the screen's, every failure is said and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import AgencyKind
from danvan_desktop.domain.errors import DanvanError, NotFoundError
from danvan_desktop.domain.figures import AssignmentFigures, ProgressFigures, ReportFigures, ScoreSheetFigures
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.roster import RosterDuty, RosterEntry
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.flows import section_words
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


@pytest.fixture
def services(office: tuple[Store, Services]) -> Services:
    return office[1]


def test_the_total_of_the_report_is_the_total_of_the_sheet_and_of_the_screen(services: Services) -> None:
    report = services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR))
    sheet = services.documents.figures(ExportOrder(DocumentKind.SCORE_SHEET, YEAR))
    result = services.scoring.result(YEAR)
    assert isinstance(report, ReportFigures)
    assert isinstance(sheet, ScoreSheetFigures)
    assert result is not None
    assert report.scores[-1].self_points == sheet.totals.total == result.total


def test_the_summary_of_scores_adds_up(services: Services) -> None:
    report = services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR))
    assert isinstance(report, ReportFigures)
    *base, bonus, penalty, total = [row.self_points or 0 for row in report.scores]
    assert sum(base) + bonus - penalty == total


def test_the_table_of_tasks_counts_each_task_once_in_its_last_row(services: Services) -> None:
    report = services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR))
    plan = services.plans.plans(YEAR)[0]
    rows = services.progress.task_rows(plan.id, YEAR)
    assert isinstance(report, ReportFigures)
    assert report.tasks is not None
    whole, *states = report.tasks.rows[-1].counts
    assert whole == len(rows) == sum(states[:-1])
    assert states[-1] == sum(row.is_overdue for row in rows)


def test_annex_and_progress_table_list_every_task_in_the_order_of_the_plan(services: Services) -> None:
    plan = services.plans.plans(YEAR)[0]
    texts = [row.task.text for row in services.progress.task_rows(plan.id, YEAR)]
    annex = services.documents.figures(ExportOrder(DocumentKind.ANNEX, YEAR))
    progress = services.documents.figures(ExportOrder(DocumentKind.PROGRESS, YEAR))
    assert isinstance(annex, AssignmentFigures)
    assert isinstance(progress, ProgressFigures)
    assert [row.text for row in annex.rows if not row.is_group] == texts
    assert [row.task for row in progress.rows if not row.is_group] == texts
    assert [row.state for row in progress.rows if not row.is_group] == [
        row.state_words for row in services.progress.task_rows(plan.id, YEAR)
    ]


@pytest.mark.parametrize(
    ("kind", "file_format"),
    [(kind, form) for kind in DocumentKind if kind is not DocumentKind.EXPLANATION for form in kind.formats],
)
def test_every_document_is_written_in_each_of_its_formats(
    services: Services, tmp_path: Path, kind: DocumentKind, file_format: FileFormat
) -> None:
    if kind is DocumentKind.ROSTER:  # the sample office follows nobody
        services.roster.add(RosterEntry(0, "Sở Y tế"))
        services.roster_duties.add(RosterDuty(0, YEAR, "Báo cáo năm"))
    order = ExportOrder(kind, YEAR)
    path = tmp_path / services.documents.suggested_name(order, file_format)
    assert services.documents.export(order, path).read_bytes()[:2] == b"PK"


def test_the_answer_to_an_appraisal_is_written_once_points_were_lost(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    sheet = services.scoring.sheet(YEAR)
    assert sheet is not None
    while services.scoring.sheet(YEAR).state is not SheetState.APPRAISED:
        services.score_sheets.advance(sheet.id)
    lost = next(
        row for row in services.scoring.view(YEAR).rows if row.is_leaf and row.points == row.criterion.max_points
    )
    services.score_appraisal.set_appraised(sheet.id, lost.criterion.id, Decimal(0), "Thiếu minh chứng")
    order = ExportOrder(DocumentKind.EXPLANATION, YEAR)
    path = tmp_path / services.documents.suggested_name(order, FileFormat.DOCX)
    services.documents.export(order, path)
    assert path.name.startswith("Công văn giải trình kết quả thẩm định 2026")
    assert services.documents.faults(order)[0] == ("số văn bản", "ký hiệu văn bản", "ngày ban hành")
    assert "Thiếu minh chứng" in section_words(services.documents.preview(order))
    store.close()


def test_a_format_the_document_does_not_have_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match="không có dạng"):
        services.documents.export(ExportOrder(DocumentKind.REPORT, YEAR), tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_a_year_without_data_says_what_to_do_first(services: Services, tmp_path: Path, kind: DocumentKind) -> None:
    with pytest.raises(NotFoundError) as caught:
        services.documents.export(ExportOrder(kind, 2031), tmp_path / f"a.{kind.formats[0].value}")
    assert caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_folder_as_target_is_refused_and_stays(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "báo cáo.docx"
    folder.mkdir()
    with pytest.raises(DanvanError):
        services.documents.export(ExportOrder(DocumentKind.REPORT, YEAR), folder)
    assert folder.is_dir()


def test_the_preview_shows_the_same_words_as_the_word_file(services: Services) -> None:
    order = ExportOrder(DocumentKind.REPORT, YEAR)
    words = section_words(services.documents.preview(order))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words
    assert "Lê Thị Ánh Nguyệt" in words
    assert services.documents.faults(order)[0] == ("số văn bản", "ngày ban hành")


def test_the_offered_file_name_carries_the_office_and_no_forbidden_letter(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    agency = services.agency.get()
    assert agency is not None
    services.agency.save(replace(agency, short_name='Phòng A/B: "C*?"'))
    name = services.documents.suggested_name(ExportOrder(DocumentKind.REPORT, YEAR), FileFormat.DOCX)
    assert name == "Báo cáo năm 2026 - Phòng A-B- -C-.docx"
    quarter = services.reports.start(None, YEAR, ReportKind.QUARTERLY).created[0]
    name = services.documents.suggested_name(ExportOrder(DocumentKind.REPORT, YEAR, report_id=quarter), FileFormat.DOCX)
    assert name.startswith("Báo cáo quý I 2026")
    store.close()


def test_a_deputy_of_a_collective_that_signs_for_a_head_is_told_before_an_export(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    agency = services.agency.get()
    assert agency is not None
    order = ExportOrder(DocumentKind.SCORE_SHEET, YEAR)
    assert services.documents.faults(order)[1] == ()
    changed = replace(
        agency,
        kind=AgencyKind.PARTY_COMMITTEE,
        authority_prefix="KT.",
        position_for="Ban Thường vụ",
        position="Phó Bí thư",
        recipients=("Lưu Văn phòng Đảng ủy",),
    )
    services.agency.save(changed)
    (doubt,) = services.documents.faults(order)[1]
    assert doubt.startswith("“K/T BAN THƯỜNG VỤ”")
    assert services.documents.faults(ExportOrder(DocumentKind.REGISTERS, YEAR))[1] == ()
    report = services.reports.reports(YEAR)[0]
    signed = replace(report, authority_prefix="KT.", position_for="Đảng ủy", position="Phó Bí thư")
    assert "“K/T ĐẢNG ỦY”" in " ".join(services.documents.doubts_about(signed))
    store.close()
