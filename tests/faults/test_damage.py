from __future__ import annotations

import random

import pytest

from tests.faults.damage import HARMS, harmed, run


def test_any_harm_to_a_closed_store_is_found_at_the_next_start() -> None:
    assert run(70, seed=1, sealed=True) == {"found": 70}


def test_after_an_unclean_end_a_harmed_store_is_found_or_opened_but_never_a_crash() -> None:
    outcomes = run(42, seed=1, sealed=False)
    assert outcomes.total() == 42
    assert outcomes["found"] > 0
    assert outcomes["found"] < 42, "the harness has no teeth: the seal would make no difference"


@pytest.mark.parametrize("harm", HARMS)
def test_each_harm_changes_the_file(harm: str) -> None:
    chance = random.Random(3)  # noqa: S311  # no secret
    content = chance.randbytes(9 * 4096)
    for _ in range(20):
        assert harmed(content, harm, chance) != content
