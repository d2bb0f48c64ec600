# Italian key phrases: written by hand for this product, not collected.
# Lower case, without accents. <n> is any number, a final * any ending of the last word.
# Elided words stand twice: with the apostrophe as a blank and without it.

[buy]
voglio comprare = 250
vorrei comprare = 250
vorrei acquistare = 250
voglio acquistare = 250
volevo comprare = 220
volevo acquistare = 220
desidero acquistare
mi piacerebbe comprare
vorrei ordinare = 250
voglio ordinare = 250
volevo ordinare = 250
vorrei fare un ordine
voglio fare un ordine
fare un ordine = 200
fare ordine
come ordino = 220
come ordinare = 220
come si ordina = 220
come faccio a ordinare = 220
come faccio ad ordinare = 220
come faccio per ordinare
come posso ordinare = 220
cm ordino
cm si ordina
cm faccio a ordinare
come compro = 220
come comprare = 220
come si compra = 220
come faccio a comprare = 220
come faccio a comprarlo
come faccio a comprarla
come faccio a prenderlo
come faccio a prenderla
come faccio ad acquistare = 220
come posso comprare
come posso acquistare = 220
come acquistare = 220
come si acquista = 220
come si prende
come lo prendo
come la prendo
dove compro
dove si compra = 200
dove posso comprare
dove posso acquistare
dove lo compro
dove la compro
dove si ordina
dove ordino
dove clicco
dove devo cliccare
lo prendo = 250
la prendo = 250
li prendo = 250
le prendo = 220
prendo io = 200
prendo <n>
prendo questo
prendo questa
prendo il
prendo la
prendo lo
prendo quello
prendo quella
prendo due
prendo uno
prendo una
prendo entrambi
prendo entrambe
ne prendo = 220
ne prendo uno
ne prendo due
ne prendo <n>
ne voglio = 220
ne voglio uno
ne voglio una
ne voglio due
ne voglio <n>
ne vorrei
lo voglio = 200
la voglio = 200
li voglio = 180
le voglio
voglio questo
voglio questa
voglio quello
voglio quella
voglio il
voglio la
voglio <n>
io voglio
io la voglio
io lo voglio
io la prendo
io lo prendo
lo compro = 220
la compro = 220
li compro
compro io
compro tutto
compro subito
lo acquisto
la acquisto
l acquisto
lacquisto
per me uno
per me una
uno per me = 180
una per me = 180
<n> per me
per me il
per me la
a me uno
a me una
anche a me
anche per me
dammi <n>
dammi uno
dammi una
dammene
mandami <n>
mandamene
mandamelo
mandamela
mi mandi <n>
mi dia
mi dai
mettimi da parte = 250
mettimelo da parte
mettimela da parte
mi metti da parte = 250
metti da parte = 250
mettere da parte = 250
mettetemi da parte
tienimi = 200
tienimelo
tienimela
me lo tieni = 220
me la tieni = 220
mi tieni = 200
tenermi da parte
tenermelo
tenermela
tenetemi
me lo tenete
conservami
riservami
riservamelo
bloccami = 220
bloccamelo
bloccamela
me lo blocchi = 220
me la blocchi = 220
blocca per me
prenotare = 150
vorrei prenotare = 220
voglio prenotare = 220
posso prenotare = 200
lo prenoto
la prenoto
prenoto = 200
prenotato
prenotami
me lo prenoti
e mio
e mia
il <n> e mio
numero <n> mio
il numero <n> per me
segnami = 200
segnami per
segna anche me
aggiungimi = 180
aggiungi al mio ordine
aggiungere al mio ordine
aggiungi anche
aggiungine
un altro per mia
come pago = 220
come si paga = 220
come posso pagare = 220
come ti pago
come vi pago
cm pago
cm si paga
dove pago = 200
dove si paga
dove mando i soldi
dove ti mando i soldi
dove faccio il bonifico
a chi faccio il bonifico
posso pagare = 180
posso pagare con
si puo pagare
si puo pagare con
pago con
pago subito = 220
pago adesso
pago ora
accettate paypal
accetti paypal
paypal
con paypal
postepay = 200
post pay
numero postepay
ricarica postepay
ricarico postepay
satispay = 200
bonifico = 180
bonifico fatto = 220
ho fatto il bonifico = 220
ho fatto bonifico
fatto il bonifico
iban = 200
mandami iban
mi mandi l iban
mandi liban
il tuo iban
coordinate bancarie
coordinate per il bonifico
dati per il pagamento
dati per il bonifico
dati per pagare
contrassegno = 200
in contrassegno
pagamento alla consegna = 200
alla consegna pago
pago alla consegna
in contanti
con carta
scalapay = 150
klarna
bancomat
ho pagato = 120
ho gia pagato
gia pagato
appena pagato = 220
ho appena pagato = 220
ho pagato adesso
pagamento fatto = 220
pagamento effettuato = 220
pagamento inviato
pagato controlla
pagato controllate
controlla il pagamento
controllate il pagamento
puoi controllare il pagamento
verifica il pagamento
conferma il pagamento
confermi il pagamento
mi confermi il pagamento
arrivato il pagamento = 220
arrivati i soldi = 220
arrivato il bonifico = 220
ricevuta del bonifico
ricevuta di pagamento
screen del pagamento
screen del bonifico
soldi mandati
ho mandato i soldi = 220
ho inviato i soldi = 220
soldi inviati
manda il link = 220
mandami il link = 220
mi mandi il link = 220
mandi link
manda link
mandate il link
il link per favore
il link pls
link per favore = 200
link pls
link x favore
link grazie
mi passi il link
passami il link
metti il link
link per comprare
link per acquistare
link per ordinare
link non si apre = 200
il link non si apre
non si apre il link
il link non funziona = 200
link non funziona = 200
link non va = 180
il link non va
link rotto
link non carica
carrello = 180
nel carrello
al carrello
il carrello
carrello vuoto
carrello si svuota
non riesco a pagare = 220
non riesco ad acquistare = 220
non riesco a comprare = 220
non riesco a ordinare = 220
non riesco ad ordinare = 220
non riesco a completare = 220
non mi fa pagare = 220
non mi fa comprare
non mi fa ordinare
non mi fa acquistare
non mi fa completare
non fa pagare
completare l ordine
completare lordine
concludere l ordine
concludo l ordine
carta rifiutata = 220
rifiuta la carta
mi rifiuta la carta
carta non accettata
pagamento rifiutato
pagamento non va
pagamento fallito
non passa il pagamento
codice sconto non funziona
il codice non funziona
non prende il codice
il mio indirizzo = 180
il mio indirizzo e
ti mando l indirizzo
ti do l indirizzo
spediscimi
spediscimelo
taglia <n> per favore
taglia m per favore
taglia <n> grazie
misura <n> per favore
numero <n> per favore
un <n> per favore
<n> per favore
<n> pezzi
due pezzi
acconto = 180
lascio un acconto
mando un acconto
caparra = 180
preordine
preordinare
pre ordine
vorrei un appuntamento = 220
prendere appuntamento = 220
prendere un appuntamento
fissare un appuntamento
prenotare un appuntamento
avete posto
c e posto
posto libero
iscrivermi = 220
vorrei iscrivermi
voglio iscrivermi
come mi iscrivo = 220
mi iscrivo
ci sto
affare fatto = 200
venduto
aggiudicato
aggiudicata
prendi i miei soldi
prenditi i miei soldi

[presale]
prezzo = 150
prezzo?
il prezzo
prezzi
prezzo per favore
prezzo pls
che prezzo
che prezzo ha
qual e il prezzo = 200
qual e il costo
a che prezzo = 180
listino
listino prezzi
tariffe
quanto = 100
quanto costa = 200
quanto costano = 200
qnt costa
qnto costa
quante = 80
quanto viene = 200
quanto vengono = 200
quanto fa
quanto e
quanto sta
quanto vuoi
quanto volete
quanto sarebbe
quanto verrebbe
costa quanto
quanto per
quanto per due
costo
costi
ultimo prezzo = 180
prezzo finale
miglior prezzo
sconto = 100
uno sconto
c e sconto
ce sconto
ci sono sconti
fai sconto
fate sconto
fate sconti
mi fai uno sconto
mi fate uno sconto
sconto se
sconto per due
sconto su due
se ne prendo = 180
se ne prendo due = 200
se prendo
se prendo due
se prendo entrambi
per due pezzi
trattabile = 150
prezzo trattabile
meno di
a <n> me lo dai
me lo fai a
me la fai a
facciamo <n>
offerta = 80
in offerta
promo
promozione
in promozione
codice sconto
ingrosso = 150
all ingrosso
allingrosso
rivenditore
per rivendita
rate = 80
a rate = 150
pagamento a rate
in <n> rate
spedizione = 120
spese di spedizione = 200
spedizione quanto
quanto la spedizione
costo spedizione
costo della spedizione
spedizione gratuita
spedizione gratis
spedizione inclusa
spedizione compresa
con spedizione
spedite = 150
spedite in
spedite a
spedite anche
spedisci
spedisci in
spedisci a
spedite all estero
consegnate a
consegnate in
consegna a
consegna in
consegnate anche
fate consegne
fate spedizioni
tempi di consegna = 200
tempi di spedizione = 200
in quanto tempo
quanto tempo ci mette
quanto ci mette = 180
quanto ci vuole
in quanti giorni
quanti giorni
quando arriva se
quando arriverebbe
se ordino
se ordino oggi = 180
se lo ordino
se lo prendo oggi
se compro oggi
arriva per
arriva entro
arriva prima
entro natale
prima di natale
prima di ordinare
prima di acquistare
prima di comprare
con che corriere
che corriere usate
ritiro in negozio
ritiro a mano
ritirare in negozio
si puo ritirare
avete un negozio
avete negozio
negozio fisico = 180
dove siete
dove si trova il negozio
dove vi trovate
dov e il negozio
orari
orari di apertura
a che ora aprite
fino a che ora
aperti la domenica
siete aperti
disponibile = 150
e disponibile = 180
disponibili
ancora disponibile = 180
disponibilita
c e ancora
ce ancora
ci sono ancora
ne avete ancora
ce l avete
ce lavete
ce l hai
avete ancora = 180
hai ancora
e rimasto
ne e rimasto
quanti ne avete
quanti ne restano
esaurito
esaurita
e finito
sold out
quando torna = 180
quando tornano
quando torna disponibile
quando riassortite
riassortimento
arrivera di nuovo
avete la taglia = 200
avete taglia
avete il numero
hai la taglia
c e la taglia
ce la taglia
ci sono taglie
che taglie = 200
che taglia = 180
quali taglie = 200
che taglie avete
che taglie ci sono
che numeri
che numeri avete
taglie disponibili
guida alle taglie
guida taglie
tabella taglie
taglia unica
taglie forti
taglie comode
curvy
veste come
veste grande
veste piccolo
veste piccola
veste bene
vestibilita
come veste = 200
calza
calzano
calza piccolo
come calza
porto una
porto la
porto il
porto una <n>
porto il <n>
di solito porto
sono alta
sono alto
sono una
peso <n>
misure
che misure
misura quanto
quanto misura
dimensioni
quanto e lungo
quanto e lunga
quanto e alto il tacco
altezza tacco
ci sta un
ci entra
che colori = 200
quali colori = 200
altri colori = 180
altro colore
in altri colori
che colori avete
colori disponibili
c e in nero
ce in nero
c e nero
in nero = 60
in bianco
in rosso
in altri
avete in
lo avete in
la avete in
e originale = 200
originale = 130
originali = 80
sono originali
e autentico
e autentica
autenticita
autentico
autentica
e una replica
e un falso o
con scontrino
certificato di
con certificato
vera pelle = 200
e vera pelle
pelle vera
ecopelle
similpelle
e in pelle
che materiale = 200
di che materiale
in che materiale
materiale
che tessuto
di che tessuto
tessuto
e cotone
cotone
e seta
lana
acciaio
argento 925
e argento
placcato
si annerisce
annerisce
diventa nero
scolorisce
perde colore
stinge
si restringe
restringe
stropiccia
e trasparente
trasparente
foderato
foderata
elasticizzat*
e elastico
impermeabile = 200
e impermeabile = 200
waterproof
resiste all acqua
resistente all acqua
si lava
in lavatrice
lavabile
nichel
nickel free
anallergic*
ipoallergenic*
pelle grassa
pelle secca
pelle sensibile
pelle sensibili
pelli sensibili
pelle mista
pelle acneica
acne
brufoli
in gravidanza = 180
gravidanza
incinta = 130
allattamento
allatto
ingredienti
inci = 150
senza profumo
senza glutine
senza zucchero
senza lattosio
vegano
cruelty free
piccante
e piccante
scadenza
quando scade
data di scadenza
come si usa = 200
come si utilizza
come si applica = 180
come usarlo
come usarla
come lo uso
quante volte
prima o dopo
mattina o sera
che tonalita
che tono
che colore per
quanti ml
quanto dura
quanto dura il profumo
persistente
persistenza
profuma tanto
compatibile = 150
compatibile con
funziona con
va bene per = 150
va bene con
va bene su
va bene per pelle
adatto = 130
adatta
adatto a
adatta a
caricatore incluso
con caricatore
cosa c e nella
cosa include
garanzia = 130
ha garanzia
ha la garanzia
quanti anni di garanzia
garantito
nuovo o
usato o nuovo
ricondizionato
sbloccato
quanti giga
batteria
stato batteria
dual sim
info = 120
info per favore
info pls
info grazie
informazioni
maggiori info
maggiori informazioni
piu info
dettagli
piu dettagli
altre foto
piu foto
foto del retro
sono interessata
sono interessato
mi interessa = 130
mi interesserebbe
fai vedere = 150
fammi vedere
puoi far vedere
ci fai vedere
fate vedere
mostra
mostraci
puoi mostrare
da vicino
puoi provarlo
puoi provarla
la provi
lo provi
differenza = 150
che differenza c e
qual e la differenza
qual e meglio
quale e meglio
quale consigli = 180
quale mi consigli = 180
cosa consigli
mi consigli
consigliate
quando inizia il corso = 180
inizia il corso
attestato
registrate le lezioni
resta registrato
per principianti
si puo rendere
posso rendere se
se non va bene
se non mi va
si puo cambiare se

[aftersale]
dov e il mio ordine = 250
dove il mio ordine
dove il mio pacco = 250
dov e il mio pacco = 250
dove e il mio pacco
dove il pacco
il mio pacco = 200
il mio ordine = 150
mio pacco
mio ordine
la mia spedizione
a che punto e il = 200
che fine ha fatto = 180
non e arrivato = 220
non e arrivata = 220
non e ancora arrivato = 250
non e ancora arrivata = 250
non mi e arrivato = 250
non mi e arrivata = 250
nn e arrivato = 220
nn mi e arrivato
non arriva
ancora non arriva
ancora niente = 150
ancora nulla
ancora non ho ricevuto
non ho ricevuto = 220
nn ho ricevuto
non ho ancora ricevuto = 250
mai arrivato = 220
mai arrivata
mai ricevuto
sto ancora aspettando = 220
sto aspettando
aspetto ancora
aspetto da
quando arriva il mio = 220
quando arriva la mia
quando mi arriva = 200
numero di tracking = 220
tracking = 180
codice di tracking
codice tracking
numero di tracciamento = 220
codice di tracciamento
numero spedizione
numero di spedizione
tracciare
tracciabile il mio
tracciamento
numero ordine
numero d ordine
ordine numero
ordine n
poste
bartolini
brt = 150
gls
sda
dhl
corriere non
il corriere
postino
punto di ritiro
fermo deposito
giacenza = 200
in giacenza
risulta consegnato = 250
consegnato ma = 220
segna consegnato
dice consegnato
consegnato al vicino
avete spedito = 200
hai spedito = 200
e stato spedito = 200
e partito
partito il pacco
quando spedite il mio
quando parte
non avete spedito
fermo in dogana = 220
dogana = 180
tornato al mittente
tornato indietro
indirizzo sbagliato = 200
sbagliato indirizzo
cambiare indirizzo = 180
cambiare l indirizzo
modificare indirizzo
modificare l indirizzo
arrivato rotto = 250
arrivata rotta = 250
e arrivato rotto
rotto = 130
rotta = 130
rotti
rotte
spezzat*
spaccat*
scheggiat*
danneggiat* = 220
ammaccat*
strappat*
bucat*
un buco
macchiat*
macchia
graffiat*
graffio
crepat*
incrinat*
arrivato aperto
era aperto
fuoriuscit*
rovesciat*
versato nel pacco
taglia sbagliata = 220
colore sbagliato = 220
prodotto sbagliato = 220
articolo sbagliato = 220
numero sbagliato
sbagliato taglia
sbagliato colore
avete sbagliato
hai sbagliato
mi avete mandato = 180
mi avete spedito
mi hai mandato = 180
mandato un altro
mandato un altra
mandato il colore
mandato la taglia
arrivato un altro
arrivata un altra
non e quello che = 180
non e quella che = 180
avevo ordinato = 200
avevo preso
avevo chiesto
ho ordinato la = 120
ho ordinato il = 120
ho ordinato due settimane
ho ordinato e
diverso da
manca = 180
manca un
manca una
mancano = 180
mancante
incompleto
non c era nel pacco
non era nel pacco
arrivato solo
ricevuto solo
difettos* = 220
difetto
difettato
non funziona piu = 220
non si accende = 220
non carica
non si carica
non va piu
smesso di funzionare
si e rotto = 220
si e rotta = 220
si e scollat*
scollat*
si e scucit*
scucit*
si e staccat*
zip rotta
scolorit*
si e ristrett*
ristrett*
annerit*
mi sta piccolo
mi sta piccola
mi sta grande
mi sta stretto
mi sta stretta
mi sta larg*
mi va piccolo
mi va grande
mi va stretto
mi vanno strette
mi vanno grandi
non mi va bene = 180
non mi sta = 180
non mi entra = 180
troppo piccolo per me
troppo grande per me
reso = 180
un reso = 200
fare il reso = 220
fare un reso = 220
come faccio il reso = 220
etichetta di reso = 220
etichetta reso
indirizzo per il reso
restituire = 220
restituirlo
restituirla
restituzione
rendere = 130
vorrei rendere
voglio rendere
rimandare indietro = 220
rimandarlo indietro = 220
rimandarla indietro
mandare indietro
mandarlo indietro
spedire indietro
come lo rimando
rispedire
rispedito
rimborso = 220
rimborsare
rimborsato
rimborsata
il rimborso = 220
mio rimborso
essere rimborsata
soldi indietro = 220
indietro i soldi = 220
riavere i soldi
cambio = 100
fare un cambio = 200
cambiare taglia
cambiare la taglia = 200
cambiarlo con
cambiarla con
posso cambiarlo
posso cambiarla
sostituzione = 200
sostituire = 180
sostituirlo
sostituirmelo
annullare = 180
annullare l ordine = 220
annullare lordine
annulla il mio ordine = 220
annullate
cancellare l ordine
cancellare lordine
addebitato due volte = 250
addebitata due volte
addebito doppio = 250
doppio addebito = 250
scalato due volte = 250
scalati due volte
pagato due volte = 220
preso due volte i soldi
addebitato di piu
addebitati
reazione allergica
allergia dopo
mi ha irritato
sfogo
arrossamento
scadut* = 180
in garanzia
usare la garanzia
assistenza per
fattura = 150
scontrino del
non riesco ad accedere
accesso al corso
non ho ricevuto la mail
mail di conferma
conferma ordine
spostare appuntamento
spostare l appuntamento = 200
disdire = 180
disdire l appuntamento
comprato da voi
preso da voi
preso la settimana scorsa

[chat]
ciao = 50
ciaoo
ciaooo
ciao a tutti
ciao a tutte
ciao bella
salve = 50
buongiorno = 50
buonasera = 60
buona sera = 60
buon pomeriggio
buonanotte
buona notte
notte a tutti
come stai = 130
come va
cm stai
tutto bene
hey
haha*
ahaha*
ahahah*
ahah
eheh
hihi
lol
xd
muoio
sto morendo
che ridere
mi fai ridere
mi fai morire
sei simpatica
simpaticissim*
bella
bellissima
bellissimo
stupenda
sei bellissima
sei stupenda
che bella che sei
meravigliosa
fantastica
regina
tesoro
amore = 60
ti adoro
vi adoro
ti amo
tvb
tvtb
ti seguo sempre
i tuoi capelli
che capelli
la tua voce
le tue unghie
il tuo cane
il tuo gatto
che canzone = 150
che canzone e
titolo della canzone
come si chiama la canzone = 150
la musica
che musica
non si sente = 150
nn si sente
non ti sento
non si sente niente
senza audio
va a scatti
scatta
si e bloccato il video
si blocca
sfocato
sfocata
alza il volume
abbassa la musica
quanti anni hai = 150
di dove sei = 150
da dove
sei fidanzata
sei single
buon compleanno
tanti auguri
auguri = 100
complimenti
brava
bravissima
in bocca al lupo
buon lavoro
buona diretta
buona live
saluti da = 150
un saluto
un saluto da
mi saluti
salutami
saluta
baci
bacioni
un bacio
bacini
un abbraccio
grazie mille = 120
grazie di cuore
grazie tesoro
grazieee
arrivato tutto perfetto = 180
arrivato tutto
arrivato ieri bellissimo
tutto perfetto = 150
e arrivato bellissimo
contentissim* = 150
soddisfattissim* = 150
super soddisfatt*
ce l ho gia e
ce l ho ed e
la adoro
lo adoro
consigliatissim* = 150
lo consiglio
la consiglio
miglior acquisto
prossima diretta
prossima live
quando vai in diretta
quando fai la prossima
a domani
ci vediamo
buona serata
vado a dormire
vado a letto
prima volta qui
appena arrivata
chi c e da
vi guardo da
che caldo
che freddo
cosa mangi

[spam]
seguimi = 180
seguimi che
seguitemi = 180
ti seguo se
ricambio = 180
ricambio il follow = 220
ricambio subito
follow per follow
follow back
segui per segui
like per like
passa dal mio profilo = 200
passate dal mio profilo
guarda il mio profilo = 200
guardate il mio profilo
vai sul mio profilo
nel mio profilo
visita il mio profilo
visitate la mia
link in bio
link nella mia bio
iscriviti al mio = 180
iscriviti al canale
iscrivetevi al mio
il mio canale
guadagna = 220
guadagnare = 220
guadagna da casa = 250
guadagnare da casa = 250
guadagnare online = 250
guadagna online
guadagni
soldi facili
soldi da casa
soldi online
lavora da casa = 250
lavorare da casa = 250
lavoro da casa = 220
lavoro online
dal telefono
dal cellulare
entrata extra
entrate extra = 250
entrate passive
rendita passiva = 250
reddito passivo
reddito extra
secondo lavoro
<n> al giorno
<n> euro al giorno
<n> a settimana
<n> al mese da
liberta finanziaria = 250
opportunita di lavoro
opportunita di business
cerco persone
cerco <n> persone
cerchiamo collaboratori
cerchiamo personale
investi = 180
investire = 180
investimento
investimenti
ho investito
rendimento
criptovalut* = 220
cripto
crypto
bitcoin
usdt
wallet
trading = 200
trader
forex
segnali = 150
segnali gratis
casino = 220
scommesse = 220
pronostici = 220
schedina
slot = 180
giri gratis
bonus benvenuto
bonus senza deposito
jackpot
vincita sicura
lotteria
prestito = 200
prestiti = 200
prestito veloce
finanziamento
finanziamenti
senza busta paga = 220
cattivi pagatori = 220
follower economici
comprare follower
compra follower
vendo follower
follower reali
follower veri
follower a poco
<n> follower
<n> like
aumenta i tuoi
aumenta follower
telegram = 180
scrivimi su telegram
scrivimi su whatsapp
scrivimi in privato
contattami su
contattami in privato
whatsapp +<n>
gruppo telegram
canale telegram
entra nel gruppo
unisciti
gruppo vip
collaborazione
collab
ambassador
brand ambassador
sponsorizzare
sponsorizziamo
pubblicita per
promuoviamo
hai vinto = 220
avete vinto
congratulazioni hai
ritira il premio
ritira il tuo premio
premio
buono regalo
iphone gratis
clicca qui = 180
clicca il link
clicca sul link
cartomante = 220
cartomanzia
sensitiva
legamenti d amore
lettura tarocchi
tarocchi
mago
recupero account
account hackerato
hacker
foto piccanti
contenuti piccanti
contenuti esclusivi
onlyfans
incontri
perdere <n> kg
perdi <n> kg
perso <n> kg
dimagrire = 180
dimagrisci
siti web
creiamo siti
loghi
account verra sospeso

[complaint]
truffa = 250
truffatori = 250
truffatore = 250
truffatrice = 250
truffata = 250
truffato = 250
truffe
e una truffa
siete dei truffatori
imbroglio
imbroglioni
imbrogliona
imbroglion*
ladri = 220
ladro
ladra
siete dei ladri
rubate
rubato
fregata = 150
fregatura = 200
mi avete fregat*
presa per il culo
prendete in giro
presa in giro
prendere in giro
bugiard*
bugie
vergogna = 220
vergognat*
vergognatevi = 250
vergognoso = 220
vergognosa
che schifo
fa schifo
fate schifo
schifo
schifezza
schifoso
merda
di merda
cagata
spazzatura
robaccia
pessimo = 200
pessima = 200
pessimo servizio = 220
servizio pessimo = 220
servizio scadente
peggior
peggior servizio
peggior negozio
il peggiore
la peggiore
orribile servizio
assistenza inesistente = 220
assistenza pessima
nessuno risponde = 220
nessuno mi risponde
nessuno mi caga
non rispondete = 200
non risponde nessuno = 220
non rispondete mai = 220
non mi rispondete
perche non rispondete
rispondete = 120
mi ignorate = 200
ignorate
ignorata
visualizzate e non = 220
visualizzato e
mi avete bloccato = 200
mi avete bloccata = 200
bloccata dopo
cancellate i commenti
denuncia = 200
denuncio
vi denuncio = 250
ti denuncio
denunciare = 220
sporgo denuncia
querela
polizia
polizia postale = 250
carabinieri = 220
guardia di finanza = 220
avvocato = 200
associazione consumatori
altroconsumo
codacons = 220
segnalo = 150
vi segnalo = 220
ti segnalo
segnalare questa
segnalazione
agcm
mai piu = 180
non comprate = 220
nn comprate
non acquistate
non fidatevi = 250
state attenti = 200
statene alla larga
alla larga
attenzione truffa
merce falsa = 220
merce contraffatta = 220
contraffatt*
vendete falsi = 220
vendete roba falsa
falsi
tarocco
taroccat*
ridatemi i soldi = 220
ridatemi i miei soldi = 220
ridammi i soldi
rivoglio i miei soldi = 220
rivoglio i soldi
stufa
sono stufa
basta = 60
non ne posso piu
mi avete stufato
scandaloso
inaccettabile
assurdo
ridicoli
maleducat*
maleducazione
mancanza di rispetto
scorretti
disonest*
incompetenti
buffoni
cialtroni

[person]
parlare con qualcuno = 220
parlare con una persona = 220
parlare con un operatore = 220
operatore = 180
operatrice
un operatore
persona vera = 220
persona reale
una persona vera
umano
essere umano
servizio clienti = 180
assistenza clienti
assistenza = 100
responsabile
titolare
direttore
proprietaria
sei un bot = 220
siete un bot
un robot
risponditore
non un bot
mi chiamate
chiamatemi
richiamatemi
numero di telefono
numero da chiamare
qualcuno mi aiuta
qualcuno puo aiutarmi

[negation]
non
nn
no
mai
niente
nulla
nessuno
nessuna
senza
neanche
nemmeno
invece di
nope

[no-buy]
guardo solo = 200
guardo soltanto
sto solo guardando = 250
solo guardando
solo guardare
do solo un occhiata
solo un occhiata
solo curiosare
sto curiosando
curiosavo
solo per curiosita
solo per guardare
sono qui solo per
oggi non compro = 250
oggi non prendo
oggi niente
oggi no
oggi nn compro
non compro = 220
non compro niente = 250
nn compro
non prendo niente
non prendo nulla
non voglio comprare = 250
non lo voglio
non la voglio
non lo prendo
non la prendo
non mi serve = 180
non mi interessa = 200
non sono interessata
non sono interessato
no grazie = 180
non ho soldi = 250
nn ho soldi
senza soldi = 200
senza una lira
non ho una lira
non ho un euro
sono al verde = 250
al verde = 220
sono povera
sono povero
sono in bolletta
conto a zero
conto in rosso
non posso permettermelo = 220
non me lo posso permettere = 220
non posso permettermi
fuori budget
fuori dal mio budget
troppo caro per me = 180
troppo cara per me
troppo costoso per me
aspetto lo stipendio = 220
aspetto stipendio
quando arriva lo stipendio = 220
quando prendo lo stipendio
fine mese
a fine mese
mese prossimo
il mese prossimo
un altra volta
unaltra volta
la prossima volta = 150
alla prossima = 100
magari piu avanti
magari la prossima
piu avanti
ci penso
ci devo pensare
devo pensarci
ci ho ripensato
ho cambiato idea
ce l ho gia
ne ho gia
ne ho gia uno
stavolta passo
vorrei poter
magari potessi
