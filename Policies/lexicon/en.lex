# English key phrases: written by hand for this product, not collected.
# Lower case, without accents. <n> is any number, a final * any ending of the last word.

[buy]
take it = 60
take them = 60
sent payment
i want this
want this one
i'd like <n>
id like <n>
i'd like to get
id like to get
i'd like to purchase
need <n>
i need it
neeed*
grabbing it
i'll grab
ill grab
lemme get
lemme cop
snag me
put me down for
make it <n>
the last one please
last pair
order me
take my order
my order list
am i on the list
is it reserved for me
still reserved
pay you
how do i pay you
another way to pay
pay another way
can i pay through
can i pay with
do you take
do you accept
paypal ok
page not found
qr code doesnt scan
app crashed
finish my order
place the order
help me order
walk me through
where do i tap
which button
the yellow basket
pick up today
wrap it as a gift
first to comment
number <n> please
no <n> please
lot <n>
buyinggg*
buying this
buying it
ordering now
paying right now
send the details to pay
do i send the money
got space today
a slot on
one seat
seats please
going for the
i'll go with
ill go with
i choose
i'm in
im in
lets do it
deal
yes to the
i want to buy = 250
i wanna buy = 250
want to buy
wanna buy
i wud like to buy
would like to buy
like to purchase
want to purchase
i want to order = 250
wanna order
want to order
like to order
can i order
place an order
place order
placing an order
how to order = 220
how do i order = 220
how can i order = 220
how 2 order
hw to order
how to buy
how do i buy
how can i buy
how can i get this
how do i get it
how do i get one
where do i buy
where can i buy
how to pay = 220
how do i pay
how can i pay
where do i pay
where to pay
pay now
pay with
pay by
can i pay
pay on delivery
i want to pay
ready to pay
ready to buy
paying now
ill pay
i ll pay
i paid = 140
ive paid
i have paid
i just paid
just paid
already paid
payment sent
payment done
paid please check
pls check payment
check my payment
confirm my payment
transferred
i have transferred
just transferred
sent the money
money sent
proof of payment
screenshot of payment
bank details
account number
acct no
send account
send acct
your paypal
paypal or
venmo
zelle
cashapp
cash app
apple pay
gpay
gcash
klarna
afterpay
clearpay
mpesa
send invoice
send me the invoice
invoice please
invoice me
bill me
send the link
send link
send me the link = 180
drop the link
link please
link pls
link plz
link not opening
link isnt working
link doesnt work
link wont open
link is broken
link expired
buy link
checkout link
checkout
check out
cart = 70
add to cart
my basket
in my basket
card declined
payment failed
payment not going through
payment wont go through
wont let me pay
wont let me order
cant checkout
cant pay
ill take = 220
i ll take = 220
i will take = 220
i'll take = 220
ill have
i'll have
ill buy
i'll buy
i will buy
ima buy
imma buy
gonna buy
im buying
im getting
take my money = 250
shut up and take
gimme
give me <n>
i want <n>
i need <n>
i want one
i want it
i want this one
i want that one
i need this one
one for me
<n> for me
<n> please
<n> pls
<n> pcs
<n> pieces please
reserve = 180
reserve it for me
save one for me
save me one
save it for me
hold it for me
hold one for me
hold <n>
can you hold
put aside
put one aside
keep one for me
keep it for me
keep for me
dibs = 220
mine please
claim = 60
claiming
claimed
sold to me
deal ill take
count me in
sign me up
book me in
book me
book a slot
book for
i want to book
can i book
appointment for
enroll me
want to enroll
how to enroll
how do i enroll
want to join the course
join the class
register me
ship it to
deliver it to
send it to my address
my address is = 180
heres my address
where do i send money
where do i send payment
deposit = 60
pay half now
down payment
preorder
pre order
pre-order
add <n> more
add one more
order <n> more
combine my order
where is the yellow basket
discount code not working at
promo code at checkout
cod please
cod available
size <n> please
in size <n> please

[presale]
is it cheaper
cheaper if
how many left
how many ml
how many gb
how many days
how long does it take
how long does it last
how long does one
how long do
what's it made of
whats it made of
made of
is it stretchy
is it lined
does it shrink
does it crease
does it smell
does it hurt
does it work on
does the strap
does the price
do these run
do these fit
are they comfy
are they comfortable
are they true
are you open
do you have parking
do you do
do you gift wrap
do you sell
do you post to
do you still have
can you engrave
can you zoom
zoom in
can i mix
can i wear it
can i use it
can it go in
can i collect
collect from
pay monthly
pay customs
import tax
import duty
is it for
is it good for
good for
is it worth
is it heavy
how heavy
is it the same as
is there a
what's included
whats included
what comes with
comes with
come with
which courier
what fabric is
what wattage
noise cancelling
5g
which size
size should i get
between sizes
heel height
strap length
what's the difference
whats the difference
what are the measurements
how much for
how much to
asking before
before i decide
my skin type
curly hair
undertone
breastfeed*
smell strong
what scent
min order
minimum order
student discount
use it before
will it break
will it work
will it fit
will the colour
will there be more
when are you restocking
when does the course
when does it expire
valid until
any other colours
any plus sizes
how much = 180
how much is
how mch
hw much
hm is
hmuch
how muchh
wats the price
whats the price
what is the price
what price
price please
price pls
price plz
price?
prices?
pp pls
price list
pricelist
the price of
cost of
how much does
total cost
with shipping
incl shipping
shipping fee
shipping cost
shipping included
delivery fee
delivery charge
delivery cost
free shipping
free delivery
postage
do you ship = 200
do u ship
ship to
ship international*
ship worldwide
shipping to
do you deliver
do u deliver
deliver to
delivery to
how long does shipping
how long is delivery
how long is shipping
how long to deliver
when would it arrive
when will it arrive if
if i order
if i order today
before i order
before i buy
thinking of buying
do you have = 130
do u have
have you got
u got
got any
any more
is it available
still available
is this available
available in
avail
available?
in stock
out of stock
sold out
restock
restocking
when will you restock
back in stock
what colours
what colors
which colours
which colors
other colours
other colors
any other color
colour options
color options
in black
in white = 60
in pink
what sizes
which sizes
what size
size chart
sizing
true to size
runs small
runs big
run small
run large
fit a size
does it fit
im a size
plus size
wide feet
half size
measurements
dimensions
how tall is
how long is the
how big is
what length
height <n>
is it original
is it authentic
is it genuine
is it legit
authentic
real leather
genuine leather
is it real
original or
fake or real
made in
what brand
which brand
what material
what fabric
is it cotton
is it silk
stretchy
see through
lined
waterproof
water proof
water resistant
machine wash*
washable
does it fade
tarnish
nickel free
hypoallergenic
sensitive skin
oily skin
dry skin
acne prone
safe for
suitable for
pregnan*
breastfeeding
cruelty free
vegan
halal
ingredients
expiry
expiration date
shelf life
how to use
how do you use
before or after
morning or night
does it contain
what shade
which shade
shade for
spf
warranty = 80
guarantee
refurbished
brand new
unlocked
dual sim
battery life
battery health
does it come with
charger included
compatible with
work with
work on iphone
voltage
discount
any discount
discount if i
discount for <n>
discount for two
best price
lowest price
last price
can you do <n>
bundle = 80
bundle deal
wholesale
bulk
promo
coupon
on sale
black friday
difference between
which one is better
which is better
do you recommend
can i see
show the
show me the back
can you try on
try it on
more pics
more photos
more info
more details
details please
interested in
is there a certificate
certificate
course start
lifetime access
for beginners
recorded or live
opening hours
what time do you open
where are you located
where is your shop
do you have a shop
any branch
walk in
walk ins
pay in parts
return policy
can i return if
how spicy
spicy
gluten free
sugar free
nuts = 60
frozen

[aftersale]
update on order
update on my order
any update
still processing
still says
hasn't come
hasnt come
hasnt come yet
hasn't moved
been <n> weeks
its been <n> days
weeks ago
when are you posting my
has my order
was supposed to
arrived smashed
arrived empty
arrived open
arrived late
came melted
came without
came undone
half empty
half my order
sent size
you sent
you forgot
forgot to send
someone else's parcel
someone elses parcel
wasnt in the package
wasn't in the box
not in the box
broke second day
broke after
snapped
zip broke
chipped after
scratch on
stopped charging
died after
too small
too big
swap for
can i swap
do i send it back
sent it back
return address
address for returns
return postage
when will my refund
refund come
still no refund
difference refunded
discount wasnt applied
money left my account
cancelled my order
order by mistake
by accident
wrong postcode
put the wrong
redirect it
collection point
label created
went back to you
left it with
my face got red
cant log in
can't log in
course access
move my appointment
redo it
how do i claim
i bought from you
bought it from you
this is how it arrived
where is my order = 250
wheres my order = 250
where is my parcel = 250
wheres my parcel
where is my package
wheres my package
where my order
my order = 60
my parcel
my package
order number
order no
order #
track my order
tracking = 180
tracking number
tracking code
tracking says
not arrived
hasnt arrived
hasn't arrived
havent received
haven't received
not received
still waiting for my
still not here
still not delivered
havent got my
did not arrive
didnt arrive
never arrived
never came
not shipped
not shipped yet
has it shipped
did you ship
shipped yet
when will you ship
stuck in customs
stuck at
held at customs
returned to sender
says delivered
marked delivered
courier = 60
driver
dhl
fedex
ups says
royal mail
usps
evri
wrong item
wrong size
wrong colour
wrong color
wrong one
wrong order
wrong address
sent the wrong
sent me the wrong
received the wrong
got the wrong
not what i ordered
different from
came broken
arrived broken = 220
arrived damaged
came damaged
came cracked
damaged = 80
broken = 80
shattered
cracked
leaked
leaking
smashed
torn
ripped
hole in
stain
stained
defect
defective
faulty
missing = 80
missing item
item missing
one missing
only received
only got <n>
incomplete
stopped working
doesnt work anymore
not turning on
wont turn on
wont charge
not charging
too small for me
too big for me
doesnt fit me
dont fit
refund = 220
my refund
refund me please
money back
get my money back
return it
return this
return label
how do i return
how to return
want to return
send it back
send back
exchange
exchange it
swap it for
replace
replacement
change my address
change the address
change my order
change size
cancel my order
cancel order
cancel = 80
charged twice
double charged
charged me twice
paid twice
overcharged
wrong amount
warranty claim
repair
the one i bought
i bought last
i ordered last
ordered <n> days ago
ordered <n> weeks ago
bought from you
my skin reacted
gave me a rash
rash = 60
broke me out
allergic reaction
came off
fell off
peeled
faded after
shrunk
expired = 70
no login
cant access the course
didnt get the email
no confirmation
receipt for
invoice for my order
reschedule
reschedule my
my appointment
my booking

[chat]
hey girl
hi everyone
hi all
evening all
x x
love from
im dead
so funny
you are so funny
hilarious
look amazing
looks amazing on you
so calming
looking tired
whos watching
who's watching
my husband will kill
already have <n> of
bought it last
wearing mine
wearing the one
saved my skin
best purchase ever
came super fast
arrived safely thank
all perfect
what time is it there
what are you eating
see you
goodnight
good night
brb
gtg
gotta go
cant sleep
its raining
drink some water
just joined
what did i miss
hi = 50
hello = 50
hey = 50
hiya
heyy
good morning
good evening
morning all
how are you
hru
hows it going
lol
lmao
lmfao
rofl
haha*
hehe*
omg
love you
love u
love your
love the vibe
luv u
so pretty
so cute
cutie
gorgeous
beautiful
you look
u look
looking good
stunning
queen
slay
ur hair
your hair
your voice
your nails
where are you from
how old are you
are you single
what song
song name
whats the song
name of the song
the music
cant hear
no sound
sound is
lagging
laggy
screen froze
camera
blurry
turn the volume
watching from
greetings from
from brazil
hello from
first time here
great live
nice live
good luck
congrats
happy birthday
bless you
god bless
take care
see you tomorrow
see you next
gn all
thank you so much
thanks for
tysm
ty
love it so much
love mine
bought it last month
got mine
mine came and
best purchase
super happy with
so happy with
highly recommend
wild haha
who else
anyone else
when is the next live
next live
are you live
your dog
your cat
say hi
shout out
shoutout
notice me
follow you
big fan
miss you

[spam]
i follow back
instant back
i made <n>
from home
ask me how
my account manager
reply yes
business opportunity
business proposal
bonus <n>
deposit now
sure odds
fixed matches
connect your wallet
token
giveaway send
double your
approval no credit
we design websites
add me on snap
brand ambassador
verify here
private pics
weekly allowance
lose <n> kg
follow me = 180
follow back
follow for follow
follow 4 follow
f4f
l4l
like for like
follow my page
check my profile
check my bio
check my page
link in bio
link in my bio
visit my
subscribe to my
sub to my
sub4sub
earn money
earn from home
make money
make money online
work from home
passive income
side hustle
extra income
financial freedom
<n> per day
<n> daily
<n> a day
<n> weekly
per week from
guaranteed profit
guaranteed return
invest
investment
investor
forex
crypto
bitcoin
btc
eth
usdt
nft
airdrop
binary options
trading signals
trader
trading
mining
wallet = 50
double your money
casino
slots
free spins
betting
bet now
sportsbook
jackpot
lottery
gambling
loan
loans
quick loan
no credit check
bad credit
cash advance
buy followers
cheap followers
followers cheap
get followers
<n>k followers
real followers
grow your
boost your
promote your
promote it on
promotion page
collab
ambassador
dm us
dm me on
telegram
t me
whatsapp me
whatsapp +<n>
text me on
add me on
contact him on
thanks to mr
thanks to mrs
recovered my account
account recovery
hacker
spell caster
free iphone
free gift card
gift card
giveaway winner
you have won
you won
claim your prize
claim your reward
click here
click the link
click this link
adult
onlyfans
hot girls
sugar daddy
sugar baby
hookup
verify your account
account will be suspended
copyright violation
seo
web design
website design
supplier from china
we are manufacturer
hiring
part time job
online job
data entry
lose weight fast

[complaint]
scam = 250
scammer = 250
scammers
scamming
scammed
fraud
fraudster
thief
thieves
liar
liars
lying
rip off
ripoff
rip-off
robbery
con artist
shame on you
disgusting
disgrace
pathetic
worst
worst seller
worst service
worst shop
worst experience
horrible service
terrible service
awful service
bad service
poor service
rude
so rude
unprofessional
joke of a
nobody answers
nobody replies
no one replies
no one answers
never reply
ignoring me
ignored me
you ignore
keep ignoring
blocked me
you deleted my
report you
reporting you
im reporting
i will report
report this
police
lawyer
small claims
trading standards
sue you
chargeback
dispute with my bank
file a dispute
never again
never buying again
dont buy from
do not buy
dont trust
beware
warning everyone
fake goods
fake products
fakes
you sell fake
counterfeit
trash
garbage
junk
rubbish
piece of crap
waste of money
fed up
sick of
had enough
unacceptable
ridiculous
wtf
bs
stole my money
give me my money back
<n> messages and no

[person]
human
real person
real human
a person
speak to someone
talk to someone
speak with someone
talk to a person
talk to an agent
speak to an agent
live agent
agent please
customer service
customer support
customer care
support team
manager
supervisor
representative
someone help me
are you a bot
is this a bot
not a bot
stop the bot
operator
call me
phone number to call
can i call you
speak to the owner

[negation]
not = 60
dont
don't
do not
didnt
didn't
wont
won't
will not
isnt
isn't
cant
can't
cannot
no = 60
never
nope
nah
none
without
wasnt
wouldnt
wouldn't
no longer
stopped
unless
instead of

[no-buy]
wont take = 200
not taking
dont want it
just looking
just watching
only looking
only watching
just browsing
just here for
im just here
here for the vibes
not buying
not buying today
not today
wont buy
won't buy
not going to buy
not gonna buy
im not buying
dont want to buy
don't want to buy
dont need it
not interested
no thanks
no thank you
no money
no money today
im broke
i'm broke
so broke
broke af
cant afford
can't afford
payday
wait for payday
waiting for payday
till payday
too expensive for me
out of my budget
over my budget
no budget
maybe next time
maybe later
another time
next month maybe
ill think about it
let me think
i'll pass
ill pass
changed my mind
already have one
already have it
wish i could buy
wish i could afford
saving up
