"""“Còn thiếu gì?” beside the sheet: what is missing, points to try out, and how the result came about."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.gui.dialogs.score_trial import ScoreTrial
from danvan_desktop.gui.forms.ui_score_gaps_dialog import Ui_ScoreGapsDialog
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_gaps import Gap, GapKind, find_gaps
from danvan_desktop.services.score_view import SheetView

_CRITERION_ROLE = int(Qt.ItemDataRole.UserRole)
_KIND_ROLE = _CRITERION_ROLE + 1


class ScoreGapsDialog(QDialog):
    """Stays open beside the page; `jump_requested(criterion_id)` asks the page to select a row."""

    jump_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ScoreGapsDialog()
        self._ui.setupUi(self)
        for tree in (self._ui.gaps_tree, self._ui.derivation_tree):
            roomy(tree)
            tree.setItemDelegate(LineRowsDelegate(tree))
        self._wanted = frozenset(GapKind)
        self._trial = ScoreTrial(self._ui)
        self._ui.gaps_tree.header().resizeSection(0, 130)
        self._ui.derivation_tree.header().resizeSection(0, 330)
        self._ui.derivation_tree.header().resizeSection(1, 170)
        self._ui.gaps_tree.itemActivated.connect(self._jump)
        self._ui.gaps_tree.currentItemChanged.connect(self._show_button)
        self._ui.jump_button.clicked.connect(self._jump)
        self._ui.jump_button.setAutoDefault(False)
        self._ui.close_button.setAutoDefault(False)
        self._ui.close_button.clicked.connect(self.close)

    def show_view(self, view: SheetView) -> None:
        """Show what is missing in the sheet as it stands now."""
        result = view.result
        name = result.band.name if result.band else "chưa xếp loại"
        self._ui.summary_label.setText(f"Xếp loại: {name} ({result.standing}). {result.missing_to_next}".strip())
        gaps = find_gaps(view)
        tree = self._ui.gaps_tree
        tree.clear()
        for kind, members in groupby(gaps, key=lambda gap: gap.kind):
            found = list(members)
            heading = QTreeWidgetItem(tree, [f"{kind.label} ({len(found)})", ""])
            heading.setData(0, _KIND_ROLE, kind)
            heading.setFirstColumnSpanned(True)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            for gap in found:
                _add(heading, gap)
        if not gaps:
            QTreeWidgetItem(tree, ["", "Không còn thiếu gì."])
        tree.expandAll()
        self._show_only_wanted()
        self._show_button()
        self._trial.show_view(view)
        self._ui.derivation_tree.clear()
        for step in result.derivation:
            item = QTreeWidgetItem(self._ui.derivation_tree, [step.words, step.shown_value, step.clause])
            for column, text in enumerate((step.words, step.shown_value, step.clause)):
                item.setToolTip(column, text)

    def show_gaps(self, only: Collection[GapKind] = frozenset(GapKind)) -> None:
        """Bring what is missing to the front, all of it or only some kinds."""
        self._wanted = frozenset(only)
        self._show_only_wanted()
        self._ui.gaps_tabs.setCurrentWidget(self._ui.gaps_page)

    def _show_only_wanted(self) -> None:
        for row in range(self._ui.gaps_tree.topLevelItemCount()):
            heading = self._ui.gaps_tree.topLevelItem(row)
            kind = heading.data(0, _KIND_ROLE) if heading is not None else None
            if heading is not None and kind is not None:
                heading.setHidden(kind not in self._wanted)

    def show_derivation(self) -> None:
        """Bring the steps to the front."""
        self._ui.gaps_tabs.setCurrentWidget(self._ui.derivation_page)

    def _selected(self) -> int | None:
        item = self._ui.gaps_tree.currentItem()
        found: int | None = None if item is None else item.data(0, _CRITERION_ROLE)
        return found

    def _show_button(self) -> None:
        self._ui.jump_button.setEnabled(self._selected() is not None)

    def _jump(self) -> None:
        criterion_id = self._selected()
        if criterion_id is not None:
            self.jump_requested.emit(criterion_id)


def _add(heading: QTreeWidgetItem, gap: Gap) -> None:
    item = QTreeWidgetItem(heading, [gap.number, gap.words])
    item.setToolTip(1, gap.words)
    item.setData(0, _CRITERION_ROLE, gap.criterion_id)
