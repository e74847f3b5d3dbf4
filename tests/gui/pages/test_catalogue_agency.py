from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.catalogue_agency import AgencyPanel
from danvan_desktop.gui.widgets.committed_text import CommittedLine, CommittedText
from tests.gui.tracking_screens import find
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> AgencyPanel:
    actions = Actions()
    made = AgencyPanel(world.agency, world.people, actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload())
    made.reload()
    return made


def agency(world: World) -> Agency:
    found = world.agency.get()
    assert found is not None
    return found


def test_every_field_is_shown_and_saved_when_it_is_left(panel: AgencyPanel, world: World) -> None:
    assert find(panel, CommittedLine, "name_edit").text() == "Sở Xây dựng tỉnh Bình Sơn"
    for field in ("short_name", "parent_agency", "place", "plan_symbol", "report_symbol", "position_for", "position"):
        edit = find(panel, CommittedLine, f"{field}_edit")
        edit.setText(f"mới {field}")
        edit.commit()
        assert getattr(agency(world), field) == f"mới {field}"
    assert world.store.undo_label() == "Sửa thông tin cơ quan"


def test_kind_and_prefix_are_chosen(panel: AgencyPanel, world: World) -> None:
    kind = find(panel, QComboBox, "kind_combo")
    kind.setCurrentText(AgencyKind.PARTY_COMMITTEE.label)
    kind.activated.emit(kind.currentIndex())
    prefix = find(panel, QComboBox, "authority_prefix_combo")
    prefix.setCurrentText("KT.")
    prefix.activated.emit(prefix.currentIndex())
    assert (agency(world).kind, agency(world).authority_prefix) == (AgencyKind.PARTY_COMMITTEE, "KT.")


def test_a_chosen_signer_fills_name_and_position(panel: AgencyPanel, world: World) -> None:
    combo = find(panel, QComboBox, "signer_combo")
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert (agency(world).signer_name, agency(world).position) == ("Trần Thị Hồng Ẩn", "Phó Giám đốc")
    assert find(panel, CommittedLine, "signer_name_edit").text() == "Trần Thị Hồng Ẩn"
    assert combo.currentIndex() == 1


def test_recipients_are_lines(panel: AgencyPanel, world: World) -> None:
    edit = find(panel, CommittedText, "recipients_edit")
    edit.setPlainText("Như trên;\n\nLưu: VT.")
    edit.commit()
    assert agency(world).recipients == ("Như trên;", "Lưu: VT.")


def test_an_empty_name_is_refused_and_the_stored_one_stays(panel: AgencyPanel, world: World) -> None:
    with pytest.raises(ValidationError, match="tên cơ quan"):
        panel._save("name", " ")
    assert agency(world).name == "Sở Xây dựng tỉnh Bình Sơn"


def test_the_line_pitch_is_a_matter_of_party_committees(panel: AgencyPanel, world: World) -> None:
    spin = find(panel, QSpinBox, "line_pitch_spin")
    assert (spin.isEnabled(), spin.minimum(), spin.maximum()) == (False, 18, 20)
    panel._save("kind", AgencyKind.PARTY_COMMITTEE)
    assert spin.isEnabled()
    spin.setValue(20)
    spin.editingFinished.emit()
    assert agency(world).line_pitch == 20
    world.store.undo()
    panel.reload()
    assert spin.value() == 18
