"""The occasions of the office's own plan, to be followed at the units that owe them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_roster_offers_dialog import Ui_RosterOffersDialog
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.models.roster import OfferColumn
from danvan_desktop.gui.models.ticked_list import TickedModel
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import ROOM, roomy
from danvan_desktop.services.roster_duties import RosterOffer
from danvan_desktop.services.views_occasions import OccasionKey

_NOTHING = "Năm này chưa có kế hoạch của cơ quan có mốc; hãy nhập kế hoạch, hoặc thêm mốc khác."


class RosterOffersDialog(QDialog):
    """Ticks what binds other units; hands the ticked ones to `take`."""

    def __init__(
        self,
        offers: Sequence[RosterOffer],
        take: Callable[[list[OccasionKey]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._model: TickedModel[RosterOffer] = TickedModel(OfferColumn, lambda offer: not offer.is_taken, self)
        self._ui = Ui_RosterOffersDialog()
        self._ui.setupUi(self)
        table = self._ui.offers_table
        table.setModel(self._model)
        roomy(table)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + ROOM)
        fit_columns(table, OfferColumn)
        self._model.ticks_changed.connect(self._show_count)
        self._model.set_ticked(offers, lambda offer: offer.is_proposed)
        self._ui.empty_label.setText("" if offers else _NOTHING)
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)
        table.setCurrentIndex(self._model.index(0, 0))
        table.setFocus()
        keep_within(self, parent)

    def accept(self) -> None:
        """Follow the ticked occasions, then close. Raises what `take` raises."""
        self._take([offer.key for offer in self._model.ticked()])
        super().accept()

    def _show_count(self) -> None:
        count = len(self._model.ticked())
        self._ui.accept_button.setEnabled(count > 0)
        self._ui.accept_button.setText(f"&Theo dõi {count} mốc" if count else "&Theo dõi")
