from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import ColumnType, Register, Total
from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.services.register_forms import ColumnDraft
from danvan_desktop.services.registers import register_of
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump

DRAFTS = (
    ColumnDraft("Ngày họp", ColumnType.DATE, is_required=True),
    ColumnDraft("Số hộ dự", ColumnType.INTEGER, is_summed=True),
    ColumnDraft("Kết quả", ColumnType.CHOICE, choices=(" Đồng thuận ", "Chưa đồng thuận", "Đồng thuận", "")),
    ColumnDraft("Nội dung", ColumnType.LONG_TEXT, is_summed=True, choices=("bỏ",)),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def own(world: RegisterWorld) -> Register:
    world.forms.add_register(" Họp dân ", Granularity.MONTH, DRAFTS)
    return world.registers.registers()[-1]


def test_the_office_makes_a_register_of_its_own_and_works_in_it(world: RegisterWorld) -> None:
    register = own(world)
    assert (register.name, register.is_shipped, register.placed_by) == ("Họp dân", False, "own_1")
    assert [column.title for column in register.shown] == ["Ngày họp", "Số hộ dự", "Kết quả", "Nội dung"]
    assert [column.total for column in register.shown] == [Total.NONE, Total.SUM, Total.NONE, Total.NONE]
    assert register.columns[2].choices == ("Đồng thuận", "Chưa đồng thuận")
    world.registers.add_row(register.key, YEAR, {"own_1": "5/3", "own_2": "40", "own_3": "đồng thuận"})
    world.registers.add_row(register.key, YEAR, {"own_1": "9/3", "own_2": "25"})
    assert world.texts(register.key)[0] == ["05/03/2026", "40", "Đồng thuận", ""]
    assert world.registers.totals(register.key, YEAR, Granularity.MONTH)[2].figures == {"own_2": 65}


def test_a_column_is_added_to_a_shipped_register_and_filled(world: RegisterWorld) -> None:
    world.forms.add_column("study_session", ColumnDraft("Số đảng viên", ColumnType.INTEGER, is_summed=True))
    world.forms.add_column("study_session", ColumnDraft("Có phát tài liệu", ColumnType.YES_NO))
    row = world.lines("study_session")[0].row
    world.registers.edit_cell(row.id, "own_1", "20")
    world.registers.edit_cell(row.id, "own_2", "có")
    assert world.texts("study_session")[0][-2:] == ["20", "Có"]
    assert world.store.undo_label() == "Sửa “Có phát tài liệu” trong sổ “Quán triệt, học tập”"


def test_a_hidden_column_keeps_what_stands_in_it(world: RegisterWorld) -> None:
    before = world.texts("study_session")
    world.forms.set_hidden("study_session", "participants", hidden=True)
    assert "Số người dự" not in [column.title for column in register_of(world.store, "study_session").shown]
    world.forms.set_hidden("study_session", "participants", hidden=False)
    assert world.texts("study_session") == before


def test_an_own_register_is_renamed_and_deleted_when_empty(world: RegisterWorld) -> None:
    register = own(world)
    world.forms.rename_register(register.key, "Đối thoại với dân")
    assert world.registers.registers()[-1].name == "Đối thoại với dân"
    world.registers.add_row(register.key, YEAR, {"own_2": "3"})
    with pytest.raises(ValidationError, match="đang có 1 dòng"):
        world.forms.delete_register(register.key)
    world.registers.delete_rows([world.lines(register.key)[0].row.id])
    world.forms.delete_register(register.key)
    assert len(world.registers.registers()) == len(SHIPPED)


def test_a_register_made_after_a_deleted_one_never_gets_its_key(world: RegisterWorld) -> None:
    first = own(world)
    world.forms.delete_register(first.key)
    assert own(world).key != first.key


def test_an_empty_own_column_is_deleted(world: RegisterWorld) -> None:
    world.forms.add_column("study_session", ColumnDraft("Thừa"))
    world.forms.set_hidden("study_session", "own_1", hidden=True)
    world.forms.delete_column("study_session", "own_1")
    assert register_of(world.store, "study_session").columns == SHIPPED[0].columns


@pytest.mark.parametrize(
    ("act", "complaint"),
    [
        (lambda w: w.forms.add_register(" ", Granularity.YEAR, DRAFTS), "Chưa nhập tên sổ"),
        (lambda w: w.forms.add_register("khen thuong", Granularity.YEAR, DRAFTS), "Đã có sổ tên"),
        (lambda w: w.forms.add_register("Sổ mới", Granularity.YEAR, ()), "chưa có cột nào"),
        (lambda w: w.forms.add_column("difficulty", ColumnDraft("")), "Chưa nhập tên cột"),
        (lambda w: w.forms.add_column("difficulty", ColumnDraft("nội dung")), "Đã có cột tên"),
        (lambda w: w.forms.add_column("difficulty", ColumnDraft("Mức", ColumnType.CHOICE)), "chưa có lựa chọn"),
        (lambda w: w.forms.rename_register("difficulty", "Khác"), "có sẵn trong chương trình"),
        (lambda w: w.forms.delete_register("difficulty"), "có sẵn trong chương trình"),
        (lambda w: w.forms.delete_column("difficulty", "text"), "cột có sẵn của sổ"),
    ],
)
def test_what_would_break_a_register_is_refused_and_changes_nothing(world: RegisterWorld, act, complaint: str) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as refused:
        act(world)
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_filled_own_column_is_not_deleted(world: RegisterWorld) -> None:
    world.forms.add_column("study_session", ColumnDraft("Thêm"))
    world.registers.edit_cell(world.lines("study_session")[0].row.id, "own_1", "có chữ")
    with pytest.raises(ValidationError, match="1 dòng đã có nội dung"):
        world.forms.delete_column("study_session", "own_1")


def test_the_last_shown_column_is_not_hidden(world: RegisterWorld) -> None:
    register = own(world)
    for column in register.columns[1:]:
        world.forms.set_hidden(register.key, column.key, hidden=True)
    with pytest.raises(ValidationError, match="ít nhất một cột"):
        world.forms.set_hidden(register.key, "own_1", hidden=True)


def test_a_register_has_a_limit_of_columns(world: RegisterWorld) -> None:
    drafts = [ColumnDraft(f"Cột {number}") for number in range(41)]
    with pytest.raises(ValidationError, match="quá 40 cột"):
        world.forms.add_register("Rộng", Granularity.YEAR, drafts)


def test_what_a_target_takes_its_figures_from_is_not_deleted(world: RegisterWorld) -> None:
    register = own(world)
    target, column = world.office.targets[1], register.columns[0].key
    world.targets.link(target, (SoughtTotal(register.key, where=column, equals="x"),))
    before = dump(world.store)
    with pytest.raises(ValidationError, match="1 chỉ tiêu đang lấy số từ đó") as refused:
        world.forms.delete_register(register.key)
    assert "thẻ Chỉ tiêu" in (refused.value.remedy or "")
    with pytest.raises(ValidationError, match="1 chỉ tiêu đang lấy số từ đó"):
        world.forms.delete_column(register.key, column)
    assert dump(world.store) == before
    world.targets.link(target, ())
    world.forms.delete_register(register.key)
