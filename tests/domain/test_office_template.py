from __future__ import annotations

from danvan_desktop.domain.office_template import TemplateKind


def test_every_document_has_its_own_name():
    names = [kind.label for kind in TemplateKind]
    assert len(set(names)) == len(names) == 10
