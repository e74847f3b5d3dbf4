from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.errors import ValidationError
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump

TITLES = "STT\tNgày\tSố người dự\tTổng số phải dự\tVăn bản được quán triệt\tĐịa điểm"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path_factory.mktemp("world"))
    with made.store:
        yield made


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        yield made


def test_columns_are_found_by_their_titles_in_any_order(shared: RegisterWorld) -> None:
    text = f"{TITLES}\r\n1\t5/2\t58\t62\t23-QĐ/TW\tHội trường\r\n\r\n2\t12/3/2026\t4\t4\tKết luận lạ\t\r\n"
    pasted = shared.paste.read("study_session", YEAR, text)
    assert pasted.findings == ("Cột “Địa điểm” không có trong sổ, được bỏ qua.",)
    assert [row.errors for row in pasted.rows] == [(), ()]
    assert pasted.good[0]["held_on"] == date(YEAR, 2, 5)
    assert (pasted.good[1]["participants"], pasted.good[1]["documents"]) == (4, ("Kết luận lạ",))


def test_without_titles_the_cells_follow_the_columns_shown(shared: RegisterWorld) -> None:
    pasted = shared.paste.read("reception_stat", YEAR, "Tháng 3\tVăn phòng Sở\t12\t2\t0\t1\t3\t10\t9\tđủ\n")
    (row,) = pasted.rows
    assert row.errors == ()
    assert (row.values["period"], row.values["received"], row.values["note"]) == ("Tháng 3", 10, "đủ")


def test_every_broken_row_says_what_is_wrong_with_it(shared: RegisterWorld) -> None:
    rows = [
        "5/2\t23-QĐ/TW\tHội nghị trực tiếp\tVăn phòng Sở\t58\t62\tđủ",
        "31/2\t23-QĐ/TW\tkiểu lạ\t\tnhiều\t62",
        "6/2\t23-QĐ/TW\t\t\t70\t62",
        "7/2\t23-QĐ/TW\t\t\t5\t6\tghi chú\tthừa",
        "8/2",
        "\t\t\t\t3\t4",
    ]
    pasted = shared.paste.read("study_session", YEAR, "\n".join(rows))
    found = [" ".join(row.errors + row.notes) for row in pasted.rows]
    assert found[0] == ""
    assert "31/02/2026" in found[1]
    assert "kiểu lạ" in found[1]
    assert "nhiều" in found[1]
    assert "lớn hơn" in found[2]
    assert "Có 8 ô, sổ chỉ nhận 7 cột" in found[3]
    assert "Chỉ có 1/7 ô" in found[4]
    assert "Chưa có: Ngày, Văn bản được quán triệt" in found[5]
    assert [row.is_good for row in pasted.rows] == [True, False, False, False, True, True]
    assert len(pasted.good) == 3


def test_a_cell_of_several_lines_is_one_cell(shared: RegisterWorld) -> None:
    pasted = shared.paste.read("difficulty", YEAR, '1/6\tThanh tra Sở\t"Dòng một\nDòng ""hai"""\t\t\t\t\t')
    assert pasted.rows[0].values["text"] == 'Dòng một\nDòng "hai"'
    assert pasted.rows[0].values["state"] == "Mới"


def test_a_range_without_content_is_refused(shared: RegisterWorld) -> None:
    for text in ("", " \t \n\t", f"{TITLES}\n"):
        with pytest.raises(ValidationError, match="không có dòng nào"):
            shared.paste.read("study_session", YEAR, text)


def test_a_range_beyond_measure_is_refused(shared: RegisterWorld) -> None:
    with pytest.raises(ValidationError, match="quá 5000 dòng"):
        shared.paste.read("study_session", YEAR, "5/2\tx\n" * 5001)
    with pytest.raises(ValidationError, match="Không đọc được"):
        shared.paste.read("study_session", YEAR, "a" * 300_000)


def test_titles_of_missing_required_columns_are_named(shared: RegisterWorld) -> None:
    pasted = shared.paste.read("study_session", YEAR, "Số người dự\tTổng số phải dự\n3\t4")
    assert pasted.findings == (
        "Vùng sao chép không có cột “Ngày”.",
        "Vùng sao chép không có cột “Văn bản được quán triệt”.",
    )


def test_what_was_read_is_stored_as_one_action_and_taken_back(world: RegisterWorld) -> None:
    before = dump(world.store)
    pasted = world.paste.read("study_session", YEAR, f"{TITLES}\n1\t5/2\t58\t62\t23-QĐ/TW\n2\t9/2\t3\t4\tlạ")
    assert dump(world.store) == before
    world.registers.add_rows("study_session", YEAR, pasted.good)
    assert [row[0] for row in world.texts("study_session")] == ["05/02/2026", "09/02/2026"]
    assert world.store.undo_label() == "Dán 2 dòng vào sổ “Quán triệt, học tập”"
    world.store.undo()
    assert dump(world.store) == before


CELL = st.text('aủĐ 0159/.,"\n=-', max_size=8)


@given(st.lists(st.lists(CELL, max_size=10).map("\t".join), max_size=6).map("\n".join))
def test_no_range_however_broken_is_stored_by_half_or_read_without_an_answer(shared: RegisterWorld, text: str) -> None:
    try:
        pasted = shared.paste.read("study_session", YEAR, text)
    except ValidationError:
        return
    assert pasted.rows
    for row in pasted.rows:
        assert row.is_good or row.errors
