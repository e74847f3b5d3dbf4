"""A line for names separated by semicolons, completed while typing and matched without accents."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

_MOST_MATCHES = 12
_BETWEEN = "; "


class NameLine(QLineEdit):
    """Offers the names that hold every word of the part behind the last semicolon; Enter takes the best, Esc keeps the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyed: list[tuple[str, str]] = []
        self._key: Callable[[str], str] = str.casefold
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(_MOST_MATCHES)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # overloads lack in stubs
        self.textEdited.connect(self._offer)

    def set_names(self, names: Sequence[str], key: Callable[[str], str]) -> None:
        """Offer these names, compared by `key`, which takes their accents away."""
        self._key = key
        self._keyed = [(name, key(name)) for name in names]

    def matches(self, typed: str) -> list[str]:
        """The names offered for a text, those beginning with the words first."""
        words = self._key(typed.rpartition(";")[2]).split()
        if not words:
            return []
        found = [(name, key) for name, key in self._keyed if all(word in key for word in words)]
        found.sort(key=lambda pair: not pair[1].startswith(words[0]))
        return [name for name, _ in found][:_MOST_MATCHES]

    def take(self, name: str) -> None:
        """Put a name in the place of the part being typed."""
        head, between, _ = self.text().rpartition(";")
        self.setText(f"{head.rstrip()}{_BETWEEN}{name}" if between else name)

    def _offer(self, typed: str) -> None:
        found = self.matches(typed)
        self._model.setStringList(found)
        if found:
            self._completer.complete()
            self._completer.popup().setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._completer.popup().hide()

    def _take(self, index: QModelIndex) -> None:
        self.take(str(index.data(Qt.ItemDataRole.DisplayRole)))
