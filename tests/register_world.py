"""The tracking office with the services of its registers and a few rows, for the tests of Sổ theo dõi."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.services.register_forms import RegisterFormService
from danvan_desktop.services.register_paste import RegisterPaste
from danvan_desktop.services.register_views import RegisterLine
from danvan_desktop.services.registers import RegisterService
from tests.tracking_office import YEAR, World


class RegisterWorld(World):
    """A world whose registers are empty until `fill`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.registers = RegisterService(self.store, self.evidence)
        self.forms = RegisterFormService(self.store)
        self.paste = RegisterPaste(self.store)

    def fill(self) -> None:
        """Three study sessions, two months of letters, a difficulty."""
        for typed in (
            {"held_on": "5/2", "documents": "23-QĐ/TW", "participants": "58", "total": "62", "unit": "Văn phòng Sở"},
            {"held_on": "1203", "documents": "Nghị định số 30/2020/NĐ-CP", "participants": "4", "total": "4"},
            {"held_on": "20/6", "documents": "Thông báo lạ", "note": "chưa thống kê"},
        ):
            self.registers.add_row("study_session", YEAR, typed)
        for typed in (
            {"period": "Tháng 1", "backlog": "2", "received": "10", "solved": "9"},
            {"period": "Tháng 2", "backlog": "3", "received": "5", "solved": "8"},
        ):
            self.registers.add_row("reception_stat", YEAR, typed)
        self.registers.add_row("difficulty", YEAR, {"raised_on": "1/6", "text": "Thiếu máy quét ở bộ phận một cửa"})

    def lines(self, key: str) -> tuple[RegisterLine, ...]:
        """The lines of a register in the year."""
        return self.registers.sheet(key, YEAR).lines

    def texts(self, key: str) -> list[list[str]]:
        """What the shown cells of a register say, line by line."""
        sheet = self.registers.sheet(key, YEAR)
        return [[line.text(column) for column in sheet.register.shown] for line in sheet.lines]
