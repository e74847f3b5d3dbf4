from __future__ import annotations

from danvan_desktop.domain.amendment import AmendmentKind


def test_every_kind_of_amendment_has_a_name_of_its_own() -> None:
    labels = [kind.label for kind in AmendmentKind]
    assert labels == ["Bổ sung", "Sửa đổi", "Bỏ", "Bỏ, giữ vì đã có kết quả"]
