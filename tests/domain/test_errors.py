from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import (
    CancelledError,
    DanvanError,
    LegacyEncodingError,
    NotFoundError,
    ValidationError,
)


def test_an_error_is_one_line_for_the_command_line() -> None:
    assert str(DanvanError("Ổ đĩa đã đầy.", "Hãy xóa bớt tệp.")) == "Ổ đĩa đã đầy. Hãy xóa bớt tệp."
    assert str(DanvanError("Chỉ có vậy.")) == "Chỉ có vậy."


@pytest.mark.parametrize(
    "error", [CancelledError(), NotFoundError("Không còn.", "Tải lại."), ValidationError("Sai ngày.", "Gõ lại.", "due")]
)
def test_every_known_error_is_one_the_clerk_can_understand(error: DanvanError) -> None:
    assert isinstance(error, DanvanError)
    assert error.message
    assert error.remedy


def test_a_wrong_value_names_its_field() -> None:
    assert ValidationError("Sai ngày.", field="due").field == "due"
    assert ValidationError("Sai ngày.").field == ""


def test_an_old_encoding_is_named_with_lines_before_and_after() -> None:
    error = LegacyEncodingError("a.txt", "VNI-Windows", "coâng", "công")
    assert "“a.txt”" in error.message
    assert "VNI-Windows" in error.message
    assert (error.encoding, error.before, error.after) == ("VNI-Windows", "coâng", "công")
    assert error.remedy
