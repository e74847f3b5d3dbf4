"""The part of the menu “Khác” of Theo dõi that hands papers to units and takes them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from danvan_desktop.gui.pages.unit_form_doors import UnitFormDoors
    from danvan_desktop.gui.pages.urging_letter_doors import UrgingLetterDoors


class PaperDoors(NamedTuple):
    """What the entries open: forms and slips, letters and their log."""

    forms: UnitFormDoors
    letters: UrgingLetterDoors


def add_unit_papers(menu: QMenu, doors: Callable[[], PaperDoors], shown: Callable[[], tuple[int | None, int]]) -> None:
    """Add the entries; `doors` is asked when one is chosen, `shown` tells the plan and the year looked at then."""
    menu.addAction("Gửi biểu mẫu cho phòng, ban…", lambda: doors().forms.hand_out(*shown()))
    menu.addAction("Nhận lại biểu mẫu…", lambda: doors().forms.take_back(shown()[1]))
    menu.addAction("Phiếu giao việc…", lambda: doors().forms.hand_out_slips(*shown()))
    menu.addSeparator()
    menu.addAction("Công văn đôn đốc…", lambda: doors().letters.urge(*shown()))
    menu.addAction("Sổ công văn đôn đốc…", lambda: doors().letters.show_log(shown()[1]))
    menu.addSeparator()
