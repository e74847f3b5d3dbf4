"""The menu of saved filters on “Theo dõi”."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.filter_name import FilterNameDialog
from danvan_desktop.services.saved_filters import SavedFilterService, task_filter_of
from danvan_desktop.services.views_tracking import TaskFilter


class SavedFilterMenu:
    """Fills the menu of `button` each time it opens; `use` shows a filter, `present` says which one holds now."""

    def __init__(
        self,
        filters: SavedFilterService,
        actions: Actions,
        button: QToolButton,
        use: Callable[[TaskFilter], None],
        present: Callable[[], TaskFilter],
    ) -> None:
        self._filters = filters
        self._actions = actions
        self._use = use
        self._present = present
        self._parent: QWidget = button
        self._menu = QMenu(button)
        self._removing = QMenu("Xóa bộ lọc", button)
        self._menu.aboutToShow.connect(self.fill)
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def fill(self) -> None:
        """List the filters there are, then what can be done."""
        menu, saved = self._menu, self._filters.all()
        menu.clear()
        self._removing.clear()
        for each in saved:
            menu.addAction(each.name, partial(self._use, task_filter_of(each)))
        if saved:
            menu.addSeparator()
        keep = menu.addAction("Lưu bộ lọc đang dùng…", self.keep)
        keep.setEnabled(self._present() != TaskFilter())
        if saved:
            menu.addMenu(self._removing)
            for each in saved:
                self._removing.addAction(each.name, partial(self._delete, each.id))

    def keep(self) -> None:
        """Ask for a name and save the present filter under it."""
        present = self._present()

        def save(name: str) -> None:
            self._actions.run(lambda: self._filters.save(name, present))

        FilterNameDialog("Lưu các điều kiện lọc đang chọn; trùng tên thì thay bộ lọc cũ.", save, self._parent).exec()

    def _delete(self, filter_id: int) -> None:
        self._actions.run(lambda: self._filters.delete(filter_id))
