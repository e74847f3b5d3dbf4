from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import CancelledError, NotFoundError
from danvan_desktop.services.dossier_content import NO_LETTER
from tests.dossier_office import YEAR, office, sample_folder

__all__ = ["office", "sample_folder"]


def quiet(_done: int, _whole: int) -> None:
    pass


def test_only_the_check_that_reads_the_files_finds_changed_bytes_of_equal_length(office) -> None:
    item = office.services.dossier.content(YEAR, NO_LETTER).files[0].evidence
    path = office.file_of(item)
    path.write_bytes(bytes(reversed(path.read_bytes())))
    check = office.services.dossier_check
    assert not [finding for finding in check.findings(YEAR) if "thay đổi" in finding.words]
    words = [finding.words for finding in check.checker(YEAR, quiet)() if "thay đổi" in finding.words]
    assert len(words) == 1
    assert item.title in words[0]


def test_reading_is_told_in_bytes_and_may_be_cancelled(office) -> None:
    told: list[tuple[int, int]] = []
    office.services.dossier_check.checker(YEAR, lambda done, whole: told.append((done, whole)))()
    size = office.services.dossier.content(YEAR, NO_LETTER).size
    assert told[-1] == (size, size)

    def cancel(_done: int, _whole: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        office.services.dossier_check.checker(YEAR, cancel)()


def test_a_year_without_a_sheet_has_nothing_to_check(office) -> None:
    with pytest.raises(NotFoundError):
        office.services.dossier_check.checker(2031, quiet)


def test_checking_changes_nothing(office) -> None:
    before = office.services.scoring.view(YEAR)
    office.services.dossier_check.checker(YEAR, quiet)()
    assert office.services.scoring.view(YEAR) == before
