"""What Qt itself has to say goes into the program's log, not onto the clerk's console."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_HARMLESS = ("This plugin does not support",)
"""What the offscreen platform says of every dialog."""

_LOG = logging.getLogger("qt")


def level_of(kind: QtMsgType, text: str) -> int:
    """The level a message of Qt is logged at; harmless ones only for who looks for them."""
    return logging.DEBUG if text.startswith(_HARMLESS) else _LEVELS.get(kind, logging.WARNING)


def log_qt_messages() -> None:
    """Take Qt's messages for the rest of this process."""

    def take(kind: QtMsgType, _place: QMessageLogContext, text: str) -> None:
        _LOG.log(level_of(kind, text), "%s", text)

    qInstallMessageHandler(take)
