from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from danvan_desktop.domain.register_kinds import INDEX_VALUE, INSPECTION, RECEPTION_STAT
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.gui.dialogs.target_source import SourceLookup, TargetSourceDialog, suiting_columns
from tests.gui.tracking_screens import find
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR

PERCENT = Target(1, 1, 1, "Tỷ lệ", Measure.QUANTITATIVE, Decimal(95), "%")
COUNT = Target(2, 1, 2, "Số mô hình", Measure.QUANTITATIVE, Decimal(2), "mô hình")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def open_dialog(qtbot, world: RegisterWorld, target_id: int, handed: list) -> TargetSourceDialog:
    lookup = SourceLookup(
        world.targets.registers(),
        lambda register, column: world.targets.names_in(register, column, YEAR),
        lambda sources: world.targets.preview(target_id, sources, YEAR),
    )
    made = TargetSourceDialog(world.store.get(Target, target_id), lookup, handed.append)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(dialog: TargetSourceDialog, name: str, text: str) -> None:
    combo = find(dialog, QComboBox, name)
    combo.setCurrentText(text)
    assert combo.currentText() == text
    combo.activated.emit(combo.currentIndex())


def shown(dialog: TargetSourceDialog) -> str:
    return find(dialog, QLabel, "preview_label").text()


def test_what_likely_is_meant_is_chosen_and_its_result_shown_at_once(qtbot, world: RegisterWorld) -> None:
    handed: list = []
    dialog = open_dialog(qtbot, world, world.office.targets[0], handed)
    assert shown(dialog).splitlines() == [
        "62 / 66 = 93,94% từ Sổ Quán triệt, học tập, cả năm 2026, 2 dòng",
        "Yêu cầu: ≥ 95%. Đánh giá: Không đạt.",
    ]
    assert not find(dialog, QPushButton, "unlink_button").isEnabled()
    pick(dialog, "register_combo", "Tiếp công dân, đơn thư")
    pick(dialog, "period_combo", "Tháng 1")
    assert shown(dialog).startswith("9 / 12 = 75%")
    find(dialog, QPushButton, "link_button").click()
    assert handed == [
        tuple(SoughtTotal("reception_stat", column, "Tháng 1") for column in ("solved", "received", "backlog"))
    ]


def test_rows_are_counted_by_what_tells_them_apart(qtbot, world: RegisterWorld) -> None:
    handed: list = []
    dialog = open_dialog(qtbot, world, world.office.targets[1], handed)
    pick(dialog, "register_combo", "Khó khăn, vướng mắc")
    assert not find(dialog, QComboBox, "equals_combo").isEnabled()
    pick(dialog, "where_combo", "Trạng thái")
    pick(dialog, "equals_combo", "Mới")
    assert shown(dialog).startswith("1 từ Sổ Khó khăn, vướng mắc, cả năm 2026, 1 dòng")
    find(dialog, QPushButton, "link_button").click()
    assert handed == [(SoughtTotal("difficulty", where="state", equals="Mới"),)]


def test_the_denominator_counts_all_rows_unless_it_is_to_be_told_apart_too(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world, world.office.targets[0], [])
    pick(dialog, "register_combo", "Khó khăn, vướng mắc")
    pick(dialog, "where_combo", "Trạng thái")
    pick(dialog, "equals_combo", "Đóng")
    pick(dialog, "denominator_combo", "Số dòng của sổ")
    plain = SoughtTotal("difficulty")
    told = SoughtTotal("difficulty", where="state", equals="Đóng")
    assert dialog.sources() == (told, plain)
    assert shown(dialog).startswith("0 / 1 = 0%")
    find(dialog, QCheckBox, "both_check").setChecked(True)
    assert dialog.sources() == (told, told)
    assert "Mẫu số bằng 0" in shown(dialog)


def test_a_present_source_is_shown_as_it_is_and_can_be_given_up(qtbot, world: RegisterWorld) -> None:
    target, handed = world.office.targets[0], []
    sources = (
        SoughtTotal("study_session", "participants", "Quý I", "form", "Gửi tài liệu"),
        SoughtTotal("study_session", "total", "Quý I", "form", "Gửi tài liệu"),
    )
    world.targets.link(target, sources)
    dialog = open_dialog(qtbot, world, target, handed)
    assert dialog.sources() == sources
    find(dialog, QPushButton, "unlink_button").click()
    assert handed == [()]


def test_without_a_denominator_there_is_nothing_to_add_to_it(qtbot, world: RegisterWorld) -> None:
    dialog = open_dialog(qtbot, world, world.office.targets[0], [])
    pick(dialog, "register_combo", "Tiếp công dân, đơn thư")
    pick(dialog, "denominator_combo", "(không có)")
    assert not find(dialog, QComboBox, "plus_combo").isEnabled()
    assert len(dialog.sources()) == 1


def test_the_columns_that_suit_a_target_follow_the_rules_of_the_register() -> None:
    assert suiting_columns(RECEPTION_STAT, PERCENT) == ("solved", "received", "backlog")
    assert suiting_columns(RECEPTION_STAT, COUNT) == ("",)
    assert suiting_columns(INDEX_VALUE, PERCENT) == ("value",)
    assert suiting_columns(INSPECTION, PERCENT) == ("",)
