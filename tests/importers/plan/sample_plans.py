"""Plans of an invented province, written for these tests in the forms that real offices use."""

PROSE = """Số: /KH-STP

Sơn Hà, ngày 05 tháng 02 năm 2025

**KẾ HOẠCH**
**Thực hiện công tác dân vận năm 2025**

Thực hiện Kế hoạch số 45/KH-UBND ngày 16/01/2025 của UBND tỉnh về công tác dân vận, Sở Tư pháp ban hành Kế hoạch như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

- Nâng cao nhận thức của công chức.

**II. NỘI DUNG**

**1. Tuyên truyền**

- Phổ biến pháp luật đến người dân.

- Viết tin bài trên cổng thông tin.

**2. Cải cách hành chính**

- Phổ biến pháp luật đến người dân.

**3. Phối hợp với công đoàn cơ quan**

**III. CHỈ TIÊU**

- 95% hồ sơ được giải quyết đúng hạn.

**IV. TỔ CHỨC THỰC HIỆN**

1. Văn phòng Sở theo dõi việc thực hiện, báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12/2025.

Trên đây là Kế hoạch của Sở Tư pháp./.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

Lê Văn Hòa
"""

LABELLED = """KẾ HOẠCH
tăng cường công tác dân vận của cơ quan

Văn phòng huyện xây dựng kế hoạch như sau:

I- MỤC ĐÍCH

- Nâng cao chất lượng công việc.

II- NỘI DUNG THỰC HIỆN

1. Tổ chức đối thoại với người dân.

- *Cơ quan chỉ đạo:* Ban Thường vụ.

- *Cơ quan tham mưu, thực hiện:* Văn phòng; các phòng, ban, đơn vị trực thuộc.

- *Thời gian thực hiện:* Thường xuyên.

2. Rà soát các thủ tục.

- Đơn vị chủ trì: Phòng Một, Phòng Hai.

- Đơn vị phối hợp: Các phòng, ban liên quan.

III- TỔ CHỨC THỰC HIỆN

1. Các phòng xây dựng kế hoạch chi tiết.

Nơi nhận:
- Ban Thường vụ (báo cáo),
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Thị Mai
"""

TABLED = """KẾ HOẠCH
Triển khai công tác dân vận khéo năm 2026

UBND xã An Bình ban hành Kế hoạch như sau:

I. NHIỆM VỤ

(Có phụ lục kèm theo)

II. TỔ CHỨC THỰC HIỆN

Văn phòng theo dõi việc thực hiện.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

PHỤ LỤC

| STT | Nhiệm vụ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian | Sản phẩm |
|---|---|---|---|---|---|
| I | Tuyên truyền | | | | |
| 1 | Tổ chức hội nghị | Phòng Kinh tế | Các thôn, tổ dân phố | Quý II/2026 | Báo cáo |
| 2 | Phát thanh | Trung tâm Dịch vụ | | Thường xuyên | |
"""
