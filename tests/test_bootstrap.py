"""The composition root: clock, login, log, store, services, and when there is no screen."""

from __future__ import annotations

import getpass
import logging
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from danvan_desktop import bootstrap
from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths


def test_the_clock_is_that_of_the_machine_to_the_second() -> None:
    clock = bootstrap.SystemClock()
    assert clock.now().microsecond == 0
    assert abs(clock.now() - datetime.now()) < timedelta(seconds=5)  # noqa: DTZ005 - the office's local time
    assert clock.today() == clock.now().date()


def test_a_machine_without_a_login_still_signs_the_history(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise OSError("no login")

    monkeypatch.setattr(getpass, "getuser", fail)
    assert bootstrap.login_name() == "không rõ"


def test_the_log_lies_in_the_data_folder_while_the_work_lasts(tmp_path: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    with bootstrap.logging_into(tmp_path / "logs"):
        logging.getLogger("thử").info("đã mở")
    assert "đã mở" in (tmp_path / "logs" / "danvan.log").read_text(encoding="utf-8")
    assert logging.getLogger().handlers == handlers


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("", encoding="utf-8")
    with bootstrap.logging_into(tmp_path / "logs"):
        logging.getLogger("thử").info("đã mở")


@pytest.mark.expected_log
def test_a_bug_goes_into_the_log_and_on_and_a_refusal_only_on(tmp_path: Path) -> None:
    with pytest.raises(DanvanError), bootstrap.logging_into(tmp_path):
        raise DanvanError("Từ chối.")
    with pytest.raises(ZeroDivisionError), bootstrap.logging_into(tmp_path):
        _ = 1 / 0
    text = (tmp_path / "danvan.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "Từ chối" not in text


def test_services_work_on_the_opened_store_and_sign_with_the_login(tmp_path: Path) -> None:
    paths, clock = StorePaths(tmp_path / "kho"), bootstrap.SystemClock()
    with bootstrap.open_store(paths, clock) as store:
        services = bootstrap.build_services(store, clock)
        services.agency.save(Agency(0, "Sở Thử nghiệm"))
        assert store.history(1)[0].who == bootstrap.login_name()
    with bootstrap.open_store(paths, clock) as store:
        agency = bootstrap.build_services(store, clock).agency.get()
        assert agency is not None
        assert agency.name == "Sở Thử nghiệm"


def test_the_first_page_is_imported_while_a_known_store_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, clock = StorePaths(tmp_path / "kho"), bootstrap.SystemClock()
    bootstrap.open_store(paths, clock).close()
    imported: list[str] = []
    monkeypatch.setattr(bootstrap, "import_module", imported.append)
    bootstrap.open_store(paths, clock, meanwhile=bootstrap.import_first_page).close()
    assert "danvan_desktop.gui.pages.overview" in imported


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_only_linux_without_any_screen_is_refused(name: str) -> None:
    bootstrap.need_display("win32", {})
    bootstrap.need_display("linux", {name: ":0"})
    with pytest.raises(DanvanError) as caught:
        bootstrap.need_display("linux", {name: ""})
    assert "danvan demo" in caught.value.remedy
