from __future__ import annotations

from danvan_desktop.domain.evidence import FileState, Proven
from danvan_desktop.storage.tables.entities import entity_tables


def test_what_evidence_proves_are_nouns_of_the_store() -> None:
    nouns = {str(table.name) for table in entity_tables().values()}
    assert {proven.value for proven in Proven} <= nouns


def test_states_of_a_file_have_names_of_their_own() -> None:
    assert len({state.label for state in FileState}) == len(FileState)
