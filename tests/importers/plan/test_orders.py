import pytest

from danvan_desktop.importers.plan.orders import Order, read_order


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Giao Phòng A chủ trì, phối hợp với Phòng B thực hiện.", Order("Phòng A", "Phòng B")),
        ("Giao cho Văn phòng tổ chức thực hiện.", Order("Văn phòng", "")),
        ("Phòng B thực hiện", Order("Phòng B", "")),
        ("Giao Phòng A theo dõi việc thực hiện các nhiệm vụ trong Kế hoạch.", None),
        ("Đề án được thực hiện", None),
        ("Phòng, chống tham nhũng trong quá trình thực hiện", None),
    ],
)
def test_an_order_names_who_does_it_and_nothing_else(text, order):
    assert read_order(text) == order
