from __future__ import annotations

import pytest

from danvan_desktop.domain.legal_document import LegalDocument, chain_words, successors


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


def test_what_replaced_a_document_is_followed_to_the_one_in_force() -> None:
    old, newer, newest = (
        LegalDocument(1, "Nghị định", "04/2015/NĐ-CP", replaced_by_id=2),
        LegalDocument(2, "Nghị định", "59/2023/NĐ-CP", replaced_by_id=3),
        LegalDocument(3, "Luật", "10/2025/QH15"),
    )
    by_id = {each.id: each for each in (old, newer, newest)}
    assert successors(old, by_id) == (newer, newest)
    assert chain_words(old, by_id) == "Nghị định số 59/2023/NĐ-CP, rồi Luật số 10/2025/QH15"
    assert chain_words(newest, by_id) == ""


def test_a_circle_of_replacements_ends_where_it_closes() -> None:
    by_id = {place: LegalDocument(place, "Luật", str(place), replaced_by_id=place % 3 + 1) for place in (1, 2, 3)}
    assert [each.id for each in successors(by_id[1], by_id)] == [2, 3]
    into_it = LegalDocument(9, "Luật", "9", replaced_by_id=1)
    assert [each.id for each in successors(into_it, by_id)] == [1, 2, 3]
