from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.unit_form import FormColumn
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.unit_forms import UnitFormsDialog
from danvan_desktop.gui.dialogs.unit_returns import UnitReturnsDialog
from danvan_desktop.gui.pages import unit_form_doors
from danvan_desktop.gui.pages.unit_form_doors import UnitFormDoors
from tests.flows import section_words
from tests.gui.shell import sample_folder
from tests.gui.tracking_screens import drive, find
from tests.offices import NOVEMBER, services_for
from tests.services.form_office import YEAR, fill, plan_of
from tests.stores import open_store
from tests.template_files import lose_template

__all__ = ["sample_folder"]


@pytest.fixture
def room(qtbot, tmp_path, sample_folder):
    shutil.copytree(sample_folder / "store", tmp_path / "store")
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        services = services_for(store, clock)
        window = QWidget()
        qtbot.addWidget(window)
        runner = TaskRunner(window)
        yield services, UnitFormDoors(services.unit_forms, services.task_slips, Actions(), runner, window), runner
        runner.close()


def test_forms_go_out_to_a_folder_and_come_back_as_results(room, qtbot, tmp_path, monkeypatch):
    services, doors, runner = room
    folder = tmp_path / "gửi"
    folder.mkdir()
    told = []
    monkeypatch.setattr(messages, "choose_folder", lambda *_: folder)
    monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": told.append(words))
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.hand_out(plan_of(services), YEAR)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    paths = sorted(folder.iterdir())
    assert told == [f"Đã ghi {len(paths)} biểu mẫu."]
    fill(paths[0], {FormColumn.TEXT: "Đã họp tổng kết"})
    monkeypatch.setattr(messages, "choose_files", lambda *_: paths)
    drive(monkeypatch, UnitReturnsDialog, UnitReturnsDialog.accept)
    doors.take_back(YEAR)
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=20_000)
    assert services.undo.undo_label() == "Nhận kết quả từ 1 biểu mẫu"


def test_slips_go_out_to_a_folder(room, qtbot, tmp_path, monkeypatch):
    services, doors, _ = room
    folder = tmp_path / "phiếu"
    folder.mkdir()
    told = []
    monkeypatch.setattr(messages, "choose_folder", lambda *_: folder)
    monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": told.append(words))
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.hand_out_slips(plan_of(services), YEAR)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    units = services.task_slips.units(plan_of(services), YEAR)
    assert told == [f"Đã ghi {len(units)} phiếu giao việc."]
    assert len(list(folder.iterdir())) == len(units) > 2


def test_a_lost_template_of_the_office_is_told_with_the_slips(room, qtbot, tmp_path, monkeypatch):
    services, doors, _ = room
    lose_template(services.task_slips._store, TemplateKind.TASK_SLIP)
    below = []
    monkeypatch.setattr(messages, "choose_folder", lambda *_: tmp_path)
    monkeypatch.setattr(messages, "tell", lambda _parent, _words, more="": below.append(more))
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.hand_out_slips(plan_of(services), YEAR)
    qtbot.waitUntil(lambda: bool(below), timeout=20_000)
    assert "Phiếu giao việc được ghi theo mẫu của chương trình." in below[0]


def test_without_a_plan_or_chosen_files_nothing_happens(room, monkeypatch):
    _, doors, runner = room
    with pytest.raises(DanvanError, match="phân công"):
        doors.hand_out(None, YEAR)
    with pytest.raises(DanvanError, match="phân công"):
        doors.hand_out_slips(None, YEAR)
    monkeypatch.setattr(messages, "choose_files", lambda *_: [])
    doors.take_back(YEAR)
    assert not runner.is_busy


def test_slips_are_looked_at_one_for_each_unit(room, monkeypatch):
    services, doors, _ = room
    shown = []
    monkeypatch.setattr(unit_form_doors, "preview", lambda papers, _deeds, _parent: shown.extend(papers))
    drive(monkeypatch, UnitFormsDialog, lambda dialog: find(dialog, QPushButton, "preview_button").click())
    doors.hand_out_slips(plan_of(services), YEAR)
    assert len(shown) == len(services.task_slips.units(plan_of(services), YEAR))
    assert "PHIẾU GIAO VIỆC" in section_words(shown[0].sections)
