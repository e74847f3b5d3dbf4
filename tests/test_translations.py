"""What Qt itself says is Vietnamese: its dialogs' buttons and the menu of a text field."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.app import make_application
from danvan_desktop.paths import resource
from tests.gui.shell import dress_taken_off

BUTTONS = {
    QDialogButtonBox.StandardButton.Ok: "Đồng ý",
    QDialogButtonBox.StandardButton.Save: "Lưu",
    QDialogButtonBox.StandardButton.Cancel: "Bỏ qua",
    QDialogButtonBox.StandardButton.Close: "Đóng",
    QDialogButtonBox.StandardButton.Yes: "Có",
    QDialogButtonBox.StandardButton.No: "Không",
    QDialogButtonBox.StandardButton.Help: "Trợ giúp",
}
MENU = ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


def lrelease() -> Path:
    """The `lrelease` program inside the PySide6-Essentials wheel."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    places = [
        Path(folder, name)
        for folder in spec.submodule_search_locations or []
        for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")
    ]
    found = [place for place in places if place.is_file()]
    assert found, "the wheel has no lrelease"
    return found[0]


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[QApplication]:
    with dress_taken_off():
        yield make_application([qapp.applicationName()])


def plain(text: str) -> str:
    """A button or menu text without the mark of its key and without its shortcut."""
    return text.replace("&", "").split("\t")[0]


def messages_of(source: Path) -> list[tuple[str, str, bool]]:
    """Context with source text, translation, and whether it is finished."""
    root = etree.parse(source, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    return [
        (
            f"{context.findtext('name')}: {message.findtext('source')}",
            message.findtext("translation") or "",
            message.find("translation").get("type") is None,
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def test_the_compiled_strings_are_what_their_source_gives(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = resource("translations", "danvan_qt_vi.ts")
    subprocess.run([lrelease(), "-silent", source, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == resource("translations", "danvan_qt_vi.qm").read_bytes()


def test_every_string_is_translated_once_and_keeps_its_placeholders() -> None:
    found = messages_of(resource("translations", "danvan_qt_vi.ts"))
    assert len(found) > 20
    assert [source for source, text, is_finished in found if not text.strip() or not is_finished] == []
    assert len({source for source, _, _ in found}) == len(found)
    for source, text, _ in found:
        for mark in ("%1", "%2", "%n"):
            assert (mark in source) == (mark in text), source


@pytest.mark.usefixtures("vietnamese")
def test_the_standard_buttons_of_a_dialog_are_vietnamese(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    said = {kind: plain(box.addButton(kind).text()) for kind in BUTTONS}
    assert said == BUTTONS


@pytest.mark.usefixtures("vietnamese")
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field_is_vietnamese(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    said = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    assert said == MENU


def test_without_the_program_qt_would_speak_english(qtbot: QtBot) -> None:
    """The checks above can fail."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal)
    qtbot.addWidget(box)
    assert plain(box.button(QDialogButtonBox.StandardButton.Cancel).text()) == "Cancel"
