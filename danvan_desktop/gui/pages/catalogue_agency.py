"""The agency's own fields, each saved when the clerk leaves it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.agency import LINE_PITCHES, Agency, AgencyKind, Person
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_agency_panel import Ui_AgencyPanel
from danvan_desktop.gui.widgets.committed_text import CommittedLine
from danvan_desktop.services.agency import AgencyService
from danvan_desktop.services.people import PeopleService

_PREFIXES = ("", "KT.", "TM.", "TL.", "TUQ.", "Q.")
_CHOOSE = "(chọn từ danh mục cán bộ)"


class AgencyPanel(QWidget):
    """Shows and saves the agency; a store without one gets it with the first name typed."""

    def __init__(
        self, agencies: AgencyService, people: PeopleService, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._agencies = agencies
        self._people = people
        self._actions = actions
        self._agency = Agency(0, "")
        self._ui = Ui_AgencyPanel()
        self._ui.setupUi(self)
        self._ui.kind_combo.addItems([kind.label for kind in AgencyKind])
        self._ui.authority_prefix_combo.addItems(_PREFIXES)
        for field, edit in self._lines().items():
            edit.committed.connect(partial(self._save, field))
        self._ui.line_pitch_spin.setRange(LINE_PITCHES[0], LINE_PITCHES[-1])
        self._ui.line_pitch_spin.editingFinished.connect(self._save_pitch)
        self._ui.kind_combo.activated.connect(self._save_kind)
        self._ui.authority_prefix_combo.activated.connect(self._save_prefix)
        prefix_line = self._ui.authority_prefix_combo.lineEdit()
        if prefix_line is not None:
            prefix_line.editingFinished.connect(self._save_prefix)
        self._ui.signer_combo.activated.connect(self._take_signer)
        self._ui.recipients_edit.committed.connect(self._save_recipients)

    def reload(self) -> None:
        """Read the agency again; words being typed at this moment are left alone."""
        self._agency = self._agencies.get() or Agency(0, "")
        for field, edit in self._lines().items():
            edit.set_text(getattr(self._agency, field))
        self._ui.kind_combo.setCurrentIndex(list(AgencyKind).index(self._agency.kind))
        self._ui.line_pitch_spin.setValue(self._agency.line_pitch)
        self._ui.line_pitch_spin.setEnabled(self._agency.kind is AgencyKind.PARTY_COMMITTEE)
        self._ui.authority_prefix_combo.setCurrentText(self._agency.authority_prefix)
        self._ui.recipients_edit.set_text("\n".join(self._agency.recipients))
        self._show_signers(self._people.signers())

    def _lines(self) -> dict[str, CommittedLine]:
        ui = self._ui
        return {
            "name": ui.name_edit,
            "short_name": ui.short_name_edit,
            "parent_agency": ui.parent_agency_edit,
            "place": ui.place_edit,
            "plan_symbol": ui.plan_symbol_edit,
            "report_symbol": ui.report_symbol_edit,
            "position_for": ui.position_for_edit,
            "position": ui.position_edit,
            "signer_name": ui.signer_name_edit,
        }

    def _save(self, field: str, value: Any) -> None:
        changes: dict[str, Any] = {field: value}
        self._actions.run(lambda: self._agencies.save(replace(self._agency, **changes)))

    def _save_kind(self) -> None:
        self._save("kind", list(AgencyKind)[self._ui.kind_combo.currentIndex()])

    def _save_pitch(self) -> None:
        points = self._ui.line_pitch_spin.value()
        if points != self._agency.line_pitch:
            self._save("line_pitch", points)

    def _save_prefix(self) -> None:
        prefix = self._ui.authority_prefix_combo.currentText().strip()
        if prefix != self._agency.authority_prefix:
            self._save("authority_prefix", prefix)

    def _save_recipients(self, text: str) -> None:
        self._save("recipients", tuple(text.splitlines()))

    def _show_signers(self, signers: list[Person]) -> None:
        combo = self._ui.signer_combo
        combo.clear()
        combo.addItem(_CHOOSE if signers else "(danh mục chưa có người được ký)", None)
        for person in signers:
            combo.addItem(f"{person.name} – {person.title}" if person.title else person.name, person)
        names = [person.name for person in signers]
        combo.setCurrentIndex(names.index(self._agency.signer_name) + 1 if self._agency.signer_name in names else 0)
        combo.setEnabled(bool(signers))

    def _take_signer(self) -> None:
        person = self._ui.signer_combo.currentData()
        if person is not None:
            position = person.title or self._agency.position
            self._actions.run(
                lambda: self._agencies.save(replace(self._agency, signer_name=person.name, position=position))
            )
