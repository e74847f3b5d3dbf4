"""Messages of Qt are logged at their level; the console stays the clerk's."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest
from PySide6.QtCore import QtMsgType

from danvan_desktop.gui.qt_messages import level_of

_SCRIPT = """
import logging, sys
from PySide6.QtCore import qWarning
from danvan_desktop.gui.qt_messages import log_qt_messages
logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
log_qt_messages()
qWarning("a real warning")
qWarning("This plugin does not support propagateSizeHints()")
"""


@pytest.mark.parametrize(
    ("kind", "text", "level"),
    [
        (QtMsgType.QtWarningMsg, "QPainter::begin: failed", logging.WARNING),
        (QtMsgType.QtCriticalMsg, "x", logging.ERROR),
        (QtMsgType.QtWarningMsg, "This plugin does not support raise()", logging.DEBUG),
    ],
)
def test_each_kind_has_its_level(kind: QtMsgType, text: str, level: int) -> None:
    assert level_of(kind, text) == level


def test_messages_reach_the_log_and_not_the_console() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "qt WARNING a real warning"
    assert done.stderr == ""
