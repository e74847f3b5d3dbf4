from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_field import FIELDS_OF
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.template_check import TemplateCheckDialog
from danvan_desktop.gui.pages.catalogue_templates import TemplatesPanel
from danvan_desktop.services.templates import TemplateService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from tests.gui.tracking_screens import drive, find, texts
from tests.template_files import MAIN, changed, offered, paragraph, with_body
from tests.tracking_office import World, open_world

WEEK = list(TemplateKind).index(TemplateKind.WEEK)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def templates(world: World) -> TemplateService:
    return TemplateService(world.store, EvidenceFiles(world.store.paths.evidence))


@pytest.fixture
def panel(qtbot, templates: TemplateService) -> TemplatesPanel:
    actions = Actions()
    made = TemplatesPanel(templates, actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload())
    made.show()
    made.reload()
    return made


def rows(panel: TemplatesPanel) -> list[list[str]]:
    return texts(find(panel, QTableView, "templates_table"))


def press(panel: TemplatesPanel, name: str) -> None:
    find(panel, QPushButton, name).click()


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    monkeypatch.setattr(messages, "choose_file", lambda *_: path)


def test_every_document_is_listed_and_the_fields_of_the_one_chosen(panel: TemplatesPanel) -> None:
    assert [row[0] for row in rows(panel)] == [kind.label for kind in TemplateKind]
    assert {row[1] for row in rows(panel)} == {"Mẫu của chương trình"}
    find(panel, QTableView, "templates_table").selectRow(WEEK)
    shown = [row[0] for row in texts(find(panel, QTableView, "fields_table"))]
    assert shown == [field.written for field in FIELDS_OF[TemplateKind.WEEK]]
    assert "Báo cáo tuần" in find(panel, QLabel, "fields_label").text()
    assert not find(panel, QPushButton, "give_up_button").isEnabled()


def test_templates_are_read_when_they_come_into_sight(
    panel: TemplatesPanel, templates: TemplateService, tmp_path
) -> None:
    panel.hide()
    (tmp_path / "sở.docx").write_bytes(offered())
    templates.use(templates.check(TemplateKind.REPORT, tmp_path / "sở.docx"))
    panel.reload()
    assert rows(panel)[0][1] == "Mẫu của chương trình"
    panel.show()
    assert rows(panel)[0][1] == "sở.docx"


def test_a_copy_is_handed_out_where_the_clerk_wants_it(panel: TemplatesPanel, tmp_path: Path, monkeypatch) -> None:
    proposed, told = [], []
    path = tmp_path / "mẫu.docx"
    monkeypatch.setattr(messages, "choose_save_path", lambda *args: proposed.append(args[-1]) or path)
    monkeypatch.setattr(messages, "tell_written", lambda _parent, written, words: told.append((written, words)))
    press(panel, "hand_out_button")
    assert path.read_bytes() == offered()
    assert proposed[0].name == "Mẫu Báo cáo.docx"
    assert (told[0][0], "{{…}}" in told[0][1]) == (path, True)
    press(panel, "hand_out_button")
    assert proposed[1].parent == tmp_path


def test_a_good_file_is_used_at_once_and_given_up_again(
    panel: TemplatesPanel, world: World, tmp_path, monkeypatch
) -> None:
    choose(monkeypatch, tmp_path / "sở.docx", offered())
    press(panel, "use_button")
    assert rows(panel)[0][1:] == ["sở.docx", "dùng được, từ 15/06/2026"]
    press(panel, "give_up_button")
    assert rows(panel)[0][1] == "Mẫu của chương trình"
    world.store.undo()
    panel.reload()
    assert rows(panel)[0][1] == "sở.docx"


def test_findings_are_shown_before_a_file_is_used(panel: TemplatesPanel, tmp_path: Path, monkeypatch) -> None:
    choose(monkeypatch, tmp_path / "sở.docx", with_body(paragraph("Của {{co_qan}}")))
    seen: list[list[str]] = []

    def look(dialog: TemplateCheckDialog) -> None:
        seen.extend(texts(find(dialog, QTableView, "findings_table")))
        (tmp_path / "sở.docx").write_bytes(changed(offered(), {MAIN: {"{{dia_danh}}, ": ""}}))
        find(dialog, QPushButton, "recheck_button").click()
        dialog.accept()

    drive(monkeypatch, TemplateCheckDialog, look)
    press(panel, "use_button")
    assert seen[0][:2] == ["Lỗi", "{{co_qan}}"]
    assert rows(panel)[0][1] == "sở.docx"


def test_an_unsafe_file_is_refused_and_nothing_changes(
    panel: TemplatesPanel, templates, tmp_path: Path, monkeypatch, qtbot
) -> None:
    choose(monkeypatch, tmp_path / "sở.docx", changed(offered(), {"word/vbaProject.bin": b"x"}))
    with qtbot.captureExceptions() as caught:
        press(panel, "use_button")
    assert isinstance(caught[0][1], DanvanError)
    assert "macro" in caught[0][1].message
    assert not any(row.template for row in templates.rows())


def test_turning_back_changes_nothing(panel: TemplatesPanel, monkeypatch) -> None:
    monkeypatch.setattr(messages, "choose_file", lambda *_: None)
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: None)
    press(panel, "use_button")
    press(panel, "hand_out_button")
    assert {row[1] for row in rows(panel)} == {"Mẫu của chương trình"}


def test_a_lost_file_is_told_in_its_row_and_the_cursor_stays(
    panel: TemplatesPanel, world: World, tmp_path, monkeypatch
) -> None:
    find(panel, QTableView, "templates_table").selectRow(WEEK)
    choose(monkeypatch, tmp_path / "tuần.docx", offered(TemplateKind.WEEK))
    press(panel, "use_button")
    for kept in EvidenceFiles(world.store.paths.evidence).stored():
        kept.unlink()
    panel.reload()
    assert find(panel, QTableView, "templates_table").currentIndex().row() == WEEK
    assert rows(panel)[WEEK][2] == "lỗi, in theo mẫu của chương trình"
    fault = find(panel, QLabel, "fault_label")
    assert (fault.isVisible(), fault.text()) == (True, "Không còn tệp mẫu “tuần.docx” trong kho. Hãy chọn lại mẫu.")
    find(panel, QTableView, "templates_table").selectRow(0)
    assert not fault.isVisible()
