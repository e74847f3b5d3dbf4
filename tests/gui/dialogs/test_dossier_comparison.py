from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QTreeWidget

from danvan_desktop.domain.manifest import ManifestComparison
from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.dossier_comparison import DossierComparisonDialog

SENT = (
    SentDossier(3, 1, date(2026, 12, 10), "1/CV", "Sở Nội vụ", "", "hs.zip", "x"),
    SentDossier(5, 1, date(2026, 12, 20), "2/CV", "Sở Nội vụ"),
)


def opened(qtbot, sent=SENT, place: Path | None = None) -> DossierComparisonDialog:
    dialog = DossierComparisonDialog(sent, place)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_last_sending_is_offered_first_and_asked_about(qtbot) -> None:
    dialog = opened(qtbot)
    assert dialog._ui.sent_combo.currentText() == "20/12/2026 · số 2/CV · Sở Nội vụ · không kèm hồ sơ"
    button = dialog.findChild(QPushButton, "compare_button")
    assert not button.isEnabled()
    dialog._ui.package_edit.setText("/hs.zip")
    dialog._ui.sent_combo.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.compare_requested) as asked:
        button.click()
    assert asked.args == [3, Path("/hs.zip")]


def test_the_same_dossier_and_every_difference_are_told(qtbot) -> None:
    dialog = opened(qtbot, place=Path("/x"))
    dialog.show_comparison(ManifestComparison(("a",), ("b",), ("c",), ("d",)))
    assert dialog._ui.summary_label.text() == (
        "Hồ sơ khác với khi gửi: 1 tệp nguyên vẹn, 1 tệp bị thay đổi, 1 tệp không còn, 1 tệp thêm vào."
    )
    tree = dialog.findChild(QTreeWidget, "differences_tree")
    rows = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows] == [
        ("Đã bị thay đổi", "b"),
        ("Không còn", "c"),
        ("Thêm sau khi gửi", "d"),
    ]
    dialog.show_comparison(ManifestComparison(("a", "b"), (), (), ()))
    assert dialog._ui.summary_label.text() == "Hồ sơ đúng như khi gửi: cả 2 tệp còn nguyên vẹn."
    assert tree.topLevelItemCount() == 0


def test_a_year_in_which_nothing_was_sent_says_so(qtbot) -> None:
    dialog = opened(qtbot, (), Path("/x"))
    assert "chưa ghi nhận lần gửi" in dialog._ui.summary_label.text()
    assert not dialog.findChild(QPushButton, "compare_button").isEnabled()


def test_folder_or_zip_can_be_chosen(qtbot, monkeypatch) -> None:
    dialog = opened(qtbot)
    monkeypatch.setattr(messages, "choose_file", lambda *_arguments: None)
    monkeypatch.setattr(messages, "choose_folder", lambda *_arguments: Path("/hồ sơ"))
    dialog.findChild(QPushButton, "folder_button").click()
    dialog.findChild(QPushButton, "zip_button").click()
    assert dialog._ui.package_edit.text() == str(Path("/hồ sơ"))
