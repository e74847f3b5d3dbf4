from __future__ import annotations

from datetime import date

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.gui.models.legal_documents import CitationColumn, LegalDocumentColumn
from danvan_desktop.services.document_conflicts import Conflict
from danvan_desktop.services.legal_documents import CitationRow, LegalDocumentRow


def test_what_is_not_known_is_said_and_never_guessed() -> None:
    row = LegalDocumentRow(LegalDocument(1, "Luật"), 0, 0, "", ())
    cells = {column.name: column.text(row) for column in LegalDocumentColumn}
    assert (cells["NUMBER"], cells["DATE"], cells["ISSUER"], cells["SUBJECT"]) == ("chưa có",) * 4
    assert cells["CITED"] == "chưa trích dẫn"


def test_warnings_and_successor_stand_in_the_row() -> None:
    document = LegalDocument(1, "Quyết định", "23-QĐ/TW", date(2021, 7, 30))
    row = LegalDocumentRow(
        document, 2, 5, "Quyết định số 1", (Conflict("a", "Hai ngày."), Conflict("b", "Trùng số.")), 2
    )
    cells = {column.name: column.text(row) for column in LegalDocumentColumn}
    assert (cells["CITED"], cells["REPLACED"]) == ("2 kế hoạch", "Quyết định số 1")
    assert cells["WARNINGS"] == "Hai ngày. Trùng số."
    assert LegalDocumentColumn.WARNINGS.sort_key(row) == 2


def test_a_citation_keeps_the_words_of_the_plan() -> None:
    row = CitationRow(
        Citation(1, 1, 1, "Căn cứ Quyết định", mentions=3, places=("preamble", "II.1")), "Kế hoạch A", 2026
    )
    assert [column.text(row) for column in CitationColumn] == [
        "2026",
        "Kế hoạch A",
        "phần căn cứ, II.1",
        "chưa có",
        "chưa có",
        "3",
        "Căn cứ Quyết định",
    ]
