from __future__ import annotations

from danvan_desktop.services.services import Services
from danvan_desktop.wiring import MAKERS
from danvan_desktop.wiring_scoring import SCORING_MAKERS


def test_every_scoring_service_is_made_here_and_entered_in_the_wiring() -> None:
    assert {
        name for name in Services.__annotations__ if name.startswith(("criteri", "dossier", "scor", "sent_dossier"))
    } == set(SCORING_MAKERS)
    assert SCORING_MAKERS.items() <= MAKERS.items()
