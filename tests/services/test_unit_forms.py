from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError, NotFoundError, ValidationError
from danvan_desktop.domain.unit_form import FormColumn, ReturnState
from danvan_desktop.paths import resource
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.views_entries import EntryDraft
from tests.offices import NOVEMBER, sample_office, services_for
from tests.services.form_office import YEAR, fill, hand_out, plan_of
from tests.services.plan_rooms import snapshot
from tests.stores import open_store


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    store, _ = sample_office(folder)
    store.close()
    return folder


@pytest.fixture
def office(sample, tmp_path):
    shutil.copytree(sample / "store", tmp_path / "store")
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        yield store, services_for(store, clock)


@pytest.fixture
def forms(office, tmp_path):
    folder = tmp_path / "gui phong"
    folder.mkdir()
    return hand_out(office[1], folder)


def taken(services, paths):
    return services.unit_forms.compare(services.unit_forms.reader(paths)(), YEAR)


FILLED = {
    FormColumn.DAY: datetime(2026, 11, 10),
    FormColumn.TEXT: "Đã tổ chức 02 hội nghị",
    FormColumn.AMOUNT: 2.5,
    FormColumn.MEASURE: "Hội nghị (cuộc)",
    FormColumn.PERCENT: 80,
}


def test_each_unit_with_open_tasks_gets_a_form_of_exactly_these(office, forms):
    _, services = office
    units = services.unit_forms.units(plan_of(services), YEAR)
    assert len(forms) == len(units) > 2
    rows = services.progress.task_rows(plan_of(services), YEAR)
    for unit, path in zip(units, forms, strict=True):
        assert unit.name in path.name
        form = services.unit_forms.figures(plan_of(services), YEAR, unit.unit_id)
        wanted = [row.task.id for row in rows if unit.unit_id in row.unit_ids and not row.state.is_closed]
        assert [row.task_id for row in form.rows] == wanted
        assert unit.task_count == len(wanted)


def test_what_a_unit_filled_in_is_recorded_in_one_action_and_taken_back(office, forms):
    store, services = office
    fill(forms[0], FILLED)
    fill(forms[1], {FormColumn.TEXT: "Hoàn thành rà soát", FormColumn.STATE: "Hoàn thành"})
    before = snapshot(store)
    back = taken(services, forms)
    assert [line.state for line in back.lines] == [ReturnState.NEW, ReturnState.NEW]
    assert len(back.empty) == len(forms) - 2
    changes = services.unit_forms.record(back.lines, YEAR)
    assert changes.label == "Nhận kết quả từ 2 biểu mẫu"
    entry = services.progress.entries(back.lines[0].row.task_id, YEAR)
    recorded = next(row.entry for row in entry if row.entry.text == "Đã tổ chức 02 hội nghị")
    assert (recorded.entered_on, recorded.percent) == (date(2026, 11, 10), 80)
    assert [(item.name, str(item.value), item.unit) for item in recorded.quantities] == [("Hội nghị", "2.5", "cuộc")]
    services.undo.undo()
    assert snapshot(store) == before


def test_the_same_file_again_offers_nothing_twice(office, forms):
    _, services = office
    fill(forms[0], FILLED)
    services.unit_forms.record(taken(services, forms[:1]).lines, YEAR)
    assert [line.state for line in taken(services, forms[:1]).lines] == [ReturnState.KNOWN]


def test_the_same_words_in_two_files_are_offered_once(office, forms, tmp_path):
    _, services = office
    fill(forms[0], FILLED)
    copy = tmp_path / "bản sao.xlsx"
    copy.write_bytes(forms[0].read_bytes())
    states = [line.state for line in taken(services, [forms[0], copy]).lines]
    assert states == [ReturnState.NEW, ReturnState.KNOWN]


def test_what_was_recorded_since_the_form_went_out_is_a_conflict_shown_with_both(office, forms):
    _, services = office
    fill(forms[0], FILLED)
    line = taken(services, forms[:1]).lines[0]
    unit = services.unit_forms.units(plan_of(services), YEAR)[0]
    draft = EntryDraft(unit.unit_id, date(2026, 11, 17), "Báo qua điện thoại: 01 hội nghị")
    services.progress.add_entry(line.row.task_id, YEAR, draft)
    (line,) = taken(services, forms[:1]).lines
    assert line.state is ReturnState.CONFLICT
    assert line.known == "17/11/2026: Báo qua điện thoại: 01 hội nghị"
    assert not line.is_offered
    assert line.is_recordable


def test_a_wrong_row_says_why_and_is_recorded_once_it_is_mended(office, forms):
    _, services = office
    fill(forms[0], FILLED | {FormColumn.DAY: "31/11/2026", FormColumn.PERCENT: "nhiều"})
    (line,) = taken(services, forms[:1]).lines
    assert line.state is ReturnState.WRONG
    assert "31/11/2026" in line.finding
    assert "nhiều" in line.finding
    with pytest.raises(ValidationError):
        services.unit_forms.record([line], YEAR)
    mended = services.unit_forms.recheck(replace(line, row=replace(line.row, day="30/11/2026", percent="50")), YEAR)
    assert (mended.state, mended.finding) == (ReturnState.NEW, "")


def test_a_row_without_a_day_counts_for_the_day_it_comes_in(office, forms):
    _, services = office
    fill(forms[0], {FormColumn.TEXT: "Đã họp"})
    assert taken(services, forms[:1]).lines[0].row.day == "18/11/2026"


def test_a_row_typed_outside_the_form_is_shown_and_not_recorded(office, forms):
    _, services = office
    fill(forms[0], {FormColumn.TEXT: "Việc ngoài biểu mẫu"}, row=60)
    (line,) = taken(services, forms[:1]).lines
    assert (line.state, line.row.text) == (ReturnState.WRONG, "Việc ngoài biểu mẫu")


def test_forms_of_another_store_or_year_are_refused_with_the_reason(office, forms, tmp_path):
    _, services = office
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path / "khác", clock) as store:
        others = services_for(store, clock)
        SampleOffice(others, resource("samples")).build()
        (tmp_path / "k").mkdir()
        foreign = hand_out(others, tmp_path / "k")[0]
    back = taken(services, [foreign])
    assert not back.lines
    assert "không phải của cơ quan này" in back.refusals[0][1].message
    later = services.unit_forms.compare(services.unit_forms.reader(forms[:1])(), YEAR + 1)
    assert "là của năm 2026" in later.refusals[0][1].message


def test_a_renamed_moved_or_added_column_and_a_foreign_file_are_refused_by_name(office, forms, tmp_path):
    _, services = office
    for number, (place, title) in enumerate(((9, "Kết quả của phòng"), (9, FormColumn.AMOUNT.value), (14, "Ý kiến"))):
        path = tmp_path / f"{number}.xlsx"
        workbook = load_workbook(forms[0])
        sheet = workbook["Kết quả"]
        header = next(row for row in range(1, 40) if sheet.cell(row, 3).value == "TT")
        sheet.cell(header, place, title)
        workbook.save(path)
    foreign = tmp_path / "khác.xlsx"
    workbook = load_workbook(forms[0])
    del workbook["_danvan"]
    workbook.save(foreign)
    rotten = tmp_path / "hỏng.xlsx"
    rotten.write_bytes(b"PK\x03\x04 hong")
    back = taken(services, [tmp_path / "0.xlsx", tmp_path / "1.xlsx", tmp_path / "2.xlsx", foreign, rotten])
    told = [error.message for _, error in back.refusals]
    assert "Cột “Kết quả thực hiện”" in told[0]
    assert "Cột “Kết quả thực hiện”" in told[1]
    assert "thêm cột “y kien”" in told[2]
    assert "không phải biểu mẫu" in told[3]
    assert "hỏng.xlsx" in told[4]


def test_sorted_and_deleted_rows_are_no_matter(office, forms):
    _, services = office
    fill(forms[0], FILLED, row=1)
    workbook = load_workbook(forms[0])
    sheet = workbook["Kết quả"]
    header = next(row for row in range(1, 40) if sheet.cell(row, 3).value == "TT")
    wanted = sheet.cell(header + 2, 1).value
    sheet.delete_rows(header + 1)
    workbook.save(forms[0])
    assert [line.row.task_id for line in taken(services, forms[:1]).lines] == [wanted]


def test_a_unit_without_open_tasks_has_no_form_and_too_many_files_are_refused(office):
    _, services = office
    idle_id = services.units.add(Unit(0, "Phòng mới lập")).created[0]
    with pytest.raises(NotFoundError):
        services.unit_forms.figures(plan_of(services), YEAR, idle_id)
    with pytest.raises(DanvanError):
        services.unit_forms.reader([Path("x.xlsx")] * 201)
