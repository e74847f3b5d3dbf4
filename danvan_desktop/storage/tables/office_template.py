"""The table of the office's own templates, at most one for each document."""

from __future__ import annotations

from danvan_desktop.domain.office_template import OfficeTemplate
from danvan_desktop.storage.tables.entities import entity_table

OFFICE_TEMPLATE = entity_table(OfficeTemplate, unique=(("kind",),))
