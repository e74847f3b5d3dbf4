from danvan_desktop.domain.draft_plan import DraftSigner, Fate
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.signature import read_signer, read_tail
from danvan_desktop.importers.text import document_from_text


def tail_of(text):
    marks = Marks()
    blocks = [block_of(part) for part in document_from_text(text).paragraphs]
    return read_tail(blocks, marks), marks


def test_entries_lose_dash_and_end_sign_and_join_their_wrapped_lines():
    tail, _ = tail_of(
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- VPUB: CVP, PCVP;\n  các Hội, đoàn thể,\n  đơn vị trực thuộc;\n- Đảng ủy các xã,\n- Lưu: VT (abc)."
    )
    assert tail.recipients == [
        "UBND tỉnh (b/c)",
        "VPUB: CVP, PCVP; các Hội, đoàn thể, đơn vị trực thuộc",
        "Đảng ủy các xã",
        "Lưu: VT (abc)",
    ]
    assert tail.drafter == "abc"


def test_recipients_and_signature_may_be_interleaved():
    tail, marks = tail_of("Nơi nhận:  KT. GIÁM ĐỐC\n- Sở Nội vụ;\n- Lưu: VT.\n PHÓ GIÁM ĐỐC\n5\nLê Văn Hòa")
    assert tail.recipients == ["Sở Nội vụ", "Lưu: VT"]
    assert tail.signature == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn Hòa"]
    assert marks.fates[4][0] is Fate.SKIPPED


def test_a_signature_printed_beside_the_last_recipient_is_cut_off():
    tail, _ = tail_of("Nơi nhận:\n- Như trên;\n- Lưu: VT. KT. CHỦ TỊCH")
    assert (tail.recipients, tail.signature) == (["Như trên", "Lưu: VT"], ["KT. CHỦ TỊCH"])


def test_the_mark_of_the_typist_is_kept_apart():
    tail, marks = tail_of("Nơi nhận:\n- Lưu: VT.\n(Linh)")
    assert (tail.drafter, marks.fates[2][0]) == ("Linh", Fate.SKIPPED)


def test_the_authority_nearest_to_the_position_counts():
    assert read_signer(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Hòa"]) == DraftSigner(
        "KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Hòa"
    )
    assert read_signer(["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"]) == DraftSigner("T/M", "BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", None)
    assert read_signer(["KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"]) == DraftSigner("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", None)
    assert read_signer(["CHÁNH VĂN PHÒNG", "Lê Văn Hòa"]) == DraftSigner(None, None, "CHÁNH VĂN PHÒNG", "Lê Văn Hòa")


def test_without_signature_nothing_is_invented():
    assert read_signer([]) == DraftSigner()


def test_position_and_name_beside_the_recipients_are_cut_off():
    tail, _ = tail_of("Nơi nhận:\n- UBND tỉnh;     PHÓ GIÁM ĐỐC\n- Lưu: VT.     Lê Văn Hòa")
    assert (tail.recipients, tail.signature) == (["UBND tỉnh", "Lưu: VT"], ["PHÓ GIÁM ĐỐC", "Lê Văn Hòa"])


def test_several_entries_in_one_cell_are_told_apart():
    tail, _ = tail_of("Nơi nhận:\n- UBND tỉnh (b/c); - Sở Nội vụ; - Các phòng - ban; - Lưu: VT.")
    assert tail.recipients == ["UBND tỉnh (b/c)", "Sở Nội vụ", "Các phòng - ban", "Lưu: VT"]


def test_recipients_in_one_line_are_cut_at_semicolons():
    tail, _ = tail_of("Nơi nhận: UBND tỉnh (b/c); Sở Nội vụ; Lưu: VT.")
    assert tail.recipients == ["UBND tỉnh (b/c)", "Sở Nội vụ", "Lưu: VT"]


def test_authority_without_space_second_office_and_military_rank_are_read():
    assert read_signer(
        ["TM.BAN CHỈ ĐẠO", "KT.TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "PCT. UBND XÃ", "Đại tá Nông Văn Sáng"]
    ) == (DraftSigner("KT.", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Đại tá Nông Văn Sáng"))


def test_of_two_signers_the_first_is_taken_whole():
    lines = ["TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Lò Thị Mai", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Xuân Trường"]
    assert read_signer(lines) == DraftSigner("TM.", "BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Lò Thị Mai")


def test_a_position_that_no_table_lists_is_read_below_the_recipients():
    tail, _ = tail_of("Nơi nhận:\n- Lưu: VT.\nĐỒN TRƯỞNG\nCHÍNH TRỊ VIÊN\nThiếu tá Lường Văn Pâng")
    assert read_signer(tail.signature) == DraftSigner(None, None, "ĐỒN TRƯỞNG", "Thiếu tá Lường Văn Pâng")
