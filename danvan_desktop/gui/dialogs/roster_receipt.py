"""Records that a unit, or several at once, sent what a duty asks for: day, number, way, note and files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_roster_receipt_dialog import Ui_RosterReceiptDialog
from danvan_desktop.gui.models.roster import cell_details
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.roster_receipts import Receiving, RosterReceiptService
from danvan_desktop.services.views_roster import DutyColumn, RosterCell, RosterRow

_WAYS = ("Trục liên thông văn bản", "Thư điện tử công vụ", "Bưu điện", "Nộp trực tiếp")
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class ReceiptAsked:
    """The duty and the units asked about, and how the first of them stands."""

    duty: DutyColumn
    rows: tuple[RosterRow, ...]
    cell: RosterCell

    @property
    def entry_ids(self) -> list[int]:
        """The units' ids."""
        return [row.entry.id for row in self.rows]

    @property
    def words(self) -> str:
        """The duty, its date and the units; of many only the first ones."""
        names = [row.entry.name for row in self.rows]
        more = f" và {len(names) - _MOST_NAMES} đơn vị khác" if len(names) > _MOST_NAMES else ""
        count = f"{len(names)} đơn vị: " if len(names) > 1 else ""
        return f"{self.duty.duty.name} ({self.duty.due_words})\n{count}{', '.join(names[:_MOST_NAMES])}{more}"


@dataclass(frozen=True, slots=True)
class FilesPanel:
    """Where the files of a unit's receipt are shown and dropped; `show(duty_id, entry_id)` fills it."""

    widget: QWidget
    show: Callable[[int, int], None]


class RosterReceiptDialog(QDialog):
    """Each button is one intention on all units asked about; files belong to one unit and are attached at once."""

    def __init__(
        self,
        asked: ReceiptAsked,
        receipts: RosterReceiptService,
        actions: Actions,
        files: FilesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self._receipts = receipts
        self._actions = actions
        self._ui = Ui_RosterReceiptDialog()
        self._ui.setupUi(self)
        self._files = files
        self._fill(asked)
        self._connect()
        self._show_lateness(self._ui.received_on_edit.date())
        self._show_files()
        keep_within(self, parent)

    def accept(self) -> None:
        """Record the receipt, then close. Raises `ValidationError` for a date that is none, and what recording raises."""
        ui = self._ui
        receiving = Receiving(
            parse_date(ui.received_on_edit.text(), self._asked.duty.duty.year),
            ui.number_edit.text(),
            ui.via_combo.currentText(),
            ui.note_edit.text(),
        )
        self._run(lambda: self._receipts.record(self._duty_id, self._asked.entry_ids, receiving))

    @property
    def _duty_id(self) -> int:
        return self._asked.duty.duty.id

    def _fill(self, asked: ReceiptAsked) -> None:
        ui, receipt, is_single = self._ui, asked.cell.receipt, len(asked.rows) == 1
        ui.what_label.setText(asked.words)
        ui.state_label.setText(cell_details(asked.cell) if is_single else "")
        ui.state_label.setVisible(is_single)
        ui.via_combo.addItems(_WAYS)
        ui.received_on_edit.set_reader(date_reader(asked.duty.duty.year))
        known = receipt if is_single else None
        ui.received_on_edit.set_date((known.received_on if known else None) or self._receipts.today())
        ui.number_edit.setText(known.number if known else "")
        ui.via_combo.setCurrentText(known.via if known else "")
        ui.note_edit.setText(known.note if known else "")
        ui.take_back_button.setEnabled(any(self._receipts.receipt(self._duty_id, each) for each in asked.entry_ids))
        ui.save_button.setText("Ghi đã nhận" if is_single else f"Ghi đã nhận của {len(asked.rows)} đơn vị")
        ui.files_layout.addWidget(self._files.widget)
        ui.files_box.setVisible(is_single)

    def _connect(self) -> None:
        ui = self._ui
        ui.received_on_edit.date_changed.connect(self._show_lateness)
        ui.exempt_button.clicked.connect(self._exempt)
        ui.take_back_button.clicked.connect(self._take_back)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        self._actions.changed.connect(self._show_files)

    def _exempt(self) -> None:
        self._run(lambda: self._receipts.set_exempt(self._duty_id, self._asked.entry_ids, self._ui.note_edit.text()))

    def _take_back(self) -> None:
        self._run(lambda: self._receipts.take_back(self._duty_id, self._asked.entry_ids))

    def _run(self, intention: Callable[[], Changes]) -> None:
        self._actions.run(intention)
        super().accept()

    def _show_lateness(self, day: date | None) -> None:
        last = self._asked.duty.last_good_day
        late = (day - last).days if day is not None and last is not None else 0
        self._ui.late_label.setText(f"trễ {late} ngày so với hạn" if late > 0 else "")

    def _show_files(self, _changes: object = None) -> None:
        if len(self._asked.rows) == 1:
            self._files.show(self._duty_id, self._asked.entry_ids[0])
