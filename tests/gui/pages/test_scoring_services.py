from dataclasses import fields
from typing import get_type_hints

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from tests.offices import NOVEMBER, services_for
from tests.score_office import score_office


def test_each_service_is_one_the_program_has(tmp_path) -> None:
    office = score_office(tmp_path)
    known = services_for(office.store, FixedClock(NOVEMBER))
    kinds = get_type_hints(ScoringServices)
    for field in fields(ScoringServices):
        if field.name == "exchange":
            continue  # made by the page factory around the files of criteria sets
        name = {"sheets": "score_sheets", "appraisal": "score_appraisal"}.get(field.name, field.name)
        assert type(getattr(known, name)) is kinds[field.name]
    office.store.close()
