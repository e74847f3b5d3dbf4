from dataclasses import fields
from typing import get_type_hints

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.wiring import MAKERS
from tests.offices import NOVEMBER, services_for
from tests.score_office import score_office


def test_each_service_is_one_the_program_has(tmp_path) -> None:
    office = score_office(tmp_path)
    known = services_for(office.store, FixedClock(NOVEMBER))
    kinds = get_type_hints(ScoringServices)
    made = {type(getattr(known, name)) for name in MAKERS}
    for field in fields(ScoringServices):
        if not kinds[field.name].__module__.startswith("danvan_desktop.gui"):  # doors are made around services
            assert kinds[field.name] in made
    office.store.close()
