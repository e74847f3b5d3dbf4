"""The base of a sheet on which some criteria do not apply: worked out from the rest, as a live formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.score_numbers import round_to_step
from danvan_desktop.exporters.excel.formulas import Formula, references, sum_formula

_LONGEST_FORMULA = 8192  # characters, in Excel


@dataclass(frozen=True, slots=True)
class Rescaling:
    """What does not apply in one column: `rows` with the maxima in `max_letter`, of which `taken_off` points have none.

    A criterion that has points in the column all the same counts like any other. `scale_cell` shows `scale`; the result is
    a multiple of `step`.
    """

    letter: str
    max_letter: str
    rows: tuple[int, ...]
    taken_off: Decimal
    scale_cell: str
    scale: Decimal
    step: Decimal

    @property
    def words(self) -> str:
        """The points taken off, as a formula over the column: the maxima that stand beside empty points."""
        pairs = zip(references(self.letter, self.rows), references(self.max_letter, self.rows), strict=True)
        return "+".join(f'SUMPRODUCT(({points}="")*{maxima})' for points, maxima in pairs)


def rescaled_formula(
    rows: Sequence[int], values: Iterable[Decimal | None], to: Rescaling, *, is_given: bool
) -> Formula | None:
    """Σ × scale / (scale − taken off), at most the scale, rounded half up; None where Excel could not hold it.

    A quotient that is a half in truth may lie a trace below it in binary numbers, so it is rounded to 8 decimals first.
    """
    cells = sum_formula(to.letter, rows, values := list(values), is_given=True)
    quotient = f"{cells.text[1:]}*{to.scale_cell}/({to.scale_cell}-({to.words}))/{to.step:f}"
    text = f"MIN({to.scale_cell},ROUND(ROUND({quotient},8),0)*{to.step:f})"
    gate = sum_formula(to.letter, rows, values)
    remaining = to.scale - to.taken_off
    if remaining <= 0 or len(text) + len(gate.text) > _LONGEST_FORMULA:
        return None
    amount = min(
        to.scale, round_to_step(Fraction(cells.value or 0) * Fraction(to.scale) / Fraction(remaining), to.step)
    )
    if is_given:
        return Formula(f"={text}", amount)
    counted = gate.text.partition("=0")[0]
    return Formula(f'{counted}=0,"",{text})', None if gate.value is None else amount)
