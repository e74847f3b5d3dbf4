from __future__ import annotations

from datetime import datetime
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.services.store_standing import StoreStandingService, moment_words
from danvan_desktop.services.units import UnitService
from tests.stores import open_store


def test_the_standing_tells_place_size_and_moments_in_words(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        service = StoreStandingService(store)
        fresh = service.standing()
        assert (fresh.saved_words, fresh.backup_words, fresh.is_sample) == ("chưa có thao tác nào", "chưa có", False)
        UnitService(store).add(Unit(0, "Phòng A"))
        store.backup()
        standing = service.standing()
        assert standing.folder == store.paths.folder
        assert standing.size == store.paths.database.stat().st_size
        assert standing.saved_words == "08:00 ngày 15/06/2026"
        assert standing.backup_words == "08:00 ngày 15/06/2026 (theo yêu cầu)"
        assert str(store.paths.folder) in service.place_words()
        assert "08:00 ngày 15/06/2026" in service.place_words()


def test_a_moment_is_said_in_words() -> None:
    assert moment_words(datetime(2026, 11, 5, 7, 3)) == "07:03 ngày 05/11/2026"
