from __future__ import annotations

from danvan_desktop.wiring_ground import Maker, entering


def test_a_maker_enters_under_the_name_of_its_service_and_stays_what_it_was() -> None:
    makers: dict[str, Maker] = {}

    def _weather(_ground: object, _services: object) -> object:
        return "sunny"

    assert entering(makers)(_weather) is _weather
    assert makers == {"weather": _weather}
