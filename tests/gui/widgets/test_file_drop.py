from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from danvan_desktop.gui.widgets.file_drop import FileDropList, dropped_files
from tests.gui.tracking_screens import drop


def test_dropped_files_are_announced_in_one_go(qtbot, tmp_path: Path) -> None:
    files = [tmp_path / "một.pdf", tmp_path / "hai ba.docx"]
    for file in files:
        file.write_bytes(b"x")
    target = FileDropList()
    qtbot.addWidget(target)
    with qtbot.waitSignal(target.files_dropped) as dropped:
        drop(target, files)
    assert dropped.args == [files]


def test_folders_web_addresses_and_missing_files_are_left_out(tmp_path: Path) -> None:
    mime = QMimeData()
    missing = QUrl.fromLocalFile(str(tmp_path / "không có.pdf"))
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://vi.wikipedia.org/a.pdf"), missing])
    assert dropped_files(mime) == []


def test_dropping_nothing_usable_announces_nothing(qtbot, tmp_path: Path) -> None:
    target = FileDropList()
    qtbot.addWidget(target)
    with qtbot.assertNotEmitted(target.files_dropped):
        drop(target, [tmp_path])


def test_the_invitation_is_drawn_only_while_the_list_is_empty(qtbot) -> None:
    target = FileDropList()
    qtbot.addWidget(target)
    target.resize(300, 80)
    target.set_invitation("")
    bare = target.grab().toImage()
    target.set_invitation("Kéo tệp thả vào đây")
    assert target.grab().toImage() != bare
