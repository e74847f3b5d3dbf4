from __future__ import annotations

from danvan_desktop.domain.soundness import Severity


def test_a_fault_and_a_warning_are_told_apart() -> None:
    assert {severity.label for severity in Severity} == {"Lỗi", "Cảnh báo"}
