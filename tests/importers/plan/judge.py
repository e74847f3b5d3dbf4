"""The judge of imported plans and the plans it knows the truth of; real plans are read where they lie, never copied."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.reading import read_document

SHARED = Path(__file__).resolve().parents[4] / "shared"
JUDGE = SHARED / "tools" / "score_import.py"
REAL_PLANS = sorted((SHARED / "plans").glob("*.txt"))
OWN_PLANS = sorted((Path(__file__).parent / "unseen").glob("*.txt"))
"""Plans of invented agencies, annotated before the importer had read them."""

Verdict = dict[str, tuple[float, str]]
"""Score and detail by aspect, as the judge names them."""


@cache
def load_judge() -> Callable[[Any, Any], Verdict]:
    """The judge's `compare(found, wanted)`."""
    spec = importlib.util.spec_from_file_location("score_import", JUDGE)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(JUDGE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    compare: Callable[[Any, Any], Verdict] = module.compare
    return compare


def truth_of(plan: Path) -> Any:
    """What a plan really says, by its text file."""
    place = plan.with_suffix(".json") if plan in OWN_PLANS else plan.parent / "truth" / f"{plan.stem}.json"
    return json.loads(place.read_text(encoding="utf-8"))


def judged(file: Path, plan: Path) -> Verdict:
    """The judge's word on a file that holds the plan of a text file in another form."""
    return load_judge()(draft_to_json(parse_plan(read_document(file))), truth_of(plan))


def below(verdict: Verdict, floor: float) -> dict[str, tuple[float, str]]:
    """The aspects that do not reach the floor."""
    return {aspect: found for aspect, found in verdict.items() if found[0] < floor}


def lines_of(name: str, verdict: Verdict, floor: float) -> Iterator[str]:
    """One line for a plan in one form, and one for each aspect below the floor."""
    scores = [score for score, _ in verdict.values()]
    yield f"{name:<44} mean {sum(scores) / len(scores):.3f}  lowest {min(scores):.3f}"
    for aspect, (score, detail) in below(verdict, floor).items():
        yield f"    ! {aspect:<16} {score:.3f}  {detail}"
