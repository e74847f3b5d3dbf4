"""Where files lie: the only module that knows appdirs, the frozen program and the folder of resources."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import appdirs

from danvan_desktop.domain.errors import DanvanError

APPLICATION_FOLDER = "Danvan"
GUIDE = "huong-dan-su-dung.md"
_PACKAGE = Path(__file__).resolve().parent


def is_frozen() -> bool:
    """True inside the program PyInstaller built."""
    return hasattr(sys, "_MEIPASS")


def resources_folder() -> Path:
    """The folder of icons, styles, translations and samples: frozen, then installed wheel, then checkout."""
    if is_frozen():
        return Path(str(vars(sys)["_MEIPASS"])) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file shipped with the program; raises `DanvanError` when the installation lacks it."""
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        raise DanvanError(
            f"Chương trình thiếu tệp đi kèm “{'/'.join(parts)}”.",
            "Hãy cài đặt lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.",
        )
    return path


def guide() -> Path:
    """The user's guide: shipped with the resources, in a checkout the file of docs/; raises `DanvanError` like `resource`."""
    written = checkout_folder() / "docs" / GUIDE
    return written if not is_frozen() and written.is_file() else resource("help", GUIDE)


def checkout_folder() -> Path:
    """The root of the source tree, for developers' tools; of no meaning in an installed program."""
    return _PACKAGE.parent


def own_command(environment: Mapping[str, str]) -> tuple[list[str], dict[str, str]]:
    """How to start this program once more, and the environment in which that finds the very same code."""
    if is_frozen():
        return [sys.executable], dict(environment)
    places = [str(_PACKAGE.parent), *filter(None, [environment.get("PYTHONPATH")])]
    return [sys.executable, "-m", _PACKAGE.name], {**environment, "PYTHONPATH": os.pathsep.join(places)}


def default_store_folder() -> Path:
    """The local (not roaming) folder of the login's data, where the store lives unless `--data-dir` says otherwise."""
    return Path(appdirs.user_data_dir(APPLICATION_FOLDER, appauthor=False, roaming=False))


@dataclass(frozen=True)
class StorePaths:
    """The places inside one data folder; nothing is created by naming them."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / "danvan.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder of verified copies."""
        return self.folder / "backups"

    @property
    def evidence(self) -> Path:
        """The folder of the files taken in, evidence and the office's templates, named by their SHA-256."""
        return self.folder / "evidence"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.folder / "logs"

    @property
    def owner_file(self) -> Path:
        """The small file that tells who has the store open; it feeds a message and is never the lock."""
        return self.folder / "owner.json"

    @property
    def exports(self) -> Path:
        """The folder offered first when a document is exported."""
        return self.folder / "exports"
