"""What the screens show of the forms for units: who gets one, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.unit_form import ReturnState, UnitReturn
from danvan_desktop.services.views_quick_entry import QuickRow


class FormUnit(NamedTuple):
    """A unit that may get a form: how many open tasks it holds, and of how many nothing was recorded in the period."""

    unit_id: int
    name: str
    task_count: int
    no_result: int

    @property
    def words(self) -> str:
        """The unit as a line of the list."""
        silent = f", {self.no_result} chưa có kết quả trong kỳ" if self.no_result else ""
        return f"{self.name} – {self.task_count} nhiệm vụ{silent}"

    @property
    def is_pressing(self) -> bool:
        """Whether it has yet to report in the period."""
        return self.no_result > 0


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A file that was read: the form in it, or why it is refused."""

    path: Path
    form: UnitReturn | None = None
    refusal: DanvanError | None = None


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A row that came back, ready to be recorded: `known` is what the unit has recorded last, `finding` what is wrong."""

    file_name: str
    line: int
    unit_name: str
    row: QuickRow
    state: ReturnState
    known: str = ""
    finding: str = ""

    @property
    def is_offered(self) -> bool:
        """Whether it is ticked without the clerk doing anything."""
        return self.state is ReturnState.NEW

    @property
    def is_recordable(self) -> bool:
        """Whether it can be recorded at all."""
        return self.state is not ReturnState.WRONG


@dataclass(frozen=True, slots=True)
class ReturnedForms:
    """Everything that came back: lines in the order of the files, refused files, and units whose form was empty."""

    year: int
    lines: tuple[ReturnedLine, ...]
    refusals: tuple[tuple[str, DanvanError], ...] = ()
    empty: tuple[str, ...] = ()
