"""“So lại hồ sơ đã gửi”: a folder or zip file held against the hashes kept when it was sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.domain.manifest import ManifestComparison
from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui import messages
from danvan_desktop.gui.forms.ui_dossier_comparison_dialog import Ui_DossierComparisonDialog
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy

_NOTHING_SENT = "Năm này chưa ghi nhận lần gửi hồ sơ nào."
_HOW = "Chọn thư mục hoặc tệp .zip của hồ sơ rồi bấm “So lại”."


class DossierComparisonDialog(QDialog):
    """Asks to compare by `compare_requested(sent dossier id, path)` and is told the outcome by `show_comparison`."""

    compare_requested = Signal(int, object)

    def __init__(self, sent: Sequence[SentDossier], place: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_DossierComparisonDialog()
        ui.setupUi(self)
        for dossier in reversed(sent):
            words = f"{format_date(dossier.sent_on)} · số {dossier.number} · {dossier.sent_to}"
            ui.sent_combo.addItem(f"{words} · {dossier.package_name or 'không kèm hồ sơ'}", dossier.id)
        ui.package_edit.setText("" if place is None else str(place))
        ui.summary_label.setText(_HOW if sent else _NOTHING_SENT)
        roomy(ui.differences_tree)
        ui.differences_tree.header().resizeSection(0, 150)
        ui.package_edit.textChanged.connect(self._show_button)
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.zip_button.clicked.connect(self._choose_zip)
        ui.compare_button.clicked.connect(self._request)
        ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)
        self._show_button()

    def show_comparison(self, found: ManifestComparison) -> None:
        """Show what became of the files."""
        tree = self._ui.differences_tree
        tree.clear()
        self._ui.summary_label.setText(_summary(found))
        for words, tone, paths in (
            ("Đã bị thay đổi", Tone.BAD, found.changed),
            ("Không còn", Tone.BAD, found.missing),
            ("Thêm sau khi gửi", Tone.WARNING, found.added),
        ):
            for path in paths:
                item = QTreeWidgetItem(tree, [words, path])
                item.setToolTip(1, path)
                if (brush := tone_brush(tone)) is not None:
                    item.setForeground(0, brush)

    def _request(self) -> None:
        dossier_id = self._ui.sent_combo.currentData()
        self._ui.differences_tree.clear()
        self._ui.summary_label.setText(_HOW)
        self.compare_requested.emit(dossier_id, Path(self._ui.package_edit.text().strip()))

    def _show_button(self) -> None:
        is_ready = bool(self._ui.sent_combo.count() and self._ui.package_edit.text().strip())
        self._ui.compare_button.setEnabled(is_ready)

    def _choose_folder(self) -> None:
        self._show(messages.choose_folder(self, "Chọn thư mục hồ sơ", self._start()))

    def _choose_zip(self) -> None:
        self._show(messages.choose_file(self, "Chọn tệp .zip của hồ sơ", (messages.ZIP_FILTER,), self._start()))

    def _start(self) -> Path | None:
        place = self._ui.package_edit.text().strip()
        return Path(place).parent if place else None

    def _show(self, place: Path | None) -> None:
        if place is not None:
            self._ui.package_edit.setText(str(place))


def _summary(found: ManifestComparison) -> str:
    if found.is_same:
        return f"Hồ sơ đúng như khi gửi: cả {len(found.intact)} tệp còn nguyên vẹn."
    parts = [f"{len(found.intact)} tệp nguyên vẹn"]
    for words, paths in (("bị thay đổi", found.changed), ("không còn", found.missing), ("thêm vào", found.added)):
        if paths:
            parts.append(f"{len(paths)} tệp {words}")
    return f"Hồ sơ khác với khi gửi: {', '.join(parts)}."
