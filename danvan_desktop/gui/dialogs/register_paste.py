"""Looking at rows copied from Excel, each with what is wrong with it, before they go into a register."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.register_cells import Values
from danvan_desktop.gui.forms.ui_register_paste_dialog import Ui_RegisterPasteDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.register_paste import PastedRowColumn
from danvan_desktop.gui.widgets.row_height import ROOM, roomy
from danvan_desktop.services.register_paste import Pasted, PastedRow


class RegisterPasteDialog(QDialog):
    """Hands the good rows to `store`; while some are wrong only after the clerk said that they shall be left out."""

    def __init__(
        self, pasted: Pasted, year: int, store: Callable[[Sequence[Values]], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pasted = pasted
        self._store = store
        self._model: ListModel[PastedRow] = ListModel(PastedRowColumn, self)
        self._ui = Ui_RegisterPasteDialog()
        self._ui.setupUi(self)
        self._set_up(year)

    def accept(self) -> None:
        """Store all good rows as one action, then close; raises what `store` raises."""
        self._store(self._pasted.good)
        super().accept()

    def _set_up(self, year: int) -> None:
        ui, good, total = self._ui, len(self._pasted.good), len(self._pasted.rows)
        ui.place_label.setText(
            f"{total} dòng sao chép, {good} dòng đúng; ghi vào sổ “{self._pasted.register.name}” năm {year}."
        )
        ui.findings_label.setText("\n".join(self._pasted.findings))
        ui.findings_label.setVisible(bool(self._pasted.findings))
        self._model.set_rows(self._pasted.rows)
        ui.pasted_table.setModel(self._model)
        roomy(ui.pasted_table)
        ui.pasted_table.verticalHeader().setDefaultSectionSize(3 * ui.pasted_table.fontMetrics().lineSpacing() + ROOM)
        fit_columns(ui.pasted_table, PastedRowColumn)
        ui.skip_check.setVisible(good < total)
        ui.skip_check.toggled.connect(self._show_button)
        ui.accept_button.clicked.connect(self.accept)
        ui.reject_button.clicked.connect(self.reject)
        self._show_button()

    def _show_button(self) -> None:
        good = len(self._pasted.good)
        is_whole = good == len(self._pasted.rows)
        self._ui.accept_button.setEnabled(good > 0 and (is_whole or self._ui.skip_check.isChecked()))
        self._ui.accept_button.setText(f"&Dán {good} dòng vào sổ" if good else "&Dán vào sổ")
