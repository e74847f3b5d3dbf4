"""The evidence of whatever is selected: drop files on it, open them, take them off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from danvan_desktop.domain.evidence import Proven, stray_words
from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_evidence_panel import Ui_EvidencePanel
from danvan_desktop.gui.messages import ANY_FILTER, choose_files, tell
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.evidence import EvidenceItem, EvidenceService

Attach = Callable[[Sequence[Path]], Changes]
Detach = Callable[[int], Changes]
OpenUrl = Callable[[QUrl], bool]

DOCUMENT_FILTER = "Tài liệu (*.pdf *.docx *.doc *.xlsx *.xls *.png *.jpg *.jpeg *.tif *.tiff *.txt)"


class EvidencePanel(QWidget):
    """Lists the evidence of one object; `open_url` opens a file or folder as the desktop does."""

    def __init__(
        self,
        evidence: EvidenceService,
        actions: Actions,
        parent: QWidget | None = None,
        open_url: OpenUrl = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._actions = actions
        self._open_url = open_url
        self._attach: Attach | None = None
        self._detach: Detach | None = evidence.detach
        self._year: int | None = None
        self._ui = Ui_EvidencePanel()
        self._ui.setupUi(self)
        roomy(self._ui.evidence_list)
        self._ui.evidence_list.files_dropped.connect(self.attach_files)
        self._ui.evidence_list.itemActivated.connect(self._open_selected)
        self._ui.evidence_list.currentItemChanged.connect(self._show_buttons)
        self._ui.attach_button.clicked.connect(self._choose_files)
        self._ui.open_button.clicked.connect(self._open_selected)
        self._ui.folder_button.clicked.connect(self._show_folder)
        self._ui.detach_button.clicked.connect(self._detach_selected)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._ui.evidence_list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._detach_selected)
        self.show_nothing("")

    def show_nothing(self, invitation: str) -> None:
        """Show that nothing is selected, or why nothing can be attached."""
        self._show([], None, invitation)

    def show_proven(
        self,
        proven: Proven,
        object_id: int | None,
        attach: Attach | None = None,
        *,
        detach: Detach | None = None,
        is_editable: bool = True,
        year: int | None = None,
    ) -> None:
        """Show what proves an object; `attach` takes files in where attaching first makes the object (`object_id` None).

        `detach` takes an item off by its link where more than the link is to be looked after. Documents dated outside
        `year`, where it is given, are marked.
        """
        items = [] if object_id is None else self._evidence.items(proven, object_id)
        if attach is None and object_id is not None:
            attach = partial(self._evidence.attach, proven, object_id)
        self._detach = (detach or self._evidence.detach) if is_editable else None
        self._year = year
        self._show(
            items, attach if is_editable else None, "Kéo tệp thả vào đây, hoặc “Đính kèm…”" if is_editable else ""
        )

    @property
    def count(self) -> int:
        """How many items are listed."""
        return self._ui.evidence_list.count()

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Take files in for the object shown; nothing happens while there is none."""
        if self._attach is not None and paths:
            attach = self._attach
            self._actions.run(lambda: attach(list(paths)))

    def _show(self, items: Sequence[EvidenceItem], attach: Attach | None, invitation: str) -> None:
        self._attach = attach
        view = self._ui.evidence_list
        view.clear()
        view.set_invitation(invitation)
        view.setAcceptDrops(attach is not None)
        for item in items:
            stray = "" if self._year is None else stray_words(item.evidence, self._year)
            said = (item.title, "" if item.is_intact else item.state_words, stray)
            line = QListWidgetItem(" – ".join(part for part in said if part), view)
            line.setData(Qt.ItemDataRole.UserRole, item)
            line.setToolTip("\n".join(filter(None, (item.evidence.file_name, item.state_words, stray))))
            if not item.is_intact:
                line.setForeground(tone_colour(Tone.BAD))
            elif stray:
                line.setForeground(tone_colour(Tone.WARNING))
        if items:
            view.setCurrentRow(0)
        self._ui.attach_button.setEnabled(attach is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_one = self._selected() is not None
        for button in (self._ui.open_button, self._ui.folder_button):
            button.setEnabled(has_one)
        self._ui.detach_button.setEnabled(has_one and self._detach is not None)

    def _selected(self) -> EvidenceItem | None:
        line = self._ui.evidence_list.currentItem()
        return None if line is None else cast("EvidenceItem", line.data(Qt.ItemDataRole.UserRole))

    def _choose_files(self) -> None:
        self.attach_files(choose_files(self, "Chọn tài liệu kiểm chứng", [DOCUMENT_FILTER, ANY_FILTER]))

    def _open_selected(self) -> None:
        item = self._selected()
        if item is None:
            return
        opening = self._evidence.opening(item.evidence.id)
        if opening.is_allowed:
            self._open_url(QUrl.fromLocalFile(str(opening.path)))
            return
        tell(
            self,
            f"Tệp “{item.evidence.file_name}” thuộc loại không mở trực tiếp để bảo đảm an toàn.",
            "Hãy dùng “Mở thư mục chứa” rồi mở bằng chương trình phù hợp.",
        )

    def _show_folder(self) -> None:
        item = self._selected()
        if item is not None:
            self._open_url(QUrl.fromLocalFile(str(self._evidence.opening(item.evidence.id).folder)))

    def _detach_selected(self) -> None:
        item = self._selected()
        detach = self._detach
        if item is not None and detach is not None:
            self._actions.run(lambda: detach(item.link_id))
