from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.services.services import Services
from danvan_desktop.services.target_rating import offered_rating
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture
def office(tmp_path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def test_without_a_sheet_no_rating_is_offered(office) -> None:
    assert offered_rating(office[0], YEAR - 1) is None


def test_the_rating_of_the_own_sheet_is_offered_until_the_appraisal_says_another(office) -> None:
    store, services = office
    own = offered_rating(store, YEAR)
    result = services.scoring.result(YEAR)
    assert own is not None
    assert result is not None
    assert result.band is not None
    assert (own.name, own.source) == (result.band.name, f"bảng tự chấm năm {YEAR}")
    assert own.ratings[0] == "Hoàn thành xuất sắc nhiệm vụ"
    sheet = services.scoring.sheet(YEAR)
    assert sheet is not None
    with store.begin("Có kết quả thẩm định") as uow:
        uow.save(replace(uow.get(ScoreSheet, sheet.id), state=SheetState.APPRAISED))
        uow.commit()
    told = offered_rating(store, YEAR)
    assert told is not None
    assert told.source == f"bảng tự chấm năm {YEAR}"
    for row in services.score_appraisal.view(sheet.id).rows:
        if row.own is not None and row.own > 0:
            services.score_appraisal.set_appraised(sheet.id, row.criterion.id, Decimal(0), "thiếu minh chứng")
    official = offered_rating(store, YEAR)
    assert official is not None
    assert official.source == f"kết quả thẩm định năm {YEAR}"
    assert own.ratings.index(official.name) > own.ratings.index(own.name)


def test_the_target_on_the_rating_of_the_year_follows_the_sheet(office) -> None:
    _, services = office
    plan = services.plans.plans(YEAR)[0].id
    (rated,) = (row for row in services.targets.standings(plan, YEAR) if row.target.measure is Measure.RATING)
    assert rated.verdict is Verdict.MET
    assert rated.calculation == f"{rated.actual} theo bảng tự chấm năm {YEAR}"
