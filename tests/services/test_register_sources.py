from datetime import date

import pytest

from danvan_desktop.domain.register import ColumnType, RegisterColumn, RegisterForm, Total
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.services import register_sources
from danvan_desktop.services.score_sources import read_sources
from danvan_desktop.storage.repositories.scoring import links_of_set
from tests.linked_office import LinkedOffice, linked_office, register_link

RECOGNISED = SoughtTotal("exemplary_model", where="state", equals="Được công nhận")
SOLVED, RECEIVED = SoughtTotal("reception_stat", "solved"), SoughtTotal("reception_stat", "received")


@pytest.fixture
def office(tmp_path) -> LinkedOffice:
    office = linked_office(tmp_path)
    yield office
    office.store.close()


def told(office: LinkedOffice, *sought: SoughtTotal, today: date = date(2026, 6, 15)) -> Source:
    office.link("1.2", register_link(*sought))
    links = links_of_set(office.store, office.score.set_id)
    return read_sources(office.store, links, 2026, today)[office.score.id_of("1.2")][0]


def add_model(office: LinkedOffice, name: str, recognised: str = "") -> None:
    state = {"state": "Được công nhận", "recognised_on": recognised} if recognised else {}
    office.registers.add_row("exemplary_model", 2026, {"registered_on": "25/03/2026", "name": name, **state})


def test_rows_are_counted_by_what_they_say(office: LinkedOffice) -> None:
    assert told(office, RECOGNISED).standing is Standing.OPEN
    assert told(office, RECOGNISED, today=date(2027, 1, 2)).standing is Standing.BAD
    add_model(office, "Một cửa thân thiện")
    add_model(office, "Thứ Sáu nghe dân nói", "20/05/2026")
    found = told(office, RECOGNISED)
    assert (found.a, found.b, found.standing) == (1, None, Standing.GOOD)
    assert found.words == "Sổ Mô hình “Dân vận khéo” (chỉ dòng “Được công nhận”)"
    assert found.state == "số dòng 1"
    assert [entry.noun for entry in found.entries] == ["register_row"]
    assert "Thứ Sáu nghe dân nói" in found.entries[0].words


def test_a_share_is_the_first_figure_of_all_the_others(office: LinkedOffice) -> None:
    assert told(office, SOLVED, RECEIVED).finding == "Sổ Tiếp công dân, đơn thư chưa có dòng nào trong cả năm 2026."
    office.registers.add_row("reception_stat", 2026, {"period": "Quý I", "received": "6", "solved": "5"})
    office.registers.add_row("reception_stat", 2026, {"period": "Quý II", "received": "8", "solved": "8"})
    found = told(office, SOLVED, RECEIVED)
    assert (found.a, found.b) == (13, 14)
    assert found.state == "đơn đã giải quyết 13 trên đơn nhận trong kỳ 14"
    assert len(found.entries) == 2, "each row once"


def test_a_deleted_register_says_so(office: LinkedOffice) -> None:
    column = RegisterColumn("letters", "Thư cảm ơn", ColumnType.INTEGER, total=Total.SUM)
    with office.store.begin("Tạo sổ") as uow:
        form = uow.save(RegisterForm(uow.new_id(), "own_1", "Thư của người dân", columns=(column,)))
        uow.commit()
    sought = SoughtTotal("own_1", "letters")
    assert told(office, sought).words == "Sổ Thư của người dân"
    with office.store.begin("Xóa sổ") as uow:
        uow.delete(RegisterForm, form.id)
        uow.commit()
    links = links_of_set(office.store, office.score.set_id)
    (gone,) = read_sources(office.store, links, 2026, date(2026, 6, 15))[office.score.id_of("1.2")]
    assert (gone.words, gone.a, gone.standing) == ("Sổ đã xóa", None, Standing.OPEN)
    assert gone.finding.startswith("Sổ mà số này lấy từ đó không còn")


def test_a_long_register_lists_its_first_rows_and_counts_all(office: LinkedOffice, monkeypatch) -> None:
    monkeypatch.setattr(register_sources, "MOST_ROWS", 2)
    for number in range(4):
        add_model(office, f"Mô hình {number}")
    found = told(office, SoughtTotal("exemplary_model"))
    assert found.a == 4
    assert [entry.noun for entry in found.entries] == ["register_row", "register_row", "register"]
    assert found.entries[-1].words == "… và 2 dòng nữa trong sổ"
