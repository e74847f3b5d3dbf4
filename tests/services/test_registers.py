from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_period import Granularity
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def test_a_typed_row_is_read_by_the_types_of_its_columns(world: RegisterWorld) -> None:
    first, second, third = world.texts("study_session")
    assert first == ["05/02/2026", "Quyết định số 23-QĐ/TW", "", "Văn phòng Sở", "58", "62", ""]
    assert second[:2] == ["12/03/2026", "Nghị định số 30/2020/NĐ-CP"]
    assert third[1] == "Thông báo lạ"


def test_a_new_row_takes_the_defaults_of_its_register(world: RegisterWorld) -> None:
    assert world.texts("difficulty")[0][-1] == "Mới"


def test_rows_belong_to_their_year_and_are_counted(world: RegisterWorld) -> None:
    assert world.registers.counts(YEAR) == {"study_session": 3, "reception_stat": 2, "difficulty": 1}
    world.registers.add_row("difficulty", YEAR - 1, {"text": "Chuyện năm trước"})
    assert len(world.lines("difficulty")) == 1
    assert len(world.registers.sheet("difficulty", None).lines) == 2
    assert world.registers.years("difficulty") == [YEAR, YEAR - 1]


def test_lacking_cells_are_named_and_the_row_is_kept(world: RegisterWorld) -> None:
    assert [line.lacks for line in world.lines("reception_stat")] == [(), ()]
    world.registers.add_row("study_session", YEAR, {"note": "chỉ có ghi chú"})
    assert world.lines("study_session")[-1].lacks == ("Ngày", "Văn bản được quán triệt")


def test_editing_a_cell_changes_that_cell_alone_and_moves_the_row_in_time(world: RegisterWorld) -> None:
    row = world.lines("study_session")[0].row
    before = world.texts("study_session")[0]
    world.registers.edit_cell(row.id, "held_on", "ngày 7 tháng 2")
    assert world.texts("study_session")[0] == ["07/02/2026", *before[1:]]
    assert str(world.registers.row(row.id).day) == "2026-02-07"
    world.registers.edit_cell(row.id, "unit", "  ")
    assert world.texts("study_session")[0][3] == ""
    assert world.store.undo_label() == "Sửa “Đơn vị tổ chức” trong sổ “Quán triệt, học tập”"


@pytest.mark.parametrize(
    ("key", "column", "typed", "complaint"),
    [
        ("study_session", "participants", "63", "lớn hơn “Tổng số phải dự”"),
        ("study_session", "total", "57", "lớn hơn “Tổng số phải dự”"),
        ("study_session", "held_on", "31/2", "Không có ngày 31/02/2026"),
        ("study_session", "held_on", "5/2/2025", "không thuộc năm 2026"),
        ("study_session", "participants", "nhiều", "không phải là số nguyên"),
        ("reception_stat", "solved", "13", "lớn hơn “Đơn nhận trong kỳ”"),
        ("reception_stat", "remaining", "3", "được tính từ các cột khác"),
        ("difficulty", "state", "Đóng", "chưa có “Ngày đóng”"),
        ("difficulty", "closed_on", "1/5", "trước “Ngày” 01/06/2026"),
    ],
)
def test_a_refused_cell_says_why_and_changes_nothing(
    world: RegisterWorld, key: str, column: str, typed: str, complaint: str
) -> None:
    row, before = world.lines(key)[0].row, dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as refused:
        world.registers.edit_cell(row.id, column, typed)
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_difficulty_is_forwarded_answered_and_closed_in_its_order(world: RegisterWorld) -> None:
    row = world.lines("difficulty")[0].row
    for column, typed in (
        ("forwarded_to", "Sở Nội vụ"),
        ("forwarded_on", "3/6"),
        ("state", "đã chuyển"),
        ("answer", "Sẽ cấp trong quý III"),
        ("state", "Đã trả lời"),
        ("closed_on", "20/7"),
        ("state", "Đóng"),
    ):
        world.registers.edit_cell(row.id, column, typed)
    assert world.texts("difficulty")[0][-1] == "Đóng"


def test_what_a_cell_complains_of_is_told_before_it_is_stored(world: RegisterWorld) -> None:
    assert world.registers.complaint("study_session", YEAR, "participants", "12") == ""
    assert "không phải là số nguyên" in world.registers.complaint("study_session", YEAR, "participants", "a")


def test_an_empty_row_is_not_stored(world: RegisterWorld) -> None:
    with pytest.raises(ValidationError, match="chưa có nội dung"):
        world.registers.add_row("study_session", YEAR, {"note": " "})


def test_rows_are_deleted_with_what_is_attached_in_one_action(world: RegisterWorld) -> None:
    before = dump(world.store)
    rows = [line.row.id for line in world.lines("study_session")]
    world.evidence.attach(Proven.REGISTER_ROW, rows[0], [world.file("biên bản.pdf")])
    assert [line.evidence_count for line in world.lines("study_session")] == [1, 0, 0]
    world.registers.delete_rows(rows[:2])
    assert len(world.lines("study_session")) == 1
    assert not world.store.count(EvidenceLink)
    assert not world.store.count(Evidence)
    world.store.undo()
    world.store.undo()
    assert dump(world.store) == before


def test_totals_are_those_of_each_period(world: RegisterWorld) -> None:
    quarters = world.registers.totals("reception_stat", YEAR, Granularity.QUARTER)
    assert quarters[0].figures == {"backlog": 2, "received": 15, "solved": 17, "remaining": 0}
    assert [total.row_count for total in quarters] == [2, 0, 0, 0]
    months = world.registers.totals("study_session", YEAR, Granularity.MONTH)
    assert [total.figures.get("participants") for total in months[:3]] == [None, 58, 4]
    assert world.registers.totals("study_session", YEAR, Granularity.YEAR)[0].figures["participants"] == 62


def test_what_a_register_names_is_not_deleted_from_the_catalogue(world: RegisterWorld) -> None:
    world.registers.add_row("leader_in_charge", YEAR, {"person": "Trần Thị Hồng Ẩn", "from": "1/1"})
    person = next(person for person in world.people.people() if person.name == "Trần Thị Hồng Ẩn")
    with pytest.raises(ValidationError, match="1 dòng sổ theo dõi"):
        world.people.delete(person.id)
    with pytest.raises(ValidationError, match="1 dòng sổ theo dõi"):
        world.units.delete(world.office.units[0])
    document = world.store.select(LegalDocument, number="30/2020/NĐ-CP")[0]
    with pytest.raises(ValidationError, match="1 dòng sổ theo dõi"):
        world.documents.delete(document.id)


def test_a_renamed_unit_is_shown_by_its_new_name(world: RegisterWorld) -> None:
    from dataclasses import replace  # noqa: PLC0415 - used here only

    world.units.edit(replace(world.units.get(world.office.units[0]), name="Văn phòng Sở Xây dựng"))
    assert world.texts("study_session")[0][3] == "Văn phòng Sở Xây dựng"


def test_names_are_offered_by_the_type_of_the_column(world: RegisterWorld) -> None:
    by_key = {column.key: column for column in SHIPPED[0].columns}
    assert "Thanh tra Sở" in world.registers.offers(by_key["unit"])
    assert "Quyết định số 23-QĐ/TW" in world.registers.offers(by_key["documents"])
    assert world.registers.offers(by_key["note"]) == ()


def test_a_register_or_row_that_is_gone_says_so(world: RegisterWorld) -> None:
    with pytest.raises(NotFoundError, match="Không còn sổ này"):
        world.registers.sheet("own_99", YEAR)
    with pytest.raises(NotFoundError, match="không còn cột này"):
        world.registers.edit_cell(world.lines("difficulty")[0].row.id, "nothing", "x")
    with pytest.raises(NotFoundError, match="dòng sổ theo dõi"):
        world.registers.delete_rows([10**6])


def test_rows_that_break_a_rule_are_added_all_or_none(world: RegisterWorld) -> None:
    good, bad = {"participants": 1, "total": 2}, {"participants": 3, "total": 2}
    with pytest.raises(ValidationError):
        world.registers.add_rows("study_session", YEAR, [good, bad])
    assert world.store.count(RegisterRow, register="study_session") == 3
