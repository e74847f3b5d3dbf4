"""The registers of the sample year, typed row by row as a clerk would."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.services.services import Services

Rows = Mapping[str, Sequence[Mapping[str, Any]]]

_EVIDENCE = "evidence"


def fill_registers(services: Services, year: int, registers: Rows, file_of: Callable[[str], Path]) -> None:
    """Type the rows of every register; `file_of` gives the file of an evidence item by its name."""
    for key, rows in registers.items():
        for row in rows:
            typed = {column: text for column, text in row.items() if column != _EVIDENCE}
            row_id = services.registers.add_row(key, year, typed).created[0]
            files = [file_of(name) for name in row.get(_EVIDENCE, ())]
            if files:
                services.evidence.attach(Proven.REGISTER_ROW, row_id, files)
