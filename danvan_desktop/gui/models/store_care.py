"""The columns of the lists on “Dữ liệu”: copies, findings, history."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt

from danvan_desktop.domain.backup import BackupRecord, BackupState
from danvan_desktop.domain.history import HistoryKind, HistoryLine
from danvan_desktop.domain.soundness import Finding, Severity
from danvan_desktop.domain.text import format_date, format_size
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


def _short(moment: datetime) -> str:
    return f"{format_date(moment.date())} {moment:%H:%M}"


def _state_tone(record: BackupRecord) -> Tone:
    return Tone.GOOD if record.state is BackupState.GOOD else Tone.BAD


def _severity_tone(finding: Finding) -> Tone:
    return Tone.BAD if finding.severity is Severity.FAULT else Tone.WARNING


def _kind_tone(line: HistoryLine) -> Tone:
    return Tone.NORMAL if line.kind is HistoryKind.ACTION else Tone.MUTED


class BackupColumn(ListColumn):
    """A copy of the store."""

    MADE = ("Lúc", 124, _LEFT, lambda row: _short(row.made_at), lambda row: row.sequence)
    REASON = ("Vì sao", 130, _LEFT, lambda row: row.reason.label)
    STATE = ("Tình trạng", 116, _LEFT, lambda row: row.state.label, None, _state_tone)
    SIZE = ("Cỡ", 64, _RIGHT, lambda row: format_size(row.size), lambda row: row.size)


class FindingColumn(ListColumn):
    """What a check found."""

    SEVERITY = ("Mức", 90, _LEFT, lambda row: row.severity.label, None, _severity_tone)
    TEXT = ("Phát hiện", 420, _LEFT, lambda row: row.text)
    REMEDY = ("Cần làm", 380, _LEFT, lambda row: row.remedy)


class HistoryColumn(ListColumn):
    """One change."""

    AT = ("Lúc", 124, _LEFT, lambda row: _short(row.at), lambda row: row.seq)
    WHAT = ("Thao tác", 240, _LEFT, lambda row: row.words, None, _kind_tone)
    WHO = ("Người làm", 130, _LEFT, lambda row: row.who)
