"""Combo boxes over the enumerations of the domain, with “chưa có” where nothing is said."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.text import NOT_KNOWN

Member = TypeVar("Member", bound=Enum)


def fill_combo(combo: QComboBox, members: Iterable[Any], *, none_text: str | None = None) -> None:
    """Offer the members by their labels, after `none_text` (or “chưa có” for an empty one) when None may be chosen."""
    combo.clear()
    if none_text is not None:
        combo.addItem(none_text or NOT_KNOWN)
    for member in members:
        combo.addItem(member.label[:1].upper() + member.label[1:], member.value)


def choose(combo: QComboBox, member: Enum | None) -> None:
    """Show `member`; the combo emits `activated` for the clerk's choices only, so nothing is saved by this."""
    combo.setCurrentIndex(max(0, -1 if member is None else combo.findData(member.value)))


def chosen(combo: QComboBox, kind: type[Member]) -> Member | None:
    """The member shown, None for “chưa có”."""
    value = combo.currentData()
    return None if value is None else kind(value)
