from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.text import clean, fold
from danvan_desktop.storage.repositories.search import Searched, find_ids, pattern_of
from tests.stores import open_store

UNITS = Searched(Unit, ("name", "short_name", "aliases"))
LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ 0123456789%_\\/-"


@pytest.mark.parametrize(
    ("word", "pattern"), [("van", "%v_n%"), ("dan", "%__n%"), ("50%", "%50\\%%"), ("a_b", "%_\\_b%")]
)
def test_letters_that_can_carry_a_mark_stand_for_any(word: str, pattern: str) -> None:
    assert pattern_of(word) == pattern


def test_all_words_must_be_there_in_any_order_over_all_columns(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Đơn vị") as uow:
            first = uow.save(Unit(uow.new_id(), "Phòng Đào tạo", "P. ĐT", ("Phòng Giáo vụ",)))
            uow.save(Unit(uow.new_id(), "Phòng Đàm phán"))
            uow.commit()
        assert find_ids(store, UNITS, ["tao", "phong", "vu"], 5) == [first.id]
        assert find_ids(store, UNITS, ["dam", "tao"], 5) == []
        assert len(find_ids(store, UNITS, ["phong"], 5)) == 2


def test_wrong_candidates_do_not_push_the_right_one_out(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Đơn vị") as uow:
            wanted = uow.save(Unit(uow.new_id(), "Uy"))
            for number in range(450):
                uow.save(Unit(uow.new_id(), f"Ba {number}"))
            uow.commit()
        assert find_ids(store, UNITS, ["uy"], 3) == [wanted.id]


@given(text=st.text(LETTERS, max_size=30), data=st.data())
def test_every_folded_piece_of_a_text_is_let_through_by_its_pattern(tmp_path_factory, text: str, data) -> None:
    stored = clean(text)
    folded = fold(stored)
    words = folded.split()
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    with open_store(tmp_path_factory.mktemp("search")) as store:
        with store.begin("Đơn vị") as uow:
            unit = uow.save(Unit(uow.new_id(), stored.upper() if data.draw(st.booleans()) else stored))
            uow.commit()
        assert find_ids(store, UNITS, [word], 1) == [unit.id]
