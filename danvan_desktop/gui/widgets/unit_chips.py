"""Chosen names as chips with a line to type more of them, matched without accents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from danvan_desktop.gui.widgets.flow_layout import FlowLayout

_ID_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_MATCHES = 12


@dataclass(frozen=True, slots=True)
class ChipChoice:
    """Something that can be chosen: `words` are all the names it is found by, the first being shown in the list."""

    id: int
    text: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen: what the chip says and, on hovering, its full words."""

    id: int
    text: str
    hint: str = ""


class UnitChips(QWidget):
    """A row of chips; emits `ids_changed(tuple of ids)` when the clerk adds or removes one, and changes nothing itself.

    `chip_menu_requested(id, global position)` is emitted on a right click on a chip.
    """

    ids_changed = Signal(object)
    chip_menu_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: Callable[[str], str] = str.casefold
        self._choices: list[tuple[ChipChoice, str]] = []
        self._chips: list[Chip] = []
        self._widgets: list[QWidget] = []
        self._layout = FlowLayout(self)
        self._edit = QLineEdit(self)
        self._edit.setObjectName("add_unit_edit")
        self._edit.setPlaceholderText("Gõ tên đơn vị…")
        self._edit.setMinimumWidth(120)
        self._height = self._edit.sizeHint().height() + 2
        self._edit.setFixedHeight(self._height)
        self._edit.installEventFilter(self)
        self._edit.textEdited.connect(self._offer)
        self._layout.addWidget(self._edit)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self._edit)
        self._completer.setMaxVisibleItems(_MOST_MATCHES)
        self._completer.activated[QModelIndex].connect(self._take_index)  # type: ignore[index]  # overloads lack in stubs
        self.setFocusProxy(self._edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_key(self, key: Callable[[str], str]) -> None:
        """Compare names by `key`, which takes their accents away."""
        self._key = key

    def set_choices(self, choices: Iterable[ChipChoice]) -> None:
        """Offer these names."""
        self._choices = [(choice, " | ".join(self._key(word) for word in choice.words)) for choice in choices]

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these as chosen."""
        if list(chips) == self._chips:
            return
        self._chips = list(chips)
        for widget in self._widgets:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.setObjectName("")  # its successor may bear the name before this one is gone
            widget.deleteLater()
        self._widgets = [self._make_chip(chip) for chip in self._chips]
        for place, widget in enumerate(self._widgets):
            self._layout.insert_widget(place, widget)
            widget.show()
        self.updateGeometry()

    def ids(self) -> tuple[int, ...]:
        """The ids of the chips from left to right."""
        return tuple(chip.id for chip in self._chips)

    def matches(self, typed: str) -> list[ChipChoice]:
        """The names that hold every typed word, those beginning with them first; chosen ones are left out."""
        words = self._key(typed).split()
        taken = set(self.ids())
        found = [(c, key) for c, key in self._choices if c.id not in taken and all(word in key for word in words)]
        beginning = " ".join(words)
        found.sort(key=lambda pair: not any(part.startswith(beginning) for part in pair[1].split(" | ")))
        return [choice for choice, _ in found]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes the best match, Backspace in the empty line the last chip; the arrow down offers every name."""
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self._edit.text() and self._chips:
                self._change(self.ids()[:-1])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._edit.text().strip():
                self._take_best()
                return True  # or the dialog around would close over an unfinished name
            if event.key() == Qt.Key.Key_Down:
                self._offer(self._edit.text())
                return True
        return super().eventFilter(watched, event)

    def _make_chip(self, chip: Chip) -> QWidget:
        frame = QFrame(self)
        frame.setObjectName(f"chip_{chip.id}")
        frame.setProperty("chip", True)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        frame.setToolTip(chip.hint)
        frame.setFixedHeight(self._height)
        frame.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        frame.customContextMenuRequested.connect(
            lambda place: self.chip_menu_requested.emit(chip.id, frame.mapToGlobal(place))
        )
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(6, 1, 1, 1)
        layout.setSpacing(2)
        label = QLabel(chip.text, frame)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(min(label.sizeHint().width(), 250))
        layout.addWidget(label)
        remove = QToolButton(frame)
        remove.setObjectName(f"remove_chip_{chip.id}")
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        remove.setToolTip(f"Bỏ {chip.text}")
        remove.setAccessibleName(f"Bỏ {chip.text}")
        remove.clicked.connect(lambda: self._change(tuple(each for each in self.ids() if each != chip.id)))
        layout.addWidget(remove)
        return frame

    def _offer(self, typed: str) -> None:
        self._model.clear()
        for choice in self.matches(typed):
            item = QStandardItem(choice.text)
            item.setData(choice.id, _ID_ROLE)
            self._model.appendRow(item)
        if not self._model.rowCount():
            self._completer.popup().hide()
            return
        self._completer.complete()
        self._completer.popup().setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take_index(self, index: QModelIndex) -> None:
        self._add(int(index.data(_ID_ROLE)))

    def _take_best(self) -> None:
        found = self.matches(self._edit.text())
        if found:
            self._add(found[0].id)

    def _add(self, chosen: int) -> None:
        self._edit.clear()
        self._change((*self.ids(), chosen))

    def _change(self, ids: tuple[int, ...]) -> None:
        self.ids_changed.emit(ids)
