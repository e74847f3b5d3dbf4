from dataclasses import fields

from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.services.services import Services


def test_each_service_is_one_the_program_has() -> None:
    known = {field.type for field in fields(Services)}
    assert {field.type for field in fields(ScoringServices)} <= known
