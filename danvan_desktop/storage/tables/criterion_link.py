"""The table of what the leaves of criteria sets are linked to; the linked passages are of many tables and of any year."""

from __future__ import annotations

from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.storage.tables.entities import entity_table

CRITERION_LINK = entity_table(CriterionLink, {"criterion_id": "criterion"})
