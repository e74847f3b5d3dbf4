"""The facts of the year that cap the rating or force the lowest one, ticked by the clerk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.criteria import RatingRule, RuleKind
from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.gui.forms.ui_rating_facts_dialog import Ui_RatingFactsDialog
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_view import SheetView


class RatingFactsDialog(QDialog):
    """Shows the rules of the sheet's set that may be ticked; `ticked` are the chosen ones after it was accepted."""

    def __init__(self, view: SheetView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RatingFactsDialog()
        self._ui.setupUi(self)
        roomy(self._ui.facts_list)
        self._ui.facts_list.setSpacing(3)
        is_editable = view.sheet.state.is_editable
        for rule in view.facts:
            item = QListWidgetItem(f"{rule.text}\n→ {_consequence(view, rule)}", self._ui.facts_list)
            item.setData(Qt.ItemDataRole.UserRole, rule.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if rule.id in view.sheet.fact_ids else Qt.CheckState.Unchecked)
        if not view.facts:
            self._ui.facts_label.setText("Bộ tiêu chí này không nêu điều kiện nào phải đánh dấu.")
        self._ui.facts_list.setEnabled(is_editable)
        self._ui.keep_button.setEnabled(is_editable and bool(view.facts))
        self._ui.keep_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)

    def ticked(self) -> list[int]:
        """The ids of the ticked rules."""
        items = [self._ui.facts_list.item(row) for row in range(self._ui.facts_list.count())]
        return [
            int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]


def _consequence(view: SheetView, rule: RatingRule) -> str:
    bands = sort_bands(view.full_set.bands)
    clause = f" ({rule.clause})" if rule.clause else ""
    if rule.kind is RuleKind.FORCED_LOWEST:
        return f"xếp mức thấp nhất: {bands[-1].name}{clause}" if bands else f"xếp mức thấp nhất{clause}"
    place = (rule.best_band or 1) - 1
    name = bands[place].name if place < len(bands) else f"mức thứ {place + 1}"
    return f"cao nhất là {name}{clause}"
