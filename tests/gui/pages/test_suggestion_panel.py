from __future__ import annotations

from collections.abc import Iterator

import pytest

from danvan_desktop.gui.pages.suggestion_panel import SuggestionPanel, suggestion_words
from tests.criteria_sets import D
from tests.linked_office import BRIEFING, IN_TIME, LinkedOffice, linked_office
from tests.score_office import YEAR


@pytest.fixture
def office(tmp_path) -> Iterator[LinkedOffice]:
    office = linked_office(tmp_path)
    office.link("2.1.1", office.target(IN_TIME))
    office.link("1.2", office.task(BRIEFING))
    yield office
    office.store.close()


def figures(office: LinkedOffice, numerator: int) -> None:
    office.targets.set_figures(office.ids[IN_TIME], YEAR, D(numerator), D(1000))


def test_the_words_follow_what_was_decided_and_what_changed_since(office: LinkedOffice) -> None:
    assert suggestion_words(office.row("1.2")) == (
        f"Chưa đề xuất được: chưa kết luận được: Nhiệm vụ 1.1: {BRIEFING} (quá hạn 77 ngày, chưa có kết quả)."
    )
    figures(office, 980)
    assert suggestion_words(office.row("2.1.1")) == (
        "Chờ quyết định: đề xuất 9,75 điểm. Số liệu: 980/1000. 980/1000 × 10 = 9,75 điểm."
    )
    office.suggestions.accept(office.score.sheet_id, [office.score.id_of("2.1.1")])
    assert suggestion_words(office.row("2.1.1")).startswith("Đã chấp nhận: đề xuất 9,75 điểm.")
    figures(office, 900)
    assert suggestion_words(office.row("2.1.1")).startswith("Nguồn đã thay đổi: đề xuất mới 9 điểm.")
    office.targets.set_figures(office.ids[IN_TIME], YEAR, None)
    assert suggestion_words(office.row("2.1.1")) == "Nguồn đã thay đổi: không còn đề xuất được điểm."


def test_only_what_can_be_done_is_offered(qtbot, office: LinkedOffice) -> None:
    panel = SuggestionPanel()
    qtbot.addWidget(panel)
    panel.show()
    asked: list[str] = []
    for name in ("accept", "detail", "sources"):
        getattr(panel, f"{name}_requested").connect(lambda name=name: asked.append(name))
    panel.show_suggestion(None, is_editable=True)
    assert (panel._ui.accept_button.isVisible(), panel._ui.detail_button.isVisible()) == (False, False)
    assert panel._ui.suggestion_label.text().startswith("Chưa liên kết nguồn số liệu")
    panel._ui.sources_button.click()
    figures(office, 980)
    panel.show_suggestion(office.row("2.1.1"), is_editable=True)
    panel._ui.accept_button.click()
    panel._ui.detail_button.click()
    assert asked == ["sources", "accept", "detail"]
    panel.show_suggestion(office.row("2.1.1"), is_editable=False)
    assert not panel._ui.accept_button.isEnabled()
    panel.show_suggestion(office.row("1.2"), is_editable=True)
    assert not panel._ui.accept_button.isVisible(), "there is nothing to accept"
