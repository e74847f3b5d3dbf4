"""Mẫu văn bản: handed out, checked, taken in, given up; its file travels with the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.office_template import OfficeTemplate, TemplateKind
from danvan_desktop.services.templates import TemplateService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store
from tests.template_files import MAIN, changed, offered, paragraph, with_body

REPORT = TemplateKind.REPORT


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho", FixedClock(MOMENT)) as store:
        yield store


@pytest.fixture
def templates(store: Store) -> TemplateService:
    return TemplateService(store, EvidenceFiles(store.paths.evidence))


def file(folder: Path, content: bytes, name: str = "mẫu sở.docx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_at_first_every_document_is_in_the_programs_form(templates: TemplateService) -> None:
    assert [(row.kind, row.template, row.fault) for row in templates.rows()] == [
        (kind, None, "") for kind in TemplateKind
    ]


@pytest.mark.parametrize("kind", TemplateKind)
def test_the_copy_handed_out_can_be_used_as_it_is(
    templates: TemplateService, tmp_path: Path, kind: TemplateKind
) -> None:
    path = tmp_path / templates.suggested_name(kind)
    templates.hand_out(kind, path)
    checked = templates.check(kind, path)
    assert (checked.findings, checked.is_usable) == ((), True)


def test_a_party_committee_is_handed_its_own_form(templates: TemplateService, store: Store, tmp_path: Path) -> None:
    with store.begin("Cơ quan") as uow:
        uow.save(Agency(uow.new_id(), "Đảng ủy xã", kind=AgencyKind.PARTY_COMMITTEE))
        uow.commit()
    templates.hand_out(REPORT, tmp_path / "x.docx")
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in docx.Document(tmp_path / "x.docx").tables[0].cell(0, 1).text


def test_a_template_taken_in_is_in_use_and_undo_takes_it_back(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    path = file(tmp_path, changed(offered(), {MAIN: {"Nơi nhận:": "Nơi gửi:"}}))
    templates.use(templates.check(REPORT, path))
    path.unlink()
    row = templates.rows()[0]
    assert row.template is not None
    assert (row.template.file_name, row.template.since, row.fault) == ("mẫu sở.docx", MOMENT.date(), "")
    assert [row.kind for row in templates.rows() if row.template] == [REPORT]
    assert store.undo_label() == "Dùng mẫu “mẫu sở.docx” cho Báo cáo"
    store.undo()
    assert templates.rows()[0].template is None
    store.redo()
    assert templates.rows()[0].template == row.template


def test_another_file_takes_its_place_and_undo_brings_the_first_back(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    for name, words in (("một.docx", "Nơi gửi:"), ("hai.docx", "Gửi:")):
        templates.use(templates.check(REPORT, file(tmp_path, changed(offered(), {MAIN: {"Nơi nhận:": words}}), name)))
    assert store.count(OfficeTemplate) == 1
    assert templates.suggested_name(REPORT) == "hai.docx"
    store.undo()
    assert templates.suggested_name(REPORT) == "một.docx"
    assert not templates.rows()[0].fault


def test_going_back_to_the_programs_form_is_undone_with_the_file(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    templates.use(templates.check(REPORT, file(tmp_path, offered())))
    templates.give_up(REPORT)
    assert templates.rows()[0].template is None
    store.undo()
    assert (templates.rows()[0].template is not None, templates.rows()[0].fault) == (True, "")


def test_a_copy_of_a_used_template_is_the_offices_own_and_of_a_broken_one_the_programs(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    content = changed(offered(), {MAIN: {"Nơi nhận:": "Nơi gửi:"}})
    templates.use(templates.check(REPORT, file(tmp_path, content)))
    templates.hand_out(REPORT, tmp_path / "lại.docx")
    assert (tmp_path / "lại.docx").read_bytes() == content
    (kept,) = EvidenceFiles(store.paths.evidence).stored()
    kept.unlink()
    templates.hand_out(REPORT, tmp_path / "lại.docx")
    assert (tmp_path / "lại.docx").read_bytes() == offered()
    assert "Không còn tệp mẫu" in templates.rows()[0].fault


def test_a_misspelt_field_keeps_a_template_from_being_used(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    checked = templates.check(REPORT, file(tmp_path, with_body(paragraph("Của {{co_", "qan}}"))))
    (finding,) = checked.findings
    assert (finding.field, finding.words) == ("{{co_qan}}", "Của {{co_qan}}")
    assert "{{co_quan}}" in finding.message
    with pytest.raises(ValidationError, match="còn lỗi"):
        templates.use(checked)
    assert store.count(OfficeTemplate) == 0


def test_a_template_that_lacks_a_field_may_be_used(templates: TemplateService, tmp_path: Path) -> None:
    content = changed(offered(), {MAIN: {"{{dia_danh}}, ": "Minh Hà, "}})
    checked = templates.check(REPORT, file(tmp_path, content))
    assert [finding.field for finding in checked.findings] == ["{{dia_danh}}"]
    templates.use(checked)
    assert templates.rows()[0].fault == ""


def test_a_file_changed_between_check_and_use_is_refused(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    path = file(tmp_path, offered())
    checked = templates.check(REPORT, path)
    path.write_bytes(offered(TemplateKind.WEEK))
    with pytest.raises(DanvanError, match="vừa bị thay đổi"):
        templates.use(checked)
    assert store.count(OfficeTemplate) == 0


@pytest.mark.parametrize("name", ["mẫu.dotx", "mẫu.docm", "mẫu.doc", "mẫu.pdf", "mẫu"])
def test_only_a_docx_is_looked_at(templates: TemplateService, tmp_path: Path, name: str) -> None:
    with pytest.raises(DanvanError, match=r"không phải tệp \.docx"):
        templates.check(REPORT, file(tmp_path, offered(), name))


def test_an_empty_missing_or_huge_file_is_told(templates: TemplateService, tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match="trống") as caught:
        templates.check(REPORT, file(tmp_path, b""))
    assert "mẫu văn bản" in caught.value.remedy
    with pytest.raises(DanvanError, match="Không tìm thấy"):
        templates.check(REPORT, tmp_path / "không có.docx")
    with pytest.raises(DanvanError, match="quá lớn"):
        templates.check(REPORT, file(tmp_path, b"PK" + b"0" * (5 * 1024 * 1024)))


def test_the_file_is_in_every_backup_and_comes_back_with_it(
    templates: TemplateService, store: Store, tmp_path: Path
) -> None:
    templates.use(templates.check(REPORT, file(tmp_path, offered())))
    record = store.backup()
    templates.give_up(REPORT)
    for kept in list(EvidenceFiles(store.paths.evidence).stored()):
        kept.unlink()
    store.restore(record)
    row = templates.rows()[0]
    assert (row.template is not None, row.fault) == (True, "")


def test_templates_of_different_documents_stand_beside_each_other(templates: TemplateService, tmp_path: Path) -> None:
    for kind in (REPORT, TemplateKind.WEEK):
        templates.use(templates.check(kind, file(tmp_path, offered(kind), f"{kind.label}.docx")))
    templates.give_up(TemplateKind.WEEK)
    used = [row.kind for row in templates.rows() if row.template is not None]
    assert used == [REPORT]
    assert replace(templates.rows()[0].template, id=0).title == "Mẫu văn bản: Báo cáo"
