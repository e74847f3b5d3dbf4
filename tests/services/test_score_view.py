from datetime import date

import pytest

from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_rows_stand_in_printed_order_with_their_depth(office: ScoreOffice) -> None:
    rows = office.view().rows
    assert [(row.criterion.number, row.depth) for row in rows[:7]] == [
        ("1", 1),
        ("1.1", 2),
        ("1.2", 2),
        ("1.3", 2),
        ("1.4", 2),
        ("2", 1),
        ("2.1", 2),
    ]
    assert office.view().find(None) is None


def test_evidence_dated_outside_the_year_or_harmed_is_doubted_until_it_is_mended(office: ScoreOffice, tmp_path) -> None:
    file = tmp_path / "Kế hoạch.pdf"
    file.write_bytes(b"noi dung")
    office.evidence.attach(*office.at("1.1"), [file])
    (item,) = office.row("1.1").evidence
    assert office.row("1.1").doubts == ()
    office.all_evidence.describe(item.id, "Kế hoạch 18", "", date(2025, 2, 5))
    assert office.row("1.1").doubts == ("Kế hoạch 18: ngày 05/02/2025, ngoài năm 2026",)
    copy = next(office.store.paths.evidence.glob("??/*"))
    copy.chmod(0o600)
    copy.write_bytes(b"khac")
    assert office.row("1.1").doubts[0] == "Kế hoạch 18: tệp bị mất hoặc đã bị thay đổi"
    office.store.undo()
    assert office.row("1.1").doubts == ("Kế hoạch.pdf: tệp bị mất hoặc đã bị thay đổi",)
    assert office.row("1.2").doubts == ()
