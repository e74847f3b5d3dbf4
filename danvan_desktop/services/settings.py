"""Thiết lập: the lead time of warnings, the rhythm of results and the rule for internal days."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.settings import Settings
from danvan_desktop.storage.repositories.settings import settings_of
from danvan_desktop.storage.store import Store

_MOST_DAYS = 366


class SettingsService:
    """Reads and saves the one row of settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self) -> Settings:
        """What holds at present."""
        return settings_of(self._store)

    def save(self, settings: Settings) -> Changes:
        """Store the settings; whatever their id, there stays exactly one row. Raises `ValidationError`."""
        if not 0 <= settings.due_soon_days <= _MOST_DAYS:
            raise ValidationError(
                f"Số ngày báo trước {settings.due_soon_days} không hợp lệ.",
                f"Hãy nhập từ 0 đến {_MOST_DAYS} ngày.",
                "due_soon_days",
            )
        if settings.internal_lead_days is not None and not 0 <= settings.internal_lead_days <= _MOST_DAYS:
            raise ValidationError(
                f"Số ngày hạn nội bộ {settings.internal_lead_days} không hợp lệ.",
                f"Hãy nhập từ 0 đến {_MOST_DAYS} ngày, hoặc để “không tự tính”.",
                "internal_lead_days",
            )
        with self._store.begin("Sửa thiết lập theo dõi") as uow:
            present = uow.select(Settings)
            uow.save(replace(settings, id=present[0].id if present else uow.new_id()))
            return uow.commit()
