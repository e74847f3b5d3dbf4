from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.evidence import Evidence, FileState, Proven, stray_words
from danvan_desktop.storage.tables.entities import entity_tables


def test_what_evidence_proves_are_nouns_of_the_store() -> None:
    nouns = {str(table.name) for table in entity_tables().values()}
    assert {proven.value for proven in Proven} <= nouns


def test_states_of_a_file_have_names_of_their_own() -> None:
    assert len({state.label for state in FileState}) == len(FileState)


def test_a_document_dated_in_the_year_or_not_at_all_may_prove_it_and_any_other_is_told_of() -> None:
    undated = Evidence(1, "ab", "a.pdf", 3)
    assert stray_words(undated, 2026) == ""
    assert stray_words(replace(undated, document_date=date(2026, 12, 31)), 2026) == ""
    assert stray_words(replace(undated, document_date=date(2025, 12, 31)), 2026) == "ngày 31/12/2025, ngoài năm 2026"
    assert stray_words(replace(undated, document_date=date(2027, 1, 4)), 2026) == "ngày 04/01/2027, ngoài năm 2026"
