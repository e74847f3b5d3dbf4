"""The suggestions of the scoring page: the panel beside the entry, “Đề xuất điểm…” over the sheet, links of a leaf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.score_source import Source, SourceEntry
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.gui.pages.suggestion_panel import SuggestionPanel
from danvan_desktop.services.score_suggestions import SuggestionRow, marked
from danvan_desktop.services.score_view import SheetRow, SheetView

if TYPE_CHECKING:
    from danvan_desktop.gui.dialogs.score_suggestions import ScoreSuggestionsDialog


SOURCE_NOUNS = frozenset(
    {
        "plan",
        "task",
        "task_outcome",
        "progress_entry",
        "target",
        "target_result",
        "obligation",
        "occurrence",
        "register_row",
        "register_form",
    }
)
"""What suggestions are worked out from; a change of it may change them."""


class ScoringSuggestions(QObject):
    """Works the suggestions out when the page is read, and acts on them; `jump_requested(criterion_id)` selects a row."""

    jump_requested = Signal(int)

    def __init__(self, services: ScoringServices, actions: Actions, page: Page) -> None:
        super().__init__(page)
        self._services = services
        self._actions = actions
        self._page = page
        self._view: SheetView | None = None
        self._row: SheetRow | None = None
        self._rows: dict[int, SuggestionRow] = {}
        self._dialog: ScoreSuggestionsDialog | None = None
        self.panel = SuggestionPanel(page)
        self.panel.accept_requested.connect(self._accept_current)
        self.panel.detail_requested.connect(self.open)
        self.panel.sources_requested.connect(self._link_current)

    def read(self, view: SheetView | None) -> SheetView | None:
        """Work out what is suggested for a sheet; returns it with the leaves marked whose sources changed."""
        rows = () if view is None else self._services.suggestions.rows(view)
        self._rows = {row.row.criterion.id: row for row in rows}
        self._view = None if view is None else marked(view, rows)
        if self._dialog is not None:
            self._dialog.show_rows(rows, is_editable=self._is_editable)
        return self._view

    def show_row(self, row: SheetRow | None) -> None:
        """Show what is suggested for the selected row."""
        self._row = row
        found = None if row is None else self._rows.get(row.criterion.id)
        self.panel.show_suggestion(found, is_editable=self._is_editable)

    @property
    def offered(self) -> int:
        """How many documents behind the sources of the selected leaf could prove it too."""
        found = None if self._row is None else self._rows.get(self._row.criterion.id)
        return 0 if found is None else len(found.offered)

    def open(self) -> None:
        """Show all suggestions beside the page, at the selected leaf."""
        from danvan_desktop.gui.dialogs.score_suggestions import ScoreSuggestionsDialog  # noqa: PLC0415 - imported when opened
        from danvan_desktop.gui.widgets.dialog_size import keep_within  # noqa: PLC0415 - the same

        if self._dialog is None:
            dialog = self._dialog = ScoreSuggestionsDialog(self._page)
            dialog.accept_requested.connect(self._accept)
            dialog.keep_requested.connect(self._keep)
            dialog.evidence_requested.connect(self._take)
            dialog.sources_requested.connect(self._link)
            dialog.jump_requested.connect(self.jump_requested)
            dialog.open_requested.connect(self._go_to)
            keep_within(dialog, self._page)
        self._dialog.show_rows(tuple(self._rows.values()), is_editable=self._is_editable)
        self._dialog.choose(None if self._row is None else self._row.criterion.id)
        self._dialog.show()
        self._dialog.raise_()

    def close(self) -> None:
        """Close what lies over a sheet that is gone."""
        if self._dialog is not None:
            self._dialog.close()

    def take_current(self) -> None:
        """“Lấy minh chứng từ kết quả đã ghi” for the selected leaf."""
        if self._row is not None:
            self._take(self._row.criterion.id)

    @property
    def _is_editable(self) -> bool:
        return self._view is not None and self._view.sheet.state.is_editable

    def _accept(self, criterion_ids: list[int]) -> None:
        if self._view is not None and criterion_ids:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.suggestions.accept(sheet_id, criterion_ids))

    def _take(self, criterion_id: int) -> None:
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.suggestions.take_evidence(sheet_id, criterion_id))

    def _accept_current(self) -> None:
        if self._row is not None:
            self._accept([self._row.criterion.id])

    def _keep(self, criterion_id: int, reason: str) -> None:
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.suggestions.keep(sheet_id, criterion_id, reason))

    def _link_current(self) -> None:
        if self._row is not None:
            self._link(self._row.criterion.id)

    def _link(self, criterion_id: int) -> None:
        from danvan_desktop.gui.dialogs.criterion_links import CriterionLinksDialog, LinkLookup  # noqa: PLC0415 - imported when opened
        from danvan_desktop.gui.widgets.dialog_size import keep_within  # noqa: PLC0415 - the same

        view = self._view
        row = None if view is None else view.find(criterion_id)
        if view is None or row is None:
            return
        of = self._services
        lookup = LinkLookup(
            tuple(of.links.candidates(criterion_id, view.sheet.year)),
            lambda key, column: of.links.names_in(key, column, view.sheet.year),
            lambda links: of.suggestions.preview(view, criterion_id, links),
        )

        def save(links: Sequence[CriterionLink]) -> None:
            self._actions.run(lambda: of.links.set_links(criterion_id, links))

        over = self._dialog if self._dialog is not None and self._dialog.isActiveWindow() else self._page
        dialog = CriterionLinksDialog(row.criterion, of.links.links(criterion_id), lookup, save, over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_within(dialog, self._page)
        dialog.open()

    def _go_to(self, source: Source, entry: SourceEntry | None) -> None:
        if source.plan_id is not None and source.plan_id != self._page.plan_id:
            self._page.navigation_requested.emit(Destination("tracking", "plan", source.plan_id))
        self._page.navigation_requested.emit(place_of(source, entry))


def place_of(source: Source, entry: SourceEntry | None) -> Destination:
    """Where a source, or an entry of it, is opened; the rows a long register does not list, in the register itself."""
    if source.kind is not SourceKind.REGISTER:
        return Destination("tracking", source.noun, source.object_id)
    if entry is not None and entry.object_id:
        return Destination("registers", entry.noun, entry.object_id)
    return Destination("registers", filter_name="register", filter_value=source.link.sought[0].register)
