# Indonesian phrases for live-room messages: written by hand for this product, not collected.
[buy]
mau order
mo order
mw order
pengen order
order dong
order ya kak
order <n>
cara order
cara pesan
cara pesen
cara beli
cara checkout
cara co
cara bayar
gimana order
gmn order
gimana cara beli
belinya gimana
pesan <n>
pesen <n>
mau pesan
mau pesen
mau beli
mo beli
mw beli
mau co
mau checkout
co dimana
checkout dimana
gabisa co
ga bisa co
gak bisa checkout
gabisa checkout
co gagal
keranjang kosong
keranjang error
masukin keranjang
keranjang no
keranjang nomor
keranjang kuning
etalase
etalase <n>
spill keranjang
ambil <n>
aku ambil
saya ambil
gw ambil
ambil yang
ambil yg
mau <n> pcs
mau <n> dong
mau yang ini
mau yg ini
mau dong kak
fix ya
fix order
fix ambil
keep ya
keep dong
keep kak
keep <n>
bisa keep
di keep
dikeep
tolong keep
simpenin
sisain
booking
dp dulu
udah transfer = 150
udh transfer = 150
sudah transfer = 150
sudah tf
udah tf
udh tf
sdh tf
sdh transfer
tf kemana
tf ke mana
transfer kemana
transfer ke rekening
no rek
norek
nomor rekening
bukti tf
bukti transfer
cek pembayaran
cek mutasi
sudah bayar
udah bayar
udh byr
bayar pake
bayar pakai
byr pake
qris
via dana
via gopay
via ovo
pake shopeepay
cod ya
cod aja
mau cod
totalin
total semua
totalnya berapa
link gabisa
linknya gabisa
link ga bisa
link error
minta link
bagi link
link dong
linknya dong
gas kak
bungkus
bungkusin
borong
[presale]
berapa
brp
brapa
brpa
berapaan
brpan
hrg
harga
harganya
hrgnya
hrga
hm kak
hm
harga brp
price list
pricelist
pl kak
ready ga
ready gak
ready kak
ready kah
redi ga
ready stok
ready stock
ready size
masih ada
msh ada
masih ready
stok masih
stoknya
restock kapan
kapan restock
kapan ready
ada warna
warna apa
warna apa aja
ada yg warna
ada size
ada ukuran
size apa
ukuran apa
size xl
ld brp
ld berapa
lingkar dada
panjangnya
bb <n>
tb <n>
muat ga
muat gak
muat di
bahan apa
bahannya
bahan nya
panas ga
nerawang ga
nerawang gak
melar ga
ori ga
ori kah
original ga
original kah
asli ga
asli gak
kw atau ori
bpom ga
ada bpom
bpom
halal ga
aman buat
aman untuk bumil
bumil
busui
kulit sensitif
kulit berminyak
kulit kering
jerawat
bruntusan
cocok buat
cocok untuk
cara pakai
cara pake
pemakaian
expired kapan
exp kapan
ongkir
ongkirnya
gratis ongkir
free ongkir
kirim ke
bisa kirim
pengiriman dari
dikirim dari
berapa hari
brp hari
brp lama
estimasi
bisa cod
cod bisa
bisa kurang
bisa nego
nego
diskon
ada promo
ada voucher
potongan
grosir
reseller
min order
kalo beli <n>
kalau ambil <n>
garansi
garansinya
tahan air
waterproof ga
anti air
batrenya
baterai
ram berapa
isi berapa
berat berapa
toko dimana
lokasi dimana
buka jam
jam buka
bisa cicil
paylater bisa
dapet sertifikat
bedanya apa
spill
spill harga
liat detail
[aftersale]
paket saya
paketku
paket belum
paket blm
blm sampe = 150
belum sampai = 150
belum sampe = 150
blm sampai = 150
belum nyampe
blm nyampe
blm dateng
belum datang
belum diterima
belum dikirim
blm dikirim
kapan dikirim
kok belum
no resi
noresi
nomor resi
minta resi
resinya
resi ga
status paket
dilacak
nyangkut
salah kirim
salah warna
salah ukuran
salah size
salah alamat
ganti alamat
ubah alamat
ga sesuai
gak sesuai
tidak sesuai
kurang <n> pcs
kurang satu
ga lengkap
rusak
pecah
penyok
bocor
sobek
robek
cacat
resleting
copot
mati total
ga nyala
gak nyala
gabisa nyala
basi
jamuran
retur
return
refund
uang kembali
pengembalian dana
balikin uang
dana belum
tukar
tuker
tuker size
tukar ukuran
kekecilan
kegedean
kebesaran
kesempitan
klaim garansi
klaim
dobel bayar
double bayar
kepotong <n> kali
kepotong dua kali
cancel pesanan
batalin pesanan
pesanan saya
pesananku
orderan saya
orderanku
kurirnya
video unboxing
abis pake gatal
jadi merah
jadi perih
[chat]
halo kak
hai kak
wkwk*
haha*
hihi*
ngakak
lucu banget
cantik banget
cakep
ganteng
gemes
gemoy
lagu apa
judul lagu
lagunya
suara putus
suaranya kecil
suara delay
ga ada suara
ngelag
nge lag
burem
hadir
nyimak
salken
semangat kak
semoga laris
laris manis
laris terus
sukses terus
sehat selalu
sudah makan
udah makan
met malam
selamat malam
selamat pagi
assalamualaikum
makasih
mksh
terima kasih
bagus banget
suka banget
puas banget
udah punya
udah nyampe bagus
repeat order terus
gila harganya
[spam]
kerja online
kerja dari rumah
kerja sampingan
penghasilan tambahan
penghasilan harian
gaji harian
cuan
dapat uang
dapet duit
hasilkan uang
tanpa modal
modal <n>rb
slot = 60
slot gacor
gacor
maxwin
situs slot
judol
togel
bandar
depo
rtp
scatter
bonus new member
pinjaman
pinjol
dana cepat
dana tunai
cair cepat
tanpa jaminan
tanpa bi checking
follback
folbek
polbek
follow balik
follow aku
followers murah
jual followers
tambah followers
jasa followers
subscribe channel
crypto
kripto
trading
profit
bitcoin
investasi
join grup
join telegram
grup telegram
telegram
hub wa
wa me
chat wa
klik link
cek bio
link di bio
obat kuat
peninggi badan
pesugihan
[complaint]
penipu = 150
penipuan
tipu
nipu
ketipu
scam
bohong
pembohong
kecewa
kecewa berat
mengecewakan
parah
pelayanan buruk
pelayanan jelek
ga dibales
gak dibalas
ga di bales
ga direspon
slow respon
dicuekin
cuma di read
diread doang
diblokir
lapor polisi
laporin
saya laporkan
aku report
gw report
bintang <n>
kapok
nyesel
jangan beli
jangan percaya
barang palsu
palsu
kw abal
sampah
ga becus
gak bertanggung jawab
ga tanggung jawab
balikin duit gw
toko abal
seller nakal
ga amanah
[person]
mau ngomong sama admin
bicara dengan admin
chat sama admin
admin mana
adminnya mana
minta no cs
nomor cs
hubungi cs
customer service
cs mana
telpon aja
bisa telpon
minta nomor wa
bukan bot
ini bot
orangnya dong
[negation]
ga
gak
gk
nggak
ngga
enggak
engga
tidak
tdk
bukan
jangan
belum
blm
ga jadi
gajadi
batal
tanpa
[no-buy]
ga jadi beli
ga jadi deh
gak jadi
nanti dulu
nanti aja
ntar aja
lain kali
liat liat
lihat lihat
liat dulu
cuma liat
cuma nonton
nonton aja
nonton doang
nyimak dulu
nyimak aja
ga beli
gak beli dulu
belum mau beli
ga ada duit
gada duit
ga punya uang
gak ada uang
lagi bokek
bokek
kanker
dompet kosong
tunggu gajian
nunggu gajian
belum gajian
blm gajian
budget habis
skip dulu
