"""“Đề xuất điểm” beside the sheet: every linked leaf with its rule, calculation, sources and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from danvan_desktop.domain.score_decision import DecisionState
from danvan_desktop.domain.score_source import Source, SourceEntry, Standing
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_score_suggestions_dialog import Ui_ScoreSuggestionsDialog
from danvan_desktop.gui.models.score_tree import points_words
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_suggestions import SuggestionRow

_ROLE = int(Qt.ItemDataRole.UserRole)
_STATE_TONES = {
    DecisionState.CHANGED: Tone.WARNING,
    DecisionState.DIFFERS: Tone.WARNING,
    DecisionState.ACCEPTED: Tone.GOOD,
    DecisionState.UNSETTLED: Tone.MUTED,
}
_STANDING_TONES = {Standing.GOOD: Tone.GOOD, Standing.BAD: Tone.BAD}


class ScoreSuggestionsDialog(QDialog):
    """Stays open beside the page and asks it to act on criteria by their ids; it enters nothing itself.

    `open_requested(Source, SourceEntry)` asks for a source or, where an entry of it was chosen, for that.
    """

    accept_requested = Signal(list)
    keep_requested = Signal(int, str)
    evidence_requested = Signal(int)
    sources_requested = Signal(int)
    jump_requested = Signal(int)
    open_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, SuggestionRow] = {}
        self._is_editable = False
        self._ui = Ui_ScoreSuggestionsDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for tree in (ui.suggestions_tree, ui.sources_tree):
            roomy(tree)
            tree.setItemDelegate(LineRowsDelegate(tree))
        for column, width in enumerate((28, 60, 390, 56, 84, 76)):
            ui.suggestions_tree.header().resizeSection(column, width)
        ui.sources_tree.header().resizeSection(0, 560)
        ui.suggestions_splitter.setSizes([230, 250])
        bold = ui.calculation_label.font()
        bold.setBold(True)
        ui.calculation_label.setFont(bold)
        self._connect()

    def show_rows(self, rows: Sequence[SuggestionRow], *, is_editable: bool) -> None:
        """Show the linked leaves as they stand; what is ticked stays ticked while it can be accepted."""
        chosen, ticked = self.chosen(), set(self.ticked())
        self._rows = {row.row.criterion.id: row for row in rows}
        self._is_editable = is_editable
        self._ui.summary_label.setText(_summary(rows))
        tree = self._ui.suggestions_tree
        with QSignalBlocker(tree):
            tree.clear()
            for row in rows:
                self._add(row, is_ticked=row.row.criterion.id in ticked)
        self.choose(chosen)

    def choose(self, criterion_id: int | None) -> None:
        """Select a leaf; the first one where it is not listed."""
        tree = self._ui.suggestions_tree
        items = self._items()
        if items:
            with QSignalBlocker(tree):
                tree.setCurrentItem(next((item for item in items if item.data(0, _ROLE) == criterion_id), items[0]))
        self._show_chosen()

    def chosen(self) -> int | None:
        """The id of the selected leaf."""
        item = self._ui.suggestions_tree.currentItem()
        found: int | None = None if item is None else item.data(0, _ROLE)
        return found

    def ticked(self) -> list[int]:
        """The ids of the ticked leaves in printed order."""
        checked = Qt.CheckState.Checked
        return [int(item.data(0, _ROLE)) for item in self._items() if item.checkState(0) is checked]

    def _items(self) -> list[QTreeWidgetItem]:
        tree = self._ui.suggestions_tree
        items = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _connect(self) -> None:
        ui = self._ui
        ui.suggestions_tree.currentItemChanged.connect(self._show_chosen)
        ui.suggestions_tree.itemChanged.connect(self._show_buttons)
        ui.suggestions_tree.itemActivated.connect(self._jump)
        ui.sources_tree.currentItemChanged.connect(self._show_buttons)
        ui.sources_tree.itemActivated.connect(self._open)
        ui.open_button.clicked.connect(self._open)
        ui.sources_button.clicked.connect(self._ask_sources)
        ui.evidence_button.clicked.connect(self._ask_evidence)
        ui.jump_button.clicked.connect(self._jump)
        ui.reason_edit.textChanged.connect(self._show_buttons)
        ui.keep_button.clicked.connect(self._keep)
        ui.tick_button.clicked.connect(self._tick_sure)
        ui.accept_button.clicked.connect(lambda: self.accept_requested.emit(self.ticked()))
        ui.close_button.clicked.connect(self.close)

    def _add(self, row: SuggestionRow, *, is_ticked: bool) -> None:
        criterion, points = row.row.criterion, row.suggestion.points
        texts = (
            "",
            criterion.number,
            criterion.text,
            format_points(criterion.max_points),
            points_words(row.row),
            "–" if points is None else format_points(points),
            row.state.label,
        )
        item = QTreeWidgetItem(self._ui.suggestions_tree, texts)
        item.setData(0, _ROLE, criterion.id)
        for column in (3, 4, 5):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(2, criterion.text)
        item.setForeground(6, tone_colour(_STATE_TONES.get(row.state, Tone.NORMAL)))
        if row.can_accept and self._is_editable:
            item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _show_chosen(self) -> None:
        ui, row = self._ui, self._rows.get(self.chosen() or 0)
        ui.sources_tree.clear()
        ui.rule_label.setText("" if row is None else f"Quy định: {row.suggestion.rule}")
        ui.calculation_label.setText("" if row is None else _calculation(row))
        decision = row.decision if row is not None else None
        ui.reason_edit.setText(decision.reason if decision is not None and not decision.is_accepted else "")
        if row is not None:
            self._show_sources(row)
        self._show_buttons()

    def _show_sources(self, row: SuggestionRow) -> None:
        tree = self._ui.sources_tree
        for source in row.suggestion.sources:
            item = _line(tree, source.words, source.state, _STANDING_TONES.get(source.standing, Tone.NORMAL))
            item.setData(0, _ROLE, (source, None))
            for entry in source.entries:
                proof = f"{len(entry.evidence_ids)} minh chứng" if entry.evidence_ids else "chưa có minh chứng"
                below = _line(item, entry.words, proof if entry.noun != "register" else "", Tone.NORMAL)
                below.setData(0, _ROLE, (source, entry))
        for words in (*row.suggestion.cautions, *row.missing):
            _line(tree, words, "Cần xem lại", Tone.WARNING)
        tree.expandAll()

    def _show_buttons(self) -> None:
        ui, row = self._ui, self._rows.get(self.chosen() or 0)
        place = self._place()
        ui.open_button.setEnabled(place is not None and place[0].noun != "")
        ui.sources_button.setEnabled(row is not None)
        ui.jump_button.setEnabled(row is not None)
        offered = len(row.offered) if row is not None else 0
        ui.evidence_button.setText(f"&Lấy minh chứng từ kết quả đã ghi{f' ({offered})' if offered else ''}")
        ui.evidence_button.setEnabled(self._is_editable and offered > 0)
        is_scored = row is not None and row.row.points is not None
        ui.reason_edit.setEnabled(self._is_editable and is_scored)
        ui.keep_button.setEnabled(self._is_editable and is_scored and bool(ui.reason_edit.text().strip()))
        ticked = len(self.ticked())
        ui.accept_button.setText(f"Chấp nhận {ticked} đề xuất đã chọn" if ticked else "Chấp nhận đề xuất đã chọn")
        ui.accept_button.setEnabled(self._is_editable and ticked > 0)
        ui.tick_button.setEnabled(self._is_editable and any(_is_sure(row) for row in self._rows.values()))

    def _tick_sure(self) -> None:
        for item in self._items():
            if _is_sure(self._rows[int(item.data(0, _ROLE))]):
                item.setCheckState(0, Qt.CheckState.Checked)

    def _place(self) -> tuple[Source, SourceEntry | None] | None:
        item = self._ui.sources_tree.currentItem()
        found: tuple[Source, SourceEntry | None] | None = None if item is None else item.data(0, _ROLE)
        return found

    def _open(self) -> None:
        place = self._place()
        if place is not None and place[0].noun:
            self.open_requested.emit(*place)

    def _keep(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.keep_requested.emit(chosen, self._ui.reason_edit.text())

    def _jump(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.jump_requested.emit(chosen)

    def _ask_sources(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.sources_requested.emit(chosen)

    def _ask_evidence(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.evidence_requested.emit(chosen)


def _is_sure(row: SuggestionRow) -> bool:
    """What may be ticked at a stroke: nothing to be seen to, and nothing the office decided or scored otherwise."""
    undecided = row.state in {DecisionState.WAITING, DecisionState.EQUAL}
    return row.can_accept and row.suggestion.is_sure and undecided


def _calculation(row: SuggestionRow) -> str:
    points = row.suggestion.points
    if points is None:
        return "Chưa đề xuất được điểm; xem các dòng “Cần xem lại”."
    return f"Đề xuất {format_points(points)} điểm. {row.suggestion.calculation}."


def _summary(rows: Sequence[SuggestionRow]) -> str:
    if not rows:
        return "Chưa tiêu chí nào có nguồn số liệu. Chọn một tiêu chí ở bảng rồi bấm “Nguồn số liệu…”."
    counts = Counter(row.state for row in rows)
    told = (f"{counts[state]} {state.label[0].lower()}{state.label[1:]}" for state in DecisionState if counts[state])
    return f"{len(rows)} tiêu chí có nguồn số liệu: {'; '.join(told)}. Chương trình không tự nhập điểm."


def _line(parent: QTreeWidget | QTreeWidgetItem, words: str, state: str, tone: Tone) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words, state])
    if isinstance(parent, QTreeWidget):
        parent.addTopLevelItem(item)
    else:
        parent.addChild(item)
    item.setToolTip(0, words)
    item.setToolTip(1, state)
    item.setForeground(1, tone_colour(tone))
    return item
