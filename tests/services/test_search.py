from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Person
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Occurrence
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.services.search_kinds import Place, ResultGroup, ResultKind
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office, services_for
from tests.stores import MOMENT, FixedClock, open_store


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    with store:
        yield store, services


def group(groups: list[ResultGroup], kind: ResultKind) -> ResultGroup:
    return next(item for item in groups if item.kind is kind)


def test_words_are_found_in_any_order_with_and_without_accents(office) -> None:
    _, services = office
    found = services.search.find("đối thoại lãnh đạo")
    assert found == services.search.find("dao lanh thoai doi")
    assert found == services.search.find("ĐỐI THOẠI LÃNH ĐẠO")
    assert "đối thoại" in group(found, ResultKind.TASK).results[0].title


def test_a_result_of_work_leads_to_its_task_in_its_year_and_plan(office) -> None:
    store, services = office
    entry = group(services.search.find("thư xin lỗi lý lịch"), ResultKind.PROGRESS_ENTRY).results[0]
    task = store.get(Task, entry.place.object_id)
    recorded = store.get(ProgressEntry, entry.place.row_id or 0)
    assert entry.place == Place("progress_entry", recorded.task_id, 2026, task.plan_id, recorded.id)
    assert task.text in entry.context
    assert "Phòng Hành chính tư pháp" in entry.context


def test_evidence_leads_to_what_it_proves(office) -> None:
    _, services = office
    item = group(services.search.find("nghị quyết hội nghị"), ResultKind.EVIDENCE).results[0]
    assert (item.place.noun, item.place.year) == ("progress_entry", 2026)
    assert "số 01/NQ-STP" in item.context


@pytest.mark.parametrize(
    ("query", "kind", "title"),
    [
        ("nguyet", ResultKind.PERSON, "Lê Thị Ánh Nguyệt"),
        ("pbgdpl", ResultKind.UNIT, "Phòng Phổ biến, giáo dục pháp luật"),
        ("vp so", ResultKind.UNIT, "Văn phòng Sở"),
        ("ke hoach 18", ResultKind.PLAN, "Thực hiện công tác dân vận chính quyền năm 2026"),
    ],
)
def test_each_kind_is_found_by_its_names(office, query: str, kind: ResultKind, title: str) -> None:
    _, services = office
    assert title in [result.title for result in group(services.search.find(query), kind).results]


def test_duties_targets_documents_and_reports_are_found(office) -> None:
    store, services = office
    with store.begin("Thêm văn bản") as uow:
        uow.save(LegalDocument(uow.new_id(), "Chỉ thị", "99/CT-XYZ", subject="về dân vận khéo"))
        uow.commit()
    target = services.targets.standings(services.plan_choices.choices()[0].plan_id, 2026)[0].target
    queries = ("gửi ubnd tỉnh", "ket qua thuc hien", "99/ct-xyz", target.text)
    kinds = {item.kind for query in queries for item in services.search.find(query)}
    assert {ResultKind.OBLIGATION, ResultKind.TARGET, ResultKind.LEGAL_DOCUMENT, ResultKind.REPORT} <= kinds


def test_a_row_of_a_register_is_found_by_its_words_in_its_year(office) -> None:
    store, services = office
    services.registers.add_row("difficulty", 2026, {"raised_on": "1/6", "text": "Máy quét hỏng ở bộ phận tiếp nhận"})
    found = group(services.search.find("hong may quet"), ResultKind.REGISTER_ROW).results[0]
    assert (found.place.noun, found.place.year) == ("register_row", 2026)
    assert found.context == "Khó khăn, vướng mắc · ngày 01/06/2026"
    assert services.registers.row(found.place.object_id).words == "Máy quét hỏng ở bộ phận tiếp nhận Mới"
    store.undo()
    assert services.search.find("hong may quet") == []


def test_more_than_the_limit_is_said_and_a_single_letter_finds_nothing(office) -> None:
    _, services = office
    tasks = group(services.search.find("to", limit=2), ResultKind.TASK)
    assert len(tasks.results) == 2
    assert tasks.has_more
    assert services.search.find("t") == []
    assert services.search.find("   ") == []


def test_what_was_just_changed_is_found_at_once_and_no_more_after_undo(office) -> None:
    store, services = office
    task = store.select(Task)[0]
    with store.begin("Sửa nhiệm vụ") as uow:
        uow.save(replace(task, text="Nhiệm vụ 100%_kỳ lạ \\ đặc biệt"))
        uow.commit()
    assert group(services.search.find("100%_ky la \\"), ResultKind.TASK).results[0].place.object_id == task.id
    store.undo()
    assert services.search.find("100%_ky la") == []


def test_the_words_found_are_marked_in_both_lines(office) -> None:
    _, services = office
    found = group(services.search.find("hoi nghi cong chuc"), ResultKind.PROGRESS_ENTRY).results[0]
    marked = [found.title[start : start + length].lower() for start, length in found.title_marks]
    assert {"hội", "nghị", "công", "chức"} <= set(marked)
    assert found.context_marks


def test_texts_of_reports_explanations_criteria_and_receipts_are_found_where_they_stand(office) -> None:
    store, services = office
    [report] = services.reports.reports(2026)
    section = services.reports.sections(report.id)[1]
    [line, *_] = store.select(ScoreLine)
    row = services.occasions.year_occasions(2026)[0]
    with store.begin("Ghi lời") as uow:
        uow.save(replace(section, text="Nội dung kvx báo cáo"))
        uow.save(replace(line, explanation="Giải trình kvx"))
        record = uow.save(
            row.occasion.record or Occurrence(uow.new_id(), row.key.obligation_id, 2026, row.key.sequence)
        )
        unit_report = uow.save(UnitReport(uow.new_id(), record.id, services.units.units()[0].id, content="Phiếu kvx"))
        uow.commit()
    found = {item.kind: item.results[0] for item in services.search.find("kvx")}
    assert set(found) == {ResultKind.REPORT_SECTION, ResultKind.SCORE_LINE, ResultKind.UNIT_REPORT}
    assert found[ResultKind.REPORT_SECTION].place == Place("report", report.id, 2026, report.plan_id, section.id)
    assert found[ResultKind.SCORE_LINE].place == Place("criterion", line.criterion_id, 2026, None, line.id)
    assert found[ResultKind.UNIT_REPORT].place[:3] == ("occurrence", record.id, 2026)
    assert found[ResultKind.UNIT_REPORT].place.row_id == unit_report.id
    criterion = group(services.search.find("hoi nghi can bo cong chuc"), ResultKind.CRITERION).results[0]
    assert (criterion.place.noun, criterion.place.year) == ("criterion", 2026)
    store.undo()


def test_groups_of_tasks_and_units_outside_are_found_where_they_stand(office) -> None:
    store, services = office
    with store.begin("Ghi tên") as uow:
        [unit_group, *_] = uow.select(TaskGroup)
        uow.save(replace(unit_group, title="Nhóm kvz"))
        entry = uow.save(RosterEntry(uow.new_id(), "Ủy ban nhân dân xã Kvz"))
        duty = uow.save(RosterDuty(uow.new_id(), 2026, "Báo cáo năm"))
        receipt = uow.save(RosterReceipt(uow.new_id(), duty.id, entry.id, note="Gửi bản giấy kvz"))
        uow.commit()
    found = {item.kind: item.results[0].place for item in services.search.find("kvz")}
    assert found[ResultKind.TASK_GROUP][:2] == ("task_group", unit_group.id)
    assert found[ResultKind.ROSTER_ENTRY] == Place("roster_entry", entry.id)
    assert found[ResultKind.ROSTER_RECEIPT] == Place("roster_entry", entry.id, 2026, None, receipt.id)
    store.undo()


@pytest.mark.parametrize("query", ['"', "a AND", "NEAR(bao cao)", "* *", "' OR 1=1 --", "x" * 100_000, "bao " * 9_000])
def test_a_hostile_query_gives_results_or_none_but_never_an_error(office, query: str) -> None:
    _, services = office
    assert isinstance(services.search.find(query), list)


def test_the_search_follows_the_removal_of_the_sample_and_its_undo(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        before = services.search.find("doi thoai")
        services.store_care.clear_sample()
        assert services.search.find("doi thoai") == []
        assert services.store_care.check() == ()
        store.undo()
        assert services.search.find("doi thoai") == before
        assert services.store_care.check() == ()


def test_the_search_follows_a_restored_copy(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        record = services.store_care.backup_now()
        with store.begin("Thêm cán bộ") as uow:
            uow.save(Person(uow.new_id(), "Kvxanh Mới"))
            uow.commit()
        assert services.search.find("kvxanh")
        services.store_care.restore(record)
        assert services.search.find("kvxanh") == []
        assert services.store_care.check() == ()


def test_an_empty_store_finds_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert services_for(store, FixedClock(MOMENT)).search.find("dân vận") == []
