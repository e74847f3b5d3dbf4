"""The table of sent dossiers."""

from __future__ import annotations

from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.storage.tables.entities import entity_table

SENT_DOSSIER = entity_table(SentDossier, {"sheet_id": "score_sheet"})
