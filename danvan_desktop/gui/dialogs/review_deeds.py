"""What the clerk does in the review of a plan: every deed with its words and its key, for buttons and menu alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.models.draft_paragraphs import FATE_WORDS

FATE_KEYS = {
    Fate.HEADING: "1",
    Fate.GROUP: "2",
    Fate.TASK: "3",
    Fate.TASK_CONTINUATION: "4",
    Fate.ASSIGNMENT: "5",
    Fate.TARGET: "6",
    Fate.OBLIGATION: "7",
    Fate.PURPOSE: "8",
    Fate.RECIPIENT: "9",
    Fate.SKIPPED: "0",
    Fate.METADATA: "Alt+1",
    Fate.PREAMBLE: "Alt+2",
    Fate.CLOSING: "Alt+3",
    Fate.SIGNATURE: "Alt+4",
}
"""The key that makes a paragraph of a kind. Digits, because an input method would make đ of two letters d."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: `keys` as Qt spells them, the first one is shown; `tip` says what happens."""

    text: str
    keys: tuple[str, ...]
    tip: str
    is_in_menu: bool = True


DEEDS = {
    "join": Deed("Nối", ("Ctrl+J",), "Nối đoạn này vào đoạn ngay trước"),
    "split": Deed("Tách", ("Ctrl+T",), "Tách đoạn tại vị trí con trỏ (F2 để đặt con trỏ)"),
    "reread": Deed("Đọc lại phần dưới", ("F5",), "Giữ các chỉnh sửa từ đầu đến đoạn này, đọc lại phần dưới từ đầu"),
    "edit": Deed("Đặt con trỏ vào đoạn", ("F2",), "Đặt con trỏ vào đoạn đang chọn"),
    "next": Deed("Chỗ tiếp (F8)", ("F8",), "Tới chỗ cần xem lại tiếp theo"),
    "previous": Deed("Chỗ trước", ("Shift+F8",), "Về chỗ cần xem lại phía trước"),
    "undo": Deed("Hoàn tác", ("Ctrl+Z",), "Bỏ chỉnh sửa vừa làm"),
    "redo": Deed("Làm lại", ("Ctrl+Y",), "Làm lại chỉnh sửa vừa bỏ"),
    "restore": Deed("Bỏ hết", ("Ctrl+Backspace",), "Bỏ mọi chỉnh sửa, trở lại kết quả đọc ban đầu"),
    "pane": Deed("Sang khung bên", ("F6",), "Chuyển giữa văn bản gốc, bản nháp và danh sách bên dưới"),
    "accept": Deed("Nhận kế hoạch", ("Ctrl+Return", "Ctrl+Enter"), "Lưu kế hoạch như bản nháp; hoàn tác được", False),
}
"""The deeds by name; the dialog gives each what it does."""


class ReviewDeeds(QObject):
    """The actions of the review: `actions` by the names of `DEEDS`, and one action for each kind of paragraph."""

    def __init__(
        self, owner: QWidget, source: QWidget, does: Mapping[str, Callable[[], object]], make: Callable[[Fate], object]
    ) -> None:
        super().__init__(owner)
        self.actions = {name: self._action(owner, deed, does[name]) for name, deed in DEEDS.items()}
        self._kinds = [self._kind(source, fate, make) for fate in FATE_KEYS]

    def show_menu(self, view: QWidget, place: QPoint) -> None:
        """Everything that can be done with a paragraph, with its keys."""
        menu = self.menu(view)
        menu.exec(view.mapToGlobal(place))
        menu.deleteLater()

    def menu(self, view: QWidget) -> QMenu:
        """The menu of a paragraph."""
        menu = QMenu(view)
        kinds = menu.addMenu("Đổi thành")
        kinds.addActions(self._kinds)
        menu.addActions([self.actions[name] for name, deed in DEEDS.items() if deed.is_in_menu])
        return menu

    def _action(self, owner: QWidget, deed: Deed, do: Callable[[], object]) -> QAction:
        action = QAction(deed.text, owner)
        action.setShortcuts([key_sequence(keys) for keys in deed.keys])
        action.setToolTip(f"{deed.tip} ({_shown(deed.keys[0])})")
        action.triggered.connect(lambda _checked: do())
        owner.addAction(action)
        return action

    def _kind(self, source: QWidget, fate: Fate, make: Callable[[Fate], object]) -> QAction:
        action = QAction(FATE_WORDS[fate], source)
        action.setShortcut(key_sequence(FATE_KEYS[fate]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: make(fate))
        source.addAction(action)
        return action


def _shown(keys: str) -> str:
    return keys.replace("Return", "Enter")
