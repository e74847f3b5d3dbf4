"""`danvan export`: every row of the table of documents, what is said beside them, and what is refused in one line."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop import cli
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.export_command import DOCUMENTS
from danvan_desktop.services.documents import DocumentKind
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office, services_for
from tests.stores import FixedClock, open_store

YEAR = "2026"
TO_UNITS = ("task-slip", "urging-letter", "unit-form")


@pytest.fixture(scope="module")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    store, _ = sample_office(folder)
    store.close()
    return folder / "store"


@pytest.fixture
def place(sample_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with the sample year; the command sees the day of the sample."""
    monkeypatch.setattr("danvan_desktop.bootstrap.SystemClock", lambda: FixedClock(NOVEMBER))
    shutil.copytree(sample_folder, tmp_path / "store")
    (tmp_path / "out").mkdir()
    return tmp_path / "store"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], place: Path) -> Said:
    return Said(capsys, place)


class Said:
    """Runs one command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], place: Path) -> None:
        self._capsys = capsys
        self.place = place
        self.folder = place.parent / "out"

    def export(self, document: str, *arguments: str, out: str = "") -> tuple[int, list[str], list[str]]:
        line = ["--data-dir", str(self.place), "export", document, "--year", YEAR, "--out", str(self.folder / out)]
        code = cli.main([*line, *arguments])
        captured = self._capsys.readouterr()
        return code, captured.out.splitlines(), captured.err.splitlines()

    def opened(self) -> tuple[Store, Services]:
        clock = FixedClock(NOVEMBER)
        store = open_store(self.place.parent, clock)
        return store, services_for(store, clock)


def test_every_document_of_the_program_has_its_word() -> None:
    assert set(DocumentKind) | {*TO_UNITS, "dossier"} == set(DOCUMENTS)


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_the_list_of_evidence_is_written_by_itself(said: Said, ending: str) -> None:
    code, out, _ = said.export("evidence-list", out=f"a.{ending}")
    assert (code, out) == (0, [str(said.folder / f"a.{ending}")])
    assert zipfile.ZipFile(out[0]).testzip() is None


@pytest.mark.parametrize("document", TO_UNITS)
def test_units_get_a_file_each_and_one_unit_can_be_named(said: Said, document: str) -> None:
    code, out, lines = said.export(document)
    assert code == 0, lines
    assert len(out) > 2
    assert sorted(out) == sorted(str(path) for path in said.folder.iterdir())
    unit = Path(out[-1]).stem.partition(" - ")[2].split(" - ")[-1]
    code, one, _ = said.export(document, "--unit", unit, "--by", "20/12")
    assert code == 0
    assert len(one) == 1
    assert unit in one[0]


def test_letters_say_what_they_lack_and_are_logged_as_in_the_window(said: Said) -> None:
    _, out, lines = said.export("urging-letter")
    assert "Còn thiếu: số văn bản, ký hiệu văn bản (in thành dấu chấm để điền tay)." in lines
    assert lines[-1] == f"Đã ghi {len(out)} công văn vào sổ công văn đôn đốc."
    store, services = said.opened()
    assert len(services.urging_letters.log(int(YEAR))) == len(out)
    assert store.undo_label() == f"Ghi sổ {len(out)} công văn đôn đốc"
    store.close()


def test_slips_of_a_signature_a_van_thu_would_send_back_say_so_once(said: Said) -> None:
    store, services = said.opened()
    agency = services.agency.get()
    assert agency is not None
    services.agency.save(replace(agency, authority_prefix="TM.", position_for="Giám đốc"))
    store.close()
    _, _, lines = said.export("task-slip")
    assert sum("“TM. GIÁM ĐỐC”" in line for line in lines) == 1
    _, _, lines = said.export("dossier", out="hồ sơ")
    assert any(line.startswith("Cần xem lại: Công văn: “TM. GIÁM ĐỐC”") for line in lines)
    _, _, lines = said.export("score-sheet", out="a.docx")
    assert any(line.startswith("Cần xem lại: “TM. GIÁM ĐỐC”") for line in lines)


def begin(said: Said, *halves: int) -> list[int]:
    store, services = said.opened()
    plan_id = services.plans.plans(int(YEAR))[0].id
    periods = [months_of(int(YEAR), first, first + 5) for first in halves]
    kind = ReportKind.HALF_YEARLY
    made = [services.reports.start(plan_id, int(YEAR), kind, period=period).created[0] for period in periods]
    store.close()
    return made


def test_a_report_is_chosen_by_its_kind_and_by_its_number_where_there_are_several(said: Said) -> None:
    first, second = begin(said, 1, 7)
    code, _, lines = said.export("report", "--kind", "half-yearly", out="a.docx")
    assert code == 2
    listed = f"{first} (Báo cáo 06 tháng đầu năm); {second} (Báo cáo 06 tháng cuối năm)"
    assert lines == [f"Năm 2026 có 2 báo cáo 06 tháng. Thêm --report và một mã: {listed}."]
    code, out, _ = said.export("report", "--report", str(second), out="a.docx")
    assert (code, len(out)) == (0, 1)
    assert list(said.folder.iterdir()) == [said.folder / "a.docx"]


def test_the_only_report_of_a_kind_needs_no_number(said: Said) -> None:
    begin(said, 1)
    code, out, _ = said.export("report", "--kind", "half-yearly", out="a.docx")
    assert (code, out) == (0, [str(said.folder / "a.docx")])
    words = zipfile.ZipFile(said.folder / "a.docx").read("word/document.xml").decode()
    assert "06 tháng đầu năm 2026" in words


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("report", "--kind", "thematic"), "Năm 2026 chưa có báo cáo chuyên đề. Đã có: "),
        (("report", "--report", "99999"), "Năm 2026 không có báo cáo mã 99999. Đã có: "),
        (("report", "--report", "a"), "--report: “a” không phải là số nguyên"),
        (("report", "--kind", "weekly"), "--kind: không có “weekly”, chỉ có yearly, half-yearly"),
        (("report", "--report", "1", "--kind", "yearly"), "chỉ dùng một trong hai --report, --kind"),
        (("annex", "--kind", "yearly"), "--kind chỉ dùng với report"),
        (("annex", "--report", "1"), "--report chỉ dùng với report"),
        (("report", "--by", "1/2/2026"), "--by chỉ dùng với task-slip, urging-letter, unit-form"),
        (("task-slip", "--by", "31/02/2026"), "Không có ngày 31/02/2026."),
        (("task-slip", "--by", "mai"), "Không hiểu “mai” là ngày nào."),
        (("urging-letter", "--by", "01/01/2026"), "Ngày trả lời 01/01/2026 đã qua."),
        (("urging-letter", "--unit", "Lạ"), "Không có công văn đôn đốc của “Lạ”. Có thể xuất cho: "),
        (("unit-form", "--unit", "Lạ"), "Không có biểu mẫu của “Lạ”. Có thể xuất cho: "),
        (("unit-form", "--format", "xlsx"), "unit-form không có --format"),
        (("dossier", "--format", "docx"), "dossier không có --format"),
        (("evidence-list", "--zip"), "--zip chỉ dùng với dossier"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line_and_nothing_is_written(said: Said, arguments, words: str) -> None:
    document, *rest = arguments
    code, out, lines = said.export(document, *rest)
    assert (code, out, len(lines)) == (2, [], 1)
    assert words in lines[0]
    assert list(said.folder.iterdir()) == []


def test_files_for_units_need_a_folder_that_is_there(said: Said) -> None:
    for document in TO_UNITS:
        code, _, lines = said.export(document, out="không")
        assert code == 2
        assert lines[0].startswith("Không có thư mục")


def test_letters_of_a_closed_year_are_not_written_and_those_there_stay(said: Said) -> None:
    _, out, _ = said.export("urging-letter")
    for path in out:
        Path(path).write_bytes(b"signed")
    store, services = said.opened()
    services.years.close(int(YEAR))
    store.close()
    code, again, lines = said.export("urging-letter")
    assert (code, again) == (2, [])
    assert lines[0].startswith("Năm 2026 đã đóng")
    assert sorted(str(path) for path in said.folder.iterdir()) == sorted(out)
    assert {Path(path).read_bytes() for path in out} == {b"signed"}
