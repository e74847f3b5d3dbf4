from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.unit_form import FormColumn, ReturnedRow, ReturnState, UnitReturn
from danvan_desktop.services.returned_forms import Returns
from danvan_desktop.services.views_unit_forms import ReadForm
from danvan_desktop.storage.repositories.store_mark import store_id_of
from tests.offices import NOVEMBER, sample_office
from tests.services.form_office import YEAR, plan_of


def test_each_file_is_answered_by_lines_a_refusal_or_as_empty(tmp_path):
    store, services = sample_office(tmp_path)
    with store:
        unit = services.unit_forms.units(plan_of(services), YEAR)[0]
        rows = (ReturnedRow(9, 999_999, "", {FormColumn.TEXT: "Việc của nhiệm vụ đã xóa"}),)
        mine = (store_id_of(store), plan_of(services), YEAR, unit.unit_id)
        read = [
            ReadForm(Path("a.xlsx"), UnitReturn("a.xlsx", *mine, rows)),
            ReadForm(Path("b.xlsx"), UnitReturn("b.xlsx", *mine, ())),
            ReadForm(Path("c.xlsx"), refusal=DanvanError("Hỏng.", "Gửi lại.")),
        ]
        returns = Returns(store, NOVEMBER.date(), YEAR, services.quick_entry.findings)
        back = returns.compare(read)
    assert [(line.state, line.row.text) for line in back.lines] == [(ReturnState.WRONG, "Việc của nhiệm vụ đã xóa")]
    assert "không còn" in back.lines[0].finding
    assert back.empty == (unit.name,)
    assert [name for name, _ in back.refusals] == ["c.xlsx"]
