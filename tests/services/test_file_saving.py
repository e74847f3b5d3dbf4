"""Files the window fills are swapped in at once or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.services.file_saving import save_beside


def test_the_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_text("cũ")

    def write(draft: Path) -> None:
        assert draft != target
        draft.write_text("mới")

    save_beside(target, write)
    assert target.read_text() == "mới"
    assert list(tmp_path.iterdir()) == [target]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_text("cũ")

    def write(_draft: Path) -> None:
        raise PermissionError("đang mở")

    with pytest.raises(DanvanError):
        save_beside(target, write)
    assert target.read_text() == "cũ"
    assert list(tmp_path.iterdir()) == [target]
