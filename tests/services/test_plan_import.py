"""Bringing a plan in: the sample plan is read, reviewed and accepted as one action."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError, ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanRole, Section, TaskGroup
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Role, Task, TaskState
from danvan_desktop.paths import resource
from danvan_desktop.services.draft_conversion import TASK_ROLES
from danvan_desktop.services.plan_import import AcceptChoices, ImportReview, PlanImportService, printed_units
from danvan_desktop.services.plans import PlanService
from danvan_desktop.services.unit_choices import UnitChoice
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.importers.legacy_text import TEXT, as_tcvn3
from tests.importers.plan.sample_plans import PROSE
from tests.services.plan_rooms import snapshot
from tests.stores import MOMENT, open_store

YEAR = 2026


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def service(store: Store) -> PlanImportService:
    return PlanImportService(store, FixedClock(MOMENT), UnitService(store))


@pytest.fixture
def review(service: PlanImportService) -> ImportReview:
    return service.read(resource("samples", "ke_hoach_mau.txt"))


def accept(service: PlanImportService, review: ImportReview, role: PlanRole = PlanRole.OWN) -> Changes:
    return service.accept(review, AcceptChoices(role, YEAR))


def test_everything_the_draft_holds_is_stored(store: Store, service: PlanImportService, review: ImportReview) -> None:
    plan_id = accept(service, review).created[0]
    draft = review.draft
    assert store.get(Plan, plan_id).subject == draft.metadata.subject
    assert [task.text for task in store.select(Task, plan_id=plan_id)] == [task.text for task in draft.tasks]
    assert store.count(Section, plan_id=plan_id) == len(draft.sections)
    assert store.count(TaskGroup, plan_id=plan_id) == len(draft.task_groups)
    assert store.count(Target, plan_id=plan_id) == len(draft.targets)
    assert store.count(Obligation, plan_id=plan_id) == len(draft.obligations)
    assert store.count(Citation, plan_id=plan_id) == len(draft.citations)
    assert store.count(PlanSource, plan_id=plan_id) == 1


def test_a_plan_in_an_old_encoding_is_read_on_consent(service: PlanImportService, tmp_path: Path) -> None:
    path = tmp_path / "cũ.txt"
    path.write_bytes(as_tcvn3(TEXT).encode("cp1252"))
    with pytest.raises(LegacyEncodingError):
        service.read(path)
    assert service.read(path, convert_legacy=True).draft.metadata.year == YEAR


def test_the_same_words_pasted_twice_are_the_same_source(service: PlanImportService) -> None:
    first, again, other = (service.read_pasted(text, "") for text in (TEXT, TEXT, f"{TEXT} thêm"))
    assert first.source_name == "bộ nhớ tạm"
    assert first.source_sha256 == again.source_sha256 != other.source_sha256
    accept(service, first)
    with pytest.raises(ValidationError):
        accept(service, again)


def test_accepting_is_one_action_and_undo_takes_all_of_it_back(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    accept(service, review)
    store.undo()
    kinds = (Plan, PlanSource, Section, TaskGroup, Task, Assignment, Target, Obligation, Citation, LegalDocument, Unit)
    assert {kind.__name__: store.count(kind) for kind in kinds} == {kind.__name__: 0 for kind in kinds}


def test_units_are_proposed_once_each_and_created_once_each(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    proposals = service.unit_proposals(review.draft)
    assert len({proposal.printed for proposal in proposals}) == len(proposals)
    assert sum(proposal.uses for proposal in proposals) == len(printed_units(review.draft))
    accept(service, review)
    assert store.count(Unit) == len(proposals)


def test_a_unit_the_office_has_is_found_by_its_alias(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    unit_id = UnitService(store).add(Unit(0, "Văn phòng", aliases=("Văn phòng Sở",))).created[0]
    proposal = next(item for item in service.unit_proposals(review.draft) if item.printed == "Văn phòng Sở")
    assert proposal.unit_id == unit_id
    accept(service, review)
    printed = {item.printed_name for item in store.select(Assignment, unit_id=unit_id)}
    assert printed == {"Văn phòng Sở"}


def test_a_unit_the_clerk_chose_wins(store: Store, service: PlanImportService, review: ImportReview) -> None:
    unit_id = UnitService(store).add(Unit(0, "Phòng Pháp chế")).created[0]
    accept(service, service.choose_unit(review, "Thanh tra Sở", UnitChoice(unit_id)))
    assert {item.printed_name for item in store.select(Assignment, unit_id=unit_id)} == {"Thanh tra Sở"}
    assert not [unit for unit in store.select(Unit) if unit.name == "Thanh tra Sở"]


def test_a_collective_keeps_its_printed_name_and_kind(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    accept(service, review)
    collective = next(unit for unit in store.select(Unit) if unit.name == "Các phòng, đơn vị thuộc Sở")
    assert collective.is_collective
    assert collective.kind is UnitKind.COLLECTIVE


def test_roles_follow_the_labels(store: Store, service: PlanImportService, review: ImportReview) -> None:
    accept(service, review)
    task = next(task for task in store.select(Task) if task.number == "3.2")
    roles = [item.role for item in store.select(Assignment, order_by=("position",), task_id=task.id)]
    assert roles == [Role.LEAD, Role.DIRECT, Role.ADVISE]


def test_a_superior_plan_brings_no_units_of_its_obligations(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    accept(service, review, PlanRole.SUPERIOR)
    assert not [item for item in store.select(Assignment) if item.obligation_id is not None]


def test_a_superior_plan_adds_no_unit_to_the_office_s_list_and_keeps_the_printed_names(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    with store.begin("Một đơn vị đã có") as uow:
        known = uow.save(Unit(uow.new_id(), printed_units(review.draft)[0]))
        uow.commit()
    changes = accept(service, review, PlanRole.SUPERIOR)
    assert [unit.id for unit in store.select(Unit)] == [known.id]
    assert {item.unit_id for item in store.select(Assignment)} == {known.id}
    foreign = {name for task in store.select(Task) for name in task.printed_units}
    assert foreign
    assert known.name not in foreign
    rows = PlanService(store, FixedClock(MOMENT)).outline(changes.created[0], YEAR).rows
    assert foreign == {name for row in rows for name in row.leads} - {known.name}
    left = {row.text for row in rows if row.task_state is TaskState.UNASSIGNED}
    assert left == {task.text for task in review.draft.tasks if not any(getattr(task, name) for name, _ in TASK_ROLES)}


def test_a_foreign_unit_the_clerk_settled_is_made_nonetheless(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    name = printed_units(review.draft)[0]
    accept(service, service.choose_unit(review, name, UnitChoice(kind=UnitKind.EXTERNAL)), PlanRole.SUPERIOR)
    assert [unit.kind for unit in store.select(Unit)] == [UnitKind.EXTERNAL]


def test_the_same_file_is_refused_a_second_time_and_changes_nothing(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    accept(service, review)
    with pytest.raises(ValidationError, match="đã được nhập"):
        accept(service, review)
    assert store.count(Plan) == 1
    assert service.earlier_import(review) is not None


def test_the_store_is_copied_before_a_plan_comes_in(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    UnitService(store).add(Unit(0, "Văn phòng"))
    accept(service, review)
    assert [record.reason for record in store.list_backups()] == [BackupReason.BEFORE_IMPORT]


def test_an_impossible_working_year_is_refused(service: PlanImportService, review: ImportReview) -> None:
    with pytest.raises(ValidationError, match="không hợp lệ"):
        service.accept(review, AcceptChoices(PlanRole.OWN, 26))


def test_an_unreadable_file_is_refused_with_its_name(service: PlanImportService, tmp_path: Path) -> None:
    path = tmp_path / "rỗng.txt"
    path.write_text("")
    with pytest.raises(DanvanError, match=r"rỗng\.txt"):
        service.read(path)


def test_a_document_cited_by_two_plans_is_one_entry_of_the_catalogue(
    store: Store, service: PlanImportService, review: ImportReview, tmp_path: Path
) -> None:
    accept(service, review)
    second = tmp_path / "kế hoạch khác.txt"
    second.write_text(resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    accept(service, service.read(second))
    assert store.count(Citation) == 2 * len(review.draft.citations)
    assert store.count(LegalDocument) == len(review.draft.citations)


def paragraph(review: ImportReview, words: str) -> int:
    return next(part.index for part in review.draft.paragraphs if words in part.text)


def test_the_rest_is_read_anew_and_what_was_corrected_above_stays(
    service: PlanImportService, review: ImportReview
) -> None:
    above = paragraph(review, "Gắn công tác dân vận")
    corrected = service.correct(review, above, Fate.SKIPPED)
    corrected = service.correct(corrected, paragraph(corrected, "98% hồ sơ"), Fate.SKIPPED)
    assert service.correction_count(corrected) == 2
    reread = service.reread_below(corrected, paragraph(corrected, "II. NỘI DUNG"))
    assert list(reread.overrides) == [above]
    assert len(reread.draft.targets) == len(review.draft.targets)


def test_a_task_left_out_is_not_stored_and_may_come_back(
    store: Store, service: PlanImportService, tmp_path: Path
) -> None:
    path = tmp_path / "kế hoạch.txt"
    path.write_text(PROSE, encoding="utf-8")
    review = service.read(path)
    (pair,) = service.duplicates(review)
    without = service.leave_out(review, {pair.second.paragraph_index})
    assert service.duplicates(without) == (pair,)
    assert service.correction_count(without) == 1
    assert len(service.leave_out(without, ()).draft.tasks) == len(review.draft.tasks)
    accept(service, without)
    assert store.count(Task) == len(review.draft.tasks) - 1


def test_restoring_drops_every_kind_of_correction(service: PlanImportService, review: ImportReview) -> None:
    changed = service.choose_unit(review, "Thanh tra Sở", UnitChoice(kind=UnitKind.BOARD))
    changed = service.correct(changed, paragraph(changed, "98% hồ sơ"), Fate.SKIPPED)
    assert service.correction_count(changed) == 2
    assert service.restore(changed) == review
    assert service.choose_unit(changed, "Thanh tra Sở", None).unit_choices == {}


def test_undo_takes_units_documents_and_plan_back_and_redo_brings_them_again(
    store: Store, service: PlanImportService, review: ImportReview
) -> None:
    empty = snapshot(store)
    accept(service, review)
    full = snapshot(store)
    store.undo()
    assert snapshot(store) == empty
    store.redo()
    assert snapshot(store) == full


def test_a_skipped_task_takes_its_labelled_lines_along(service: PlanImportService, review: ImportReview) -> None:
    before = {task.text: task for task in review.draft.tasks}
    skipped = service.correct(review, paragraph(review, "1.3. Biên soạn"), Fate.SKIPPED)
    after = {task.text: task for task in skipped.draft.tasks}
    assert len(after) == len(before) - 1
    assert all(after[text].lead_units == before[text].lead_units for text in after)
