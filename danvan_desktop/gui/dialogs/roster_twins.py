"""Names of the roster that may mean the same unit, to be made one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_roster_twins_dialog import Ui_RosterTwinsDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.roster import TwinsColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.roster import RosterService, Twins

_NONE = "Không có hai tên nào giống nhau (so không dấu, tên viết tắt, UBND và Ủy ban nhân dân)."
_SOME = "&Mỗi dòng là hai tên có thể chỉ cùng một đơn vị; gộp thì những gì đã ghi của cả hai được giữ."


class RosterTwinsDialog(QDialog):
    """Each button merges the chosen pair, keeping one of the names."""

    def __init__(self, roster: RosterService, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._actions = actions
        self._model: ListModel[Twins] = ListModel(TwinsColumn, self)
        self._ui = Ui_RosterTwinsDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.twins_table.setModel(self._model)
        roomy(ui.twins_table)
        fit_columns(ui.twins_table, TwinsColumn)
        ui.keep_first_button.clicked.connect(lambda: self._merge(keeps_first=True))
        ui.keep_second_button.clicked.connect(lambda: self._merge(keeps_first=False))
        ui.close_button.clicked.connect(self.reject)
        actions.changed.connect(self._reload)
        self._reload()
        keep_within(self, parent)

    def _reload(self, _changes: object = None) -> None:
        ui, twins = self._ui, self._roster.twins()
        self._model.set_rows(twins)
        ui.twins_table.selectRow(0)
        ui.twins_label.setText(_SOME if twins else _NONE)
        for button in (ui.keep_first_button, ui.keep_second_button):
            button.setEnabled(bool(twins))

    def _merge(self, *, keeps_first: bool) -> None:
        index = self._ui.twins_table.currentIndex()
        if not index.isValid():
            return
        pair = self._model.row_at(index)
        kept, gone = (pair.first, pair.second) if keeps_first else (pair.second, pair.first)
        self._actions.run(lambda: self._roster.merge(kept.id, gone.id))
