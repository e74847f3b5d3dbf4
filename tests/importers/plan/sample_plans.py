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

WEB = """ỦY BAN NHÂN DÂN
TỈNH SƠN HÀ
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 45/KH-UBND
|
Sơn Hà, ngày 16
tháng 01 năm 2025
|
KẾ HOẠCH
THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN TRÊN
ĐỊA BÀN TỈNH SƠN HÀ NĂM 2025
Căn cứ Kế hoạch số 141-KH/BDVTU
ngày 27/12/2024 của Ban Dân vận Tỉnh ủy về công tác dân vận năm 2025, Ủy ban
nhân dân (UBND) tỉnh ban hành Kế hoạch thực hiện công tác dân vận chính quyền
năm 2025 với nội dung như sau:
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục đích
- Tiếp tục nâng cao nhận thức
cho cán bộ, đảng viên về vai trò của công tác dân vận trong tình
hình mới.
2. Yêu cầu
- Xác định rõ vai trò, trách
nhiệm của Ủy
ban nhân dân các cấp.
II. NỘI DUNG THỰC
HIỆN
1. Công tác tuyên truyền
a) Tổ chức tuyên truyền các
chủ trương của Đảng tới toàn thể
người dân.
- Cơ quan chủ trì: Sở Văn hóa,
Thể thao và Du lịch.
- Cơ quan phối hợp: Các sở, ban,
ngành, UBND các xã, phường.
- Thời gian thực hiện: Quý II/2025.
b) Xây dựng chuyên mục trên
Báo và Đài tỉnh.
- Cơ quan chủ trì: Báo Sơn Hà.
- Thời gian thực hiện: Thường xuyên.
2. Công tác cải cách hành chính
a) Rà soát thủ tục hành chính thuộc phạm vi quản lý của Sở
Tư pháp.
- Cơ quan chủ trì: Sở Tư pháp.
- Thời gian hoàn thành: Trước ngày 30/6/2025.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Chủ trì, theo dõi, đôn đốc việc
thực hiện Kế hoạch.
b) Tổng hợp, báo cáo UBND tỉnh
kết quả thực hiện trước ngày 15/12/2025.
2. Các sở, ban, ngành; UBND các xã,
phường
Xây dựng kế hoạch thực hiện trước ngày 15/02/2025; định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/11)
báo cáo kết quả về Sở Nội vụ.
Trên đây là Kế hoạch thực hiện công tác dân vận chính quyền năm
2025, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Ban Dân vận Tỉnh ủy;
- Chủ tịch, các PCT UBND tỉnh;
- Lưu: VT, NC.
|
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Hòa
|
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 45/KH-UBND ngày 16/01/2025 của UBND tỉnh)
STT
|
Nội dung nhiệm vụ
|
Cơ quan chủ trì
|
Cơ quan phối hợp
|
Thời gian hoàn thành
|
I
|
Tuyên truyền
|
1
|
Tổ chức hội nghị quán triệt
|
Sở Nội vụ
|
Các sở, ban, ngành
|
Tháng 3/2025
|
2
|
Biên soạn tài liệu
tuyên truyền
|
Báo Sơn Hà
|
|
Hằng năm
|
"""

PAGE = """      UBND TỈNH SƠN HÀ                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          SỞ Y TẾ                            Độc lập - Tự do - Hạnh phúc

   Số:  77 /KH-SYT                        Sơn Hà, ngày 03 tháng 3 năm 2025

                                  KẾ HOẠCH
        Thực hiện công tác dân vận chính quyền và Quy chế dân chủ ở cơ sở
                             ngành Y tế năm 2025

       Thực hiện Kế hoạch số 45/KH-UBND ngày 16/01/2025 của UBND tỉnh Sơn Hà về
thực hiện công tác dân vận chính quyền năm 2025, Sở Y tế xây dựng Kế hoạch thực
hiện như sau:
       I. MỤC ĐÍCH, YÊU CẦU
       1. Tạo sự chuyển biến về nhận thức của công chức, viên chức trong toàn ngành về
công tác dân vận.
       2. Gắn công tác dân vận với nhiệm vụ chuyên môn của từng đơn vị, lấy người bệnh
làm trung tâm.
       II. NHIỆM VỤ TRỌNG TÂM
       1. Công tác tuyên truyền, quán triệt
       - Tổ chức quán triệt các văn bản của Trung ương, của Tỉnh ủy, UBND tỉnh về công
tác dân vận đến toàn thể công chức, viên chức, người lao động.
       - Phát động phong trào thi đua “Dân vận khéo” trong toàn ngành, lựa chọn, nhân
rộng các mô hình hay, cách làm hiệu quả tại các bệnh viện, trung tâm y tế tuyến cơ sở.
       2. Nâng cao chất lượng khám, chữa bệnh
       - Thực hiện tốt công tác tiếp đón, hướng dẫn người bệnh; duy trì đường dây nóng.

                                                                                   2
       - Đẩy mạnh chuyển đổi số trong khám, chữa bệnh, thực hiện thanh toán không
dùng tiền mặt tại các cơ sở y tế công lập trên địa bàn tỉnh.
       III. CHỈ TIÊU
       - 100% đơn vị trực thuộc xây dựng kế hoạch công tác dân vận.
       - Tỷ lệ hài lòng của người bệnh đạt trên 90%.
       IV. TỔ CHỨC THỰC HIỆN
       1. Văn phòng Sở
       Tham mưu Giám đốc Sở tổ chức thực hiện Kế hoạch; tổng hợp, báo cáo UBND tỉnh
(qua Sở Nội vụ) trước ngày 01/11/2025.
       2. Các đơn vị trực thuộc
       - Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 31/3/2025.
       - Báo cáo định kỳ 6 tháng trước ngày 15/5/2025, báo cáo năm trước ngày 15/10/2025
gửi về Văn phòng Sở để tổng hợp.
       Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh kịp thời
về Sở Y tế (qua Văn phòng Sở) để được hướng dẫn./.

Nơi nhận:                                               KT. GIÁM ĐỐC
- UBND tỉnh (b/c);                                      PHÓ GIÁM ĐỐC
- Sở Nội vụ;
- Các đơn vị trực thuộc;
- Lưu: VT, VP.
                                                        Phạm Thị Lan
"""

BRACKETED = """SỞ TƯ PHÁP TỈNH SƠN HÀ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: 12 /KH-STP                  Sơn Hà, ngày 05 tháng 02 năm 2025

KẾ HOẠCH
Thực hiện công tác dân vận năm 2025 của Sở Tư pháp

Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022;

Thực hiện Kế hoạch số 45/KH-UBND ngày 16/01/2025 của UBND tỉnh Sơn Hà về thực hiện công tác dân vận chính quyền năm 2025, Sở Tư pháp ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích: Nâng cao nhận thức của công chức.

2. Yêu cầu: Bám sát nhiệm vụ chính trị.

II. NHIỆM VỤ, GIẢI PHÁP

1. Công tác tuyên truyền, phổ biến

1.1. Tuyên truyền Luật Thực hiện dân chủ ở cơ sở đến toàn thể công chức (Đơn vị chủ trì: Phòng Phổ biến, giáo dục pháp luật; đơn vị phối hợp: các phòng, đơn vị thuộc Sở; thời gian thực hiện: Quý I, II năm 2025).

1.2. Đăng tải tin, bài trên Cổng thông tin điện tử. Đơn vị thực hiện: Văn phòng Sở. Thời gian: Thường xuyên.

2. Công tác cải cách hành chính

2.1. Niêm yết công khai thủ tục hành chính (chủ trì: Văn phòng Sở; thời gian: trước ngày 31/3/2025).

2.2. Kiểm tra việc giải quyết hồ sơ.

- Đơn vị chủ trì: Thanh tra Sở

- Đơn vị phối hợp: Phòng Hành chính tư pháp và Bổ trợ tư pháp, Phòng Công chứng số 1

- Sản phẩm: Báo cáo kết quả kiểm tra

- Thời gian hoàn thành: 31/02/2025

III. KINH PHÍ THỰC HIỆN

Kinh phí lấy từ nguồn chi thường xuyên.

IV. TỔ CHỨC THỰC HIỆN

1. Các phòng, đơn vị thuộc Sở: Xây dựng kế hoạch chi tiết; định kỳ hằng quý báo cáo kết quả về Văn phòng Sở trước ngày 20 của tháng cuối quý.

2. Giao Văn phòng Sở:

- Theo dõi, đôn đốc việc thực hiện Kế hoạch.

- Tổng hợp, báo cáo Giám đốc Sở và UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12/2025.

- Tự chấm điểm công tác dân vận chính quyền năm 2025, gửi Sở Nội vụ chậm nhất ngày 15/11/2025.

Trên đây là Kế hoạch thực hiện công tác dân vận năm 2025 của Sở Tư pháp, trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị phản ánh về Văn phòng Sở để tổng hợp, báo cáo Giám đốc Sở xem xét./.

Nơi nhận:                                     GIÁM ĐỐC
- UBND tỉnh (để b/c);
- Như mục II;
- Lưu: VT, VP.

                                          Nguyễn Thị Minh Tâm
"""
