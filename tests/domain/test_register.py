from __future__ import annotations

from danvan_desktop.domain.register import (
    ColumnType,
    Register,
    RegisterColumn,
    RegisterForm,
    next_key,
    own_register,
    registers_with,
    with_form,
)
from danvan_desktop.domain.register_kinds import DIFFICULTY, SHIPPED

OWN = RegisterColumn("own_1", "Ghi thêm")


def keys(register: Register) -> list[str]:
    return [column.key for column in register.shown]


def test_a_shipped_register_is_extended_and_its_columns_hidden_but_not_lost() -> None:
    form = RegisterForm(1, "difficulty", columns=(OWN,), hidden=("unit", "own_9"))
    changed = with_form(DIFFICULTY, form)
    assert keys(changed) == [key for key in keys(DIFFICULTY) if key != "unit"] + ["own_1"]
    assert changed.column("unit") == DIFFICULTY.column("unit")
    assert changed.rules == DIFFICULTY.rules


def test_an_added_column_never_takes_the_place_of_a_shipped_one() -> None:
    form = RegisterForm(1, "difficulty", columns=(RegisterColumn("text", "Khác", ColumnType.INTEGER),))
    assert with_form(DIFFICULTY, form).column("text") == DIFFICULTY.column("text")


def test_a_register_without_form_is_as_it_is_shipped() -> None:
    assert registers_with(SHIPPED, ()) == SHIPPED


def test_own_registers_stand_behind_the_shipped_ones_placed_by_their_first_date() -> None:
    columns = (OWN, RegisterColumn("own_2", "Ngày", ColumnType.DATE), RegisterColumn("own_3", "Hạn", ColumnType.DATE))
    form = RegisterForm(7, "own_7", "Sổ họp dân", columns=columns)
    registers = registers_with(SHIPPED, [form])
    assert registers[-1] == own_register(form)
    assert (registers[-1].placed_by, registers[-1].is_shipped) == ("own_2", False)
    assert len(registers) == len(SHIPPED) + 1


def test_keys_are_counted_past_those_taken() -> None:
    assert next_key("own", ["own_1", "own_3", "text"]) == "own_2"


def test_every_type_of_column_has_a_name_of_its_own() -> None:
    assert len({kind.label for kind in ColumnType}) == len(ColumnType)
    assert [kind for kind in ColumnType if kind.is_number] == [ColumnType.INTEGER, ColumnType.DECIMAL]
    assert [kind for kind in ColumnType if kind.is_reference] == [
        ColumnType.UNIT,
        ColumnType.PERSON,
        ColumnType.DOCUMENT,
    ]
