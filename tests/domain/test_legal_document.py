from __future__ import annotations

import pytest

from danvan_desktop.domain.legal_document import LegalDocument


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (LegalDocument(1, "Quyết định", "23-QĐ/TW", subject="về quy chế"), "Quyết định số 23-QĐ/TW"),
        (LegalDocument(1, "Luật", subject="Thực hiện dân chủ ở cơ sở"), "Luật Thực hiện dân chủ ở cơ sở"),
        (LegalDocument(1, "Pháp lệnh"), "Pháp lệnh"),
    ],
)
def test_a_document_is_known_by_its_number_or_its_subject(document: LegalDocument, title: str) -> None:
    assert document.title == title
