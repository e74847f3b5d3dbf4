"""The guide is shown chapter by chapter."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.guide import GuideDialog, chapter
from danvan_desktop.gui.help import SHORTCUTS
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.paths import guide

TEXT = "# Sách\n\nmở đầu\n\n## 1. Một\n\n![ảnh](a.png)\n\nxem [đây](b.md)\n\n## 2. Hai\n\nhết\n"


def test_a_chapter_is_cut_out_without_pictures_and_links() -> None:
    assert chapter(TEXT, "Một").split() == ["##", "1.", "Một", "xem", "đây"]
    assert "mở đầu" not in chapter(TEXT, "Hai")


def test_an_unknown_title_gives_the_whole_guide() -> None:
    assert "mở đầu" in chapter(TEXT, "Ba")


def test_every_page_and_the_shortcuts_have_a_chapter() -> None:
    text = guide().read_text(encoding="utf-8")
    for title in (*(entry.title for entry in PAGES), SHORTCUTS):
        assert len(chapter(text, title)) < len(text) / 2, title


def test_the_dialog_shows_the_text(qtbot: QtBot) -> None:
    dialog = GuideDialog("Hướng dẫn", chapter(TEXT, "Hai"))
    qtbot.addWidget(dialog)
    browser = dialog.findChild(QTextBrowser, "guide_browser")
    assert browser is not None
    assert "hết" in browser.toPlainText()
