import pytest
from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.criteria_pairing import CriterionMatch
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criterion_pairing import CriterionPairing
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


@pytest.fixture
def combo(qtbot) -> QComboBox:
    combo = QComboBox()
    qtbot.addWidget(combo)
    return combo


@pytest.fixture
def sides(office: ScoreOffice):
    """The old criteria and a criterion of a copied set."""
    copy_id = office.criteria.duplicate(office.set_id, "Mới").created[0]
    return office.criteria.get(office.set_id).criteria, office.criteria.get(copy_id).criteria


@pytest.fixture
def pairing(office: ScoreOffice, combo: QComboBox, sides) -> CriterionPairing:
    pairing = CriterionPairing(combo, CriteriaComparisonService(office.store), Actions())
    pairing.show_sides(office.set_id, sides[0])
    return pairing


def choose(combo: QComboBox, place: int) -> None:
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_nothing_can_be_chosen_before_a_criterion_of_the_new_set_is(combo, sides, pairing) -> None:
    assert not combo.isEnabled()
    pairing.show_pair(sides[0][1], None, is_settled=False)
    assert (combo.isEnabled(), combo.currentIndex()) == (False, -1)
    pairing.show_pair(sides[0][1], sides[0][1], is_settled=False)
    assert not combo.isEnabled(), "within one set there is nothing to match"


def test_the_present_partner_is_shown_and_another_is_kept_at_once(office, combo, sides, pairing) -> None:
    old, new = sides
    pairing.show_pair(old[1], new[1], is_settled=False)
    assert combo.currentText() == f"{old[1].number}. {old[1].text}"
    choose(combo, 2 + 4)
    kept = office.store.select(CriterionMatch)
    assert [(match.criterion_id, match.other_id) for match in kept] == [(new[1].id, old[4].id)]
    choose(combo, 1)
    assert [match.other_id for match in office.store.select(CriterionMatch)] == [None]
    choose(combo, 0)
    assert office.store.select(CriterionMatch) == []


def test_a_new_criterion_says_whether_the_clerk_said_so(combo, sides, pairing) -> None:
    pairing.show_pair(None, sides[1][1], is_settled=False)
    assert combo.currentIndex() == 0
    pairing.show_pair(None, sides[1][1], is_settled=True)
    assert combo.currentText() == "Không có tiêu chí tương ứng"


@pytest.mark.usefixtures("pairing")
def test_without_a_chosen_row_a_choice_does_nothing(office, combo) -> None:
    choose(combo, 3)
    assert office.store.select(CriterionMatch) == []
