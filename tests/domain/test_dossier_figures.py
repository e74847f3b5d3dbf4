from danvan_desktop.domain.dossier_figures import EvidenceListFigures
from danvan_desktop.domain.figures import LetterHeadFields


def test_the_list_names_its_year() -> None:
    assert EvidenceListFigures(2026, LetterHeadFields("x"), ()).title == "Danh mục tài liệu kiểm chứng năm 2026"
