"""The dialogs of a target that several pages open: where its figures come from, and figures taken over by hand."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Target
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.target_standing import TargetStanding
from danvan_desktop.services.targets import TargetService


class TargetDoors:
    """Opens the dialogs over `owner`; whatever is decided there goes through the actions."""

    def __init__(self, targets: TargetService, actions: Actions, owner: QWidget) -> None:
        self._targets = targets
        self._actions = actions
        self._owner = owner

    def choose_source(self, target: Target, year: int) -> None:
        """Choose the registers a target takes its figures from; the preview is that of `year`."""
        from danvan_desktop.gui.dialogs.target_source import SourceLookup, TargetSourceDialog  # noqa: PLC0415 - dialogs are imported when opened

        def link(sources: Sequence[SoughtTotal]) -> None:
            self._actions.run(lambda: self._targets.link(target.id, sources))

        lookup = SourceLookup(
            self._targets.registers(),
            lambda register, column: self._targets.names_in(register, column, year),
            lambda sources: self._targets.preview(target.id, sources, year),
        )
        dialog = TargetSourceDialog(target, lookup, link, self._owner)
        keep_within(dialog, self._owner)
        dialog.exec()

    def take_over(self, standing: TargetStanding) -> None:
        """Type the figures of a year although the registers give some."""
        from danvan_desktop.gui.dialogs.target_by_hand import TargetByHandDialog  # noqa: PLC0415 - the same as above

        def keep(numerator: Decimal | None, denominator: Decimal | None, reason: str) -> None:
            target_id, year = standing.target.id, standing.year
            self._actions.run(lambda: self._targets.set_figures(target_id, year, numerator, denominator, reason=reason))

        dialog = TargetByHandDialog(standing, keep, self._owner)
        keep_within(dialog, self._owner)
        dialog.exec()
