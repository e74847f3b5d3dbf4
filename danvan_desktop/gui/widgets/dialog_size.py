"""Dialogs on small screens: never larger than the window they were opened from."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def keep_within(dialog: QDialog, opener: QWidget | None) -> None:
    """Shrink a dialog to the window of `opener`; on a screen of 1366×768 set to 150 % that has 910×480 points."""
    if opener is not None:
        dialog.resize(dialog.sizeHint().expandedTo(dialog.size()).boundedTo(opener.window().size()))
