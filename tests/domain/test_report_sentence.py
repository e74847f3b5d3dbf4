"""Sentences of registers: every number in its place, what is nought left out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.report_sentence import REGISTER_SENTENCES, ROW_COLUMNS, register_sentence

PERIOD = "6 tháng đầu năm"


def told(register: str, numbers: dict[SoughtTotal, Decimal]) -> str:
    return register_sentence(register, PERIOD, numbers.get)


def test_small_numbers_have_two_digits_and_nought_is_left_out() -> None:
    numbers = {
        SoughtTotal("commendation", period=PERIOD): Decimal(5),
        SoughtTotal("commendation", "collectives", PERIOD): Decimal(0),
        SoughtTotal("commendation", "individuals", PERIOD): Decimal(12),
    }
    assert told("commendation", numbers) == "Khen thưởng 05 lượt; 12 cá nhân"


def test_rows_are_counted_by_what_they_say() -> None:
    numbers = {
        SoughtTotal("difficulty", period=PERIOD): Decimal(3),
        SoughtTotal("difficulty", period=PERIOD, where="state", equals="Đã trả lời"): Decimal(2),
    }
    assert told("difficulty", numbers) == "Ghi nhận 03 khó khăn, vướng mắc; 02 nội dung đã được trả lời"


def test_a_sentence_without_its_first_number_still_begins_with_a_capital() -> None:
    numbers = {
        SoughtTotal("reception_stat", period=PERIOD): Decimal(1),
        SoughtTotal("reception_stat", "received", PERIOD): Decimal(15),
    }
    assert told("reception_stat", numbers) == "Nhận 15 đơn"


def test_a_register_without_rows_says_nothing() -> None:
    assert [told(register, {}) for register in REGISTER_SENTENCES] == [""] * len(REGISTER_SENTENCES)


@pytest.mark.parametrize("register", SHIPPED, ids=lambda register: register.key)
def test_every_column_and_choice_a_sentence_asks_for_is_there(register) -> None:
    for part in REGISTER_SENTENCES.get(register.key, ()):
        assert not part.column or register.column(part.column) is not None, part
        assert not part.where or part.equals in register.column(part.where).choices, part
    assert all(register.column(key) is not None for key in ROW_COLUMNS.get(register.key, ()))
