"""The list of people: who works where and who may sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.agency import Person
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.person import PersonDialog
from danvan_desktop.gui.forms.ui_people_panel import Ui_PeoplePanel
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.people import PersonColumn, PersonRow
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.people import PeopleService
from danvan_desktop.services.units import UnitService

_NOTHING = "Chưa có cán bộ nào. Hãy thêm lãnh đạo ký văn bản và đầu mối của các đơn vị."


class PeoplePanel(QWidget):
    """Shows everybody; deleting is taken back by undo."""

    def __init__(
        self, people: PeopleService, units: UnitService, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._units = units
        self._actions = actions
        self._all: list[PersonRow] = []
        self._model: ListModel[PersonRow] = ListModel(PersonColumn, self)
        self._ui = Ui_PeoplePanel()
        self._ui.setupUi(self)
        self._empty = EmptyState(_NOTHING, "Thêm cán bộ…", self)
        self._ui.table_stack.addWidget(self._empty)
        set_up_list(self._ui.people_table, self._model, PersonColumn, wide=PersonColumn.UNIT)
        self._connect()

    def reload(self) -> None:
        """Read the people again; the cursor stays on its person."""
        names = {unit.id: unit.name for unit in self._units.units()}
        self._all = [PersonRow(person, names.get(person.unit_id or 0, "")) for person in self._people.people()]
        self._show_rows()

    def select_person(self, person_id: int) -> None:
        """Put the cursor on a person."""
        self._ui.text_filter_edit.clear()
        choose_row(self._ui.people_table, self._model, lambda row: row.person.id == person_id)

    def _connect(self) -> None:
        ui = self._ui
        ui.people_table.activated.connect(self._edit_at)
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.delete_button.clicked.connect(self._delete)
        ui.text_filter_edit.textChanged.connect(self._show_rows)
        self._empty.clicked.connect(self._add)
        for key, slot in ((Qt.Key.Key_F2, self._edit), (Qt.Key.Key_Delete, self._delete)):
            shortcut = QShortcut(QKeySequence(key), ui.people_table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _show_rows(self) -> None:
        view, chosen = self._ui.people_table, self._chosen()
        words = fold(self._ui.text_filter_edit.text()).split()
        self._model.set_rows(row for row in self._all if all(word in _searched(row) for word in words))
        if chosen is None or not choose_row(view, self._model, lambda row: row.person.id == chosen.id):
            choose_row(view, self._model, lambda _row: True)
        has_one = self._chosen() is not None
        self._ui.edit_button.setEnabled(has_one)
        self._ui.delete_button.setEnabled(has_one)
        self._ui.table_stack.setCurrentWidget(self._ui.table_page if self._all else self._empty)

    def _chosen(self) -> Person | None:
        row = current_row(self._ui.people_table, self._model)
        return None if row is None else row.person

    def _add(self) -> None:
        self._open(Person(0, ""), self._people.add)

    def _edit(self) -> None:
        if (person := self._chosen()) is not None:
            self._open(person, self._people.edit)

    def _edit_at(self, _index: QModelIndex) -> None:
        self._edit()

    def _open(self, person: Person, save: Callable[[Person], Changes]) -> None:
        def store(typed: Person) -> None:
            self._actions.run(lambda: save(typed))

        PersonDialog(person, self._units.units(), store, self).exec()

    def _delete(self) -> None:
        if (person := self._chosen()) is not None:
            self._actions.run(lambda: self._people.delete(person.id))


def _searched(row: PersonRow) -> str:
    return fold(f"{row.person.name} {row.person.title} {row.unit_name}")
