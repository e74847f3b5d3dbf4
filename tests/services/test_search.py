from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.task import Task
from danvan_desktop.services.search import ResultGroup, ResultKind
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
    task = store.get(Task, entry.object_id)
    assert (entry.noun, entry.year, entry.plan_id) == ("task", 2026, task.plan_id)
    assert task.text in entry.context
    assert "Phòng Hành chính tư pháp" in entry.context


def test_evidence_leads_to_what_it_proves(office) -> None:
    _, services = office
    item = group(services.search.find("nghị quyết hội nghị"), ResultKind.EVIDENCE).results[0]
    assert item.noun == "task"
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
    assert (found.noun, found.year, found.context) == ("register_row", 2026, "Khó khăn, vướng mắc · ngày 01/06/2026")
    assert services.registers.row(found.object_id).words == "Máy quét hỏng ở bộ phận tiếp nhận Mới"
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
    assert group(services.search.find("100%_ky la \\"), ResultKind.TASK).results[0].object_id == task.id
    assert services.search.find("100%%ky la") == []
    store.undo()
    assert services.search.find("100%_ky la") == []


def test_an_empty_store_finds_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert services_for(store, FixedClock(MOMENT)).search.find("dân vận") == []
