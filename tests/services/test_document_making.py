from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.document import AnnexTitle, Signature, Title
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.domain.roster_figures import RosterFigures
from danvan_desktop.services.document_making import document_of
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers
from tests.exporters import sample_plan


@pytest.mark.parametrize(
    ("figures", "kind"),
    [
        (office.report(), "Báo cáo"),
        (office.progress(), "Bảng theo dõi tiến độ"),
        (papers.week(3), "Báo cáo tuần"),
        (sample_plan.plan(), "Kế hoạch"),
    ],
)
def test_each_kind_of_figures_has_its_document(figures, kind: str) -> None:
    title = next(block for block in document_of(figures).blocks if isinstance(block, Title))
    assert title.kind == kind


def test_an_annex_begins_with_its_own_head_and_a_score_sheet_is_signed() -> None:
    assert isinstance(document_of(office.assignment(2)).blocks[0], AnnexTitle)
    assert any(isinstance(block, Signature) for block in document_of(office.score_sheet()).blocks)


@pytest.mark.parametrize("kind", [RegistersFigures, RosterFigures])
def test_what_is_a_workbook_only_says_so(kind) -> None:
    with pytest.raises(DanvanError, match=r"không có dạng \.docx"):
        document_of(kind(2026, office.HEAD, date(2026, 11, 18), ()))
