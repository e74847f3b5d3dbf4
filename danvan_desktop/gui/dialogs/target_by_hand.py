"""Takes the figures of a target over from the registers by hand, with a reason."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_points
from danvan_desktop.domain.typed_number import parse_figure
from danvan_desktop.gui.forms.ui_target_by_hand_dialog import Ui_TargetByHandDialog
from danvan_desktop.services.target_standing import TargetStanding

TakeOver = Callable[[Decimal | None, Decimal | None, str], None]


class TargetByHandDialog(QDialog):
    """Hands numerator, denominator and reason to `take_over`; stays open while that refuses them."""

    def __init__(self, standing: TargetStanding, take_over: TakeOver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_over = take_over
        self._ui = Ui_TargetByHandDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText("\n".join(filter(None, (standing.target.text, standing.calculation))))
        ui.numerator_edit.setText(_typed(standing.reached.numerator))
        ui.denominator_edit.setText(_typed(standing.reached.denominator))
        for widget in (ui.denominator_label, ui.denominator_edit):
            widget.setVisible(standing.is_ratio)
        ui.reason_edit.setText(standing.result.by_hand if standing.result else "")
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Keep the figures, then close. Raises `ValidationError` for what is no number, and what `take_over` raises."""
        ui = self._ui
        self._take_over(
            parse_figure(ui.numerator_edit.text()), parse_figure(ui.denominator_edit.text()), ui.reason_edit.text()
        )
        super().accept()


def _typed(number: Decimal | None) -> str:
    return "" if number is None else format_points(number)
