# Turkish key phrases: written by hand for this product, not collected.
# Lower case, folded to plain letters (i for dotless i). <n> is any number, a final * any ending of the last word.

[buy]
almak istiyorum = 250
satin almak istiyorum = 250
almak istiyom
almk istiyorum
almak isterim
almak isterdim
satin almak
satin alabilir miyim
siparis vermek istiyorum = 250
siparis vermek
siparis vermek isterim
siparis verecegim
siparis verecektim
siparis vericem
siparis vericektim
siparis olusturmak
siparis gecmek
siparis gecelim
siparis gecebilir miyim
siparis alabilir misiniz
siparisimi alir misiniz
siparis nasil = 220
siparis nasil verilir
siparis nasil verebilirim
siparis nasil veriyoruz
nasil siparis = 220
nasil siparis verebilirim
nasil siparis vericem
nasil siparis verebiliriz
nasil alabilirim = 220
nasil alabiliriz
nasil aliriz
nasil alicam
nasil alirim
nasil aliyoruz
nasil satin
nasl alabilirim
nasl alirim
nasl siparis
nereden alabilirim
nerden alabilirim
nereden aliyoruz
nerden siparis
nereden siparis
nereye tikliyoruz
aliyorum = 200
aliyom
ben aliyorum = 220
bunu aliyorum
ikisini de aliyorum
alicam = 200
alcam
alacagim = 200
ben alicam
ben alayim
bunu alayim
bundan alayim
alayim bir tane
alirim ben
ben alirim
aldim gitti
aldim gitti bunu
aldim gitti hemen
istiyorum bundan
bundan istiyorum = 180
bunu istiyorum = 180
bunu istiyom
bundan bir tane
bundan <n> tane
ben istiyorum = 150
ben de istiyorum = 180
bende istiyorum = 180
<n> tane istiyorum
<n> adet istiyorum
<n> adet
iki tane istiyorum
bir tane istiyorum
bi tane istiyorum
bana bir tane
bana bi tane
bana <n> tane
bana iki tane
bana da bir
bana da ayir
bana da yaz
bana yaz
beni yaz
yaz beni
beni de yaz
adima yaz
adima yazin
ayir = 200
ayir bana
ayirin = 200
ayirin bana
ayirir misin = 250
ayirir misiniz = 250
ayirirmisin
ayirirmisiniz
ayirtmak = 220
ayirabilir misin
ayirabilir misiniz
bana ayir
benim icin ayir
kenara ayir
kenara koy
rezerve = 200
rezerve et
rezerve edin
rezerve eder misin
rezervasyon = 150
rezervasyon yaptirmak
tutar misin
tutar misiniz bana
bana tut
benim olsun
benim bu
benim <n> numara
sakla bana
sepet = 130
sepete
sepete ekle
sepetim
sepette
sepete eklenmiyor
sepete ekleyemiyorum
odeme nasil = 220
nasil odeme
nasil oduyoruz
nasil odeyecegim
nasil oderim
odemeyi nasil
odemeyi nereye
parayi nereye = 220
nereye yatirayim
nereye atayim
nereye gonderiyorum
para nereye
odeme yaptim = 220
odemeyi yaptim = 220
odedim
odemeyi yolladim
odeme yapildi
odemem gecti mi
odemem geldi mi
odeme geldi mi
parayi yatirdim
parayi attim
parayi gonderdim = 220
parayi yolladim
para gonderdim
para yolladim
para attim
havale yaptim = 220
havale ettim
eft yaptim = 220
fast yaptim
fast attim
havale
eft
iban = 200
iban at
iban atin
iban alabilir miyim
iban gonder
iban verir misiniz
ibani at
hesap numarasi
hesap no
dekont = 200
dekontu attim
dekont attim
dekont gonderdim
papara
papara no
kapida odeme = 200
kapida odemeli
kapida odeme olsun
kapida odeme ile
kredi karti ile
kartla odeme
kartla oderim
taksitle almak
odeme linki
link at = 200
link atin
link atar misin = 220
link atar misiniz = 220
linki at = 200
linki atin
linki atar misin
link alabilir miyim
link alayim
link lutfen = 200
link lutfn
linki alabilir miyim
linki gonderir misin
linki gonder
link verir misin
link yollar misin
link nerede
link acilmiyor = 200
linki acilmiyor
link calismiyor = 200
linke giremiyorum
link bozuk
link hatali
satin alamiyorum = 200
siparis veremiyorum = 220
siparis olusturamiyorum
odeme yapamiyorum = 220
odeme yapamadim
odeme olmuyor
odeme hatasi
odeme sayfasi
odeme ekrani
odeme almiyor
kartim reddedildi
kart gecmiyor
karti kabul etmiyor
kartimi kabul etmiyor
kupon calismiyor
indirim kodu calismiyor
adresim
adres yaziyorum
adresime gonder
adrese gonder
adresime yolla
bana gonder
bana yolla
<n> beden istiyorum
<n> beden ayir
<n> numara istiyorum
<n> numara ayir
m beden alayim
siyahini alayim
siyahini istiyorum
siparisime ekle
siparisime ekler misin
bir tane daha ekle
kapora
kaporayi
kapora atayim
on siparis
on odeme
paketle
paketleyin
paketle bana
randevu almak = 220
randevu istiyorum
randevu alabilir miyim
randevu olusturmak
bos yeriniz var mi
bos saat
kayit olmak = 200
kursa kayit
kursa katilmak
kayit yaptirmak
kaydolmak
kaydimi yapar
al parami
tamamdir aliyorum
anlastik

[presale]
fiyat = 150
fiyat?
fiyati = 150
fiyati ne = 200
fiyati nedir = 200
fiyati ne kadar
fiyat ne
fiyat nedir
fiyat ne kadar
fiyat alabilir miyim
fiyat bilgisi
fiyatlar
fiyatlari
fiyt
fiyat lutfen
fyt
ne kadar = 180
ne kadar bu
bu ne kadar = 200
nekadar
ne kdr
ne kadr
ne kadara
kac para = 200
kac lira = 200
kac tl = 200
kaca = 150
kaca olur
kactan
kac para bu
ucreti
ucreti ne
ucreti ne kadar
ucret ne kadar
tutari
tanesi kac
ikisi kac
ikisi ne kadar
iki tane alirsam
iki alana
2 tane alirsam
<n> tane alirsam
coklu alim
coklu alimda
indirim = 80
indirim var mi = 180
indirim olur mu
indirim yapar misin
indirim yapar misiniz
indiriminiz var mi
son fiyat = 180
son ne olur = 180
son ne olur hocam
son kac olur
olur mu <n>
en son ne
pazarlik
pazarlik payi
pazarlik var mi
kampanya
kampanya ne zaman
toptan = 150
toptan fiyat
toptan satis
taksit = 130
taksit var mi
taksit oluyor mu
kac taksit
pesin fiyatina
kargo ne kadar = 200
kargo ucreti = 180
kargo ucretsiz mi
kargo bedava
ucretsiz kargo
kargo dahil
kargo dahil mi
kargo kime ait
kargo var mi
kargo kac gun
kargo kac gunde
kargoluyor musunuz
kargo yapiyor musunuz
kargo yapar misiniz
hangi kargo
hangi kargoyla
kac gunde gelir = 200
kac gunde geliyor
kac gun surer
kac gune gelir
kac gunde ulasir
ne zaman gelir bu
bugun siparis versem
bugun alsam
simdi siparis versem
simdi alsam
siparis versem
yetisir mi
bayrama yetisir
yurt disi
yurtdisi
yurtdisina gonderiyor
gonderiyor musunuz
gonderim var mi
gonderim yapiyor musunuz
teslimat var mi
teslimat suresi
almanyaya
sehir disina
elden teslim
almadan once
siparis vermeden once
magazaniz nerede
magaza nerede
magazaniz var mi
yeriniz nerede
yeriniz nerde
neredesiniz
nerdesiniz
konum
hangi sehir
subeniz
calisma saatleri
kaca kadar acik
saat kacta aciyorsunuz
pazar acik mi
stokta = 150
stokta var mi = 200
stok var mi
stogu var mi
stok durumu
var mi elinizde
elinizde var mi
elinizde kaldi mi
kaldi mi = 180
hala var mi = 180
hala mevcut mu
mevcut mu = 180
mevcut mu?
tukendi mi
bitti mi
ne zaman gelecek stok
tekrar gelecek mi
yeniden gelecek mi
kac tane kaldi
beden var mi = 180
<n> beden var mi = 200
<n> bedeni var mi
bedeni var mi
beden kaldi mi
bedenler
hangi bedenler = 180
hangi beden
kac beden
bedeni ne
beden tablosu
buyuk beden
kalip nasil
kalibi nasil
kaliplari nasil
kalibi dar
dar kalip
tam kalip
oversize mi
<n> numara var mi
<n> numarasi var mi
kac numara var
numaralar
boyu kac
boyu ne kadar
boyum <n>
boy <n> kilo
kilom <n>
kilo <n>
bana olur mu
bana uyar mi
olculeri
olcusu
olculer
gogus olcusu
bel kac
topuk boyu
topuk kac
sigar mi
laptop sigar mi
hangi renkler = 180
renk secenegi
renk secenekleri
renkleri = 130
baska renk = 180
baska renk var mi
baska renkleri
siyahi var mi = 180
siyah var mi
beyazi var mi
bordosu var mi
mavisi var mi
orjinal mi = 200
orijinal mi = 200
orjinal
orijinal
replika mi
sahte mi
cakma mi
a kalite
muadil
faturali mi
faturasi var mi
bandrollu
gercek deri = 180
hakiki deri = 180
deri mi
suni deri
kumasi ne = 180
kumasi nasil
hangi kumas
kumas ne
pamuk mu
pamuklu mu
likrali mi
esniyor mu
esner mi
astari var mi
astarli mi
ic gosterir mi
ic gosteriyor mu
icini gosterir mi
solar mi
boyar mi
boya verir mi
renk atar mi
ceker mi
yikaninca
makinede yikanir mi
kararir mi = 180
kararma yapar mi
kararma
gumus mu
925
celik mi
altin kaplama mi
su gecirir mi = 180
su gecirmez = 180
su gecirmez mi
suya dayanikli = 180
suya dayanikli mi
yagli cilt
kuru cilt
hassas cilt
karma cilt
cilde uygun mu
ciltlere uygun
sivilce
akne
leke icin
hamile
hamileler
hamilelikte
emziren
emzirirken
icerik
icerigi ne
icindekiler
alkol var mi
parfumlu mu
paraben
son kullanma
skt
kac ml
hangi ton
ten rengi
kokusu nasil
kaliciligi
kalici mi
nasil kullanilir = 200
nasil kullaniliyor
nasil kullanacagiz
nasil uygulanir
nasil suruluyor
gunde kac kez
sabah mi aksam mi
ise yariyor mu
ise yarar mi
uygun mu
uyumlu mu
uyumlu mu?
iphone uyumlu
sarj aleti
sarji ne kadar gider
pil sagligi
pil omru
kac gb
kutusunda ne var
icinde ne var
garantisi var mi = 180
garantili mi = 180
garanti suresi
garanti kac yil
sifir mi
ikinci el mi
yenilenmis mi
aci mi
acili mi
helal mi
glutensiz
sekersiz
katkisiz
taze mi
tarihi ne
kurs ne zaman
egitim ne zaman
sertifika var mi
sertifika veriliyor
kayitli mi
canli mi kayit mi
sifirdan
detay
detayli bilgi = 180
bilgi alabilir miyim = 180
bilgi alabilirmiyim
bilgi verir misiniz
bilgi rica
bilgi lutfen
daha fazla foto
foto atar misin
video atar misin
gosterir misin = 180
gosterir misiniz = 180
yakindan goster
yakindan gosterir
arkasini goster
arkasini gosterir
dener misin
ustunde goster
fark ne
farki ne = 180
farki nedir
hangisi daha iyi = 180
hangisini onerirsin
hangisini onerirsiniz
ne onerirsiniz
tavsiye = 60
iade var mi
degisim var mi = 180
degisim oluyor mu
olmazsa degisim
olmazsa iade
ilgileniyorum

[aftersale]
siparisim nerede = 250
siparisim nerde = 250
siparisim = 150
siparisim gelmedi = 250
siparisim ne zaman = 220
siparisim hala
siparisim kargoya
kargom nerede = 250
kargom nerde = 250
kargom = 200
kargom gelmedi = 250
kargom ne zaman
paketim = 200
paketim gelmedi
urunum gelmedi
urun gelmedi = 220
hala gelmedi = 250
gelmedi = 180
gelmedi hala
daha gelmedi
elime ulasmadi = 220
ulasmadi = 180
bana ulasmadi
teslim edilmedi
teslim almadim
teslim edildi gorunuyor = 220
teslim edildi yaziyor
teslim edilmis gorunuyor
bekliyorum hala
hala bekliyorum
gunden beri bekliyorum
gundur bekliyorum
haftadir bekliyorum
kargoya verdiniz mi = 220
kargoya verildi mi = 220
kargoya verilmedi
kargoya ne zaman = 200
kargoladiniz mi
gonderdiniz mi
yolladiniz mi
ciktiniz mi kargo
hazirlaniyor yaziyor
takip no = 220
takip numarasi = 220
takip kodu = 220
kargo takip = 220
takip = 60
siparis no = 180
siparis numarasi
siparis numaram
yurtici
yurtici kargo
aras
aras kargo
mng
surat kargo
ptt
trendyol express
hepsijet
kurye
subede bekliyor
subeye dusmus
dagitima cikmadi
gumruk
gumrukte
iade donmus
geri donmus
adresi yanlis
adres yanlis
yanlis adres
adresimi degistir*
adres degisikligi
kirik geldi = 250
kirik cikti
kirik
kirilmis = 200
kirilmis geldi
parcalanmis
catlak
catlamis
hasarli = 220
hasarli geldi
ezik
ezilmis
yirtik = 200
yirtik geldi
yirtildi
delik
lekeli
leke var ustunde
cizik
cizik var
akmis
dokulmus
acilmis geldi
acik geldi
yanlis geldi = 250
yanlis urun = 250
yanlis beden = 220
yanlis renk = 220
yanlis gonder* = 250
yanlis gonderilmis
yanlis gelmis
yanlis yollamis*
farkli geldi
farkli urun
farkli renk geldi
baska urun geldi
baska renk geldi
baskasinin paketi
eksik = 180
eksik geldi = 250
eksik cikti
eksik gonder*
eksik urun
icinden cikmadi
icinde yoktu
kutudan cikmadi
bir tanesi yok
defolu = 220
kusurlu
ayipli
bozuk geldi = 220
bozuk cikti = 220
bozuldu = 200
arizali
calismiyor urun
calismadi
calismaz oldu
acilmiyor telefon
sarj olmuyor = 180
sarj etmiyor
bataryasi sisti
tabani acildi
tabani ayrildi
dikisi acildi
dikisi atti
fermuari bozuldu
soldu
rengi atti
cekti yikayinca
karardi = 180
kuculdu
kucuk geldi = 220
buyuk geldi = 220
dar geldi = 220
bol geldi = 220
kisa geldi
uzun geldi
olmadi bana = 200
bana olmadi = 200
uzerime olmadi = 200
bedeni olmadi
iade = 180
iade etmek = 250
iade etmek istiyorum = 250
iade edebilir miyim
iade nasil = 220
nasil iade = 220
iade kodu = 220
iadem = 220
iade ettim
iade adresi
iade kargo
geri gonder* = 180
geri yollamak
nasil geri
para iadesi = 250
para iadem
ucret iadesi
iade parasi
param ne zaman = 220
param yatmadi = 220
paramin iadesi
geri odeme
geri yatmadi
hesabima yatmadi
degisim = 130
degisim yapmak = 220
degistirmek = 200
degistirmek istiyorum = 220
degisim istiyorum
beden degisimi
degistirebilir miyim = 180
yenisini gonder*
yenisiyle degis*
iptal = 180
iptal etmek = 220
siparisimi iptal = 250
siparis iptal
iki kere cekildi = 250
iki kez cekildi = 250
iki defa cekildi
cift cekim = 250
cift cekildi
iki kere cekilmis
iki kere para
fazla para cekildi
fazla cekilmis
fazla cekim
hesabimdan iki
alerji yapti = 200
alerji oldum
kizardi yuzum
sivilce yapti
tarihi gecmis = 200
garantiye gonder*
garantiden
servise
faturam
fatura gelmedi
faturami
kursa giremiyorum
giris yapamiyorum
mail gelmedi
erisim gelmedi
randevumu
randevumu ertele*
randevumu iptal
gecen hafta aldim
gecen ay aldim
siparis vermistim = 200
almistim
sizden aldim

[chat]
merhaba = 50
mrb = 60
slm = 80
selam = 60
selamlar
selamun aleykum
sa
gunaydin
iyi geceler
iyi aksamlar
iyi yayinlar = 150
hayirli yayinlar = 150
hayirli isler
kolay gelsin
kolay gelsn
bol kazanclar = 150
bereketli olsun
nasilsin
nasilsiniz
naber
nbr
ne haber
haha*
hahaha
jajs
random
asdf*
sjsj*
ajsj*
skskk*
lol
koptum
oldum gulmekten
cok komik
cok guzelsin = 180
cok guzelsiniz
cok tatlisin
cok tatlisiniz
guzelsin
tatlim
canim benim
askim
seni seviyorum
sizi seviyorum
cok seviyoruz
sizi izlemeyi
bayiliyorum sana
bayiliyorum size
kralice
kralicem
prenses
masallah = 150
saclarin
sacin cok
sesin
ojelerin
elbisen
kopegin
kedin
kedi
sarkinin adi = 180
bu sarki ne
sarki adi
sarki ne
muzik
muzigi kis
ses yok = 180
ses gelmiyor = 180
sesiniz gelmiyor
sesin gelmiyor
donuyor
kasiyor
dondu yayin
goruntu bulanik
bulanik
kac yasindasin = 150
nerelisin = 150
nerelisiniz
evli misin
bekar misin
sevgilin var mi
dogum gunun kutlu
iyi ki dogdun
tebrikler
tebrik ederim
basarilar
allah razi olsun
allah bereket
tesekkurler = 120
tesekkur ederim = 120
tskler
tsk
tesekkur
sagol
saol
eyvallah
elime ulasti cok begendim = 180
bugun geldi cok begendim
cok begendim = 150
cok memnun = 150
memnun kaldim = 150
memnunum
bayildim = 120
aldim cok guzel
gecen ay aldim cok
tavsiye ederim = 150
herkese tavsiye
mukemmel geldi
sorunsuz geldi
selam soyle
selam soyler misin
dan selamlar
den selamlar
izliyorum sizi
ilk kez izliyorum
yeni geldim
ne kacirdim
yarin yayin
bir dahaki yayin
yayin ne zaman
gorusuruz
bay bay
hoscakal
iyi uykular
uykum geldi

[spam]
takip et = 150
takip edin
beni takip = 200
takibe takip = 250
takip edeni takip
geri takip = 220
gt = 100
takiplesme
takiplesmek
karsilikli takip
begeniye begeni
profilime bak = 200
profilime bakin
profilime gir
profilimde
profilimdeki link
biyografimde
biyomdaki
biodaki link
kanalima abone = 220
abone ol
abone olun
evden para = 220
evden para kazan = 250
para kazan = 220
para kazanmak = 220
para kazanin
internetten para
evden calis* = 200
evde is
evde ek is
ek gelir = 220
ek is = 200
pasif gelir = 250
gunluk <n>
gunde <n> tl
gunluk kazanc
haftalik <n>
aylik <n> kazan*
telefondan para
finansal ozgurluk
ekip arkadasi
ekibime
is firsati
is imkani
eleman araniyor
yatirim = 180
yatirim yap
yatirim tavsiyesi
yatir <n>
kripto = 200
kripto para
bitcoin
btc
usdt
borsa
borsa sinyal
forex
sinyal grubu
vip grup
airdrop
bahis = 250
iddaa = 200
bahis sitesi
canli bahis
banko kupon
banko mac
kacak bahis
casino = 250
slot = 180
rulet
deneme bonusu = 250
bonus
cevrimsiz
free spin
jackpot
piyango
kredi lazim mi
kredi veriyoruz
aninda kredi
faizsiz kredi
kefilsiz
sicili bozuk = 220
kara listedekiler
nakit lazim mi
ucuz takipci = 250
takipci satin = 250
takipci satis
takipci al
takipci hilesi
<n> takipci
begeni satin
takipci begeni
gercek takipci
telegram = 180
telegramdan yaz
telegram grubu
whatsapptan yaz
wp den yaz
whatsapp +<n>
gruba katil
grubumuza katil
dm at
dmden yaz
ozelden yaz
marka yuzu
reklam
reklam verin
reklam icin
tanitim
isbirligi = 150
is birligi
kazandiniz = 220
tebrikler kazandiniz
hediye kazandiniz
hediye karti
odulunuz
cekilis kazandiniz
tikla = 150
tiklayin
linke tikla = 180
linke tiklayin
medyum = 250
buyu
baglama buyusu
falci
fal bakilir
hesap kurtarma
calinan hesap
hack
escort
+18
ifsa
sicak fotograf*
tanisma
kilo ver
<n> kilo ver*
zayiflama
zayifla
web site yap*
logo tasarim
hesabiniz kapatilacak

[complaint]
dolandirici = 250
dolandiricilar
dolandiriciliktir
dolandirildim = 250
dolandirdiniz
dolandiriyor*
dolandir*
sahtekar = 220
sahtekarlar
sahtekarlik
hirsiz = 220
hirsizlar
hirsizlik
soyguncu
soygun
yalanci = 200
yalancilar
yalancisiniz
yalan soyluyor*
yalan
kandiriyorsunuz
kandirdiniz
kandirmaca
rezalet = 220
rezil
rezilsiniz
rezillik
utanmaz
utanmazlar
utanin
utanmiyor musunuz
ayip
yaziklar olsun = 220
yazik size
berbat = 180
berbat hizmet
berbat bir
igrenc
igrencsiniz
en kotu
en kotu magaza
kotu hizmet
saygisiz
saygisizlik
terbiyesiz
terbiyesizlik
kimse cevap = 200
cevap vermiyorsunuz = 220
cevap vermiyor = 180
cevap yok = 150
cevap veren yok
mesajlara bakmiyor*
mesajima bakmiyor*
goruldu atiyor* = 200
goruldu at*
donus yapmiyor* = 200
donus yok
donus yapan yok
muhatap yok
muhatap bulamiyorum
telefona bakmiyor*
beni engelledi*
engellediniz = 200
engellemissiniz
yorumumu sildi*
sikayet = 200
sikayet edecegim = 250
sikayet edicem = 250
sikayet ediyorum
sikayet var
sikayetvar = 250
tuketici hakem = 250
tuketici mahkemesi
hakem heyeti
savcilik = 220
savciliga
suc duyurusu
mahkemeye
polise
polis
avukat
dava ac*
bir daha asla = 200
bir daha almam = 200
asla almayin = 220
almayin = 200
sakin almayin = 250
almayin sakin
kimse almasin
guvenmeyin = 220
uzak durun
sahte urun = 200
cakma urun
cakma satiyor*
sahte mal
cop gibi
kalitesiz
paramla rezil
param gitti
parami yediniz
paramizi yediniz
parami geri verin
yeter artik
yeter = 60
biktim
biktik
illallah
oyaliyorsunuz = 200
oyaliyor*
oyalama
dalga mi geciyorsunuz
dalga geciyor*
sacmalik
magdur
magdurum

[person]
canli destek = 200
musteri hizmetleri = 200
musteri temsilcisi = 220
temsilci
temsilciye bagla
temsilciyle
yetkili = 180
yetkili biri
yetkiliyle
biriyle gorusmek
biriyle konusmak
insanla konusmak
gercek biri
gercek insan
insan yok mu
bot musun = 220
botsun
robot musun
robot
operator
magaza sahibi
mudur
arar misiniz
beni arayin
telefon numaraniz
telefonla gorus*
iletisim numarasi
kimse yok mu
yardimci olacak biri

[negation around]
istemiyorum
istemem
almiyorum
almayacagim
almam
dusunmuyorum
degil = 60
yok = 60
hayir
yo
asla
hic
olmaz
almam
almadim
etmiyorum
vermeyecegim
yerine
bilmiyorum

[no-buy]
sadece bakiyorum = 220
sadece bakiyom
sadece izliyorum = 220
sadece izlemeye
oylesine bakiyorum
bakmaya geldim = 200
bakip cikicam
bakip cikacagim
izlemeye geldim
takilmaya geldim
almayacam
almicam = 220
almiycam
almiyorum bugun
bugun almiyorum = 250
bugun almayacagim = 250
bugun alisveris yok
almak istemiyorum = 250
yok almayayim
almayayim
almayayim sagol
gerek yok
ihtiyacim yok
ilgilenmiyorum
param yok = 250
para yok = 200
paramiz yok
parasizim
parasiz kaldim
bes kurus yok
bes parasiz
cebim bos
meteliksiz
fakirim
fakiriz
butcem yok
butcemi asiyor
butcemi asar
bana pahali = 180
cok pahali benim icin
maas yatinca
maas yatsin
maasi bekliyorum
maas gunu
ay sonu
ay basinda
gelecek ay
baska zaman
bir dahaki sefere = 180
sonra belki
belki sonra
dusunecegim
dusuneyim
bi dusuneyim
vazgectim = 180
bende var zaten
zaten var bende
zaten aldim
keske alabilsem
