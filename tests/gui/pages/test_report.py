"""Báo cáo, driven as a clerk drives it: begin, preview, write out, record as sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.report_form import ReportFormDialog
from danvan_desktop.gui.dialogs.report_sending import ReportSendingDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from tests.gui.report_stage import YEAR, ReportStage, report_stage
from tests.template_files import lose_template


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def press(stage: ReportStage, name: str) -> None:
    button = getattr(stage.ui, name)
    assert button.isEnabled(), name
    stage.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def menu_action(button, words: str):
    return next(action for action in button.menu().actions() if words in action.text())


def test_the_report_of_the_year_is_shown_with_its_pages(stage: ReportStage) -> None:
    assert stage.ui.reports_list.count() == 1
    stage.qtbot.waitUntil(lambda: stage.page._view.widget().height() > 2000)
    assert not stage.page._empty.isVisible()


def test_beside_the_preview_stands_why_the_offices_template_is_not_used(stage: ReportStage) -> None:
    assert not stage.ui.template_label.isVisible()
    lose_template(stage.store, TemplateKind.REPORT)
    stage.page.reload()
    assert stage.ui.template_label.isVisible()
    assert stage.ui.template_label.text() == (
        "Báo cáo được ghi theo mẫu của chương trình. Không còn tệp mẫu “mẫu sở.docx” trong kho. Hãy vào Danh mục › Mẫu "
        "văn bản để chọn lại mẫu hoặc trở về mẫu của chương trình."
    )


def test_a_kind_is_begun_from_the_menu_and_selected(stage: ReportStage) -> None:
    menu_action(stage.ui.start_button, ReportKind.HALF_YEARLY.label).trigger()
    assert stage.ui.reports_list.count() == 2
    assert stage.report().kind is ReportKind.HALF_YEARLY
    assert stage.ui.reports_list.currentRow() == 1


def test_each_half_quarter_and_month_may_be_begun_from_the_menu(stage: ReportStage) -> None:
    menu_action(stage.ui.start_button, "06 tháng cuối năm").trigger()
    assert stage.report().first_day == date(YEAR, 7, 1)
    assert "06 tháng cuối năm" in stage.ui.reports_list.item(1).text()
    below = stage.ui.start_button.menu().findChildren(QMenu)
    quarters = next(menu for menu in below if menu.title() == ReportKind.QUARTERLY.label)
    assert [action.text() for action in quarters.actions()][1] == "Báo cáo quý II"
    quarters.actions()[1].trigger()
    assert stage.report().last_day == date(YEAR, 6, 30)


def test_an_occasion_begins_the_report_it_asks_for_and_leads_to_it_later(stage: ReportStage) -> None:
    rows = range(stage.ui.occasions_list.count())
    half = next(row for row in rows if "15/06/2026" in stage.ui.occasions_list.item(row).text())
    stage.ui.occasions_list.itemActivated.emit(stage.ui.occasions_list.item(half))
    assert stage.report().kind is ReportKind.HALF_YEARLY
    stage.page.go_to(Destination("report", "report", stage.services.reports.reports(YEAR)[0].id))
    stage.ui.occasions_list.itemActivated.emit(stage.ui.occasions_list.item(half))
    assert len(stage.services.reports.reports(YEAR)) == 2
    assert stage.ui.reports_list.currentRow() == 1


def test_without_a_report_the_page_offers_to_begin_one(stage: ReportStage) -> None:
    menu_action(stage.ui.start_button, "Xóa báo cáo").trigger()
    assert stage.page._empty.isVisible()
    assert not stage.ui.word_button.isEnabled()
    stage.page._empty.clicked.emit()
    assert stage.report().kind is ReportKind.YEARLY
    assert stage.ui.word_button.isEnabled()


def test_a_year_without_plan_is_empty_and_breaks_nothing(stage: ReportStage) -> None:
    stage.page.show_year(2031, None)
    assert stage.ui.reports_list.count() == 0
    assert stage.ui.sections_list.count() == 0


def test_sending_freezes_the_page(stage: ReportStage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: ReportSendingDialog) -> int:
        dialog._ui.number_edit.setText("141/BC-STP")
        dialog.accept()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(ReportSendingDialog, "exec", fill)
    press(stage, "sent_button")
    assert stage.report().number == "141/BC-STP"
    assert stage.ui.text_edit.isReadOnly()
    assert not stage.ui.sent_button.isEnabled()
    assert not stage.ui.form_button.isEnabled()
    assert "đã gửi" in stage.ui.reports_list.item(0).text()


def test_a_sent_report_is_corrected_in_a_version_beside_it(stage: ReportStage) -> None:
    correct = menu_action(stage.ui.start_button, "Lập bản thay thế")
    assert not correct.isEnabled()
    sent = stage.report()
    stage.actions.run(
        lambda: stage.services.reports.record_sent(sent.id, "141", date(YEAR, 11, 17), "UBND tỉnh", "Sở Nội vụ")
    )
    correct.trigger()
    assert stage.report().replaces_id == sent.id
    assert "có bản thay thế" in stage.ui.reports_list.item(0).text()
    assert "(thay thế)" in stage.ui.reports_list.item(1).text()
    assert stage.ui.reports_list.currentRow() == 1
    assert stage.ui.form_button.isEnabled()
    assert not correct.isEnabled()


def test_the_form_is_edited_in_its_dialog(stage: ReportStage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: ReportFormDialog) -> int:
        dialog._ui.number_edit.setText("150")
        dialog.accept()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(ReportFormDialog, "exec", fill)
    press(stage, "form_button")
    assert stage.report().number == "150"
    assert "số báo cáo" not in stage.ui.missing_label.text()


def test_word_and_other_documents_are_ordered_from_their_buttons(
    stage: ReportStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordered: list[tuple[str, str]] = []
    monkeypatch.setattr(
        DocumentExport, "export", lambda _self, _parent, order, form: ordered.append((order.kind.value, form.value))
    )
    press(stage, "word_button")
    menu_action(stage.ui.others_button, "Bảng theo dõi tiến độ (Excel)").trigger()
    assert ordered == [("report", "docx"), ("progress", "xlsx")]


def test_a_pdf_is_written_whole_or_not_at_all(
    stage: ReportStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "báo cáo.pdf"
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: path)
    told: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda _parent, message, _remedy="": told.append(message))
    press(stage, "pdf_button")
    assert path.read_bytes().startswith(b"%PDF")
    assert told == ["Đã ghi “báo cáo.pdf”."]
    assert [item.name for item in tmp_path.iterdir() if item.suffix != ".pdf"] == ["store"]


def test_the_pages_are_printed_after_asking_for_the_printer(
    stage: ReportStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append(dialog.maxPage()) or 0)
    press(stage, "print_button")
    assert len(asked) == 1
    assert asked[0] > 1


def test_other_documents_are_looked_at_before_they_are_written(
    stage: ReportStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[ExportOrder] = []
    monkeypatch.setattr(DocumentExport, "preview", lambda _self, _parent, order: looked.append(order))
    for kind in (DocumentKind.ANNEX, DocumentKind.PROGRESS, DocumentKind.SCORE_SHEET, DocumentKind.WEEK):
        menu_action(stage.ui.others_button, f"Xem trước {kind.label}").trigger()
    assert [order.kind for order in looked] == [
        DocumentKind.ANNEX, DocumentKind.PROGRESS, DocumentKind.SCORE_SHEET, DocumentKind.WEEK
    ]  # fmt: skip
    assert {order.year for order in looked} == {YEAR}


def test_the_bar_over_the_pages_tells_them_and_goes_with_them(stage: ReportStage) -> None:
    stage.qtbot.waitUntil(lambda: stage.page._view.page_count > 1 and stage.page._view.is_complete)
    count = stage.page._bar.findChild(QLabel, "page_count_label")
    assert count.text() == f"/ {stage.page._view.page_count}"
    menu_action(stage.ui.start_button, "Xóa báo cáo").trigger()
    assert not stage.page._bar.isVisible()
