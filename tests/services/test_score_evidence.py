from dataclasses import replace

import pytest

from danvan_desktop.domain.errors import DanvanError, NotFoundError, ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.scoring import ScoreLine
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


@pytest.fixture
def files(tmp_path):
    made = [tmp_path / name for name in ("Quyết định 45.pdf", "Biên bản.docx")]
    for place, file in enumerate(made):
        file.write_bytes(b"noi dung %d" % place)
    return made


def test_files_are_attached_to_a_leaf_before_it_is_scored(office: ScoreOffice, files) -> None:
    office.evidence.attach(*office.at("1.2"), files)
    row = office.row("1.2")
    assert [item.file_name for item in row.evidence] == ["Quyết định 45.pdf", "Biên bản.docx"]
    assert row.points is None
    assert [item.is_intact for item in office.evidence.items(*office.at("1.2"))] == [True, True]
    with pytest.raises(ValidationError, match="đã là minh chứng"):
        office.evidence.attach(*office.at("1.2"), files[:1])


def test_one_evidence_item_proves_many_leaves(office: ScoreOffice, files) -> None:
    office.evidence.attach(*office.at("1.2"), files)
    (newest, oldest) = office.evidence.candidates(*office.at("1.1"))
    office.evidence.link(*office.at("1.1"), [oldest.id])
    assert [item.id for item in office.evidence.candidates(*office.at("1.1"))] == [newest.id]
    assert office.store.count(Evidence) == 2
    assert office.row("1.1").evidence == office.row("1.2").evidence[:1]
    with pytest.raises(ValidationError, match="đã là minh chứng"):
        office.evidence.link(*office.at("1.1"), [oldest.id])


def test_taking_evidence_off_drops_what_proves_nothing_else_and_a_bare_line(office: ScoreOffice, files) -> None:
    office.evidence.attach(*office.at("1.2"), files[:1])
    office.evidence.link(*office.at("1.1"), [office.row("1.2").evidence[0].id])
    for number in ("1.2", "1.1"):
        assert office.store.count(Evidence) == 1
        office.evidence.detach(office.evidence.items(*office.at(number))[0].link_id)
    assert office.store.count(Evidence) == office.store.count(ScoreLine) == 0
    with pytest.raises(NotFoundError):
        office.evidence.detach(999_999)


def test_evidence_of_something_else_is_not_taken_off_here(office: ScoreOffice, files) -> None:
    office.all_evidence.attach(Proven.PROGRESS_ENTRY, 12345, files[:1])
    with pytest.raises(NotFoundError, match="không còn ở tiêu chí"):
        office.evidence.detach(office.store.select(EvidenceLink)[0].id)
    assert [item.file_name for item in office.evidence.candidates(*office.at("1.1"))] == ["Quyết định 45.pdf"]


def test_a_leaf_counted_0_for_want_of_evidence_counts_again_once_it_is_there(office: ScoreOffice, files) -> None:
    office.criteria.edit(replace(office.view().criteria_set, evidence_required=True))
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    assert office.row("1.2").points == 0
    assert office.row("1.2").finding == "Chưa có minh chứng nên tính 0 điểm."
    office.evidence.attach(*office.at("1.2"), files[:1])
    assert office.row("1.2").points == 2
    assert office.row("1.2").finding == ""


def test_a_missing_file_and_a_group_are_refused_and_nothing_changes(office: ScoreOffice, files, tmp_path) -> None:
    before = snapshot(office.store)
    with pytest.raises(DanvanError):
        office.evidence.attach(*office.at("1.2"), [tmp_path / "không có.pdf"])
    with pytest.raises(ValidationError, match="không phải là tiêu chí để chấm"):
        office.evidence.attach(*office.at("1"), files)
    assert snapshot(office.store) == before


@pytest.mark.parametrize("action", ["attach", "link", "detach"])
def test_every_change_of_evidence_is_undone_wholly_and_refused_once_sent(
    office: ScoreOffice, files, action: str
) -> None:
    office.score_everything()
    office.evidence.attach(*office.at("1.2"), files[:1])
    item = office.evidence.items(*office.at("1.2"))[0]
    act = {
        "attach": lambda: office.evidence.attach(*office.at("1.1"), files),
        "link": lambda: office.evidence.link(*office.at("1.1"), [item.evidence.id]),
        "detach": lambda: office.evidence.detach(item.link_id),
    }[action]
    before = snapshot(office.store)
    act()
    assert snapshot(office.store) != before
    office.store.undo()
    assert snapshot(office.store) == before
    office.send()
    before = snapshot(office.store)
    with pytest.raises(ValidationError, match="đã gửi"):
        act()
    assert snapshot(office.store) == before
    assert "Quyết định 45.pdf" in {row.evidence for row in office.scoring.figures(YEAR).rows}


def test_no_other_way_changes_the_evidence_of_a_sent_sheet(office: ScoreOffice, files) -> None:
    office.score_everything()
    office.evidence.attach(*office.at("1.2"), files[:1])
    item = office.evidence.items(*office.at("1.2"))[0]
    office.send()
    line_id = office.row("1.2").line.id
    for act in (
        lambda: office.all_evidence.attach(Proven.SCORE_LINE, line_id, files[1:]),
        lambda: office.all_evidence.detach(item.link_id),
    ):
        with pytest.raises(ValidationError, match="đã gửi"):
            act()


def test_the_history_says_which_criterion_evidence_came_to_and_left(office: ScoreOffice, files) -> None:
    office.evidence.attach(*office.at("1.2"), files)
    known = office.evidence.items(*office.at("1.2"))
    office.evidence.link(*office.at("2.1.1"), [known[0].evidence.id])
    office.evidence.detach(known[1].link_id)
    assert [entry.label for entry in office.store.history(3)] == [
        "Gỡ minh chứng khỏi tiêu chí 1.2",
        "Dùng minh chứng đã có cho tiêu chí 2.1.1",
        "Đính kèm minh chứng cho tiêu chí 1.2",
    ]
