"""Harmed templates: each is refused in words, found wrong by the checker, or fills into a file; never anything else."""

from __future__ import annotations

import io
import random
from copy import deepcopy
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.docx_xml import NAMESPACE
from danvan_desktop.exporters.template_writer import write_templated
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.services.office_templates import read_checked
from tests.exporters import sample_papers as papers
from tests.template_files import MAIN, changed, offered

ROUNDS = 60
TAGS = ("p", "tbl", "tc", "tr", "r", "t", "sdt", "sectPr", "pPr", "ins", "del", "body", "hyperlink")
WORDS = ("{{", "}}", "{{so}}", "{{noi_nhan}}{{quyen_han}}", "{{noi_dung}}", "{{kinh_gui}}")
VALUES = ("", "x", "-5", "999999999999", "rId9", "Đ")


def harm(root: Any, chance: random.Random) -> None:
    """Remove, double, rename, move or misspell one thing of a part."""
    elements = [each for each in root.iter() if each.getparent() is not None]
    if not elements:
        return
    one, other = chance.choice(elements), chance.choice(elements)
    how = chance.randrange(6)
    if how == 0:
        one.getparent().remove(one)
    elif how == 1:
        one.addnext(deepcopy(one))
    elif how == 2 and one.attrib:
        one.set(chance.choice(list(one.attrib)), chance.choice(VALUES))
    elif how == 3:
        one.tag = f"{{{NAMESPACE}}}{chance.choice(TAGS)}"
    elif how == 4:
        one.text = chance.choice(WORDS)
    elif how == 5 and one is not other and other not in one.iterancestors():
        one.append(other)


@pytest.mark.parametrize("seed", range(6))
def test_a_harmed_template_never_breaks_the_program(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311 - harm, not secrets
    sound, document = offered(TemplateKind.URGING_LETTER), urging_letter(papers.urging_letter())
    ends = {"refused": 0, "wrong": 0, "written": 0}
    for _ in range(ROUNDS):
        part = chance.choice([MAIN, MAIN, MAIN, "word/styles.xml", "word/header1.xml"])
        with ZipFile(io.BytesIO(sound)) as package:
            root = etree.fromstring(package.read(part))
        for _ in range(chance.randint(1, 4)):
            harm(root, chance)
        try:
            read = read_checked(TemplateKind.URGING_LETTER, changed(sound, {part: etree.tostring(root)}), "mẫu.docx")
        except DanvanError:
            ends["refused"] += 1
            continue
        if any(finding.is_error for finding in read.findings):
            ends["wrong"] += 1
            continue
        write_templated(document, read.template, tmp_path / "x.docx")
        with ZipFile(tmp_path / "x.docx") as package:
            assert etree.fromstring(package.read(MAIN)).tag == f"{{{NAMESPACE}}}document"
        ends["written"] += 1
    assert ends["written"] > 0
