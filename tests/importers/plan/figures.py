"""`make figures`: the judge's figures on every known plan in every form.

    python -m tests.importers.plan.figures [--floor 0.95]

Text files as they are, Word files with printed and with automatic numbers, what LibreOffice makes of the text itself as
Word and as PDF, and the PDFs of the Word files. The renderings lie in a temporary folder and are not kept.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.importers.plan.judge import OWN_PLANS, REAL_PLANS, below, judged, lines_of
from tests.importers.plan.numbered_renderings import write_numbered_docx
from tests.importers.plan.renderings import Setting, has_office, write_docx, write_pdfs

_PATIENCE = 300


def renderings(plans: list[Path], folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """The name of a form, the file in it and the plan it holds."""
    words: dict[Path, Path] = {}
    for plan in plans:
        yield "text", plan, plan
        for setting in Setting:
            words[write_docx(plan, setting, folder)] = plan
    for file, plan in words.items():
        yield f"Word, {file.stem[4:]}", file, plan
    for plan in plans:
        yield "Word, numbered", write_numbered_docx(plan, folder), plan
    if has_office():
        for file in write_pdfs(list(words), folder):
            yield f"PDF, {file.stem[4:]}", file, words[file.with_suffix(".docx")]
        for ending in ("docx", "pdf"):
            yield from _converted(plans, ending, folder / "converted")


def _converted(plans: list[Path], ending: str, folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """The text files as LibreOffice opens and saves them, line by line."""
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--infilter=Text (encoded):UTF8", "--convert-to", ending, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, plans)], check=True, capture_output=True, timeout=_PATIENCE)
    for plan in plans:
        yield f"{ending} by LibreOffice", folder / f"{plan.stem}.{ending}", plan


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 1 when an aspect stays below the floor."""
    parser = argparse.ArgumentParser(prog="figures", description="The judge's figures on every known plan.")
    parser.add_argument("--floor", type=float, default=0.95)
    floor = parser.parse_args(arguments).floor
    low = 0
    with tempfile.TemporaryDirectory(prefix="danvan-figures-") as name:
        cases = [*renderings(REAL_PLANS, Path(name)), *(("text", plan, plan) for plan in OWN_PLANS)]
        for form, file, plan in cases:
            verdict = judged(file, plan)
            low += len(below(verdict, floor))
            print("\n".join(lines_of(f"{plan.stem[:26]}, {form}", verdict, floor)), flush=True)  # noqa: T201 - the answer
    print(f"{len(cases)} readings, {low} aspects below {floor}")  # noqa: T201 - the same
    return 1 if low else 0


if __name__ == "__main__":
    raise SystemExit(main())
