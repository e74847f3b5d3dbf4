from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from danvan_desktop.domain.backup import BackupReason, BackupRecord, BackupState
from danvan_desktop.domain.history import HistoryKind, HistoryLine
from danvan_desktop.domain.soundness import Finding, Severity
from danvan_desktop.gui.models.store_care import BackupColumn, FindingColumn, HistoryColumn
from danvan_desktop.gui.tones import Tone

AT = datetime(2026, 11, 5, 7, 30)


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (BackupState.GOOD, "Dùng được", Tone.GOOD),
        (BackupState.CHANGED, "Tệp đã bị thay đổi", Tone.BAD),
        (BackupState.MISSING, "Mất tệp", Tone.BAD),
    ],
)
def test_a_copy_says_when_why_and_whether_it_is_good(state: BackupState, words: str, tone: Tone) -> None:
    record = BackupRecord(Path("x"), AT, BackupReason.DAILY, 2048, state, 3, 9, "", "", "", 1)
    assert [column.text(record) for column in BackupColumn] == [
        "05/11/2026 07:30",
        "Đầu ngày làm việc",
        words,
        "2 KB",
    ]
    assert BackupColumn.STATE.tone(record) is tone
    assert BackupColumn.MADE.sort_key(record) == 3


def test_a_change_says_when_what_and_who_and_undo_is_quiet() -> None:
    line = HistoryLine(4, AT, "hang", "Sửa nhiệm vụ", HistoryKind.UNDO)
    assert [column.text(line) for column in HistoryColumn] == [
        "05/11/2026 07:30",
        "Hoàn tác: Sửa nhiệm vụ",
        "hang",
    ]
    assert HistoryColumn.WHAT.tone(line) is Tone.MUTED


def test_a_fault_is_told_apart_from_a_warning() -> None:
    fault, warning = (Finding(severity, "a", "b") for severity in Severity)
    assert FindingColumn.SEVERITY.text(fault) == "Lỗi"
    assert [FindingColumn.SEVERITY.tone(found) for found in (fault, warning)] == [Tone.BAD, Tone.WARNING]
