"""Danh mục: the agency, its units, its people and the forms of its documents."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_catalogue_page import Ui_CataloguePage
from danvan_desktop.gui.pages.catalogue_agency import AgencyPanel
from danvan_desktop.gui.pages.catalogue_people import PeoplePanel
from danvan_desktop.gui.pages.catalogue_templates import TemplatesPanel
from danvan_desktop.gui.pages.catalogue_units import UnitsPanel
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.services.agency import AgencyService
from danvan_desktop.services.people import PeopleService
from danvan_desktop.services.templates import TemplateService
from danvan_desktop.services.units import UnitService


class CataloguePage(Page):
    """The screen “Danh mục”; `go_to` takes the nouns “agency”, “unit”, “person” and “office_template”, the middle two with an id."""

    name: ClassVar[str] = "catalogue"
    title: ClassVar[str] = "Danh mục"
    nouns: ClassVar[frozenset[str]] = frozenset({"agency", "unit", "person", "office_template"})

    def __init__(
        self,
        agencies: AgencyService,
        units: UnitService,
        people: PeopleService,
        templates: TemplateService,
        actions: Actions,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_CataloguePage()
        self._ui.setupUi(self)
        self._agency = AgencyPanel(agencies, people, actions, self)
        self._units = UnitsPanel(units, actions, clock, self)
        self._people = PeoplePanel(people, units, actions, self)
        self._templates = TemplatesPanel(templates, actions, self)
        self._ui.catalogue_tabs.addTab(self._agency, "Cơ quan")
        self._ui.catalogue_tabs.addTab(self._units, "Phòng, ban, đơn vị")
        self._ui.catalogue_tabs.addTab(self._people, "Cán bộ")
        self._ui.catalogue_tabs.addTab(self._templates, "Mẫu văn bản")

    def reload(self) -> None:
        """Read all four again."""
        self._agency.reload()
        self._units.reload()
        self._people.reload()
        self._templates.reload()

    def go_to(self, destination: Destination) -> None:
        """Open the tab of the noun and put the cursor on the object."""
        if self._stale:
            self._stale = False
            self.reload()
        panels: dict[str, QWidget] = {
            "unit": self._units,
            "person": self._people,
            "office_template": self._templates,
        }
        self._ui.catalogue_tabs.setCurrentWidget(panels.get(destination.noun, self._agency))
        if destination.object_id is None:
            return
        if destination.noun == "unit":
            self._units.select_unit(destination.object_id)
        elif destination.noun == "person":
            self._people.select_person(destination.object_id)
