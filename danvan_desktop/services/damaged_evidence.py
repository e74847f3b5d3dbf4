"""The evidence whose files are gone or changed, as “Tổng quan” counts it and “Dữ liệu” lists it."""

from __future__ import annotations

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.storage.evidence_glance import damaged_at_a_glance
from danvan_desktop.storage.store import Store


def damaged_items(store: Store) -> list[Evidence]:
    """The items a quick look finds without their file, or with one of another size."""
    return damaged_at_a_glance(store.paths.evidence, store.select(Evidence))
