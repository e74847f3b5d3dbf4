"""What the sources of the selected leaf suggest, in a few lines beside its entry, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from danvan_desktop.domain.score_decision import DecisionState
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_suggestion_panel import Ui_SuggestionPanel
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.services.score_suggestions import SuggestionRow

_TONES = {DecisionState.CHANGED: Tone.WARNING, DecisionState.DIFFERS: Tone.WARNING}
_NO_SOURCES = "Chưa liên kết nguồn số liệu nên chưa có đề xuất điểm."


class SuggestionPanel(QFrame):
    """Announces `accept_requested`, `detail_requested` and `sources_requested` for the leaf shown."""

    accept_requested = Signal()
    detail_requested = Signal()
    sources_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SuggestionPanel()
        self._ui.setupUi(self)
        self._ui.accept_button.clicked.connect(self.accept_requested)
        self._ui.detail_button.clicked.connect(self.detail_requested)
        self._ui.sources_button.clicked.connect(self.sources_requested)

    def show_suggestion(self, row: SuggestionRow | None, *, is_editable: bool) -> None:
        """Show the suggestion for a leaf; None where it is linked to nothing."""
        ui = self._ui
        ui.suggestion_label.setText(_NO_SOURCES if row is None else suggestion_words(row))
        palette = ui.suggestion_label.palette()
        tone = Tone.MUTED if row is None else _TONES.get(row.state, Tone.NORMAL)
        palette.setColor(QPalette.ColorRole.WindowText, tone_colour(tone))
        ui.suggestion_label.setPalette(palette)
        ui.detail_button.setVisible(row is not None)
        ui.accept_button.setVisible(row is not None and row.can_accept)
        ui.accept_button.setEnabled(is_editable)


def suggestion_words(row: SuggestionRow) -> str:
    """State, points and calculation: “Nguồn đã thay đổi: đề xuất mới 9,5 điểm. Số liệu: 4700/4956 …”."""
    suggestion = row.suggestion
    cautions = f" Còn {len(suggestion.cautions)} điều phải xem lại." if suggestion.cautions else ""
    if suggestion.points is None:
        words = "không còn đề xuất được điểm" if row.state is DecisionState.CHANGED else ""
        if not words and suggestion.cautions:
            return f"{row.state.label}: {_lowered(suggestion.cautions[0])}"
        return f"{row.state.label}: {words}." if words else f"{row.state.label}."
    new = "đề xuất mới" if row.state is DecisionState.CHANGED else "đề xuất"
    return f"{row.state.label}: {new} {format_points(suggestion.points)} điểm. {suggestion.calculation}.{cautions}"


def _lowered(words: str) -> str:
    return f"{words[0].lower()}{words[1:]}"
