"""Plans printed by LibreOffice, which is started once for all tests of a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.pdf.printed import table_plan
from tests.importers.plan.renderings import Setting, has_office, write_docx, write_pdfs


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """PDFs by name: `table` and `bare-table` (an invented plan) and, where the real plans are, `000-tables` and so on."""
    if not has_office():
        pytest.skip("LibreOffice is not on this machine")
    folder = tmp_path_factory.mktemp("printed")
    words = [folder / "table.docx", folder / "bare-table.docx"]
    for path in words:
        table_plan(has_borders=path.stem == "table").save(str(path))
    plans = sorted((Path(__file__).resolve().parents[4] / "shared" / "plans").glob("*.txt"))
    words += [write_docx(plan, setting, folder) for plan in plans for setting in Setting]
    return {made.stem: made for made in write_pdfs(words, folder)}
