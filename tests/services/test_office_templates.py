"""The office's templates when documents are written: used, or the built-in form with a word to the clerk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import OfficeTemplate, SentLayout, TemplateKind
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.dossier import DossierOrder
from danvan_desktop.services.office_templates import (
    NO_TEMPLATE,
    layout_words,
    present_layout,
    read_checked,
    stored_template,
    template_in_use,
    templates_in_use,
)
from danvan_desktop.services.services import Services
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.template_files import MAIN, changed, offered, paragraph

YEAR = 2026
MARK = "Trang trọng theo mẫu của Sở"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    """The sample office with a template for every document."""
    folder = tmp_path_factory.mktemp("office")
    store, services = sample_office(folder)
    for kind in TemplateKind:
        path = folder / f"Mẫu {kind.label}.docx"
        path.write_bytes(changed(offered(kind), {MAIN: {"<w:body>": f"<w:body>{paragraph(MARK)}"}}))
        services.templates.use(services.templates.check(kind, path))
    yield store, services
    store.close()


@pytest.fixture
def broken(office: tuple[Store, Services]) -> Iterator[Services]:
    """The same while the files of its templates are lost."""
    store, services = office
    kept = {path: path.read_bytes() for path in EvidenceFiles(store.paths.evidence).stored() if path.suffix == ".docx"}
    for path in kept:
        path.unlink()
    yield services
    for path, content in kept.items():
        path.write_bytes(content)


def has_mark(path: Path) -> bool:
    return docx.Document(path).paragraphs[0].text == MARK


WORD = [kind for kind in DocumentKind if kind.template is not None and kind is not DocumentKind.EXPLANATION]


@pytest.mark.parametrize("kind", WORD)
def test_a_word_document_is_laid_out_by_the_offices_template(office, tmp_path: Path, kind: DocumentKind) -> None:
    services, path = office[1], tmp_path / "x.docx"
    services.documents.export(ExportOrder(kind, YEAR), path)
    assert has_mark(path)
    assert services.documents.notice(ExportOrder(kind, YEAR), path) == ""


@pytest.mark.parametrize("kind", WORD)
def test_a_lost_template_gives_the_built_in_form_and_a_word_to_the_clerk(
    broken, tmp_path: Path, kind: DocumentKind
) -> None:
    order, path = ExportOrder(kind, YEAR), tmp_path / "x.docx"
    notice = broken.documents.notice(order, path)
    broken.documents.export(order, path)
    assert not has_mark(path)
    assert "được ghi theo mẫu của chương trình. Không còn tệp mẫu “Mẫu " in notice
    assert "Danh mục › Mẫu văn bản" in notice


def test_excel_knows_no_templates(broken, tmp_path: Path) -> None:
    order = ExportOrder(DocumentKind.PROGRESS, YEAR)
    assert broken.documents.notice(order, tmp_path / "x.xlsx") == ""
    assert broken.documents.notice(order, tmp_path / "x.docx", FileFormat.XLSX) == ""
    assert DocumentKind.REGISTERS.template is None


def test_slips_and_letters_follow_their_templates(office, tmp_path: Path) -> None:
    slips, letters = office[1].task_slips, office[1].urging_letters
    plan_id = slips.own_plan(YEAR)
    units = [unit.unit_id for unit in slips.units(plan_id, YEAR)][:1]
    assert all(map(has_mark, slips.writer(slips.slips(plan_id, YEAR, units), tmp_path)()))
    urged = [unit.unit_id for unit in letters.units(YEAR, plan_id)][:1]
    assert all(map(has_mark, letters.writer(letters.drafts(YEAR, plan_id, urged), tmp_path)()))
    assert slips.notice() == letters.notice() == ""


def test_slips_and_letters_tell_of_a_lost_template(broken, tmp_path: Path) -> None:
    slips, plan_id = broken.task_slips, broken.task_slips.own_plan(YEAR)
    units = [unit.unit_id for unit in slips.units(plan_id, YEAR)][:1]
    assert not any(map(has_mark, slips.writer(slips.slips(plan_id, YEAR, units), tmp_path)()))
    assert slips.notice().startswith("Phiếu giao việc được ghi theo mẫu của chương trình.")
    assert broken.urging_letters.notice().startswith("Công văn đôn đốc được ghi theo mẫu của chương trình.")


def test_the_documents_of_a_dossier_follow_their_templates(office, tmp_path: Path) -> None:
    order = DossierOrder(YEAR, tmp_path / "Hồ sơ", PackageKind.FOLDER)
    written = office[1].dossier.writer(order, lambda _done, _all: None)()
    documents = sorted(written.path.glob("*.docx"))
    assert len(documents) == 4
    assert all(map(has_mark, documents))
    assert written.notices == ()


def test_a_dossier_tells_which_templates_were_lost(broken, tmp_path: Path) -> None:
    order = DossierOrder(YEAR, tmp_path / "Hồ sơ", PackageKind.FOLDER)
    written = broken.dossier.writer(order, lambda _done, _all: None)()
    assert not any(map(has_mark, written.path.glob("*.docx")))
    assert [notice.partition(" được ghi")[0] for notice in written.notices] == [
        "Công văn gửi hồ sơ chấm điểm",
        "Báo cáo",
        "Bảng tự chấm điểm",
        "Danh mục tài liệu kiểm chứng",
    ]


def test_a_template_changed_in_the_store_is_not_used(office) -> None:
    store, _ = office
    (kept,) = store.select(OfficeTemplate, kind=TemplateKind.WEEK)
    path = EvidenceFiles(store.paths.evidence).path_of(kept.sha256, kept.file_name)
    content = path.read_bytes()
    path.chmod(0o600)
    path.write_bytes(offered(TemplateKind.WEEK))
    try:
        with pytest.raises(DanvanError, match="đã bị thay đổi"):
            stored_template(store, kept)
        assert template_in_use(store, TemplateKind.WEEK).template is None
    finally:
        path.write_bytes(content)
    assert stored_template(store, kept)


def test_a_template_with_a_wrong_field_in_an_old_store_is_not_used(office, tmp_path: Path) -> None:
    store, _ = office
    path = tmp_path / "sai.docx"
    path.write_bytes(changed(offered(), {MAIN: {"{{noi_dung}}": "{{noi_dun}}"}}))
    stored = EvidenceFiles(store.paths.evidence).take_in(path)
    with pytest.raises(DanvanError, match=r"trường sai \{\{noi_dun\}\} ở đoạn \d+"):
        stored_template(store, OfficeTemplate(1, TemplateKind.REPORT, "sai.docx", stored.sha256, 1, store.today()))


def test_without_a_template_there_is_nothing_to_tell(tmp_path: Path) -> None:
    store, _ = sample_office(tmp_path)
    with store:
        assert template_in_use(store, TemplateKind.REPORT) == NO_TEMPLATE
        assert present_layout(store, TemplateKind.REPORT) == SentLayout()
        assert layout_words(store, SentLayout()) == ""
        assert set(templates_in_use(store, [TemplateKind.WEEK]).values()) == {NO_TEMPLATE}


def test_a_sent_report_keeps_the_form_it_was_sent_in(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        use_marked(services, tmp_path)
        report = services.reports.reports(YEAR)[0]
        services.reports.record_sent(report.id, "140/BC-STP", store.today(), "Sở Nội vụ", "")
        services.templates.give_up(TemplateKind.REPORT)
        order = ExportOrder(DocumentKind.REPORT, YEAR)
        for each in (order, ExportOrder(DocumentKind.REPORT, YEAR, report_id=report.id)):
            services.documents.export(each, tmp_path / "x.docx")
            assert has_mark(tmp_path / "x.docx")
        assert "“sở.docx”" in services.documents.layout_words(order)
        assert "“sở.docx”" in services.dossier.layout_words(YEAR)
        written = services.dossier.writer(DossierOrder(YEAR, tmp_path / "Hồ sơ"), lambda _done, _all: None)()
        marked = [path.name for path in sorted(written.path.glob("*.docx")) if has_mark(path)]
        assert marked == [f"02 Báo cáo năm {YEAR}.docx"]


def test_a_report_sent_in_the_built_in_form_stays_in_it(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        report = services.reports.reports(YEAR)[0]
        services.reports.record_sent(report.id, "140/BC-STP", store.today(), "Sở Nội vụ", "")
        use_marked(services, tmp_path)
        order = ExportOrder(DocumentKind.REPORT, YEAR)
        services.documents.export(order, tmp_path / "x.docx")
        assert not has_mark(tmp_path / "x.docx")
        assert services.documents.layout_words(order) == ""
        assert services.dossier.layout_words(YEAR) == ""
        services.reports.correct(report.id)
        newest = services.reports.reports(YEAR)[-1]
        assert services.documents.layout_words(ExportOrder(DocumentKind.REPORT, YEAR, report_id=newest.id))


def test_beside_the_preview_stands_why_a_template_is_not_used(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        use_marked(services, tmp_path)
        [kept] = store.select(OfficeTemplate)
        place = EvidenceFiles(store.paths.evidence).path_of(kept.sha256, kept.file_name)
        place.chmod(0o600)
        place.unlink()
        words = services.documents.layout_words(ExportOrder(DocumentKind.REPORT, YEAR))
        assert words.startswith("Báo cáo được ghi theo mẫu của chương trình. Không còn tệp mẫu “sở.docx” trong kho.")
        assert "Xuất Word theo mẫu" not in words


def use_marked(services: Services, folder: Path) -> None:
    path = folder / "sở.docx"
    path.write_bytes(changed(offered(), {MAIN: {"<w:body>": f"<w:body>{paragraph(MARK)}"}}))
    services.templates.use(services.templates.check(TemplateKind.REPORT, path))


def test_what_is_wrong_is_found_for_the_document_it_is_meant_for() -> None:
    assert read_checked(TemplateKind.REPORT, offered(), "x.docx").findings == ()
    wrong = read_checked(TemplateKind.WEEK, offered(), "x.docx").findings
    assert {finding.field for finding in wrong if finding.is_error} >= {"{{so}}", "{{nguoi_ky}}"}
