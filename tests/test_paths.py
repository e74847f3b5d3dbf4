from __future__ import annotations

import os
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import appdirs
import pytest

from danvan_desktop import paths
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths, default_store_folder, own_command, resource, resources_folder


def lay_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = folder / "danvan_desktop"
    package.mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    return package


def test_checkout_keeps_its_resources_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_package(tmp_path, monkeypatch)
    assert resources_folder() == tmp_path / "resources"


def test_installed_wheel_keeps_its_resources_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = lay_package(tmp_path, monkeypatch)
    (package / "_resources").mkdir()
    assert resources_folder() == package / "_resources"


def test_frozen_program_keeps_its_resources_where_pyinstaller_unpacked_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "styles").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.is_frozen()
    assert resource("styles") == tmp_path / "resources" / "styles"


def test_missing_resource_is_told_to_the_clerk_with_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_package(tmp_path, monkeypatch)
    with pytest.raises(DanvanError, match=r"icons/không có\.svg") as caught:
        resource("icons", "không có.svg")
    assert "cài đặt lại" in caught.value.remedy


def test_the_program_starts_itself_anew_from_the_same_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_package(tmp_path, monkeypatch)
    command, environment = own_command({"PYTHONPATH": "elsewhere", "LANG": "vi"})
    assert command == [sys.executable, "-m", "danvan_desktop"]
    assert environment == {"PYTHONPATH": os.pathsep.join([str(tmp_path), "elsewhere"]), "LANG": "vi"}
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert own_command({"LANG": "vi"}) == ([sys.executable], {"LANG": "vi"})


def test_store_lies_in_the_local_folder_of_the_login_not_in_the_roaming_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}

    def record(name: str, **options: object) -> str:
        asked.update(options, name=name)
        return "somewhere"

    monkeypatch.setattr(appdirs, "user_data_dir", record)
    assert default_store_folder() == Path("somewhere")
    assert asked == {"name": "Danvan", "appauthor": False, "roaming": False}


def test_everything_of_a_store_lies_inside_its_data_folder(tmp_path: Path) -> None:
    store = StorePaths(tmp_path)
    places = [store.database, store.backups, store.evidence, store.logs, store.owner_file, store.exports]
    assert {place.parent for place in places} == {tmp_path}
    assert len(set(places)) == len(places)
    assert store.database.name == "danvan.sqlite3"


def test_naming_the_places_creates_nothing_and_they_cannot_be_changed(tmp_path: Path) -> None:
    store = StorePaths(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FrozenInstanceError):
        store.folder = tmp_path / "other"  # type: ignore[misc]
