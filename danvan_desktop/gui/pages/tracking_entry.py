"""The quick entry of a result: date, unit, words, quantities, files, and how the task ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QListWidgetItem, QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_entry_form import Ui_EntryForm
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.messages import ANY_FILTER, choose_files
from danvan_desktop.gui.models.entries import QuantityModel
from danvan_desktop.gui.pages.evidence_panel import DOCUMENT_FILTER
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.views_entries import EntryDraft, EntryRow

_OUTCOMES = (("Còn tiếp tục", None), ("Hoàn thành", TaskState.DONE), ("Không thực hiện được", TaskState.NOT_FEASIBLE))
_NO_UNIT = "(không ghi đơn vị)"
_PATH_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form, kept while the clerk looks at another task; `entry` is the result being corrected."""

    entry: ProgressEntry | None
    day: date
    unit_id: int | None
    text: str = ""
    percent: int | None = None
    quantities: tuple[Quantity, ...] = ()
    outcome: TaskState | None = None
    reason: str = ""
    files: tuple[Path, ...] = ()
    unit_name: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost by throwing it away."""
        return self.entry is None and not (self.text.strip() or self.quantities or self.reason or self.files)


class EntryForm(QWidget):
    """Records a result or corrects one; emits `recorded` when the store has it. Ctrl+Enter saves."""

    recorded = Signal()

    def __init__(
        self, progress: ProgressService, actions: Actions, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._progress = progress
        self._actions = actions
        self._clock = clock
        self._task: tuple[int, int] | None = None
        self._entry: ProgressEntry | None = None
        self._proposed: date | None = None
        self._kept: dict[tuple[int, int], Typed] = {}
        self._quantities = QuantityModel(self)
        self._ui = Ui_EntryForm()
        self._ui.setupUi(self)
        self._set_up()
        self.setEnabled(False)

    def show_task(self, task_id: int | None, year: int) -> None:
        """Work on a task in a year; what was typed for the one before is kept and comes back with it."""
        wanted = None if task_id is None else (task_id, year)
        if wanted == self._task:
            self._renew_day()
            return
        self._keep()
        self._task = wanted
        self.setEnabled(wanted is not None)
        self._ui.entered_on_edit.set_reader(date_reader(year))
        blank = self._blank(year)
        self._fill(blank if wanted is None else self._kept.pop(wanted, blank))

    def _renew_day(self) -> None:
        """Propose the new day in a form that stayed open overnight, unless something was typed into it."""
        day, task = self._ui.entered_on_edit.date(), self._task
        is_past = task is not None and day == self._proposed != self._blank(task[1]).day
        if is_past and day and self._typed(day, self._quantities.readable_quantities()).is_empty:
            self.clear()

    def correct(self, row: EntryRow) -> None:
        """Put a recorded result into the form to correct it."""
        entry = row.entry
        typed = Typed(entry, entry.entered_on, entry.unit_id, entry.text, entry.percent, entry.quantities)
        self._fill(replace(typed, unit_name=row.unit_name))
        self._ui.text_edit.setFocus()

    def clear(self) -> None:
        """Empty the form for the next result of the task."""
        if self._task is not None:
            self._fill(self._blank(self._task[1]))

    def forget(self, entry_id: int) -> None:
        """Stop correcting a result that was deleted."""
        if self._entry is not None and self._entry.id == entry_id:
            self.clear()

    def save(self) -> None:
        """Record what was typed; a refused result stays in the form. Raises `ValidationError`, `DanvanError`."""
        if self._task is None:
            return
        task_id, year = self._task
        self._ui.save_button.setFocus()  # ends the editing of a cell
        draft, entry = self._draft(year), self._entry
        if entry is None:
            self._actions.run(lambda: self._progress.add_entry(task_id, year, draft))
        else:
            self._actions.run(lambda: self._progress.edit_entry(entry.id, draft))
        self.clear()
        self.recorded.emit()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Put files on the list of those to attach, each once."""
        listed = set(self._files())
        for path in paths:
            if path not in listed:
                line = QListWidgetItem(path.name, self._ui.files_list)
                line.setData(_PATH_ROLE, path)
                line.setToolTip(str(path))
                listed.add(path)

    def _set_up(self) -> None:
        table = self._ui.quantities_table
        table.setModel(self._quantities)
        roomy(table)
        roomy(self._ui.files_list)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, 66)
        table.setColumnWidth(2, 78)
        self._ui.outcome_combo.addItems([words for words, _ in _OUTCOMES])
        self._ui.files_list.set_invitation("Kéo tệp minh chứng thả vào đây")
        self._ui.files_list.files_dropped.connect(self.add_files)
        self._ui.attach_button.clicked.connect(self._choose_files)
        self._ui.entered_on_edit.date_changed.connect(self._show_units_of_day)
        self._ui.outcome_combo.currentIndexChanged.connect(self._show_reason)
        self._ui.save_button.clicked.connect(self.save)
        self._ui.cancel_button.clicked.connect(self.clear)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(key_sequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._ui.files_list)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove_file)

    def _draft(self, year: int) -> EntryDraft:
        typed = self._typed(parse_date(self._ui.entered_on_edit.text(), year), self._quantities.quantities())
        return EntryDraft(
            typed.unit_id,
            typed.day,
            typed.text,
            typed.percent,
            typed.quantities,
            typed.outcome,
            typed.reason if typed.outcome is TaskState.NOT_FEASIBLE else "",
            typed.files,
        )

    def _typed(self, day: date, quantities: tuple[Quantity, ...]) -> Typed:
        percent = self._ui.percent_spin.value()
        return Typed(
            self._entry,
            day,
            self._ui.unit_combo.currentData(),
            self._ui.text_edit.toPlainText(),
            None if percent < 0 else percent,
            quantities,
            self._outcome(),
            self._ui.reason_edit.text(),
            self._files(),
            self._ui.unit_combo.currentText(),
        )

    def _keep(self) -> None:
        if self._task is not None:
            day = self._ui.entered_on_edit.date() or self._blank(self._task[1]).day
            typed = self._typed(day, self._quantities.readable_quantities())
            if not typed.is_empty:
                self._kept[self._task] = typed

    def _fill(self, typed: Typed) -> None:
        self._entry = typed.entry
        self._proposed = typed.day if typed.is_empty else None
        self._ui.entered_on_edit.set_date(typed.day)
        self._show_units(typed.day, typed.unit_id, typed.unit_name)
        self._ui.text_edit.setPlainText(typed.text)
        self._ui.percent_spin.setValue(-1 if typed.percent is None else typed.percent)
        self._quantities.set_quantities(typed.quantities)
        self._ui.outcome_combo.setCurrentIndex([outcome for _, outcome in _OUTCOMES].index(typed.outcome))
        self._ui.reason_edit.setText(typed.reason)
        self._ui.files_list.clear()
        self.add_files(typed.files)
        self._ui.save_button.setText("&Lưu kết quả đã sửa" if typed.entry else "&Ghi kết quả")
        self._ui.cancel_button.setVisible(typed.entry is not None)
        self._show_reason()

    def _blank(self, year: int) -> Typed:
        """Nothing typed yet: today, or the nearest day of the year worked on, and the first unit the task is given to."""
        day = min(max(self._clock.today(), date(year, 1, 1)), date(year, 12, 31))
        given, _ = self._progress.recordable_units(self._task[0], day) if self._task else ([], [])
        return Typed(None, day, given[0].id if given else None)

    def _show_units_of_day(self, day: date | None) -> None:
        if day is not None:
            self._show_units(day, self._ui.unit_combo.currentData(), self._ui.unit_combo.currentText())

    def _show_units(self, day: date, unit_id: int | None, unit_name: str) -> None:
        combo = self._ui.unit_combo
        combo.clear()
        given, others = self._progress.recordable_units(self._task[0], day) if self._task else ([], [])
        for unit in given:
            combo.addItem(unit.name, unit.id)
        if given and others:
            combo.insertSeparator(combo.count())
        for unit in others:
            combo.addItem(unit.name, unit.id)
        combo.addItem(_NO_UNIT, None)
        if unit_id is not None and combo.findData(unit_id) < 0:  # not of that day: the service says why it refuses
            combo.addItem(unit_name, unit_id)
        combo.setCurrentIndex(combo.findText(_NO_UNIT) if unit_id is None else combo.findData(unit_id))

    def _show_reason(self) -> None:
        is_asked = self._outcome() is TaskState.NOT_FEASIBLE
        self._ui.reason_edit.setEnabled(is_asked)
        self._ui.reason_label.setEnabled(is_asked)

    def _outcome(self) -> TaskState | None:
        return _OUTCOMES[self._ui.outcome_combo.currentIndex()][1]

    def _files(self) -> tuple[Path, ...]:
        lines = (self._ui.files_list.item(place) for place in range(self._ui.files_list.count()))
        return tuple(line.data(_PATH_ROLE) for line in lines)

    def _choose_files(self) -> None:
        self.add_files(choose_files(self, "Chọn tài liệu kiểm chứng", [DOCUMENT_FILTER, ANY_FILTER]))

    def _remove_file(self) -> None:
        self._ui.files_list.takeItem(self._ui.files_list.currentRow())
