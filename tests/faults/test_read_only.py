from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import CHECKOUT
from tests.storage.samples import fill_store
from tests.stores import open_store

NOBODY = 65534
TRY = """
import os, sys, pathlib
from danvan_desktop.domain.errors import DanvanError
from tests.stores import open_store
if os.geteuid() == 0:  # root may write anywhere: go on as somebody who may not
    os.setgid(int(sys.argv[2]))
    os.setuid(int(sys.argv[2]))
try:
    open_store(pathlib.Path(sys.argv[1]))
except DanvanError as error:
    print(error)
"""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_read_only_store_is_refused_with_a_remedy_and_not_a_byte_changes(
    what: str,
) -> None:
    place = Path(f"/tmp/danvan-read-only-{os.getpid()}-{what}")  # noqa: S108  # pytest's folders are closed to others
    place.mkdir(mode=0o755)
    try:
        with open_store(place) as store:
            fill_store(store)
        database = store.paths.database
        before = hashlib.sha256(database.read_bytes()).hexdigest()
        database.parent.chmod(0o555 if what == "folder" else 0o777)
        database.chmod(0o444)
        done = subprocess.run(
            [sys.executable, "-c", TRY, str(place), str(NOBODY)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Không ghi được vào thư mục dữ liệu" in done.stdout, done.stderr
        assert "Hãy" in done.stdout
        assert hashlib.sha256(database.read_bytes()).hexdigest() == before
    finally:
        (place / "store").chmod(0o755)
        shutil.rmtree(place)
