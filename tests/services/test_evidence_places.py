from __future__ import annotations

from datetime import date
from pathlib import Path

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.services.evidence_places import places_of
from danvan_desktop.services.roster_receipts import Receiving
from tests.offices import sample_office


def test_every_evidence_item_of_the_sample_leads_somewhere(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        file = tmp_path / "quyết định.pdf"
        file.write_bytes(b"pdf")
        plan_id = services.plan_choices.choices()[0].plan_id
        target = services.targets.standings(plan_id, 2026)[1]
        line, document = store.select(ScoreLine)[0], store.select(LegalDocument)[0]
        occasion = next(row for row in services.occasions.year_occasions(2026) if row.occasion.record is not None)
        row = services.registers.add_row("difficulty", 2026, {"text": "Thiếu máy quét"}).created[0]
        services.roster.add(RosterEntry(0, "Sở Tài chính"))
        services.roster_duties.add(RosterDuty(0, 2026, "Báo cáo năm"))
        duty, entry = store.select(RosterDuty)[0], store.select(RosterEntry)[0]
        services.roster_receipts.record(duty.id, [entry.id], Receiving(date(2026, 11, 2)))
        receipt = store.select(RosterReceipt)[0]
        for number, (proven, object_id) in enumerate(
            [
                (Proven.TARGET_RESULT, target.result.id),
                (Proven.SCORE_LINE, line.id),
                (Proven.OCCURRENCE, occasion.occasion.record.id),
                (Proven.REGISTER_ROW, row),
                (Proven.LEGAL_DOCUMENT, document.id),
                (Proven.ROSTER_RECEIPT, receipt.id),
            ]
        ):
            file.write_bytes(b"pdf%d" % number)
            services.evidence.attach(proven, object_id, [file])
        places = places_of(store, [item.id for item in services.evidence.everything()])
        assert len(places) == len(services.evidence.everything())
        assert {place.noun for place in places.values()} == {
            "progress_entry",
            "target",
            "criterion",
            "occurrence",
            "register_row",
            "legal_document",
            "roster_entry",
        }
        found = {(place.noun, place.object_id) for place in places.values()}
        assert ("target", target.target.id) in found
        assert ("criterion", line.criterion_id) in found
        assert ("occurrence", occasion.occasion.record.id) in found
        assert ("legal_document", document.id) in found
        assert {place.year for place in places.values()} == {2026, None}


def test_nothing_asked_for_nothing_found(tmp_path: Path) -> None:
    store, _ = sample_office(tmp_path)
    with store:
        assert places_of(store, []) == {}
