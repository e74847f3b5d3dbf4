"""The actions of the tasks tab as a table: words, icon, keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.services.views_plans import OutlineRow


@dataclass(frozen=True, slots=True)
class ActionWords:
    """One action: its objectName, its words, icon, keys and what it does in a sentence."""

    name: str
    text: str
    icon: str
    keys: str = ""
    hint: str = ""


TASK_ACTIONS = (
    ActionWords("add_task_action", "Thêm nhiệm vụ", "add", "Ctrl+N", "Thêm nhiệm vụ sau dòng đang chọn"),
    ActionWords("add_group_action", "Thêm nhóm…", "add", "", "Thêm nhóm nhiệm vụ vào mục đang chọn"),
    ActionWords("add_section_action", "Thêm mục…", "add", "", "Thêm mục sau mục đang chọn"),
    ActionWords("edit_action", "Sửa", "edit", "F2", "Sửa nội dung dòng đang chọn"),
    ActionWords("split_action", "Tách", "split", "", "Tách nhiệm vụ tại con trỏ trong ô Nội dung nhiệm vụ"),
    ActionWords("merge_action", "Gộp", "merge", "", "Gộp các nhiệm vụ đang chọn thành một"),
    ActionWords("up_action", "Lên", "up", "Alt+Up", "Chuyển lên"),
    ActionWords("down_action", "Xuống", "down", "Alt+Down", "Chuyển xuống"),
    ActionWords("delete_action", "Xóa", "delete", "", "Xóa các dòng đang chọn; Hoàn tác lấy lại được"),
    ActionWords("assign_action", "Phân công hàng loạt…", "unit", "", "Giao các nhiệm vụ đang chọn cho đơn vị"),
    ActionWords("matrix_action", "Bảng phân công…", "matrix", "", "Bảng nhiệm vụ × đơn vị"),
    ActionWords("paste_action", "Dán từ Excel…", "paste", "", "Thêm nhiệm vụ từ các ô đã sao chép trong Excel"),
)

ON_TOOLBAR = (
    "add_task_action", "", "split_action", "merge_action", "up_action", "down_action", "delete_action", "",
    "assign_action", "matrix_action", "paste_action",
)  # fmt: skip
"""The toolbar from left to right; an empty name is a separator."""


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """The actions of the table by name, working while the focus is inside `owner`."""
    made = {}
    for words in TASK_ACTIONS:
        action = QAction(icon(words.icon), words.text, owner)
        action.setObjectName(words.name)
        keys = f" ({words.keys})" if words.keys else ""
        action.setToolTip(words.hint + keys)
        if words.keys:
            action.setShortcut(key_sequence(words.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        made[words.name] = action
    return made


def what_can_be_done(rows: Sequence[OutlineRow], tasks: Sequence[OutlineRow]) -> dict[str, bool]:
    """Which actions make sense for the selected rows, `tasks` being those of them that are tasks."""
    has_tasks_only = bool(tasks) and len(tasks) == len(rows)
    has_one_kind = has_tasks_only or len(rows) == 1
    return {
        "edit_action": len(rows) == 1,
        "split_action": has_tasks_only and len(tasks) == 1,
        "merge_action": has_tasks_only and len(tasks) > 1,
        "up_action": has_one_kind,
        "down_action": has_one_kind,
        "delete_action": has_one_kind,
        "assign_action": bool(rows),
    }
