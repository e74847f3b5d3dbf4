import pytest

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.storage.repositories.scoring import evidence_of_sheet, full_set_of, sheets_of_set
from tests.score_office import score_office


@pytest.fixture
def office(tmp_path):
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_a_set_is_read_with_its_rows_in_printed_order(office) -> None:
    full_set = full_set_of(office.store, office.set_id)
    assert [row.number for row in full_set.criteria][:6] == ["1", "1.1", "1.2", "1.3", "1.4", "2"]
    assert [band.position for band in full_set.bands] == [1, 2, 3, 4]
    assert len(full_set.rules) == 7
    with pytest.raises(NotFoundError):
        full_set_of(office.store, 999_999)


def test_criteria_of_other_sets_stay_out(office) -> None:
    count = len(full_set_of(office.store, office.set_id).criteria)
    office.criteria.duplicate(office.set_id, "Bản sao")
    assert len(full_set_of(office.store, office.set_id).criteria) == count
    assert office.store.count(Criterion) == 2 * count


def test_sheets_of_a_set_come_oldest_year_first(office) -> None:
    office.scoring.create_sheet(2024, office.set_id)
    assert [sheet.year for sheet in sheets_of_set(office.store, office.set_id)] == [2024, 2026]


def test_evidence_is_read_by_criterion_and_only_of_this_sheet_and_of_score_lines(office, tmp_path) -> None:
    files = [tmp_path / name for name in ("a.pdf", "b.pdf")]
    for file in files:
        file.write_text(file.name, encoding="utf-8")
    office.evidence.attach(*office.at("1.2"), files)
    office.evidence.attach(*office.at("1.1"), files[:1])
    line_id = office.row("1.2").line.id
    office.all_evidence.attach(Proven.PROGRESS_ENTRY, line_id, files[:1])
    found = evidence_of_sheet(office.store, office.sheet_id)
    assert {key: [item.file_name for item in items] for key, items in found.items()} == {
        office.id_of("1.2"): ["a.pdf", "b.pdf"],
        office.id_of("1.1"): ["a.pdf"],
    }
    other = office.scoring.create_sheet(2025, office.set_id).created[0]
    assert evidence_of_sheet(office.store, other) == {}
