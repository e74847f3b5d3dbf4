from danvan_desktop.domain.criterion_link import CriterionLink, Linkable, SourceKind, YearSources, words_key
from danvan_desktop.domain.register_sought import SoughtTotal

TASK, TARGET = SourceKind.TASK, SourceKind.TARGET
LINK = CriterionLink(1, 7, TASK, 40, "Tổ chức hội nghị cán bộ, công chức năm 2026; công khai các nội dung.")


def test_a_link_means_the_passage_it_was_made_with_while_its_plan_is_in_force() -> None:
    reworded = Linkable(TASK, 40, "Mở hội nghị", 3)
    twin = Linkable(TASK, 41, LINK.words, 3)
    assert YearSources([twin, reworded]).find(LINK) is reworded


def test_in_another_year_it_means_the_passage_with_the_same_words_whatever_the_year_in_them() -> None:
    copied = Linkable(TASK, 90, "Tổ chức hội nghị cán bộ, công chức năm 2027; công khai các nội dung", 8)
    assert YearSources([Linkable(TASK, 91, "Việc khác", 8), copied]).find(LINK) is copied


def test_it_is_found_by_its_first_words_after_a_correction() -> None:
    corrected = Linkable(TASK, 90, "Tổ chức hội nghị viên chức", 8, printed=LINK.words)
    assert YearSources([corrected]).find(LINK) is corrected


def test_it_means_nothing_where_no_passage_of_its_kind_has_the_words() -> None:
    assert YearSources([Linkable(TARGET, 90, LINK.words, 8), Linkable(TASK, 92, "Việc khác", 8)]).find(LINK) is None
    assert YearSources([]).find(CriterionLink(1, 7, TASK, 40)) is None


def test_of_several_with_the_same_words_the_first_is_meant() -> None:
    first, second = Linkable(TASK, 90, LINK.words, 8), Linkable(TASK, 91, LINK.words, 9)
    assert YearSources([first, second]).find(LINK) is first


def test_years_case_accents_and_stops_do_not_make_words_different() -> None:
    assert words_key("Báo cáo năm 2026 gửi  UBND tỉnh.") == words_key("báo cáo năm 2027 gửi UBND tỉnh")
    assert words_key("Ít nhất 2026 lượt") != words_key("Ít nhất 12 lượt")


def test_the_same_source_for_the_same_kind_is_one_link() -> None:
    assert LINK.identity == CriterionLink(2, 9, TASK, 40, "chữ khác").identity
    rows = CriterionLink(3, 7, SourceKind.REGISTER, sought=(SoughtTotal("commendation"),), place=0)
    assert (
        rows.identity
        != CriterionLink(4, 7, SourceKind.REGISTER, sought=(SoughtTotal("commendation"),), place=1).identity
    )


def test_kinds_have_names_of_their_own() -> None:
    assert len({kind.label for kind in SourceKind}) == len(SourceKind)
