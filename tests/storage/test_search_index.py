"""The index of Ctrl+K changes with the data, whatever changes the data, and can be proven and built anew."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.text import clean, fold
from danvan_desktop.storage.repositories.search import newest_ids, unlike_nouns
from danvan_desktop.storage.search_index import MOST_WORDS, SEARCHED, match_of, query_words
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import class_of
from tests.storage.samples import fill_store
from tests.stores import open_store

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ0123456789"


def units_with(store: Store, query: str) -> list[int]:
    return newest_ids(store, query_words(query), 500).get("unit", [])


def save(store: Store, unit: Unit) -> Unit:
    with store.begin("Đơn vị") as uow:
        uow.save(unit)
        uow.commit()
    return unit


def test_every_searched_column_is_a_field_of_its_table() -> None:
    for noun, columns in SEARCHED.items():
        assert set(columns) <= {field.name for field in fields(class_of(noun))}, noun


def test_every_entity_with_words_is_found_by_them(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        fill_store(store)
        found = newest_ids(store, query_words("dat biet uy"), 5)
        assert set(found) == set(SEARCHED)
        assert unlike_nouns(store) == []


def test_a_change_its_undo_its_redo_and_a_removal_are_followed_at_once(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        unit = save(store, Unit(1, "Phòng Đào tạo", aliases=("Phòng Giáo vụ",)))
        assert units_with(store, "giao dao") == [1]
        save(store, Unit(unit.id, "Phòng Kế toán"))
        assert (units_with(store, "dao"), units_with(store, "ke toan")) == ([], [1])
        store.undo()
        assert (units_with(store, "dao"), units_with(store, "ke toan")) == ([1], [])
        store.redo()
        assert (units_with(store, "dao"), units_with(store, "ke toan")) == ([], [1])
        with store.begin("Xóa") as uow:
            uow.delete(Unit, 1)
            uow.commit()
        assert units_with(store, "ke toan") == []
        assert unlike_nouns(store) == []


def test_what_is_not_committed_leaves_no_word(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Bỏ dở") as uow:
            uow.save(Unit(uow.new_id(), "Phòng Đào tạo"))
        assert units_with(store, "dao tao") == []
        assert unlike_nouns(store) == []


def test_an_object_changed_twice_and_back_in_one_action_stands_once(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        save(store, Unit(1, "Phòng Một"))
        with store.begin("Đổi qua đổi lại") as uow:
            uow.save(Unit(1, "Phòng Hai"))
            uow.save(Unit(1, "Phòng Một", short_name="P1"))
            uow.save(Unit(2, "Phòng Ba"))
            uow.delete(Unit, 2)
            uow.commit()
        assert (units_with(store, "mot"), units_with(store, "hai"), units_with(store, "ba")) == ([1], [], [])
        assert unlike_nouns(store) == []


def test_the_newest_come_first_up_to_the_limit(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        for number in range(1, 5):
            save(store, Unit(number, f"Phòng số {number}"))
        assert newest_ids(store, ["phong"], 3)["unit"] == [4, 3, 2]


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'",
        "*",
        "a*",
        "AND",
        "NEAR(a b)",
        "words:a",
        "^a",
        "a OR",
        "(",
        "-a",
        "{a}",
        "\x00a",
        "đ" * 9_000,
        "a " * 4000,
    ],
)
def test_no_query_is_an_operator_or_an_error(tmp_path: Path, query: str) -> None:
    with open_store(tmp_path) as store:
        save(store, Unit(1, "An and near OR words"))
        words = query_words(query)
        assert len(words) <= MOST_WORDS
        if words:
            newest_ids(store, words, 5)


def test_the_words_of_a_query_are_folded_and_stand_once() -> None:
    assert query_words("Đối thoại, 99/CT-XYZ đối 100%") == ["doi", "thoai", "99", "ct", "xyz", "100"]
    assert match_of(["doi", "thoai"]) == '"doi"* "thoai"*'


@given(text=st.text(LETTERS + LETTERS.upper() + " -/“”", max_size=40), data=st.data())
def test_every_beginning_of_every_word_finds_the_text(
    tmp_path_factory: pytest.TempPathFactory, text: str, data
) -> None:
    stored = clean(text)
    words = query_words(stored)
    if not words:
        return
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3))
    query = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    with open_store(tmp_path_factory.mktemp("search")) as store:
        save(store, Unit(1, stored))
        save(store, Unit(2, "zzz"))
        assert units_with(store, query) == [1]
        assert units_with(store, fold(query).upper()) == [1]
        assert unlike_nouns(store) == []
