from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.settings import Settings
from danvan_desktop.storage.repositories.settings import settings_of
from tests.stores import open_store


def test_the_defaults_hold_until_settings_are_stored(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert settings_of(store) == Settings(0)
        with store.begin("Sửa thiết lập") as uow:
            stored = uow.save(Settings(uow.new_id(), 30))
            uow.commit()
        assert settings_of(store) == stored
