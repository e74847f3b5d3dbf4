"""Steps of random years: each is done, taken back and carried out again, and the store compared to the byte."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes
from danvan_desktop.storage.store import Store
from tests.tracking_office import dump

Item = TypeVar("Item")


def pick(items: Sequence[Item], seed: int) -> Item:
    """One of the items; a year of deletions may leave none, which is refused like any other action."""
    if not items:
        raise DanvanError("Không còn gì để chọn.", "")
    return items[seed % len(items)]


def try_step(store: Store, act: Callable[[], Changes]) -> bool:
    """Do one action, undo and redo it; True when it changed something, and a refused one leaves the store as it was."""
    before = dump(store)
    try:
        changes = act()
    except DanvanError:
        assert dump(store) == before
        return False
    after = dump(store)
    assert (after == before) is (changes.seq == 0)
    if changes.seq == 0:
        return False
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after
    return True
