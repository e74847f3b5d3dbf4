import pytest

from danvan_desktop.importers.plan.labels import (
    LabelRole,
    is_bare_label,
    is_label_line,
    labelled_values,
    roles_of,
    split_bracket,
    split_trailing,
)

LEAD, COOPERATE, DIRECT, ADVISE = LabelRole.LEAD, LabelRole.COOPERATE, LabelRole.DIRECT, LabelRole.ADVISE


@pytest.mark.parametrize(
    ("label", "roles"),
    [
        ("Thời gian thực hiện", (LabelRole.TIMING,)),
        ("Thời gian hoàn thành", (LabelRole.TIMING,)),
        ("Thời gian", (LabelRole.TIMING,)),
        ("Đơn vị phối hợp", (COOPERATE,)),
        ("Đơn vị phối hợp thực hiện", (COOPERATE,)),
        ("Cơ quan chủ trì", (LEAD,)),
        ("Đơn vị chủ trì thực hiện", (LEAD,)),
        ("Cơ quan thực hiện", (LEAD,)),
        ("Thực hiện", (LEAD,)),
        ("Cơ quan chỉ đạo", (DIRECT,)),
        ("Cơ quan tham mưu", (ADVISE,)),
        ("Cơ quan tham mưu, thực hiện", (ADVISE, LEAD)),
        ("Đơn vị chủ trì tham mưu, thực hiện", (LEAD, ADVISE)),
        ("Kết quả", (LabelRole.DELIVERABLE,)),
        ("Sản phẩm đầu ra", (LabelRole.DELIVERABLE,)),
    ],
)
def test_a_label_fills_the_roles_of_its_words(label, roles):
    assert roles_of(label) == roles
    assert is_label_line(f"- {label}: Phòng Một.")


@pytest.mark.parametrize(
    "text",
    [
        "- Rà soát các văn bản như: Luật A",
        "- Tổ chức thực hiện: các phòng",
        "Nơi nhận:",
        "- Thực hiện nghiêm quy định sau: một",
    ],
)
def test_sentences_with_a_colon_are_no_labels(text):
    assert not is_label_line(text)


def test_several_labels_on_one_line_are_told_apart():
    values = labelled_values("Đơn vị chủ trì: Phòng Một; đơn vị phối hợp: Phòng Hai; thời gian: Quý II.")
    assert [(value.roles, value.value) for value in values] == [
        ((LEAD,), "Phòng Một"),
        ((COOPERATE,), "Phòng Hai"),
        ((LabelRole.TIMING,), "Quý II"),
    ]


def test_labels_in_brackets_at_the_end_leave_the_task_its_text():
    text, values = split_bracket("Niêm yết thủ tục (chủ trì: Văn phòng (Tổ Một cửa); thời gian: quý I).")
    assert text == "Niêm yết thủ tục"
    assert [value.value for value in values] == ["Văn phòng (Tổ Một cửa)", "quý I"]


def test_brackets_without_labels_stay():
    assert split_bracket("Cải cách hành chính (CCHC): bước một") == ("Cải cách hành chính (CCHC): bước một", ())


def test_labels_behind_a_full_stop_are_cut_off():
    text, values = split_trailing("Đăng tải tin bài trên cổng. Đơn vị thực hiện: Văn phòng. Thời gian: Thường xuyên.")
    assert text == "Đăng tải tin bài trên cổng."
    assert [value.value for value in values] == ["Văn phòng", "Thường xuyên"]


def test_several_bare_words_before_colons_are_labels_inside_a_paragraph():
    text, values = split_trailing(
        "Thăm hỏi năm gia đình chính sách; thời gian: tháng 7/2026; phụ trách: Công đoàn cơ sở."
    )
    assert text == "Thăm hỏi năm gia đình chính sách;"
    assert [(value.roles, value.value) for value in values] == [
        ((LabelRole.TIMING,), "tháng 7/2026"),
        ((LEAD,), "Công đoàn cơ sở"),
    ]


def test_one_bare_word_before_a_colon_is_no_label_inside_a_paragraph():
    body = "Tổ chức hai lớp bồi dưỡng nghiệp vụ; thời gian: tháng 7/2026."
    assert split_trailing(body) == (body, ())


@pytest.mark.parametrize(
    ("label", "roles"),
    [
        ("Phân công thực hiện", (LEAD,)),
        ("Trách nhiệm thực hiện", (LEAD,)),
        ("Cơ quan và đơn vị phối hợp", (COOPERATE,)),
        ("Thời gian, tiến độ thực hiện", (LabelRole.TIMING,)),
        ("Dự kiến thời gian hoàn thành", (LabelRole.TIMING,)),
    ],
)
def test_rarer_labels_are_read_by_the_same_words(label, roles):
    assert roles_of(label) == roles
    assert is_label_line(f"- {label}: Phòng Một")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("* Phân công thực hiện:", True),
        ("- Đơn vị chủ trì:", True),
        ("- Nội dung:", False),
        ("- Chủ trì: Phòng Một", False),
        ("Công tác tuyên truyền:", False),
    ],
)
def test_a_label_without_value_only_announces(text, bare):
    assert is_bare_label(text) is bare


def test_products_and_results_may_stand_in_one_label():
    assert roles_of("Sản phẩm, kết quả") == (LabelRole.DELIVERABLE,)


def test_leaders_in_charge_direct_but_leaders_who_carry_out_lead():
    assert roles_of("Lãnh đạo phụ trách") == (DIRECT,)
    assert roles_of("Lãnh đạo thực hiện") == (LEAD,)


def test_other_work_of_a_named_agency_is_led_by_it():
    assert roles_of("Cơ quan chuẩn bị nội dung") == (LEAD,)
    assert is_label_line("- Đơn vị tổng hợp báo cáo: Phòng Một")
    assert not is_label_line("- Tổ chức: ba hội nghị")


@pytest.mark.parametrize(
    ("text", "role", "value"),
    [
        ("- ĐV chủ trì: Phòng Một", LEAD, "Phòng Một"),
        ("- CQ phối hợp: Phòng Hai", COOPERATE, "Phòng Hai"),
        ("- TG thực hiện: Quý I", LabelRole.TIMING, "Quý I"),
        ("- ĐVPH: Phòng Ba", COOPERATE, "Phòng Ba"),
        ("- Thời gian, địa điểm: Ngày 15/3/2026", LabelRole.TIMING, "Ngày 15/3/2026"),
    ],
)
def test_abbreviated_labels_are_labels(text, role, value):
    assert is_label_line(text)
    assert [(found.roles, found.value) for found in labelled_values(text[2:])] == [((role,), value)]


def test_an_order_is_read_as_labels_also_in_brackets():
    assert is_label_line("Giao Phòng A chủ trì, phối hợp với Phòng B thực hiện.")
    text, values = split_bracket("Đối thoại với người dân (Phòng B thực hiện).")
    assert text == "Đối thoại với người dân"
    assert [(value.roles, value.value) for value in values] == [((LEAD,), "Phòng B")]
    assert split_bracket("Rà soát quy định (nếu có)") == ("Rà soát quy định (nếu có)", ())


def test_an_order_alone_in_brackets_is_a_labelled_line():
    text = "(Ban Một chủ trì, phối hợp với các ban, Nhà Thiếu nhi tỉnh)"
    assert is_label_line(text)
    assert [value.roles for value in labelled_values(text)] == [(LEAD,), (COOPERATE,)]
    assert not is_label_line("(Ban hành kèm theo Kế hoạch)")


@pytest.mark.parametrize("time", ["hoàn thành trước ngày 30/9/2026", "thời gian: trước ngày 30/9/2026"])
def test_an_order_in_brackets_may_name_a_time(time):
    text, values = split_bracket(f"Bố trí điểm hướng dẫn (Phòng A chủ trì, phối hợp với Phòng B; {time}).")
    assert text == "Bố trí điểm hướng dẫn"
    assert [value.roles for value in values] == [(LEAD,), (COOPERATE,), (LabelRole.TIMING,)]
    assert values[2].value.endswith("trước ngày 30/9/2026")


def test_a_time_in_a_sentence_behind_the_unit_is_no_part_of_its_name():
    unit, time = labelled_values("Đơn vị thực hiện: Phòng Bổ trợ tư pháp. Hoàn thành trước ngày 30/6/2026.")
    assert (unit.value, unit.roles) == ("Phòng Bổ trợ tư pháp", (LabelRole.LEAD,))
    assert (time.value, time.roles) == ("Hoàn thành trước ngày 30/6/2026", (LabelRole.TIMING,))
