"""Chooses what the proof of a leaf comes from: likely sources first, the figure of a register, what would be suggested."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.domain.criteria import WITH_COUNTS, Criterion
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.register_sought import register_words
from danvan_desktop.domain.text import fold, format_points
from danvan_desktop.gui.dialogs.register_figure import RegisterFigure, suiting_figure
from danvan_desktop.gui.forms.ui_criterion_links_dialog import Ui_CriterionLinksDialog
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.criterion_links import Candidate
from danvan_desktop.services.score_suggestions import SuggestionRow

MOST_LIKE = 6
"""So many sources are proposed at most."""

_ROLE = int(Qt.ItemDataRole.UserRole)
_ANY = "(tự nhận biết)"

Links = Sequence[CriterionLink]


@dataclass(frozen=True, slots=True)
class LinkLookup:
    """What the dialog asks: all candidates, what a column (register, column) holds, what links would suggest."""

    candidates: tuple[Candidate, ...]
    names_in: Callable[[str, str], Mapping[str, str]]
    preview: Callable[[Links], SuggestionRow | None]


class CriterionLinksDialog(QDialog):
    """Hands the chosen links to `save` and closes; it stays open while `save` refuses."""

    def __init__(
        self,
        criterion: Criterion,
        links: Links,
        lookup: LinkLookup,
        save: Callable[[Links], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._criterion = criterion
        self._links = list(links)
        self._lookup = lookup
        self._save = save
        self._registers = {item.register.key: item.register for item in lookup.candidates if item.register is not None}
        self._headings: list[QTreeWidgetItem] = []
        self._words = {(item.kind, item.object_id): item.words for item in lookup.candidates if item.object_id}
        self._ui = Ui_CriterionLinksDialog()
        self._ui.setupUi(self)
        self._figure = RegisterFigure(self._ui, lookup.names_in)
        roomy(self._ui.links_list)
        roomy(self._ui.candidates_tree)
        self._ui.candidates_tree.setItemDelegate(LineRowsDelegate(self._ui.candidates_tree))
        self._ui.links_splitter.setSizes([500, 480])
        self._ui.criterion_label.setText(f"{criterion.number}. {criterion.text}".lstrip(". "))
        self._fill_places()
        self._fill_candidates()
        self._connect()
        self._show_links(0)

    def links(self) -> list[CriterionLink]:
        """The links as they are chosen now."""
        return list(self._links)

    def accept(self) -> None:
        """Keep the links, then close; raises what `save` raises."""
        self._save(self.links())
        super().accept()

    def add(self, candidate: Candidate) -> None:
        """Choose a source; a register starts with the figure that suits the method."""
        if candidate.register is not None:
            sought = suiting_figure(candidate.register, self._criterion)
            link = CriterionLink(0, self._criterion.id, candidate.kind, sought=sought)
        else:
            link = CriterionLink(0, self._criterion.id, candidate.kind, candidate.object_id, candidate.words)
        if any(link.identity == chosen.identity for chosen in self._links) and candidate.register is None:
            return
        self._links.append(link)
        self._show_links(len(self._links) - 1)

    def _connect(self) -> None:
        ui = self._ui
        ui.filter_edit.textChanged.connect(self._filter)
        ui.candidates_tree.itemActivated.connect(self._add_chosen)
        ui.candidates_tree.currentItemChanged.connect(self._show_buttons)
        ui.add_button.clicked.connect(self._add_chosen)
        ui.links_list.currentRowChanged.connect(self._show_link)
        ui.remove_button.clicked.connect(self._remove)
        ui.place_combo.activated.connect(self._keep)
        self._figure.changed.connect(self._keep)
        ui.save_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)

    def _fill_places(self) -> None:
        ui = self._ui
        has_places = self._criterion.method in WITH_COUNTS and len(self._criterion.levels) > 1
        ui.place_label.setVisible(has_places)
        ui.place_combo.setVisible(has_places)
        ui.place_combo.addItem(_ANY, None)
        for place, level in enumerate(self._criterion.levels if has_places else ()):
            ui.place_combo.addItem(level.text, place)

    def _fill_candidates(self) -> None:
        like = [item for item in self._lookup.candidates if item.is_like][:MOST_LIKE]
        self._group("Gần với lời văn của tiêu chí", like)
        for kind in SourceKind:
            self._group(kind.label, [item for item in self._lookup.candidates if item.kind is kind])
        tree = self._ui.candidates_tree
        tree.expandAll()
        if like:
            tree.setCurrentItem(self._headings[0].child(0))

    def _group(self, title: str, members: Sequence[Candidate]) -> None:
        if not members:
            return
        heading = QTreeWidgetItem(self._ui.candidates_tree, [f"{title} ({len(members)})"])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._headings.append(heading)
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        for candidate in members:
            item = QTreeWidgetItem(heading, [_named(candidate)])
            item.setData(0, _ROLE, candidate)
            item.setToolTip(0, candidate.words)

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for heading in self._headings:
            items = [heading.child(row) for row in range(heading.childCount())]
            for item in items:
                item.setHidden(not all(word in fold(item.text(0)) for word in words))
            heading.setHidden(all(item.isHidden() for item in items))

    def _chosen(self) -> Candidate | None:
        item = self._ui.candidates_tree.currentItem()
        found: Candidate | None = None if item is None else item.data(0, _ROLE)
        return found

    def _add_chosen(self) -> None:
        candidate = self._chosen()
        if candidate is not None:
            self.add(candidate)

    def _remove(self) -> None:
        row = self._ui.links_list.currentRow()
        if row >= 0:
            del self._links[row]
            self._show_links(min(row, len(self._links) - 1))

    def _keep(self) -> None:
        row = self._ui.links_list.currentRow()
        if row < 0:
            return
        link = replace(self._links[row], place=self._ui.place_combo.currentData())
        if link.kind is SourceKind.REGISTER:
            link = replace(link, sought=self._figure.sought())
        self._links[row] = link
        self._ui.links_list.item(row).setText(self._link_words(link))
        self._show_preview()

    def _show_links(self, row: int) -> None:
        view = self._ui.links_list
        with QSignalBlocker(view):
            view.clear()
            view.addItems([self._link_words(link) for link in self._links])
            view.setCurrentRow(row)
        self._show_link()
        self._show_preview()

    def _link_words(self, link: CriterionLink) -> str:
        if link.kind is not SourceKind.REGISTER:
            known = self._words.get((link.kind, link.object_id or 0))
            return f"{link.kind.label}: {known or f'{link.words} (theo lời văn)'}"
        register = self._registers.get(link.sought[0].register)
        return (
            "Sổ đã xóa"
            if register is None
            else f"{register_words(register.name)}: {self._figure.words(register, link.sought)}"
        )

    def _show_link(self) -> None:
        ui, row = self._ui, self._ui.links_list.currentRow()
        link = self._links[row] if row >= 0 else None
        register = None if link is None or not link.sought else self._registers.get(link.sought[0].register)
        ui.figures_box.setVisible(register is not None)
        if register is not None and link is not None:
            self._figure.show(register, link.sought)
        place = None if link is None else link.place
        ui.place_combo.setCurrentIndex(max(0, ui.place_combo.findData(place)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_link = self._ui.links_list.currentRow() >= 0
        self._ui.remove_button.setEnabled(has_link)
        self._ui.place_combo.setEnabled(has_link)
        self._ui.add_button.setEnabled(self._chosen() is not None)

    def _show_preview(self) -> None:
        found = self._lookup.preview(self._links)
        self._ui.preview_label.setText("Chưa chọn nguồn nào." if found is None else preview_words(found))


def preview_words(row: SuggestionRow) -> str:
    """What the sources would suggest, in at most three lines."""
    suggestion = row.suggestion
    if suggestion.points is None:
        return "\n".join(("Với các nguồn này chưa đề xuất được điểm.", *suggestion.cautions[:2]))
    first = f"Với các nguồn này sẽ đề xuất {format_points(suggestion.points)} điểm. {suggestion.calculation}."
    return "\n".join((first, *suggestion.cautions[:2]))


def _named(candidate: Candidate) -> str:
    return register_words(candidate.words) if candidate.register is not None else candidate.words
