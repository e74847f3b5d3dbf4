"""Rows high enough that the marks of stacked capitals (Ủ, Ẩ, Ễ) are not cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

ROOM = 8
"""Pixels a row is higher than its font; proven on pictures (architecture.md, facts measured)."""


class RoomyDelegate(QStyledItemDelegate):
    """Draws items as the platform does, in rows of at least font height + `ROOM` pixels; delegates may inherit it."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The platform's size, made high enough."""
        size = super().sizeHint(option, index)
        height = option.fontMetrics.height()  # type: ignore[attr-defined]  # the stubs lack it
        return size.expandedTo(QSize(0, height + ROOM))


def roomy(view: QAbstractItemView) -> None:
    """Give every row of a table, tree or list its room; headers of tables are made as high, row numbers hidden."""
    height = view.fontMetrics().height() + ROOM
    if isinstance(view, QTableView):
        rows = view.verticalHeader()
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        rows.hide()
    view.setItemDelegate(RoomyDelegate(view))
    for header in view.findChildren(QHeaderView):
        header.setMinimumHeight(height)
