from __future__ import annotations

from pathlib import Path

from danvan_desktop.services.damaged_evidence import damaged_items
from tests.offices import sample_office


def test_an_item_is_damaged_when_its_file_is_gone(tmp_path: Path) -> None:
    store, _ = sample_office(tmp_path)
    with store:
        assert damaged_items(store) == []
        kept = next(path for path in store.paths.evidence.rglob("*") if path.is_file())
        kept.chmod(0o600)
        kept.unlink()
        assert len(damaged_items(store)) == 1
