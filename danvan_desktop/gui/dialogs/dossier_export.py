"""“Xuất hồ sơ”: the fields of the covering letter, folder or zip, name and place; what is missing is said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.gui import messages
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.document_preview import PreviewDeeds, preview
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_dossier_export_dialog import Ui_DossierExportDialog
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.dossier import DossierOrder, DossierService, doubts_in, missing_in
from danvan_desktop.services.dossier_content import DossierLetter


class DossierExportDialog(QDialog):
    """Hands a `DossierOrder` to `export` and closes; a name that is taken is numbered on before it is offered."""

    def __init__(
        self,
        dossier: DossierService,
        known: DossierOrder,
        export: Callable[[DossierOrder], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._year = known.year
        self._content = dossier.content(known.year, known.letter)
        self._usual_name = known.target.name
        self._export = export
        ui = self._ui = Ui_DossierExportDialog()
        ui.setupUi(self)
        ui.what_label.setText(
            f"Hồ sơ năm {known.year} gồm công văn, báo cáo, bảng tự chấm điểm (Word và Excel), danh mục tài liệu kiểm chứng, "
            "các tệp minh chứng xếp theo tiêu chí và bảng kê mã SHA-256."
        )
        ui.dated_edit.set_reader(date_reader(known.year))
        fill_combo(ui.kind_combo, PackageKind)
        choose(ui.kind_combo, known.kind)
        ui.to_edit.setText(known.letter.to)
        ui.number_edit.setText(known.letter.number)
        ui.dated_edit.set_date(known.letter.dated)
        ui.name_edit.setText(known.target.name)
        ui.folder_edit.setText(str(known.target.parent))
        for colour, label in ((Tone.MUTED, ui.target_label), (Tone.WARNING, ui.missing_label)):
            label.setStyleSheet(f"color: {tone_colour(colour).name()};")
        self._connect()
        self._show_target()
        self._show_missing()
        keep_within(self, parent)

    def accept(self) -> None:
        """Hand the order on and close; stays open while the date cannot be read or the place is not chosen."""
        complaint = self._ui.dated_edit.complaint()
        target = self._target()
        if complaint or target is None:
            self._ui.missing_label.setText(complaint or "Hãy chọn nơi lưu hồ sơ.")
            return
        self._export(DossierOrder(self._year, target, self._kind(), self._letter()))
        super().accept()

    def _connect(self) -> None:
        ui = self._ui
        ui.name_edit.textChanged.connect(self._show_target)
        ui.folder_edit.textChanged.connect(self._show_target)
        ui.kind_combo.currentIndexChanged.connect(self._show_target)
        ui.to_edit.editingFinished.connect(self._show_missing)
        ui.number_edit.editingFinished.connect(self._show_missing)
        ui.dated_edit.editingFinished.connect(self._show_missing)
        ui.choose_button.clicked.connect(self._choose_folder)
        ui.preview_button.clicked.connect(self._preview)
        ui.export_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)

    def _preview(self) -> None:
        deeds = PreviewDeeds(lambda: True, "&Xuất hồ sơ…", notes=(self._dossier.layout_words(self._year),))
        if not self._ui.dated_edit.complaint() and preview(
            self._dossier.preview(self._year, self._letter()), deeds, self
        ):
            self.accept()

    def _choose_folder(self) -> None:
        folder = messages.choose_folder(self, "Chọn nơi lưu hồ sơ", Path(self._ui.folder_edit.text()))
        if folder is not None:
            self._ui.folder_edit.setText(str(folder))

    def _kind(self) -> PackageKind:
        return chosen(self._ui.kind_combo, PackageKind) or PackageKind.FOLDER

    def _letter(self) -> DossierLetter:
        ui = self._ui
        return DossierLetter(ui.number_edit.text().strip(), ui.dated_edit.date(), ui.to_edit.text().strip())

    def _target(self) -> Path | None:
        folder = self._ui.folder_edit.text().strip()
        if not folder:
            return None
        name = self._ui.name_edit.text().strip() or self._usual_name
        return self._dossier.free_target(Path(folder), name, self._kind())

    def _show_target(self) -> None:
        target = self._target()
        self._ui.target_label.setText("" if target is None else f"Sẽ ghi: {target}")

    def _show_missing(self) -> None:
        content = replace(self._content, letter=self._letter())
        lists = (
            ("Còn thiếu, in thành dấu chấm để điền tay:", missing_in(content)),
            ("Cần xem lại:", doubts_in(content)),
        )
        words = "\n".join("\n".join((heading, *lines)) for heading, lines in lists if lines)
        self._ui.missing_label.setText(self._ui.dated_edit.complaint() or words)
