# Filipino and Taglish phrases for live-room messages: written by hand for this product, not collected.
[buy]
mine
mine po
mine ko
mine <n>
akin na
akin po
akin yan
sakin na
sa akin na
kunin ko
kukunin ko
kuhain ko
kuha ako
kuha po ako
kukuha ako
get ko
getin ko
take ko
bibili ako
bibilhin ko
bilhin ko
bili ako
gusto ko bumili
gusto ko bilhin
gusto ko po bumili
gusto ko umorder
order ako
order po ako
oorder ako
oorder po
paorder
pa order
paorder po
paano umorder
pano umorder
paano mag order
pano mag order
pano po order
pano order
how to order
hm to order
hto
paano bumili
pano bumili
paano magbayad
pano magbayad
pano bayad
san magbabayad
saan magbabayad
san po magbayad
mop
mop po
mode of payment
gcash
gcash number
gcash no
gcash nyo
gcash po
maya
bpi
bdo
bank details
bayad na = 70
bayad na po
nagbayad na
nabayaran ko na
nasend ko na
sent na po
nakasend na
paid na = 150
paid na po
pa check
pacheck ng payment
pacheck po
pacheck payment
check nyo po
resibo ng gcash
eto po resibo
proof of payment
pa reserve
pareserve
reserve po
reserve ko
ireserve
pa hold
pahold
hold po
hold mo
paki hold
patabi
tabi mo
pakitabi
pa save
cod po ako
cod nalang
cod na lang
cod ko
dp muna
down ko
downpayment
checkout ko
check out ko
ico ko
nacheckout ko
di ma checkout
di macheckout
ayaw mag checkout
hindi ma checkout
hindi ma add
di ma add to cart
add to cart
yellow basket
sa basket
pa pin
papin
pin po
pin mo
link po
pa link
palink
pasend ng link
pa send link
send link
di ma open link
ayaw mag open
ayaw bumukas ng link
di gumagana link
link not working
total po
total ko
magkano lahat
magkano total
hm lahat
isa po
dalawa po
tatlo po
isa sakin
dalawa sakin
steal
grab
grab ko
lock na
deal na
sold na sakin
game kunin
[presale]
hm
hm po
hm po to
hm each
how much
howmuch
magkano
mgkano
mgkno
magkanu
pila
tag pila
tagpila
pira
price
price po
presyo
pm price
pm sent price
magkano isa
hm isa
last price
lp
lp po
nego
negotiable
tawad
may tawad
bawas
may bawas
wala bang tawad
discount
may discount
discounted
may voucher
may promo
pag dalawa
pag <n>
kung dalawa
kapag bumili
bulk order
wholesale
reseller price
avail
avail pa
available
available pa
available pa ba
meron pa
meron pa ba
meron ba
merun pa
may stock
stock pa
onhand
on hand
rts ba
preorder
pre order ba
kailan restock
kelan restock
restock
may color
anong color
ano color
ano mga kulay
anong kulay
may black
may size
anong size
ano size
sizes
may xl
may large
kasya ba
kasya sa
kasya po
waistline
bust
plus size
free size
freesize
hanggang anong size
anong tela
ano tela
tela
stretchable
manipis
mainit ba sa katawan
sf
hm sf
sf po
magkano sf
shipping fee
free shipping
free sf
ship to
nagshiship
nag shiship
magkano shipping
ilang araw
ilang days
gaano katagal
kelan darating
kailan darating
san location
saan location
loc po
loc
location po
san shop
san kayo
pick up
pickup
meet up
meetup
cod ba
cod available
pwede cod
pwde cod
pwede ba cod
legit ba
legit po
authentic
authentic ba
orig
orig ba
original ba
fake ba
class a
replica
leather ba
waterproof
water proof
water resistant
warranty
may warranty
battery
ilang gb
ilang ml
ilang pcs
ilang grams
brand new
second hand
pre loved
sensitive skin
oily skin
dry skin
acne prone
pang pimples
safe ba
safe sa buntis
preggy
breastfeeding
pano gamitin
paano gamitin
fda approved
may fda
expiry
expiration
halal
maanghang
installment
hulugan
spaylater
may certificate
may slot pa
open ba
anong oras
pinagkaiba
difference
pa detail
details po
pm details
pa try
patingin
pakita
[aftersale]
di pa dumating = 150
dpa dumating = 150
hindi pa dumating = 150
di pa dumadating
wala pa parcel
wala pa order ko
wala pa rin
wala parin
parcel ko
order ko po
yung order ko
asan na order
nasan na order
nasaan na order
san na order
asan na parcel
nasan na parcel
kelan dadating order
kelan ship
na ship na ba
naship na ba
nashipout
na ship out
di pa naship
tracking
tracking number
tracking no
tn po
pa track
waybill
rider
out for delivery
rts
return to sender
delivered daw
mali
mali dumating
mali ang
mali yung
maling kulay
maling size
maling item
wrong item
wrong color
wrong size
kulang
kulang ng
kulang yung
walang kasama
sira
sira po
sira dumating
sira na
may sira
basag
nabasag
may butas
punit
napunit
natanggal
natuklap
may damage
damaged
defective
tumapon
natapon
leak
ayaw mag on
ayaw gumana
di gumagana
hindi gumagana
ayaw magcharge
dead on arrival
refund
parefund
pa refund
balik pera
ibalik pera
ma refund
return
ireturn
pa return
ibabalik ko
papalit
pa palit
papalitan
palitan
exchange
di kasya
hindi kasya
masikip
maluwag
malaki sakin
maliit sakin
double payment
doble bayad
nadoble
dalawang beses
na double
sobra bayad
sobra nasend
cancel order
pacancel
pa cancel
icancel ko
change address
palit address
maling address
warranty claim
nagka rashes
nangati
namula
nagka allergy
panis
amag
inamag
[chat]
hello po
hi po
hi sis
hello sis
good evening
gud eve
good morning
gandang gabi
magandang gabi
haha*
hehe*
hihi*
charot
char
chariz
lol
omg
ganda mo
ang ganda
ganda naman
ganda nyo
pretty
gwapo
pogi
cute
kyut
anong kanta
ano kanta
title ng kanta
song title
walang sound
walang audio
choppy
nag lag
naglalag
putol putol
malabo
kumain na
kain na
ingat
ingats
god bless
goodluck
good luck
more sales
more blessings
benta pa more
shout out
pa shout out
shoutout
watching from
nanonood
thank you
salamat
ty po
love it
sulit
legit seller
ang mahal
mahal naman haha
kaloka
bet na bet
dumating na ganda
[spam]
f4f
follow back
follow to follow
followback
pa follow
follow nyo ko
follow mo ko
sub to sub
subscribe
bakas
balik bakas
dikit
pa dikit
cheap followers
buy followers
followers for sale
boost followers
online job
online work
work from home
home based
homebased
earn
extra income
sideline
kumita
kikita ka
kita araw araw
hiring
part time
no experience
walang puhunan
passive income
loan
loans
utang
pautang
lending
cash loan
fast approval
no collateral
quick cash
casino
online casino
slot
slots
scatter
jili
sabong
e sabong
bingo plus
free <n> bonus
cash in
free credits
crypto
bitcoin
usdt
axie
forex
trading
invest
investment
paluwagan
double your money
telegram
whatsapp
viber
dm me
message me
click link
click the link
link sa bio
link in bio
you won
nanalo ka
congratulations you
pampaputi mura
gluta drip
[complaint]
scam = 140
scammer = 160
manloloko
manlolokong
niloko
naloko
lokohan
budol
nabudol
bogus
bogus seller
fake seller
fake pala
peke
pekeng
sinungaling
walang kwenta
wlang kwenta
panget ng service
panget service
bad service
worst
worst seller
bastos
bastos mag reply
walang modo
di nagrereply
hindi nagrereply
ayaw mag reply
walang reply
walang sumasagot
seen lang
sineen
sinseen
seenzone
na block ako
binlock
blinock
report
ireport
irereport
ire report
dti
pulis
ipapulis
ipa tulfo
tulfo
ipapatulfo
magnanakaw
mandaraya
madaya
disappointed
disappointing
kakagalit
nakakagalit
nakakainis
bwisit
basura
never again
wag kayo bumili
wag bumili
huwag bumili
1 star
one star
hindi legit
ibalik nyo pera ko
[person]
kausap na tao
tao ba to
totoong tao
pwede makausap
makausap ang
admin po
nasan admin
asan admin
seller po
customer service
cs po
patawag
tawagan nyo
pwede tumawag
contact number
cp number
agent
live agent
bot ba to
[negation]
di
hindi
hnd
hindi na
wag
huwag
ayaw
ayoko
wala
walang
wla
dont
not
no
never
[no-buy]
di ako bibili
hindi ako bibili
hindi muna
di muna
wag na
wag nalang
wag na lang
wag muna
ayoko na
next time
next time na
next time nalang
sa susunod
sa sahod na
pag sumahod
wala pang sahod
wala pa sahod
petsa de peligro
walang pera
wala pera
wala akong pera
wala pang pera
walang budget
wala budget
no budget
ubos na budget
tingin lang
tumitingin lang
patingin lang
nanonood lang
nood lang
nakikinood
watching lang
just watching
just looking
window shopping
pass muna
pass po
skip muna
cancel na
mine cancel
joy miner
