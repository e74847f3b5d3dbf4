"""Single objects after an amendment: the new paper holds, the clerk's corrections of unchanged words stay."""

from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Origin, Task
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.amended_parts import amended_obligation, amended_target, amended_task, form_changes

OLD = Task(
    5, 1, 2, 3, "1.1", "Đối thoại với người dân.", "Đối thoại với ngừơi dân.", TimingKind.BY_DATE, "Quý II", "2026-06-30",
    DueOperator.BY, "Biên bản",
)  # fmt: skip


def printed(**more: object) -> Task:
    fields: dict[str, object] = {"text": "Đối thoại với ngừơi dân.", "timing_raw": "Quý II", **more}
    return Task(0, 1, 9, 1, "2.1", **fields)  # type: ignore[arg-type]


def test_a_correction_of_the_clerk_stays_where_the_printed_words_did_not_change() -> None:
    after = amended_task(OLD, printed())
    assert (after.id, after.group_id, after.number) == (5, 9, "2.1")
    assert (after.text, after.original_text) == (OLD.text, OLD.original_text)


def test_new_words_replace_the_correction() -> None:
    after = amended_task(OLD, printed(text="Đối thoại với doanh nghiệp."))
    assert (after.text, after.original_text) == ("Đối thoại với doanh nghiệp.", None)


def test_a_time_stays_as_corrected_unless_the_paper_says_another() -> None:
    assert amended_task(OLD, printed()).due == "2026-06-30"
    assert amended_task(OLD, printed(timing_raw=None)).timing_raw == "Quý II"
    later = printed(timing_raw="Quý III", timing_kind=TimingKind.BY_DATE, due="2026-09-30")
    assert (amended_task(OLD, later).due, amended_task(OLD, later).timing_raw) == ("2026-09-30", "Quý III")


def test_a_task_of_the_clerk_that_the_paper_now_prints_belongs_to_the_plan() -> None:
    own = Task(5, 1, 2, 3, None, "Đối thoại", origin=Origin.CLERK)
    assert amended_task(own, printed(text="Đối thoại")).origin is Origin.PLAN


def test_a_duty_keeps_what_the_paper_does_not_say() -> None:
    old = Obligation(
        5, 1, 1, "Báo cáo", ObligationKind.REPORT, recipient="UBND tỉnh", via="Sở Nội vụ", due="--11-05",
        due_operator=DueOperator.BEFORE, period=Period.YEAR,
    )  # fmt: skip
    after = amended_obligation(old, Obligation(0, 1, 4, "Báo cáo", ObligationKind.REPORT, recipient="Sở Nội vụ"))
    assert (after.id, after.position, after.recipient, after.via) == (5, 4, "Sở Nội vụ", "Sở Nội vụ")
    assert (after.due, after.due_operator, after.period) == ("--11-05", DueOperator.BEFORE, Period.YEAR)
    moved = Obligation(0, 1, 4, "Báo cáo", ObligationKind.REPORT, due="--10-25", due_raw="trước 25/10")
    assert (amended_obligation(old, moved).due, amended_obligation(old, moved).period) == ("--10-25", None)


def test_a_target_keeps_the_figure_of_the_clerk_while_its_words_stay() -> None:
    old = Target(5, 1, 1, "Hồ sơ đúng hạn", Measure.QUANTITATIVE, Decimal(95), "%")
    same = amended_target(old, Target(0, 1, 3, "Hồ sơ đúng hạn.", Measure.QUALITATIVE))
    assert (same.id, same.position, same.value) == (5, 3, Decimal(95))
    other = amended_target(old, Target(0, 1, 3, "98% hồ sơ đúng hạn", Measure.QUANTITATIVE, Decimal(98), "%"))
    assert (other.id, other.value) == (5, Decimal(98))


def test_a_reworded_target_keeps_where_its_figures_come_from() -> None:
    sources = (SoughtTotal("study_session", "participants"), SoughtTotal("study_session", "total"))
    old = Target(5, 1, 1, "90% quán triệt", Measure.QUANTITATIVE, Decimal(90), "%", sources=sources)
    new = amended_target(old, Target(0, 1, 1, "95% quán triệt", Measure.QUANTITATIVE, Decimal(95), "%"))
    assert (new.value, new.sources) == (Decimal(95), sources)


def test_only_what_differs_in_the_form_is_told() -> None:
    changes = list(form_changes(Plan(1, number="18", day=5), Plan(1, number="45", day=5, recipients=("Lưu: VT",))))
    assert [(each.label, each.old, each.new) for each in changes] == [
        ("Số", "18", "45"), ("Nơi nhận", "chưa có", "Lưu: VT"),
    ]  # fmt: skip
