"""A quick look at the evidence files: are they there, and as long as they were? No file is read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.storage.faults import faults_explained

_HASH_LENGTH = 64


def damaged_at_a_glance(folder: Path, items: Iterable[Evidence]) -> list[Evidence]:
    """The items whose file is gone or of another size; changed bytes of equal number only `state_of` finds."""
    with faults_explained():
        sizes = _sizes(folder)
    return [item for item in items if sizes.get(item.sha256, {-1}) != {item.size}]


def _sizes(folder: Path) -> dict[str, set[int]]:
    """SHA-256 → the sizes of its copies; on Windows they come with the names, without a look at each file."""
    found: dict[str, set[int]] = {}
    if not folder.is_dir():
        return found
    with os.scandir(folder) as fans:
        for fan in fans:
            if not fan.is_dir():
                continue
            with os.scandir(fan.path) as files:
                for file in files:
                    found.setdefault(file.name[:_HASH_LENGTH], set()).add(file.stat().st_size)
    return found
