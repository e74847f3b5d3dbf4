"""Tables that hold widgets in their cells."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget


def clear_cells(table: QTableWidget) -> None:
    """Take all rows away with their widgets, which Qt would leave in sight until they are deleted."""
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            widget = table.cellWidget(row, column)
            if widget is not None:
                widget.hide()
                table.removeCellWidget(row, column)
    table.setRowCount(0)
