"""The columns a score sheet may print besides the fixed ones; a criteria set chooses them (scoring.md, “Printed columns”)."""

from __future__ import annotations

from enum import StrEnum


class ScoreColumn(StrEnum):
    """The columns a score sheet may print; number, text, maximum and self points are always there."""

    BASIS = "basis"
    APPRAISED = "appraised"
    FINAL = "final"
    EVIDENCE = "evidence"
    EXPLANATION = "explanation"

    @property
    def label(self) -> str:
        """The title of the column, on screen and in print."""
        return {
            ScoreColumn.BASIS: "Căn cứ/số liệu",
            ScoreColumn.APPRAISED: "Điểm thẩm định",
            ScoreColumn.FINAL: "Điểm chốt",
            ScoreColumn.EVIDENCE: "Tài liệu kiểm chứng",
            ScoreColumn.EXPLANATION: "Giải trình/Ghi chú",
        }[self]


USUAL_COLUMNS = (ScoreColumn.BASIS, ScoreColumn.APPRAISED, ScoreColumn.EVIDENCE, ScoreColumn.EXPLANATION)
"""What a new set prints: the appraised points stand empty, so that the upper level fills them in and sends the file back."""


def in_printed_order(columns: tuple[ScoreColumn, ...]) -> tuple[ScoreColumn, ...]:
    """The columns in the order they are printed, each once."""
    return tuple(column for column in ScoreColumn if column in columns)
