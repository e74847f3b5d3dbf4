from __future__ import annotations

import errno
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.exporters.atomic import PATIENCE, write_atomically


def _new(path: Path) -> None:
    path.write_text("mới", encoding="utf-8")


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "Báo cáo.docx"
    path.write_text("cũ", encoding="utf-8")
    return path


def _refuse(monkeypatch, error, times=10**6):
    """Let the swap fail `times` times."""
    real, count = Path.replace, iter(range(times))

    def replace(self, other):
        if next(count, None) is not None:
            raise error
        return real(self, other)

    monkeypatch.setattr(Path, "replace", replace)


def _held(number):
    error = PermissionError(errno.EACCES, "held")
    error.winerror = number
    return error


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(target):
    write_atomically(target, _new)
    assert target.read_text(encoding="utf-8") == "mới"
    assert list(target.parent.iterdir()) == [target]


def test_until_the_swap_the_old_file_is_what_everybody_sees(target):
    def write(draft):
        assert draft.parent == target.parent
        assert target.read_text(encoding="utf-8") == "cũ"
        _new(draft)
        assert target.read_text(encoding="utf-8") == "cũ"

    write_atomically(target, write)


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), ValueError("bug"), KeyboardInterrupt()])
def test_a_write_that_fails_half_way_changes_nothing(target, error):
    def write(draft):
        draft.write_text("nửa", encoding="utf-8")
        raise error

    with pytest.raises((DanvanError, ValueError, KeyboardInterrupt)):
        write_atomically(target, write)
    assert target.read_text(encoding="utf-8") == "cũ"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_held_for_a_moment_is_tried_again(target, monkeypatch, number):
    _refuse(monkeypatch, _held(number), times=3)
    pauses = []
    write_atomically(target, _new, pause=pauses.append)
    assert target.read_text(encoding="utf-8") == "mới"
    assert len(pauses) == 3


def test_a_file_open_in_word_is_told_after_two_and_a_half_seconds(target, monkeypatch):
    _refuse(monkeypatch, _held(32))
    pauses = []
    with pytest.raises(DanvanError) as caught:
        write_atomically(target, _new, pause=pauses.append)
    assert str(caught.value) == "Tệp đang mở trong Word/Excel. Hãy đóng tệp rồi thử lại, hoặc chọn tên khác."
    assert sum(pauses) == pytest.approx(PATIENCE, abs=0.11)
    assert target.read_text(encoding="utf-8") == "cũ"
    assert list(target.parent.iterdir()) == [target]


def test_a_refused_swap_without_windows_number_is_told_at_once(target, monkeypatch):
    _refuse(monkeypatch, PermissionError(errno.EPERM, "no"))
    with pytest.raises(DanvanError, match="đang mở"):
        write_atomically(target, _new, pause=lambda _: pytest.fail("waited"))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "Ổ đĩa đã đầy"),
        (errno.EDQUOT, "Ổ đĩa đã đầy"),
        (errno.ENAMETOOLONG, "quá dài"),
        (errno.EROFS, "chỉ cho phép đọc"),
        (errno.EACCES, "Không có quyền ghi"),
        (errno.EIO, "Không ghi được"),
    ],
)
def test_what_the_system_refuses_is_said_in_vietnamese_with_a_way_on(target, number, words):
    def write(_):
        raise OSError(number, "system")

    with pytest.raises(DanvanError, match=words) as caught:
        write_atomically(target, write)
    assert caught.value.remedy.startswith("Hãy")


def test_a_folder_a_missing_folder_and_a_read_only_file_are_refused_before_anything_is_written(tmp_path, target):
    target.chmod(0o444)
    for path, words in (
        (tmp_path, "là một thư mục"),
        (tmp_path / "không có" / "x.docx", "Không có thư mục"),
        (target, "chỉ cho phép đọc"),
        (target / "x.docx", "Không"),
    ):
        with pytest.raises(DanvanError, match=words):
            write_atomically(path, lambda _: pytest.fail("written"))


def test_a_name_longer_than_the_disk_takes_is_a_plain_message(tmp_path):
    with pytest.raises(DanvanError, match="quá dài"):
        write_atomically(tmp_path / ("x" * 300), _new)
