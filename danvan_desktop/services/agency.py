"""The office itself: its name, place, symbols, signer and recipients."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.history import Changes
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.storage.store import Store

_LINES = {
    "short_name": "tên viết tắt",
    "parent_agency": "cơ quan chủ quản",
    "place": "địa danh",
    "plan_symbol": "ký hiệu kế hoạch",
    "report_symbol": "ký hiệu báo cáo",
    "authority_prefix": "quyền hạn ký",
    "position_for": "chức danh được ký thay",
    "position": "chức vụ người ký",
    "signer_name": "họ tên người ký",
}


class AgencyService:
    """Reads and saves the one agency of the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self) -> Agency | None:
        """The agency, or None before the first run was completed."""
        found = self._store.select(Agency)
        return found[0] if found else None

    def save(self, agency: Agency) -> Changes:
        """Store the agency; whatever its id, there stays exactly one. Raises `ValidationError` without a name."""
        lines = {field: checked_line(getattr(agency, field), what, field) for field, what in _LINES.items()}
        recipients = tuple(
            line for line in (checked_line(item, "nơi nhận", "recipients") for item in agency.recipients) if line
        )
        name = checked_line(agency.name, "tên cơ quan", "name", required=True)
        checked = replace(agency, name=name, recipients=recipients, **lines)
        with self._store.begin("Sửa thông tin cơ quan") as uow:
            present = uow.select(Agency)
            uow.save(replace(checked, id=present[0].id if present else uow.new_id()))
            return uow.commit()
