"""Who has the store open: a small file that only feeds a message; SQLite's lock is the truth."""

from __future__ import annotations

import getpass
import json
import os
import platform
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.storage.files import patiently


class Owner(NamedTuple):
    """Machine, login, process id, and since when (ISO date and time)."""

    machine: str
    login: str
    pid: int
    since: str

    def in_words(self) -> str:
        """The owner in the clerk's words."""
        moment = datetime.fromisoformat(self.since)
        return (
            f"máy “{self.machine}”, tài khoản “{self.login}”, tiến trình số {self.pid},"
            f" từ {moment:%H:%M} ngày {moment:%d/%m/%Y}"
        )


def write_owner(path: Path, moment: datetime) -> None:
    """Leave a note on who opened the store; raises `OSError`. It need not outlast a loss of power: nobody holds a lock then."""
    owner = Owner(platform.node(), _login(), os.getpid(), moment.isoformat(timespec="seconds"))
    note = json.dumps(owner._asdict(), ensure_ascii=False).encode()
    patiently(lambda: path.write_bytes(note))


def read_owner(path: Path) -> Owner | None:
    """The note left by who has the store open, or None when there is no readable one."""
    try:
        owner = Owner(**json.loads(path.read_bytes()))
        datetime.fromisoformat(owner.since)
    except (OSError, ValueError, TypeError):
        return None
    return owner


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a service account without a name
        return "không rõ"
