from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn
from danvan_desktop.domain.register_cells import Value, reference, shown_cell
from danvan_desktop.services.register_entry import Catalogue, CellReader
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR

CHOICES = ("Tháng 1", "Tháng 10", "Quý I", "Quý II")
REGISTER = Register(
    "all",
    "Mọi loại",
    tuple(RegisterColumn(kind.value, kind.label, kind, choices=CHOICES) for kind in ColumnType),
    placed_by="date",
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path_factory.mktemp("world"))
    with made.store:
        yield made


@pytest.fixture(scope="module")
def reader(world: RegisterWorld) -> CellReader:
    return CellReader(REGISTER, YEAR, Catalogue(world.store))


def column(kind: ColumnType) -> RegisterColumn:
    found = REGISTER.column(kind.value)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (ColumnType.TEXT, "  một\tdòng \n nữa ", "một dòng nữa"),
        (ColumnType.LONG_TEXT, "hai\r\ndòng ", "hai\ndòng"),
        (ColumnType.DATE, "5/11", date(YEAR, 11, 5)),
        (ColumnType.DATE, "0511", date(YEAR, 11, 5)),
        (ColumnType.DATE, "ngày 5 tháng 11", date(YEAR, 11, 5)),
        (ColumnType.INTEGER, "1.250", 1250),
        (ColumnType.INTEGER, " 12 500 ", 12500),
        (ColumnType.INTEGER, "58,0", 58),
        (ColumnType.DECIMAL, "86,5", Decimal("86.5")),
        (ColumnType.DECIMAL, "86.5", Decimal("86.5")),
        (ColumnType.DECIMAL, "1.250,75", Decimal("1250.75")),
        (ColumnType.DECIMAL, "-0,3", Decimal("-0.3")),
        (ColumnType.CHOICE, "thang 1", "Tháng 1"),
        (ColumnType.CHOICE, "tháng10", "Tháng 10"),
        (ColumnType.YES_NO, "Có", True),
        (ColumnType.YES_NO, "x", True),
        (ColumnType.YES_NO, "khong", False),
        (ColumnType.TEXT, " \n ", None),
        (ColumnType.UNIT, " ; ", None),
    ],
)
def test_typed_text_becomes_the_value_of_its_type(
    reader: CellReader, kind: ColumnType, typed: str, value: Value | None
) -> None:
    read = reader.read(column(kind), typed)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (ColumnType.DATE, "29/2"),
        (ColumnType.DATE, "hôm qua"),
        (ColumnType.DATE, "5/11/2025"),
        (ColumnType.INTEGER, "1,5"),
        (ColumnType.INTEGER, "-3"),
        (ColumnType.INTEGER, "9" * 13),
        (ColumnType.DECIMAL, "1,2,3"),
        (ColumnType.CHOICE, "quý"),
        (ColumnType.CHOICE, "năm"),
        (ColumnType.YES_NO, "có thể"),
        (ColumnType.TEXT, "a" * 501),
        (ColumnType.LONG_TEXT, "a" * 10_001),
    ],
)
def test_what_is_no_value_is_refused_with_the_column_and_a_remedy(
    reader: CellReader, kind: ColumnType, typed: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        reader.read(column(kind), typed)
    assert kind.label in refused.value.message
    assert refused.value.remedy
    assert refused.value.field == kind.value


def test_names_of_the_catalogue_become_references_and_others_stay_words(
    world: RegisterWorld, reader: CellReader
) -> None:
    units = reader.read(column(ColumnType.UNIT), "van phong so; UBND xã An Lạc;Văn phòng Sở")
    assert units == (reference(ColumnType.UNIT, world.office.units[0]), "UBND xã An Lạc")
    people = reader.read(column(ColumnType.PERSON), "Phó Giám đốc Trần Thị Hồng Ẩn")
    assert isinstance(people, tuple)
    assert Catalogue(world.store).name(people[0]) == "Trần Thị Hồng Ẩn"
    documents = reader.read(column(ColumnType.DOCUMENT), "Quyết định số 23-QĐ/TW\nNghị định 30/2020/NĐ-CP; Công văn 9")
    assert isinstance(documents, tuple)
    assert documents[:2] == tuple(reference(ColumnType.DOCUMENT, number) for number in world.office.documents[:2])
    assert documents[2] == "Công văn 9"


def test_a_name_two_documents_bear_is_not_guessed(world: RegisterWorld) -> None:
    assert Catalogue(world.store).find(ColumnType.DOCUMENT, "12/KH-UBND", None) is None


def test_a_reference_to_nothing_is_shown_as_such(world: RegisterWorld) -> None:
    assert Catalogue(world.store).name("unit:999999") == "(không còn trong danh mục)"


ANYTHING = st.text("aăủđĐ 0159/.,;-=\n\t\x00", max_size=12) | st.text(max_size=12)


@given(st.sampled_from(list(ColumnType)), ANYTHING)
def test_whatever_is_typed_is_refused_in_words_or_read_back_from_what_is_shown(kind: ColumnType, typed: str) -> None:
    reader = CellReader(REGISTER, YEAR, _Nobody())
    try:
        value = reader.read(column(kind), typed)
    except ValidationError:
        return
    if value is not None:
        shown = shown_cell(column(kind), {kind.value: value}, str)
        assert reader.read(column(kind), shown) == value


class _Nobody(Catalogue):
    """A catalogue without anybody in it."""

    def __init__(self) -> None:
        super().__init__(None)  # type: ignore[arg-type]

    units, people, documents = [], [], []  # type: ignore[assignment]
