from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.unit_forms import UnitFormsDialog
from danvan_desktop.gui.dialogs.urging_log import UrgingLogDialog
from danvan_desktop.gui.pages import urging_letter_doors
from danvan_desktop.gui.pages.urging_letter_doors import UrgingLetterDoors
from tests.flows import section_words
from tests.gui.shell import sample_folder
from tests.gui.tracking_screens import drive, find
from tests.offices import NOVEMBER, services_for
from tests.services.form_office import YEAR, plan_of
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
        yield services, UrgingLetterDoors(services.urging_letters, Actions(), runner, window), runner
        runner.close()


def test_letters_are_written_then_logged_and_get_their_number_in_the_log(room, qtbot, tmp_path, monkeypatch):
    services, doors, _ = room
    folder = tmp_path / "đôn đốc"
    folder.mkdir()
    told = []
    monkeypatch.setattr(messages, "choose_folder", lambda *_: folder)
    monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": told.append(words))
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.urge(plan_of(services), YEAR)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    count = len(list(folder.iterdir()))
    assert count == len(services.urging_letters.log(YEAR)) > 0
    assert told[0].startswith(f"Đã ghi {count} công văn đôn đốc")
    assert services.undo.undo_label() == f"Ghi sổ {count} công văn đôn đốc"

    def number(dialog):
        find(dialog, QLineEdit, "number_edit").setText("7/STP-VP")
        dialog.issue()

    drive(monkeypatch, UrgingLogDialog, number)
    doors.show_log(YEAR)
    assert services.urging_letters.log(YEAR)[0].letter.number == "7/STP-VP"


def test_a_lost_template_of_the_office_is_told_with_the_letters(room, qtbot, tmp_path, monkeypatch):
    services, doors, _ = room
    lose_template(services.urging_letters._store, TemplateKind.URGING_LETTER)
    below = []
    monkeypatch.setattr(messages, "choose_folder", lambda *_: tmp_path)
    monkeypatch.setattr(messages, "tell", lambda _parent, _words, more="": below.append(more))
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.urge(plan_of(services), YEAR)
    qtbot.waitUntil(lambda: bool(below), timeout=20_000)
    folder, missing, notice = below[0].splitlines()
    assert folder == str(tmp_path)
    assert missing.startswith("Còn thiếu: số văn bản")
    assert notice.startswith("Công văn đôn đốc được ghi theo mẫu của chương trình.")


def test_without_anything_owed_or_a_folder_nothing_is_written(room, monkeypatch):
    services, doors, runner = room
    with pytest.raises(DanvanError, match="Không có đơn vị"):
        doors.urge(None, 1999)
    monkeypatch.setattr(messages, "choose_folder", lambda *_: None)
    drive(monkeypatch, UnitFormsDialog, UnitFormsDialog.accept)
    doors.urge(plan_of(services), YEAR)
    assert not runner.is_busy
    assert services.urging_letters.log(YEAR) == []


def test_letters_are_looked_at_without_being_logged(room, monkeypatch):
    services, doors, _ = room
    shown = []
    monkeypatch.setattr(urging_letter_doors, "preview", lambda papers, deeds, _parent: shown.append((papers, deeds)))
    drive(monkeypatch, UnitFormsDialog, lambda dialog: find(dialog, QPushButton, "preview_button").click())
    doors.urge(plan_of(services), YEAR)
    ((papers, deeds),) = shown
    assert deeds.word_label == f"&Xuất {len(papers)} công văn…"
    assert "V/v đôn đốc" in section_words(papers[0].sections)
    assert services.urging_letters.log(YEAR) == []
