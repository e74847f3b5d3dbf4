from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.backup import BackupReason, BackupState, DamagedStoreError, NewerStoreError
from danvan_desktop.domain.errors import DanvanError


def test_a_damaged_store_says_where_it_was_kept() -> None:
    error = DamagedStoreError("Tệp bị hỏng.", "Hãy phục hồi.", Path("kept.sqlite3"))
    assert str(error) == "Tệp bị hỏng. Hãy phục hồi."
    assert error.kept_path == Path("kept.sqlite3")
    assert error.newest_backup is None
    assert issubclass(NewerStoreError, DanvanError)


def test_reasons_and_states_have_names_of_their_own() -> None:
    assert len({reason.label for reason in BackupReason}) == len(BackupReason)
    assert len({state.label for state in BackupState}) == len(BackupState)
