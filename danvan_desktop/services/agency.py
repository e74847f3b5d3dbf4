"""The office itself: its name, place, symbols, signer and recipients."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.agency import LINE_PITCHES, Agency
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.storage.store import Store


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
        checked = checked_agency(agency)
        with self._store.begin("Sửa thông tin cơ quan") as uow:
            present = uow.select(Agency)
            uow.save(replace(checked, id=present[0].id if present else uow.new_id()))
            return uow.commit()


def checked_agency(agency: Agency) -> Agency:
    """The agency with its texts cleaned; raises `ValidationError` without a name or for a line that is too long."""
    recipients = (checked_line(line, "nơi nhận", "recipients") for line in agency.recipients)
    return replace(
        agency,
        name=checked_line(agency.name, "tên cơ quan", "name", required=True),
        short_name=checked_line(agency.short_name, "tên viết tắt", "short_name"),
        parent_agency=checked_line(agency.parent_agency, "cơ quan chủ quản", "parent_agency"),
        place=checked_line(agency.place, "địa danh", "place"),
        plan_symbol=checked_line(agency.plan_symbol, "ký hiệu kế hoạch", "plan_symbol"),
        report_symbol=checked_line(agency.report_symbol, "ký hiệu báo cáo", "report_symbol"),
        authority_prefix=checked_line(agency.authority_prefix, "quyền hạn ký", "authority_prefix"),
        position_for=checked_line(agency.position_for, "chức vụ được ký thay", "position_for"),
        position=checked_line(agency.position, "chức vụ người ký", "position"),
        signer_name=checked_line(agency.signer_name, "họ tên người ký", "signer_name"),
        recipients=tuple(line for line in recipients if line),
        line_pitch=_checked_pitch(agency.line_pitch),
    )


def _checked_pitch(points: int) -> int:
    if points not in LINE_PITCHES:
        raise ValidationError(
            f"Giãn dòng {points} pt không dùng được.",
            f"Hãy chọn từ {LINE_PITCHES[0]} đến {LINE_PITCHES[-1]} pt.",
            field="line_pitch",
        )
    return points
