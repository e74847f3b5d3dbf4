"""The start sequence of the store: nothing is read from or written to a file that has not been proven sound."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.engine import open_connection
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.schema import create_schema


def open_store_file(paths: StorePaths, moment: datetime) -> Connection:
    """The connection to the store of this folder, created when it is fresh; raises `DanvanError` when it may not be opened."""
    with faults_explained():
        paths.folder.mkdir(parents=True, exist_ok=True)
        is_fresh = not paths.database.exists()
        connection = open_connection(paths.database)
        if is_fresh:
            create_schema(connection, moment)
    return connection
