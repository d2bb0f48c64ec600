# Hindi key phrases, romanised and Devanagari: written by hand for this product, not collected.
# Lower case. <n> is any number, a final * any ending of the last word.

[buy]
kharidna hai = 250
kharidna h
kharidna chahti
kharidna chahta
kharidni hai
khareedna hai
khareedna
lena hai = 250
lena h
leni hai
leni h
lene hai
lene h
lena chahti hu
lena chahta hu
mujhe lena
mujhe leni
mjhe lena
muje lena
muje chahiye
mujhe chahiye = 220
mujhe chaiye
mujhe ye chahiye
mujhe yeh chahiye
mujhe yahi chahiye
mjhe chahiye
mjhe chaiye
muje chaiye
mereko chahiye
mereko chaiye
chahiye mujhe
ek chahiye
do chahiye
<n> chahiye
<n> piece chahiye
<n> pc chahiye
<n> pcs chahiye
ye wala chahiye
ye wali chahiye
yahi chahiye
kaise kharide
kaise kharidu
kaise kharidna hai
kaise khareedu
kese kharide
kaise le
kaise lu
kaise lun
kaise lena hai
kaise order kare = 250
kaise order kru = 250
kaise order karu
kaise order karna hai
kese order kare
kese order kru
order kaise kare = 250
order kaise kru
order kaise karu
order kaise karna hai
order kese kare
order kese kru
order kaise kre
order krna hai
order karna hai = 220
order karna h
order krna h
order karni hai
order kar do
order krdo
order kardo
order le lo
mera order le lo
order likh lo
order lelo
order book
book kar do = 220
book krdo
book kardo
book kar dijiye
book karna hai
book krna hai
booking karni
kaha se order
kahan se order
kaha se kharide
kahan se kharide
kaha click
payment kaise = 220
payment kese
payment kaise kare
payment kaha
pay kaise
pay kaise kare
kaise pay
paise kaise
paise kaha bheju = 220
paise kahan bheju
paise kis number
kis number pe
kaha pay kare
upi id = 220
upi id do
upi do
upi bhejo
upi se
upi number
gpay = 150
google pay
gpay number
gpay no
phonepe
phone pe
phonpe
paytm
paytm number
qr code
qr bhejo
qr code bhejo
scanner bhejo
scanner do
scanner bhej do
account number do
account details
bank details do
cod hai
cod pe
cod available
cod milega
cash on delivery
cash on delivery hai
payment kar diya = 220
payment kr diya = 220
payment krdiya
payment kardi
payment kar di
payment ho gaya
payment ho gya
payment done
payment bhej diya
paise bhej diye = 220
paise bhej diya
paise de diye
paise transfer kar
pay kar diya
pay kr diya
pay kr dia
maine pay
transfer kar diya
transfer kr diya
check kar lo payment
check karo payment
payment check karo
payment check kro
payment aaya kya
payment mila kya
paise aaye kya
screenshot bhej diya
ss bhej diya
payment fail
payment nahi ho raha
payment nhi ho rha
payment nhi ho raha
pay nahi ho raha
pay nhi ho rha
order nahi ho raha
order nhi ho rha
order nhi ho raha
order place nahi
order place nhi
link do = 200
link dedo
link de do
link bhejo = 220
link bhej do
link bhejdo
link send karo
link send kro
link dijiye
link pls
link kaha hai
link nahi khul raha = 200
link nhi khul rha = 200
link nhi khul raha
link open nahi
link open nhi
link kaam nahi
link kaam nhi
link nahi chal raha
link nhi chal rha
cart me
cart mein
cart khali
add to cart
checkout
card decline
mere liye rakh = 250
mere liye rakho
rakh do mere liye
rakh lo mere liye
rakh dena
ek rakh do
ek rakh lo
hold kar do
hold krdo
hold karo
hold kro
hold pe rakho
side me rakh
side rakh do
reserve kar
reserve krdo
bacha ke rakhna
pack kar do = 220
pack krdo
pack kardo
de do ek
ek de do
dedo ek
do de do
bhej do ek
ek bhej do
ghar bhej do
mere address pe
mera address
address likho
address note
address bhej du
pincode hai
main lungi
mai lungi
main lunga
mai lunga
me lungi
me lunga
le lungi
le lunga
lungi pakka
lunga pakka
le rahi hu
le raha hu
le rha hu
le rhi hu
ye main le
pakka le
mera hai ye
ye mera
final karo
final kar do
done hai le
deal done
advance de
advance bhej
advance payment
token amount
emi pe lena
size <n> dedo
size m de do
l size de do
do piece
ek piece bhej
ek aur add
ek aur dal do
add kar do
appointment chahiye
appointment book
slot book
admission lena
join karna hai
course join karna
course lena hai
enroll karna
खरीदना है = 250
खरीदनी है
खरीदना चाहती हूं
खरीदना चाहता हूं
लेना है = 250
लेनी है
मुझे चाहिए = 220
मुझे यह चाहिए
मुझे ये चाहिए
मुझे लेना
चाहिए मुझे
एक चाहिए
दो चाहिए
<n> चाहिए
ऑर्डर कैसे करें = 250
ऑर्डर कैसे करे = 250
ऑर्डर कैसे करूं
कैसे ऑर्डर करें
कैसे खरीदें
कैसे खरीदे
कैसे लें
ऑर्डर करना है = 220
आर्डर करना है
आर्डर कैसे करें
ऑर्डर कर दो
ऑर्डर लिख लो
बुक कर दो
बुक करना है
पेमेंट कैसे करें = 220
पेमेंट कैसे
पैसे कहां भेजूं
पैसे भेज दिए = 220
पेमेंट कर दिया = 220
पेमेंट हो गया
पेमेंट चेक
पेमेंट नहीं हो रहा
यूपीआई
क्यूआर कोड
स्कैनर भेजो
कैश ऑन डिलीवरी
लिंक भेजो
लिंक भेज दो
लिंक दो
लिंक नहीं खुल रहा
मेरे लिए रख
मेरे लिए रखना
रख दो
रख देना
पैक कर दो
भेज दो एक
मैं लूंगी
मैं लूंगा
ले लूंगी
ले लूंगा
मेरा पता
अपॉइंटमेंट चाहिए
कोर्स लेना है
एडवांस

[presale]
price = 150
price kya hai = 200
price kya h
price kitna
price kitna hai
price batao = 200
price bata do
price btao
price bta do
price btaiye
price bataye
price pls
rate kya hai = 200
rate kya h
rate batao
rate btao
rate kitna
kitne ka = 220
kitne ka hai = 220
kitne ki = 220
kitne ki hai
kitne ke
kitne me
kitne mein
kitne ka h
kitne ki h
kitna hai
kitna ka hai
kitna ka
kitna lagega
kitne paise
kitne rs
kitne rupay*
kya rate
kya price
daam kya
daam kitna
keemat
kimat
kya daam
mrp
sasta
sasta karo
sasta kro
kam karo
kam kro
kam karo thoda
thoda kam
thoda kam karo
kuch kam
kam hoga
kuch kam hoga
last price
last kitna
final price kya
discount = 140
discount hai
discount milega = 180
discount doge
discount do
do lene pe
do lu to
do lungi to
do lene par
offer hai
offer kya
offer kab tak
combo
wholesale
wholesale rate
bulk me
holsale
coupon
emi hai
emi option
emi pe milega
delivery charge = 180
delivery charges
delivery kitne
delivery kitna
delivery kab tak
delivery free
free delivery
shipping charge
shipping charges
shipping free
shipping kitna
kitne din me = 180
kitne din mein
kitne din lagenge
kitne din
kab tak aayega
kab tak aa jayega
kab tak milega
kab tak pahunch
aaj order karu to
aaj order kare to
order karne se pehle
lene se pehle
me delivery hai
mein delivery
me delivery hoti
me milega
me bhejte ho
mein bhejte ho
bhejte ho kya
bhej doge
delivery hoti hai
delivery milegi
delivery dete ho
ship karte ho
all india
gaon me
mere gaon
dukan kaha
dukaan kahan
shop kaha hai
shop kaha
shop kahan
store kaha
store kahan
kaha pe hai shop
location kya
timing kya
kab khulta
kab khulti
sunday khula
size hai kya
size milega = 180
size available
size kya hai
size chart
kaun sa size
konsa size
kaunse size
konse size
kon kon se size
kya size
bada size
xl milega
xl hai
xxl hai
<n> number hai
<n> size hai
<n> number milega
fit hoga
fit aayega
fitting kaisi
height <n>
lambai
length kitni
kamar
chest kitna
color kaun
colour kaun
konsa color
kaun kaun se color
kon kon se color
kon kon se colour
kaun se color
konse color
aur color
aur colour
dusra color
dusre color
doosra color
color hai kya
color me hai
black me hai
black mein
red me milega
available hai = 180
available hai kya
available h
avl hai
stock hai
stock me hai
stock hai kya
stock mein
khatam ho gaya
kab aayega stock
stock kab
wapas kab aayega
kitne bache
bacha hai kya
milega kya
mil jayega
mil jayegi
hai kya aapke
original hai = 200
original h kya
original hai kya
asli hai = 200
asli h
asli hai kya
nakli to nahi
nakli toh nahi
duplicate to nahi
duplicate hai
first copy
copy hai kya
copy to nahi
brand kya
kis company
konsi company
kaunsi company
bill milega
bill ke sath
hallmark
asli chandi
asli leather
leather hai
kapda kaisa
kapda konsa
kapda kaun sa
konsa kapda
fabric kya
fabric kaunsa
kapda kya
material kya
material kaisa
cotton hai
pure cotton
pure silk
silk hai
transparent to
aar paar dikh
lining hai
astar hai
rang niklega
rang nikalta
color jayega
colour jata
colour jayega
kala padega
kala to nahi
kala ho jayega
dhone pe
dhone ke baad
machine wash
sikudega
sikudta
stretchable
waterproof
waterproof hai
pani me
paani me
pani lagne
skin ke liye
oily skin
dry skin
sensitive skin
pimple
pimples
dark spots
melasma
pregnan*
pregnant
side effect
side effects
nuksan
nuksaan
bachho ke liye
bachhon ke liye
baccho ke
kaise use = 200
kaise use kare
kese use kare
kaise lagaye
kaise lagana
kab lagana
kaise istemal
use kaise = 180
din me kitni baar
subah ya raat
shade kaunsa
konsa shade
kaun sa shade
gore rang
sanwle
expiry = 130
expiry date
expiry kab
kitne ml
kitna chalega
kitne gb
battery kaisi
battery backup
battery health
charger sath
charger milega
guarantee
warranty = 130
warranty hai
warranty kitni
guarantee hai
naya hai
second hand
refurbished
sim lock
teekha
mirchi
veg hai
eggless
shudh
pure hai
shelf life
kitne din chalega
certificate milega
recording milegi
live hai ya recorded
course kab
batch kab
fees kitni = 180
fees kya
fees
fee kitni
details do
details bhejo
detail batao
details batao
jankari
aur photo
photo bhejo
video bhejo
pic bhejo
pics bhejo
dikhao = 120
dikhaiye
dikha do
pass se dikhao
paas se dikhao
peeche se
piche se
pehen ke dikhao
pehan ke
farak
fark kya
kya difference
dono me
kaun sa accha
kon sa acha
konsa acha
konsa best
return policy
return hoga
return ho jayega
wapas hoga agar
exchange hoga
कितने का = 220
कितने का है
कितने की = 220
कितने की है
कितने में
कितना है
कीमत = 180
कीमत क्या है
क्या कीमत
दाम = 150
दाम क्या
रेट क्या है
रेट बताओ
प्राइस
प्राइस क्या है
प्राइस बताओ
थोड़ा कम
कम करो
कुछ कम
डिस्काउंट
छूट
छूट मिलेगी
ऑफर
डिलीवरी चार्ज
डिलीवरी फ्री
डिलीवरी होगी
डिलीवरी होती
में डिलीवरी
कितने दिन
कितने दिन में
कब तक आएगा
कब तक मिलेगा
दुकान कहां
दुकान कहाँ
साइज
साइज है
कौन सा साइज
साइज मिलेगा
कौन से रंग
कौन सा रंग
और रंग
दूसरा रंग
कलर
उपलब्ध है
स्टॉक में
मिलेगा क्या
मिल जाएगा
असली है
ओरिजिनल है
नकली तो नहीं
कपड़ा कैसा
कपड़ा कौन सा
कपड़ा
मटेरियल
रंग निकलेगा
काला तो नहीं
वाटरप्रूफ
त्वचा
तैलीय त्वचा
कैसे इस्तेमाल
कैसे लगाएं
कैसे लगाना
कैसे यूज
साइड इफेक्ट
एक्सपायरी
वारंटी
गारंटी
दिखाओ
दिखाइए
फीस कितनी
फीस
जानकारी
डिटेल

[aftersale]
order kaha hai = 250
order kahan hai = 250
order kaha h
mera order = 180
mera order kaha
mera order kab
mera parcel = 220
mera parcel kaha
mera saman
mera samaan
mera packet
parcel kaha
parcel kahan
parcel kab
order kab aayega
order kab ayega
order kab tak aayega
mera order nahi
nahi aaya = 180
nahi aaya abhi tak
nhi aaya = 180
nhi aya
nahi aya
abhi tak nahi aaya = 250
abhi tak nhi aaya = 250
abhi tak nhi aya
ab tak nahi aaya
ab tak nhi aya
nahi mila = 180
nhi mila = 180
nahi mili
nhi mili
abhi tak nahi mila
abhi tak nhi mila
receive nahi
receive nhi
deliver nahi hua
deliver nhi hua
tracking = 180
tracking id
tracking number
tracking no
tracking link
track kaise
track nahi
track nhi ho
order id
order number
order no
awb
delhivery
bluedart
ekart
dtdc
india post
xpressbees
shiprocket
courier wala
delivery boy
delivery wala
delivered dikha
delivered bata
delivered likha
ship hua
ship hua kya
dispatch
dispatch hua
dispatch kab
kab bhejoge
bhej diya kya
bheja kya
bheja nahi
rto
toot gaya
tuta hua = 220
tuta hua aaya
toota hua = 220
tuta aaya
toota aaya
toot gya
tut gaya
tut gya
phata hua
phat gaya
fata hua
fat gaya
kharab aaya = 220
kharab nikla
kharab hai aaya
kharab ho gaya
kharab ho gya
kharab piece
damage aaya
damaged aaya
damage mila
damage product
damage piece
defective
defect
leak ho gaya
leak hua
khula hua
daag laga
galat aaya = 220
galat aa gaya
galat bhej = 220
galat bheja
galat size
galat color
galat colour
galat product
galat item
galat saman
wrong product
wrong size
wrong colour
wrong color
wrong item
dusra bhej diya
dusra aa gaya
dusra color aaya
dusra product
alag aaya
alag hai jo
jo mangwaya
jo order kiya
maine mangwaya
mangwaya tha
mangaya tha
order kiya tha = 180
order kia tha
order kiye
kam aaya
kam nikla
missing
ek hi aaya
ek hi mila
ek kam
nahi tha box
nahi nikla
nhi nikla
chalta nahi
chal nahi raha
chal nhi rha
chalu nahi
on nahi ho
on nhi ho
charge nahi ho
charge nhi ho
kaam nahi kar
kaam nhi kr
kam nahi kar raha
band ho gaya
band ho gya
chhota aaya
chota aaya
chota hai mujhe
chota ho raha
chhota ho raha
bada ho raha
bada aaya
tight hai mujhe
tight ho raha
fit nahi
fit nhi
size nahi aaya
rang nikal gaya
colour nikal gaya
color nikal gaya
sikud gaya
kala pad gaya
kala ho gaya
allergy ho gayi
allergy ho gyi
daane nikal
dane nikal aaye
jalan ho rahi
skin kharab ho
expire
expired
expiry nikal
return karna = 220
return karna hai
return krna
return krna hai
return kaise
return kese
return kar do
return kardo
return pickup
wapas karna = 220
wapas karna hai
wapas krna
vapas karna
wapas kaise
wapis karna
wapas bheju
kaise wapas
pickup nahi
pickup nhi
refund = 220
refund kab = 250
refund nahi
refund nhi
refund chahiye
refund kar do
refund krdo
paise wapas = 220
paise vapas
paisa wapas
paise wapis
exchange = 150
exchange karna = 220
exchange krna
exchange kar do
badalna hai
badal do
badal ke
badli karna
replacement
replace kar do
replace karo
cancel = 150
cancel karna
cancel krna
cancel kar do
cancel krdo
order cancel
do baar paise = 250
do bar paise = 250
do baar kat
do bar kat
paise kat gaye = 200
paise kat gye
paise cut
amount cut
paise debit
double payment
double charge
zyada paise
address change
address galat
pata badalna
bill nahi
bill bhejo mere
invoice
warranty claim
course open nahi
course ka access
login nahi
link nahi aaya course
appointment change
appointment cancel
मेरा ऑर्डर = 180
मेरा ऑर्डर कहां
ऑर्डर कहां है
मेरा पार्सल = 220
पार्सल कहां
नहीं आया = 180
अभी तक नहीं आया = 250
नहीं मिला = 180
अभी तक नहीं मिला
ट्रैकिंग
ट्रैकिंग नंबर
टूटा हुआ = 220
टूट गया
फटा हुआ
फट गया
खराब निकला
खराब आया
खराब हो गया
गलत आया
गलत भेज
गलत साइज
गलत रंग
गलत सामान
दूसरा आ गया
मंगवाया था
ऑर्डर किया था
वापस करना = 220
वापस कैसे
रिटर्न
रिटर्न करना
रिफंड = 220
पैसे वापस = 220
बदलना है
बदल दो
एक्सचेंज
कैंसिल
कैंसिल कर दो
दो बार पैसे
दो बार कट
पैसे कट गए
छोटा हो रहा
बड़ा हो रहा
छोटा आया
चालू नहीं
चल नहीं रहा
काम नहीं कर
एलर्जी
दाने निकल
पता बदलना
कम आया
बिल भेजो

[chat]
hello
helo
hii = 60
namaste
namaskar
ram ram
radhe radhe
jai shree ram
jai mata di
sat sri akal
salam
assalamualaikum
good morning
good night
gud morning
gm
suprabhat
kaise ho = 150
kaisi ho = 150
kese ho
kesi ho
kya haal
kya hal hai
kya chal raha
kya kar rahe
haha*
hehe*
hahaha
hasi aa
lol
mast
mast lag rahi
bahut sundar
bhut sundar
bahut khoobsurat
sundar lag
acchi lag rahi
achi lag rhi
pyari lag
cute
gorgeous
kya baat hai
wah
waah
waah ji
gazab
jhakaas
ek number
kamaal
zabardast live
love you
love u didi
love you didi
i love you
aapki awaaz
aapki aawaz
aapke baal
aapki smile
kahan se ho
kaha se ho
aap kahan se
umar kya
age kya
shaadi
shadi ho gayi
single ho
gana kaun sa
konsa gana
gaana
song ka naam
song name
ye gana
awaz nahi
awaaz nahi aa
awaz nhi aa
aawaz nahi aa
video ruk
hang ho raha
lag ho raha
atak raha
network
dhundhla
volume badhao
happy birthday
janamdin
badhai
congratulations
all the best
god bless
bhagwan
shukriya
dhanyawad
dhanyavad
thank you
thank you didi
thanks didi
thanku
tq
mil gaya bahut accha
mil gya bahut acha
bahut accha hai mera
mujhe bahut pasand aaya
bahut pasand aaya
pasand aaya
mast product hai
maine liya tha mast
best hai maine
recommend karti
recommend karungi
dekh rahi hu
dekh raha hu
se dekh raha
se dekh rahi
mera naam lo
naam lo mera
hello bolo
hi bolo
hi bol do
next live
live kab aaoge
kal live
kal milte
bye
khana khaya
chai
khana kha
pehli baar aayi
pehli bar aaya
नमस्ते = 100
नमस्कार
राम राम
राधे राधे
जय श्री राम
जय माता दी
सुप्रभात
शुभ रात्रि
कैसे हो
कैसी हो
क्या हाल
बहुत सुंदर
बहुत खूबसूरत
सुंदर लग
प्यारी
वाह
हाहा*
धन्यवाद
शुक्रिया
जन्मदिन
बधाई
आवाज नहीं आ
आवाज़ नहीं आ
कौन सा गाना
गाना
कहां से हो
बहुत पसंद आया
लव यू

[spam]
follow karo = 180
follow kro
follow kar lo
follow back
mujhe follow
meko follow
follow do
follow lo follow do
mera channel
channel subscribe
subscribe karo
subscribe kro
subscribe my
meri profile
mere profile
profile check karo
profile dekho
bio me link
bio mein link
ghar baithe = 220
ghar bethe
ghar baithe paise = 250
paise kamao = 250
paise kamaye = 220
paise kamane
paise kamana
paisa kamao
paisa kamaye
kamai
earn money
earning
earning app
online earning
roz kamao
rozana
roz <n>
daily <n>
daily earning
<n> daily
<n> roz
<n> mahina
work from home
part time job
part time kaam
online kaam
typing job
data entry
job chahiye to
naukri
refer karo
refer and earn
network marketing
invest
invest karo
invest kro
investment
paise double = 220
paisa double
double karo
trading
trading sikhe
trading sikho
forex
crypto
bitcoin
usdt
stock tips
intraday tips
share market tips
satta = 220
satta matka
matka
teen patti
rummy
dream11
betting
bet lagao
ipl betting
casino
aviator
color prediction
colour prediction
jackpot
lottery
kbc
loan = 200
loan chahiye
loan lo
instant loan
personal loan
bina document
bina cibil
cibil
followers badhao
followers badhaye
follower chahiye to
saste followers
sasta followers
followers kharide
<n> followers
<n> likes
like badhao
telegram = 180
telegram join
telegram pe aao
telegram group
whatsapp group join
group join karo
join my
whatsapp karo <n>
whatsapp pe aao kaam
message karo kaam
collab
promotion ke liye
paid promotion
promote
brand ambassador
aapne jeeta
aap jeet gaye
inaam
free recharge
free iphone
gift card
click here
click karo
link pe click
is link pe
babaji
baba ji
jyotish
vashikaran = 250
love problem
tantrik
hack
account recover
wazan kam
vajan kam karo
weight loss ke liye
motapa
video call service
hot video
website banwaye
logo banwaye
फॉलो करो
मुझे फॉलो
चैनल सब्सक्राइब
सब्सक्राइब करो
घर बैठे = 220
पैसे कमाओ = 250
पैसे कमाएं = 250
पैसे कमाने
रोज कमाओ
पार्ट टाइम
नौकरी
निवेश
पैसा डबल
क्रिप्टो
बिटकॉइन
ट्रेडिंग
सट्टा
लॉटरी
रमी
लोन = 200
लोन चाहिए तो
बिना दस्तावेज
सस्ते फॉलोअर्स
टेलीग्राम
ग्रुप ज्वाइन
वशीकरण
ज्योतिष
तांत्रिक
इनाम
लिंक पर क्लिक

[complaint]
scam = 250
scammer
scam hai
fraud = 250
fraud hai
frod
froad
fraud log
fraud company
chor = 200
chor ho
chor log
chori
thag
thagi
loot
loot rahe
loot liya
lutere
dhokha = 220
dhokha diya
dhoka
dhokebaaz
dhokebaz
bewakoof banaya
bewakoof bana
bewkoof bana
ullu bana
pagal bana rahe
jhooth
jhuth
jhoothe
jhuthe
jhooth bolte
nakli maal
nakli bhej
nakli diya
nakli nikla
nakli bechte
duplicate bhej
fake hai ye
fake product bhej
ghatiya = 220
ghatiya service
ghatiya maal
bakwas = 200
bakwaas = 200
bekar
bekaar
bekar service
wahiyat
third class
kachra
kachda
worst
worst service
bahut buri service
sabse kharab
paisa barbad
paise barbaad
paise kha
paise kha gaye
paisa kha gye
paise hadap
sharam karo
sharam nahi aati
sharm nahi
besharam
reply nahi dete
reply nhi dete
reply nahi karte
reply kyu nahi
reply kyun nahi
reply hi nahi
koi jawab nahi
koi reply nahi
koi reply nhi
jawab nahi dete
jawab kyu nahi
phone nahi uthate
phone nhi uthate
call nahi uthate
seen karke
ignore kar rahe
ignore kyu
block kar diya
block krdiya
block kr diya
report karunga
report karungi
report kar dunga
report kr dunga
report kar dungi
complaint karunga
complaint karungi
complaint kar dunga
police = 180
police me
consumer court = 250
consumer forum
cyber cell
cyber crime
case karunga
kabhi mat lena
mat lena
mat kharidna
mat lo koi
mat kharido
koi mat
dubara nahi lungi
dobara kabhi nahi
kabhi nahi lunga
pareshan
tang aa gaya
tang aa gayi
hadd hai
घटिया = 220
बकवास = 200
बेकार
धोखा = 220
धोखेबाज
ठग
चोर = 200
फ्रॉड = 250
लूट
झूठ
झूठे
नकली माल
नकली भेज
शर्म
शर्म नहीं आती
बेशर्म
जवाब नहीं देते
कोई जवाब नहीं
फोन नहीं उठाते
ब्लॉक कर दिया
रिपोर्ट कर
शिकायत
पुलिस
उपभोक्ता
मत लेना
मत खरीदना
पैसे खा गए
बेवकूफ बना
परेशान

[person]
kisi se baat = 200
kisi insaan se
insaan se baat
baat karni hai
baat karna hai
baat kara do
baat karwao
baat karao
customer care
customer care number
customer service
helpline
manager
manager se
malik se
owner se
number do call
call karo mujhe
call kro
call back
phone karo
phone number do
mobile number do
contact number
koi reply karega
koi hai kya
agent
aap robot ho
robot ho
bot ho
bot hai kya
real insaan
इंसान से बात
किसी से बात
बात करनी है
बात करवाओ
कस्टमर केयर
फोन नंबर
मैनेजर
रोबोट

[negation around]
nahi
nahin
nhi
nai
ni
na
mat
bina
kabhi nahi
bilkul nahi
nahi hai
no
not
नहीं
ना
न
मत
बिना
नही
कभी नहीं

[no-buy]
sirf dekh = 200
sirf dekh rahi
sirf dekh raha
sirf dekhne
bas dekh = 200
bas dekh rahi
bas dekh rha
bas dekhne aayi
bas aise hi
timepass
time pass
just dekh
nahi lena = 250
nhi lena = 250
nahi leni
nhi leni
nahi chahiye = 250
nhi chahiye = 250
nhi chaiye
nahi kharidna
nhi kharidna
nahi lungi
nahi lunga
nhi lungi
nhi lunga
nahi le sakti
nhi le skti
nahi le sakta
aaj nahi
aaj nhi
abhi nahi
abhi nhi
abhi nahi lena
paise nahi hai = 250
paise nahi
paise nhi
paise nhi hai
paise nhi h
paisa nahi
paisa nhi
paise khatam
pocket khali
jeb khali
garib
gareeb
gareeb hu
budget nahi
budget nhi
budget se bahar
budget ke bahar
bahut mehnga hai mere
mehnga hai mere liye
salary nahi
salary aane do
salary aayegi
salary ke baad
mahine ke end
agle mahine
baad me lungi
baad me dekhenge
baad mein
phir kabhi
fir kabhi
next time
agli baar
sochungi
soch ke batati
soch ke
already hai mere
mere paas hai already
pehle se hai
zarurat nahi
jarurat nhi
interest nahi
mann badal gaya
rehne do
सिर्फ देख
बस देख
नहीं लेना
नहीं चाहिए
नहीं खरीदना
पैसे नहीं
पैसे नहीं हैं
आज नहीं
अभी नहीं
बजट नहीं
बाद में
फिर कभी
अगली बार
जरूरत नहीं
सोचकर बताऊंगी
