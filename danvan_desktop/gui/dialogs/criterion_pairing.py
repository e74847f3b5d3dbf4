"""The choice below a comparison: which criterion of the old set the selected one is; kept at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.gui.actions import Actions
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService

_PROPOSED, _NONE = -1, 0
"""What the first two choices carry in place of the id of a criterion."""


class CriterionPairing(QObject):
    """Fills the combo for the selected row and keeps what the clerk chooses."""

    def __init__(self, combo: QComboBox, service: CriteriaComparisonService, actions: Actions) -> None:
        super().__init__(combo)
        self._combo = combo
        self._service = service
        self._actions = actions
        self._new: Criterion | None = None
        self._old_set_id = 0
        combo.activated.connect(self._keep)

    def show_sides(self, old_set_id: int, criteria: Sequence[Criterion]) -> None:
        """Offer the criteria of this set."""
        self._old_set_id = old_set_id
        self._combo.clear()
        self._combo.addItem("Theo đề xuất (số và nội dung)", _PROPOSED)
        self._combo.addItem("Không có tiêu chí tương ứng", _NONE)
        for row in criteria:
            self._combo.addItem(f"{row.number}. {row.text}" if row.number else row.text, row.id)
        self.show_pair(None, None, is_settled=False)

    def show_pair(self, old: Criterion | None, new: Criterion | None, *, is_settled: bool) -> None:
        """Show what the selected row was joined with; only a criterion of the new set can be joined."""
        is_possible = new is not None and new.set_id != self._old_set_id
        self._new = new if is_possible else None
        self._combo.setEnabled(is_possible)
        if not is_possible:
            self._combo.setCurrentIndex(-1)
        elif old is None and not is_settled:
            self._combo.setCurrentIndex(0)
        else:
            self._combo.setCurrentIndex(self._combo.findData(_NONE if old is None else old.id))

    def _keep(self) -> None:
        new, chosen, old_set_id = self._new, self._combo.currentData(), self._old_set_id
        if new is None:
            return
        if chosen == _PROPOSED:
            self._actions.run(lambda: self._service.unmatch(new.id, old_set_id))
        else:
            old_id = None if chosen == _NONE else chosen
            self._actions.run(lambda: self._service.match(new.id, old_set_id, old_id))
