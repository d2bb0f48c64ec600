# Vietnamese phrases for live-room messages: written by hand for this product, not collected.
# With and without marks, since most buyers on telephones leave them out.
[buy]
chốt
chot
chốt đơn
chot don
chốt <n>
chot <n>
chốt cho
chot cho
chốt em
chốt mã
lấy <n>
lay <n>
lấy em này
lay em nay
lấy cho
lay cho
em lấy
em lay
mình lấy
minh lay
c lấy
c lay
lấy mình
lấy luôn
lay luon
mua <n>
cho <n> cái
cho <n> cai
cho mình <n>
cho minh <n>
cho em <n>
cho e <n>
cho c <n>
cho chị <n>
cho chi <n>
lên đơn
len don
đặt <n>
dat <n>
đặt hàng
dat hang
đặt mua
dat mua
đặt sao
dat sao
đặt thế nào
dat the nao
mua sao
mua ở đâu
mua o dau
mua thế nào
mua the nao
mua kiểu gì
mua kieu gi
muốn mua
muon mua
cách mua
cach mua
order sao
cách đặt
cach dat
giữ cho
giu cho
giữ hàng
giu hang
giữ giúp
giu giup
để lại cho
de lai cho em
để dành cho
đặt cọc
dat coc
cọc trước
coc truoc
đã ck
da ck
ck rồi
ck roi
đã chuyển khoản
da chuyen khoan
chuyển khoản rồi
chuyen khoan roi
ck xong
chuyển tiền rồi
chuyen tien roi
kiểm tra giúp
check tiền
check ck
nhận được tiền chưa
nhan dc tien chua
stk
cho stk
cho xin stk
xin stk
số tài khoản
so tai khoan
số tk
so tk
thanh toán sao
thanh toan sao
thanh toán không được
không thanh toán được
khong thanh toan dc
k thanh toan dc
trả tiền sao
qua momo
momo
mã qr
ma qr
quét mã
zalopay
cod nhé
cod nha
xin link
xin lin
cho link
cho xin link
gửi link
gui link
link lỗi
link loi
link không vào
link ko vao dc
link k vao dc
không vào được link
giỏ hàng
gio hang
gio hang loi
ghim giỏ
ghim gio
ghim lại
không bấm được
k bam dc
tính tiền
tinh tien
tổng tiền
tong tien
tổng bao nhiêu
tong bn
gửi về
ship cho mình <n>
hốt luôn
múc
mã <n>
[presale]
giá
gia sao
giá sao
gia bn
giá bn
giá nhiêu
gia nhieu
nhiêu
nhiêu v
nhieu v
bn
bnh
bao nhiêu
bao nhieu
bnhieu
bao nhiu
bn tiền
bn tien
bao tiền
bao tien
mấy tiền
may tien
xin giá
xin gia
ib giá
ib gia
check giá
giá sỉ
gia si
sỉ
còn không
con khong
còn ko
con ko
còn k
con k
còn hông
con hong
còn hàng
con hang
hết chưa
het chua
còn size
con size
con sz
còn màu
con mau
có màu
co mau
màu gì
mau gi
mấy màu
may mau
có size
co size
sz gì
size gì
size gi
mặc size
mac size
mặc vừa
mac vua
<n>kg
nặng <n>
cao <n>
1m<n>
mặc được không
mac dc ko
vừa không
vua ko
chất gì
chat gi
vải gì
vai gi
chất vải
chat vai
có giãn
co gian
có xù
phí ship
phi ship
tiền ship
tien ship
ship bao nhiêu
ship bn
ship bao lâu
freeship
free ship
miễn ship
mien ship
ship về
ship ve
ship tới
có ship
co ship
bao lâu nhận
bao lau nhan
mấy ngày tới
may ngay toi
mấy ngày nhận
may ngay nhan
bao giờ có hàng
bao gio co hang
khi nào về
khi nao ve hang
hàng thật
hang that
chính hãng
chinh hang
auth không
auth ko
hàng auth
rep mấy
hàng real
fake không
da bò
da that ko
da thật
da nhạy cảm
da nhay cam
da dầu
da dau
da khô
da kho
bà bầu
ba bau
bầu dùng được
cho con bú
bị mụn
bi mun
dùng sao
dung sao
cách dùng
cach dung
dùng được không
dung dc ko
dung dc k
chống nước
chong nuoc
bảo hành
bao hanh
pin trâu
pin bao lâu
hạn sử dụng
han su dung
date đến
bao nhiêu ml
có giảm
co giam
giảm giá không
giam gia ko
bớt không
bớt ko
bot ko
bớt chút
fix giá
fix không
fix ko
mua <n> giảm
có mã giảm
voucher không
có quà
tặng gì
tang gi
trả góp
tra gop
kiểm hàng
kiem hang
được đổi không
địa chỉ shop
dia chi shop
shop ở đâu
shop o dau
mấy giờ mở
cho xem
tư vấn
tu van
khác gì
khac gi
học phí
hoc phi
[aftersale]
chưa nhận được = 140
chua nhan duoc = 140
chưa nhận đc
chua nhan dc
chưa thấy hàng
chua thay hang
chưa tới
chua toi
chưa giao
chua giao
chưa gửi
chua gui
đơn của mình
don cua minh
đơn của em
don cua em
đơn đâu
đơn tới đâu
don toi dau
hàng tới đâu
hang toi dau
mã vận đơn
ma van don
mã đơn
ma don
vận đơn
van don
giao sai
giao nhầm
giao nham
gửi nhầm
gui nham
gửi sai
gui sai
nhầm màu
nham mau
nhầm size
nham size
sai màu
sai mau
sai size
thiếu
thieu hang
giao thiếu
giao thieu
bị hỏng
bi hong
bị lỗi
bi loi
bị vỡ
bi vo
bị bể
bi be
bị rách
bi rach
bị móp
đứt chỉ
hư khóa
hỏng khóa
không lên nguồn
ko len nguon
không sạc được
đổi hàng
doi hang
đổi size
doi size
đổi trả
doi tra
muốn đổi
muon doi
trả hàng
tra hang
trả lại
hoàn tiền
hoan tien
hoàn hàng
hoan hang
hoàn lại
trừ tiền <n> lần
trừ tiền hai lần
bị trừ <n>
ck dư
ck thừa
hủy đơn
huy don
đổi địa chỉ
doi dia chi
sai địa chỉ
sai số điện thoại
shipper
bưu tá
bị chật
chật quá
chat qua
rộng quá
rong qua
bị kích ứng
bi kich ung
bị ngứa
nổi mẩn
noi man
bị mốc
bị chảy
[chat]
chào shop
chào chị
chao chi
hello shop
hi shop
haha*
kkk*
hihi*
xinh quá
xinh qua
xinh gái
xinh gai
đẹp quá
dep qua
dễ thương
de thuong
cute
cưng xỉu
bài gì
bai gi
nhạc gì
nhac gi
bài hát gì
tên bài
mất tiếng
mat tieng
ko nghe gi
bị lag
lag quá
lag qua
giật quá
đứng hình
chúc shop
chuc shop
buôn may bán đắt
buon may ban dat
đắt hàng
dat khach
đông khách
mua may bán đắt
cố lên
co len
ăn cơm chưa
an com chua
ngủ ngon
ngu ngon
cảm ơn
cam on
camon
hóng
hài quá
mắc cười
buồn cười
buon cuoi
thích lắm
thich lam
ưng lắm
ung lam
dùng thích
nhận hàng rồi đẹp
ủng hộ
[spam]
việc làm online
viec lam online
làm thêm
lam them
việc nhẹ lương cao
viec nhe luong cao
thu nhập
thu nhap
kiếm tiền
kiem tien
tại nhà
tuyển ctv
tuyen ctv
tuyển cộng tác viên
tuyen cong tac vien
vay tiền
vay tien
vay nhanh
vay nóng
vay online
giải ngân
giai ngan
nợ xấu
no xau
không thế chấp
tài xỉu
tai xiu
nổ hũ
no hu
casino
cá cược
ca cuoc
bóng đá kèo
soi kèo
lô đề
bắn cá
nạp đầu
hoàn trả <n>
tăng follow
tang follow
tăng like
tang like
tăng tim
tăng mắt
sub chéo
sub cheo
follow chéo
fl chéo
fl cheo
fl lại
theo dõi lại
theo doi lai
tương tác chéo
tien ao
tiền ảo
coin
bitcoin
forex
đầu tư
dau tu
lợi nhuận
loi nhuan
sàn giao dịch
telegram
tele
kb zalo
kết bạn zalo
ket ban zalo
liên hệ zalo
bấm vào link
click link
trúng thưởng
trung thuong
nhận quà miễn phí
giảm cân cấp tốc
clip nóng
[complaint]
lừa đảo = 150
lua dao = 150
bọn lừa
shop lừa
ăn cướp
treo đầu dê
hàng giả
hang gia
hàng fake
hang fake
hàng rởm
hàng đểu
hang deu
hàng lởm
tệ quá
te qua
quá tệ
qua te
phục vụ tệ
dịch vụ tệ
thái độ
thai do
không ai trả lời
ko ai tra loi
không trả lời
ko rep
k rep
không rep
seen không
bơ khách
chặn mình
chan minh
báo công an
bao cong an
báo cáo shop
bao cao
report
tố cáo
bóc phốt
boc phot
phốt
thất vọng
that vong
bực mình
buc minh
mất dạy
vô trách nhiệm
vo trach nhiem
làm ăn kiểu gì
lam an kieu gi
không bao giờ mua
cạch
cạch mặt
đừng mua
dung mua shop
1 sao
trả tiền lại đây
rác
[person]
gặp nhân viên
gap nhan vien
gặp admin
gặp chủ shop
gap chu shop
nhân viên tư vấn
gọi cho mình
goi cho minh
gọi lại
goi lai
số hotline
hotline
xin số điện thoại
cho sdt shop
ai trực
nói chuyện với người
chat với người
đừng trả lời tự động
[negation]
không
khong
ko
k
hok
hông
hong
chưa
chua
đừng
chẳng
chả
khỏi
thôi
thoi
[no-buy]
không mua
khong mua
ko mua
k mua
chưa mua
chua mua
xem thôi
xem thoi
coi thôi
coi thoi
xem cho vui
coi cho vui
coi chơi
chỉ xem
chi xem
ngắm thôi
ngam thoi
hết tiền
het tien
không có tiền
ko co tien
k co tien
cháy túi
chay tui
hết lương
chưa có lương
chua co luong
đợi lương
doi luong
chờ lương
để sau
de sau
để lần sau
de lan sau
hôm khác
hom khac
bữa khác
thôi không lấy
thoi ko lay
không lấy nữa
ko lay nua
không chốt
ko chot
nghèo quá
viêm màng túi
