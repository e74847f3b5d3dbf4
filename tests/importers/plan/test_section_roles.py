import pytest

from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.section_roles import role_of


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("MỤC ĐÍCH YÊU CẦU", SectionRole.PURPOSE),
        ("MỤC TIÊU, CHỈ TIÊU", SectionRole.TARGETS),
        ("Một số chỉ tiêu cụ thể năm 2025", SectionRole.TARGETS),
        ("NHIỆM VỤ, GIẢI PHÁP", SectionRole.CONTENT),
        ("NỘI DUNG, TIẾN ĐỘ, PHÂN CÔNG TRÁCH NHIỆM", SectionRole.CONTENT),
        ("PHÂN CÔNG NHIỆM VỤ", SectionRole.ORGANIZATION),
        ("Tổ chức thực hiện", SectionRole.ORGANIZATION),
        ("CHẾ ĐỘ BÁO CÁO", SectionRole.REPORTING),
        ("KINH PHÍ THỰC HIỆN", SectionRole.BUDGET),
        ("ĐỐI TƯỢNG, PHẠM VI", SectionRole.SCOPE),
        ("CÔNG TÁC KHÁC", None),
    ],
)
def test_the_words_of_a_title_name_its_role(title, role):
    assert role_of(title) is role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Nhiệm vụ của các bộ phận", SectionRole.ORGANIZATION),
        ("TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ", SectionRole.ORGANIZATION),
        ("MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP", SectionRole.CONTENT),
        ("Thời gian và đối tượng kiểm tra", SectionRole.SCOPE),
        ("THỜI GIAN THỰC HIỆN", SectionRole.SCOPE),
        ("TÌNH HÌNH CHUNG", SectionRole.PURPOSE),
        ("KẾT QUẢ THỰC HIỆN NĂM 2025", SectionRole.PURPOSE),
        ("TÌNH HÌNH VÀ NHIỆM VỤ", SectionRole.CONTENT),
    ],
)
def test_titles_that_speak_of_two_things_are_told_apart(title, role):
    assert role_of(title) is role


def test_commendation_is_no_section_of_work():
    assert role_of("Khen thưởng") is SectionRole.SCOPE
