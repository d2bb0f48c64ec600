# Malay phrases for live-room messages: written by hand for this product, not collected.
[buy]
nak order
nk order
na order
nak oder
nk oder
nak beli
nk beli
nak ambil
nk ambil
nak satu
nk satu
nak <n>
nk <n>
nak yang
nak yg
nak yg ni
nak colour
nak size
nak saiz
saya ambil
sy ambil
akak ambil
ambil <n>
ambil satu
saya nak
sy nak
order <n>
order satu
macam mana nak order
mcm mana nak order
mcm mne nak order
camne nak order
camna nak beli
macam mana nak beli
mcm mana nk beli
cara order
cara beli
cara bayar
mcm mana nak bayar
camne nak bayar
nak bayar
nk bayar
bayar kat mana
bayar mana
bayar macam mana
dah bayar = 70
dh bayar
sudah bayar
dah transfer
dh transfer
dah tf
dah bank in
dah bankin
bank in
bank in mana
transfer mana
dah tng
tng
touch n go
duitnow
qr code
nak qr
no akaun
nombor akaun
no acc
acc bank
akaun maybank
maybank
resit
ni resit
resit bayaran
check payment
cek payment
semak bayaran
tolong semak
tolong check
boleh hold
hold untuk
hold satu
holdkan
tolong hold
simpan untuk saya
simpankan
keep satu
tolong keep
book satu
nak book
nak booking
nak tempah
tempah <n>
booking dulu
deposit dulu
dah deposit
bayar deposit
cod boleh
nak cod
cod ye
cod je
cod rm
checkout
nak checkout
tak boleh checkout
x boleh checkout
xleh checkout
tak lepas checkout
payment failed
payment tak lepas
payment gagal
beg kuning
bag kuning
troli
cart
tak masuk cart
xleh add to cart
pin
pin balik
tolong pin
nak link
bagi link
link mana
link tak boleh
link x boleh
link xleh bukak
link tak boleh buka
link rosak
total berapa
jumlah berapa
semua berapa nak bayar
confirm ambil
confirm nak
confirm order
sapu
sapu semua
borong
rembat
grab
nak daftar
nak join kelas
pm nak order
[presale]
berapa
brape
brp
bape
bpe
brapa
berape
harga
hrga
hrge
berapa harga
harga berapa
berapa ringgit
berapa rm
rm berapa
price
pm price
hm
ada lagi tak
ada lagi
ada lg
ada lg x
masih ada
stok ada
stock ada
ada stok
ada stock
ready stock
ready stok
bila restock
bila masuk stok
restock bila
warna apa
warna ape
ada warna
colour apa
color apa
ada color
ada colour
kaler apa
ada kaler
ada saiz
ada size
saiz apa
saiz berapa
size berapa
size ape
saiz besar
plus size
muat tak
muat x
muat ke
boleh muat
berat <n>
tinggi <n>
bust
pinggang
labuh
labuh berapa
kain apa
kain ape
material apa
material ape
jenis kain
panas tak
panas x
jarang tak
jarang x
nampak tak
kedut tak
iron
ori ke
original ke
ori tak
ori x
original tak
tulen
betul ke ori
fake ke
kkm
lulus kkm
ada kkm
halal tak
halal ke
halal x
selamat ke
kulit sensitif
kulit berminyak
kulit kering
jerawat
jeragat
sesuai untuk
sesuai tak
sesuai x
sesuai ke
mengandung
ibu mengandung
pregnant
menyusu
breastfeeding
cara pakai
cara guna
macam mana nak pakai
camne nak pakai
mcm mana guna
expired bila
tarikh luput
expiry
berapa ml
berapa gram
isi berapa
berapa keping
pedas tak
pedas x
tahan berapa
tahan lama
boleh simpan
postage
pos berapa
postage berapa
free postage
free pos
free shipping
penghantaran
hantar ke
pos ke
post sabah
sabah sarawak
boleh pos
boleh hantar
pos dari mana
berapa hari
brp hari
bape hari
bila sampai kalau
boleh kurang
kurang sikit
kurang x
boleh nego
nego
diskaun
discount
ada promo
ada offer
ada voucher
beli <n>
beli dua
kalau ambil <n>
harga borong
harga ejen
jadi ejen
dropship
ada cod
boleh cod tak
ansuran
bayar ansuran
atome
spaylater
waranti
warranty
kalis air
waterproof
bateri
bateri tahan
second hand ke
baru ke second
bezanya
beza apa
apa beza
kedai kat mana
kedai mana
lokasi
kat mana kedai
area mana
buka pukul
pukul berapa buka
ada slot
slot kosong
sijil
ada sijil
kelas bila
boleh tengok
nak tengok
tunjuk
try pakai
cuba pakai
boleh detail
[aftersale]
belum sampai = 140
blm sampai
tak sampai = 140
tak sampai lagi = 160
x sampai
x sampai lagi
xsampai
xsmpai
tak smpai
tak terima
tak terima lagi
x terima
belum terima
belum dapat
tak dapat lagi
x dapat lagi
parcel
parcel saya
barang saya
barang tak sampai
mana barang
mana parcel
mana order
order saya = 60
oder saya
bila nak pos
bila nak hantar
bila pos
bila ship
dah pos ke
dah pos belum
belum pos
tak pos lagi
x pos lagi
tracking
tracking number
no tracking
nombor tracking
tracking tak gerak
tracking x jalan
jnt
poslaju
ninja van
rider
salah hantar
salah barang
salah warna
salah colour
salah saiz
salah size
salah alamat
silap hantar
silap size
silap warna
silap alamat
tukar alamat
tak sama
lain dari
tak cukup
x cukup
kurang satu
kurang <n>
tertinggal
rosak
rosak teruk
pecah
retak
bocor
tumpah
koyak
kemek
berlubang
zip rosak
tercabut
jahitan
kotor
cacat
tak hidup
x hidup
tak boleh on
xleh on
tak boleh charge
tak berfungsi
x berfungsi
refund
nak refund
minta refund
duit balik
pulang duit
bila dapat duit
return
nak return
nak pulang
pulang balik
tukar size
tukar saiz
nak tukar
boleh tukar
tukar warna
ketat
longgar
kecil sangat
tak muat
x muat
charge dua kali
kena charge
kena tolak
tolak dua kali
double charge
terlebih bayar
terbayar
cancel order
batalkan order
batal order
claim warranty
claim waranti
gatal
merah pedih
naik ruam
berkulat
basi
[chat]
hai kak
hi sis
assalamualaikum
salam
salam semua
selamat malam
selamat pagi
haha*
hehe*
kahkah*
kah kah
lawak
kelakar
lawa
lawanya
cantik
cantiknya
comel
hensem
handsome
lagu apa
lagu ape
tajuk lagu
suara putus
suara tak dengar
tak dengar
x dengar
takde suara
xde suara
lag
line slow
blur
hadir
semoga laris
semoga murah rezeki
murah rezeki
moga maju
good luck
dah makan
makan apa
terima kasih
tq
tqsm
tenkiu
best sangat
suka sangat
puas hati
dah sampai cantik
dah guna
dah ada
mahal gila
mahalnya
rindu
jaga diri
tengok live
follow dari
[spam]
kerja dari rumah
kerja online
kerja part time
part time
kerja sambilan
jana pendapatan
jana income
pendapatan pasif
pendapatan tambahan
side income
income
gaji harian
untung harian
tanpa modal
modal rm<n>
buat duit
duit mudah
pinjaman
pinjaman peribadi
pinjaman segera
loan
loan segera
ctos
blacklist
lulus segera
tanpa penjamin
along
kasino
casino
slot gacor
slot online
mega888
918kiss
judi
free kredit
free credit
cuci
betting
4d
toto
follow back
follow balik
follow saya
follow for follow
fb balik
jual follower
jual followers
followers murah
tambah followers
beli follower
crypto
bitcoin
forex
trading
pelaburan
melabur
labur
pulangan
telegram
join telegram
group telegram
join group
whatsapp saya
wasap saya
wasap
ws saya
klik link
klik bio
link di bio
tekan link
tahniah anda
anda menang
hadiah percuma
ubat kuat
kurus cepat
[complaint]
penipu = 150
penipuan
tipu
kena tipu
menipu
scam
scammer
kena scam
bohong
pembohong
barang tipu
barang palsu
palsu
fake
sampah
teruk
teruk betul
servis teruk
service teruk
service hampeh
hampeh
hampas
kecewa
sangat kecewa
mengecewakan
bengang
geram
sakit hati
tak reply
x reply
tak balas
x balas
tak layan
bluetick
blue tick
seen je
senyap je
buat bodoh
buat pekak
block saya
kena block
report
report polis
lapor polis
buat laporan
kpdn
tribunal
viralkan
aku viralkan
jangan beli
jgn beli
jangan percaya
menyesal
serik
tak akan beli
1 star
satu bintang
biadap
kurang ajar
tak bertanggungjawab
x bertanggungjawab
makan duit
bawak lari duit
pulangkan duit aku
[person]
nak cakap dengan admin
nak cakap dgn admin
nak cakap dengan orang
cakap dengan staf
mana admin
admin mana
admin ada
call saya
boleh call
tolong call
nombor phone
no phone
no hp
customer service
ejen manusia
bukan bot
ni bot ke
orang betul
[negation]
tak
tk
x
tidak
tdk
bukan
jangan
jgn
taknak
tak nak
xnak
tanak
belum
blm
takde
xde
tak jadi
xjadi
[no-buy]
taknak beli
tak nak beli
xnak beli
tak beli
tak jadi beli
x jadi
tengok je
tgk je
tengok saja
tgk jer
tengok dulu
tgk dulu
saja tengok
saja tgk
tumpang tengok
usha je
usha dulu
cuci mata
lain kali
next time
nanti dulu
nanti la
nantilah
tunggu gaji
belum gaji
blm gaji
gaji tak masuk
takde duit
tak ada duit
xde duit
tak cukup duit
duit habis
pokai
bajet lari
takde bajet
xde bajet
poket kering
hujung bulan
suami marah
tak perlu
