from danvan_desktop.domain.criteria import Criterion, Level, Method
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.domain.suggested_counts import suggested_counts
from tests.criteria_sets import D

SCHEDULE = Criterion(
    7,
    1,
    1,
    1,
    "2.2.1",
    "Tiếp công dân theo lịch",
    D(8),
    method=Method.DEDUCT,
    levels=(Level("Bỏ một kỳ tiếp công dân", D(2)), Level("Ủy quyền không có văn bản", D(1))),
)


def duty(late: int, unsent: int, place: int | None = None) -> Source:
    link = CriterionLink(1, 7, SourceKind.OBLIGATION, 5, "báo cáo", place=place)
    return Source(link, "Báo cáo năm", "", Standing.BAD if late or unsent else Standing.GOOD, late=late, unsent=unsent)


def test_lateness_no_kind_speaks_of_is_asked_about_and_not_guessed() -> None:
    found = suggested_counts(SCHEDULE, [duty(1, 0)])
    assert found.counts is None
    assert found.cautions[0].startswith("Báo cáo năm: 1 lần gửi trễ nhưng chưa biết tính cho loại nào")
    assert suggested_counts(SCHEDULE, [duty(1, 0, place=0)]).counts == (1, 0)


def test_kinds_without_a_source_are_nothing_and_are_told_of() -> None:
    found = suggested_counts(SCHEDULE, [duty(0, 0)])
    assert found.counts == (0, 0)
    assert found.cautions == (
        "Chưa có nguồn cho “Bỏ một kỳ tiếp công dân”: tạm tính 0, người chấm kiểm tra.",
        "Chưa có nguồn cho “Ủy quyền không có văn bản”: tạm tính 0, người chấm kiểm tra.",
    )


def test_a_place_the_leaf_no_longer_has_is_no_place() -> None:
    assert suggested_counts(SCHEDULE, [duty(1, 0, place=5)]).counts is None


def test_sources_that_count_nothing_give_no_counts() -> None:
    empty = Source(CriterionLink(1, 7, SourceKind.REGISTER), "Sổ", "", Standing.OPEN)
    assert suggested_counts(SCHEDULE, [empty]) is None
