# German key phrases: written by hand for this product, not collected.
# Lower case, umlauts folded to plain vowels and also spelt with e. <n> is any number, a final * any ending of the last word.

[buy]
ich mochte kaufen
ich moechte kaufen
mochte kaufen = 220
moechte kaufen = 220
will kaufen = 220
ich will kaufen
wurde gerne kaufen
wuerde gerne kaufen
wurde gern kaufen
gerne kaufen
mochte bestellen = 250
moechte bestellen = 250
will bestellen = 220
wurde gerne bestellen = 220
wuerde gerne bestellen = 220
wurde gern bestellen
gerne bestellen
gern bestellen
wie bestell ich = 220
wie bestelle ich = 220
wie kann ich bestellen = 220
wie kann man bestellen
wie bestellt man = 220
wo bestell ich
wo bestelle ich
wo kann ich bestellen = 220
wo kann man bestellen
wo kann ich das bestellen
wo bestellen
wie bestellen
wie kauf ich
wie kaufe ich
wie kann ich kaufen
wie kann ich das kaufen
wo kann ich das kaufen
wo kaufe ich
wo kann ich kaufen
wo kann man das kaufen
wie komme ich an
wie krieg ich
ich nehm = 200
ich nehme = 200
nehm ich = 220
nehme ich = 220
ich nehms
nehm es
nehm die
nehm den
nehm das
nehme die
nehme den
nehme das
nehme es
nehm beide
nehme beide
ich hatte gern = 180
hatte gerne = 180
haette gern
haette gerne
hatte gern
ich bestell
ich bestelle = 180
bestelle ich
bestell ich mir
bestellung aufgeben = 200
ich kauf
ich kaufe = 180
ich kaufs
kauf ich = 80
kaufe ich
will haben = 180
ich will haben
will ich haben = 200
muss ich haben = 180
muss haben
brauch ich
ich brauche <n>
ich will <n>
ich will den
ich will die
ich will das
ich mochte die
ich mochte den
ich moechte die
ich moechte den
ich moechte <n>
ich mochte <n>
einmal bitte
einmal die
einmal in
einmal den
zweimal bitte
zweimal die
<n> mal bitte
<n>x bitte
<n> x bitte
<n> stuck bitte
<n> stueck bitte
<n> stk
fur mich bitte
fur mich eine
fur mich einen
fuer mich bitte
fuer mich eine
fuer mich einen
eine fur mich
einen fur mich
mir bitte <n>
mir bitte eine
gib mir
gebt mir
schick mir <n>
schickt mir <n>
zuruckleg*
zurucklegen = 220
zuruecklegen = 220
leg mir
leg zuruck
legt mir
legst du mir
legen sie mir
reservier* = 200
reservieren = 200
reserviert = 150
reservierst du mir
kannst du reservieren
reserviere mir
heb mir
heb mir auf
hebst du mir
heben sie mir
aufheben = 130
halt mir
beiseite legen = 220
zur seite legen = 220
weglegen
meins = 120
das ist meins
gehort mir
nummer <n> bitte
nummer <n> fur mich
nr <n> bitte
wie bezahl ich = 220
wie bezahle ich = 220
wie zahl ich = 220
wie zahle ich = 220
wie kann ich bezahlen = 220
wie kann ich zahlen = 220
wie bezahlt man
wo bezahle ich
wo zahle ich
wohin uberweisen = 220
wohin ueberweisen = 220
wohin soll ich uberweisen
wohin mit dem geld
kann ich mit
mit paypal
per paypal
paypal
paypal adresse = 220
deine paypal
eure paypal
per uberweisung
per ueberweisung
mit karte zahlen
kartenzahlung
auf rechnung = 180
per rechnung
kauf auf rechnung
klarna
per nachnahme
nachnahme
sofortuberweisung
giropay
wero
twint = 200
eps
iban = 200
kontodaten = 220
kontonummer = 200
bankverbindung = 220
bankdaten
hab bezahlt = 220
habe bezahlt = 220
schon bezahlt = 180
gerade bezahlt = 220
grad bezahlt = 220
eben bezahlt = 220
bezahlt bitte
hab uberwiesen = 220
habe uberwiesen = 220
hab ueberwiesen = 220
habe ueberwiesen = 220
uberwiesen = 180
ueberwiesen = 180
geld ist raus = 220
geld ist unterwegs = 220
geld geschickt
zahlung ist raus
zahlung angekommen
geld angekommen
ist das geld da
ist die zahlung da
zahlung eingegangen
zahlungseingang
zahlung prufen
bitte prufen
zahlung bestatigen
uberweisungsbeleg
zahlungsbeleg
beleg geschickt
link bitte = 200
link pls
link plz
den link bitte
schick den link = 200
schick mir den link = 220
schick link
schickt den link
gib link
hast du den link
kann ich den link
link zum kaufen
link zum bestellen
link geht nicht = 200
link geht nich
link funktioniert nicht = 200
link funzt nicht
link klappt nicht
link offnet nicht
link offnet sich nicht
link oeffnet nicht
link kaputt = 180
link tot
seite ladt nicht
seite laedt nicht
seite lauft nicht
kaufbutton
kaufen button
button geht nicht
warenkorb = 180
im warenkorb
in den warenkorb
warenkorb ist leer
kasse geht nicht
zur kasse
checkout
kann nicht bezahlen = 220
kann nicht zahlen = 220
kann nicht bestellen = 220
bezahlen geht nicht = 220
bezahlung geht nicht
bestellen geht nicht = 220
bestellung geht nicht durch
zahlung geht nicht = 220
zahlung fehlgeschlagen
zahlung abgelehnt
karte abgelehnt
karte wird abgelehnt
karte wird nicht
code geht nicht
gutschein geht nicht
rabattcode geht nicht
rabattcode funktioniert nicht
meine adresse ist = 180
meine adresse
schick an
liefert an meine
grosse <n> bitte
groesse <n> bitte
in <n> bitte
in grosse <n> bitte
noch eine dazu
noch eins dazu
pack noch
pack mir
packt mir
pack ein
leg noch dazu
dazu bestellen
nachbestellen
anzahlung
anzahlen
vorbestellen = 180
vorbestellung
termin buchen = 220
termin machen = 200
termin vereinbaren = 200
termin ausmachen
ich hatte gern einen termin
brauche einen termin
noch einen termin frei
habt ihr noch termine
platz buchen
buchen = 130
anmelden = 130
melde mich an
wie melde ich mich an
zum kurs anmelden
abgemacht
deal = 100
gekauft wie geht
nimm mein geld = 220
shut up and take

[presale]
preis = 150
preis?
preis bitte = 180
welcher preis
preise
preisliste
was kostet = 200
was kosten = 200
was kostet das
was kostn
was kost
was soll die kosten
was soll der kosten
was soll das kosten
wie viel = 130
wieviel = 130
wie viel kostet = 200
wieviel kostet = 200
wie teuer = 200
wie teuer ist
wv kostet
was willst du dafur
was wollt ihr
kosten = 60
kostenpunkt
fur wieviel
letzter preis = 180
letzte preis
was letzte preis
festpreis
vb
verhandelbar
verhandelbar?
geht was am preis
am preis
gunstiger
guenstiger
billiger
rabatt = 150
rabatt wenn
gibts rabatt
gibt es rabatt
mengenrabatt
wenn ich zwei nehme = 180
wenn ich <n> nehme
bei zwei
bei <n> stuck
im set
setpreis
paketpreis
gutscheincode
angebot gilt
wie lange gilt
im angebot
grosshandel
wiederverkauf*
ratenzahlung
in raten
raten
versand = 130
versandkosten = 200
versand kosten
versandkostenfrei
mit versand
inkl versand
inklusive versand
kostenloser versand
gratis versand
porto
lieferkosten
wie lange dauert = 150
wie lange dauert der versand
wie lange dauert die lieferung
lieferzeit = 200
wie lange ist die lieferzeit
versendet ihr
verschickt ihr
schickt ihr nach
schickt ihr auch
versand nach = 200
liefert ihr = 200
liefern sie
liefert ihr nach
liefert ihr auch
lieferung nach
nach osterreich = 150
in die schweiz = 150
nach zurich
nach wien
ins ausland
kommt das bis
kommt es bis
bis wann kommt
wann kommt es wenn
wenn ich heute bestelle = 200
wenn ich jetzt bestelle = 200
vor weihnachten
bevor ich bestelle = 180
bevor ich kaufe = 180
vor dem kauf
abholung
abholen moglich
selbst abholen
kann man abholen
wo ist euer laden
wo ist der laden
wo seid ihr
habt ihr einen laden
wo ist das geschaft
offnungszeiten
wann offnet
wann macht ihr auf
sonntags
noch da
noch verfugbar = 180
noch verfuegbar = 180
verfugbar = 150
verfuegbar = 150
noch zu haben = 180
noch auf lager
auf lager
lagernd
vorratig
gibt es noch
gibts noch
habt ihr noch = 130
hast du noch
habt ihr die
habt ihr das
habt ihr den
hast du die
ausverkauft
wann wieder = 150
wann wieder da
wann wieder verfugbar
kommt wieder rein
kommt nochmal
nachschub
restock
wie viele noch
in grosse = 150
in groesse = 150
in <n> da
in gr
gr <n>
grosse <n> = 60
groesse <n> = 60
auch in <n>
in xl
in xxl
welche grosse = 180
welche grossen = 180
welche groesse = 180
welche groessen = 180
grossen
grossentabelle
groessentabelle
grosse grossen
fallen die gross
fallen die klein
fallt klein
fallt gross
faellt klein
faellt gross
fallt normal
fallt es
grossengerecht
ubergrosse
plus size
passt das
passt mir das
passt bei
trage <n>
ich trage
trage sonst
trage normalerweise
bin <n>
bin <n> gross
ich bin <n>
wiege <n>
abmessungen
wie lang ist
wie breit ist
wie gross ist
wie hoch ist der absatz
absatzhohe
passt ein laptop
welche farben = 180
welche farbe
andere farben = 180
andere farbe
in anderen farben
in schwarz = 60
in weiss
in rot
in blau
in beige
echt oder
ist das echt = 180
ist die echt = 180
ist der echt
echtes leder
echt leder
echtleder
kunstleder
original = 130
originale
ist das original = 200
fake oder
kein fake
mit rechnung
mit karton
zertifikat
echtheit
echtheitszertifikat
material = 130
welches material = 180
aus welchem material = 200
was fur ein material
was fur stoff
welcher stoff
ist das baumwolle
baumwolle
seide
wolle
polyester
gefuttert
durchsichtig
blickdicht
dehnbar
stretch
knittert
lauft ein
lauft das ein
laeuft ein
farbt ab
faerbt ab
verfarbt
wird schwarz
lauft an
waschmaschine
waschbar
wie waschen
nickelfrei
edelstahl
vergoldet
wasserdicht = 200
wasserfest = 180
wasserabweisend
regenfest
fur fettige haut
fettige haut
trockene haut
empfindliche haut = 180
sensible haut
mischhaut
unreine haut
akne
schwanger = 150
schwangerschaft = 150
stillzeit
stillend
inhaltsstoffe = 180
parfumfrei
ohne parfum
tierversuch*
vegan
glutenfrei
laktosefrei
zuckerfrei
nusse
scharf ist
wie scharf
haltbar = 130
wie lange haltbar
mhd
mindesthaltbarkeit
wie benutzt man = 180
wie wendet man
wie anwenden
anwendung
wie verwendet
wie oft
morgens oder abends
vor oder nach
welcher ton
welcher farbton
farbton
deckkraft
duft
wie riecht
halt der duft
wie viel ml
wieviel ml
wie lange halt
wie lange haelt
garantie = 130
wie lange garantie
mit garantie
neu oder
generaluberholt
refurbished
ohne simlock
simlock
wie viel gb
akku
akkulaufzeit
akkuzustand
ladekabel dabei
ladegerat dabei
was ist dabei
lieferumfang
kompatibel = 150
funktioniert das mit
geht das mit
mehr infos = 150
infos zu
infos bitte
mehr details
details
mehr bilder
mehr fotos
noch fotos
interesse an
hab interesse
habe interesse
interessiert an
zeig mal = 150
zeig nochmal
zeig mal von
zeigst du
konnen sie zeigen
kannst du zeigen
kannst du mal anziehen
anprobieren
von hinten
naher dran
unterschied = 150
was ist der unterschied
welche ist besser
welches ist besser
was empfiehlst
was empfehlt ihr
empfehlung
wann startet der kurs = 180
wann beginnt der kurs
aufzeichnung
fur anfanger
ruckgabe moglich
ruckgaberecht
umtausch moglich
kann ich zuruckgeben wenn
wenn es nicht passt

[aftersale]
wo ist mein paket = 250
wo bleibt mein paket = 250
wo ist meine bestellung = 250
wo bleibt meine bestellung = 250
wo bleibt = 150
wo ist meine
mein paket = 180
meine bestellung = 180
meine lieferung
meine ware
meine sendung
nicht angekommen = 220
noch nicht angekommen = 250
immer noch nicht da = 220
immer noch nicht angekommen
noch nicht da = 180
immer noch nichts = 150
noch nichts bekommen
nichts bekommen
nicht bekommen
nicht erhalten = 200
noch nicht erhalten = 220
nie angekommen
kam nie an
kam nicht an
warte immer noch = 180
warte noch auf
warte seit
warte auf mein
warte auf meine
wann kommt mein = 200
wann kommt meine = 200
wann kommt endlich mein
sendungsnummer = 220
trackingnummer = 220
tracking = 180
tracking nummer
sendungsverfolgung = 220
sendungsstatus
paketnummer
bestellnummer = 200
bestell nr
bestellnr
auftragsnummer
dhl = 60
hermes = 60
dpd
gls
deutsche post
packstation
paketshop
paketbote
postbote
zusteller
beim nachbar
nachbarn
als zugestellt = 220
laut dhl
laut tracking
zugestellt
schon verschickt = 200
schon versendet = 200
schon versandt
schon raus = 150
noch nicht verschickt
wann wird verschickt
habt ihr es verschickt
beim zoll = 180
zoll
zollgebuhren
zuruck an absender
zuruckgegangen
falsche adresse = 200
adresse falsch
adresse andern = 200
adresse aendern
lieferadresse andern
lieferadresse
kaputt angekommen = 250
kaputt = 130
ist kaputt = 180
kam kaputt
beschadigt = 200
beschaedigt = 200
zerbrochen = 200
gebrochen
zersprungen
gerissen
riss
verkratzt
kratzer
zerkratzt
verbeult
eingedellt
ausgelaufen = 220
undicht
geoffnet angekommen
war schon offen
flecken drauf
fleck drauf
loch drin
ein loch
falsche grosse = 220
falsche groesse = 220
falsche farbe = 220
falscher artikel = 220
falsches produkt = 220
falsche ware
falsch geliefert = 220
falsch gesendet
falsches geschickt
was falsches
das falsche
den falschen
die falsche
falschen artikel
statt <n>
nicht das was ich
nicht was ich bestellt
hatte bestellt
hab bestellt
habe bestellt
bestellt und
hatte schwarz bestellt
fehlt = 150
es fehlt = 200
fehlte
fehlt was
fehlen
fehlender
unvollstandig
nur eins bekommen
nur einen bekommen
nur eine angekommen
defekt = 200
mangel
mangelhaft
funktioniert nicht mehr = 220
geht nicht mehr = 180
geht nicht an = 200
lasst sich nicht einschalten
ladt nicht mehr
laedt nicht mehr
akku tot
sohle lost sich
sohle ab
naht auf
naht aufgegangen
reissverschluss kaputt
abgefallen
abgegangen
eingelaufen = 180
abgefarbt
ausgeblichen
angelaufen
passt nicht = 200
passt mir nicht = 200
passen nicht
zu klein = 130
zu gross = 130
zu eng
zu weit fur mich
zuruckschicken = 220
zurueckschicken = 220
zurucksenden = 220
zuruecksenden
zuruckgeben = 200
zurueckgeben
schick ich zuruck
wie schicke ich zuruck
zuruckgeschickt = 200
zurueckgeschickt
zuruckgesendet
retoure = 250
retour
retoure anmelden
retourenschein
retourenlabel = 250
retourlabel
rucksendung = 220
ruecksendung
rucksendeetikett
rucksendeadresse
ruckgabe
widerruf
widerrufen
erstattung = 220
ruckerstattung = 250
rueckerstattung
erstattet
mein geld zuruck
geld zuruck = 200
geld zurueck
geld wiederbekommen
wann bekomme ich mein geld
umtausch = 180
umtauschen = 220
tauschen = 180
umtauschen gegen
tausch gegen
ersatz = 180
ersatzlieferung
nachlieferung
nachsenden
stornieren = 220
storno = 220
storniert
bestellung stornieren
doppelt abgebucht = 250
zweimal abgebucht = 250
doppelt bezahlt = 220
doppelt belastet
zu viel abgebucht = 220
zuviel abgebucht
abgebucht
reklamation = 200
reklamieren = 200
garantiefall
gewahrleistung
allergisch reagiert
ausschlag bekommen
hautreizung
abgelaufen
haltbarkeit abgelaufen
rechnung fehlt
brauche rechnung
rechnung zu meiner
keine bestatigung
bestellbestatigung
kein zugang
zugang zum kurs
komm nicht in den kurs
einloggen
termin verschieben = 200
termin absagen = 180
termin verlegen
letzte woche bestellt
vor <n> wochen bestellt
am <n> bestellt

[chat]
hallo = 50
hallochen
halli hallo
hi = 50
hey
heyy
moin
moin moin
servus
gruezi
gruss gott
guten morgen
guten abend
gute nacht
tag zusammen
na ihr
wie gehts = 120
wie gehts dir
wie geht es dir
wie geht es euch
alles gut bei
haha*
hahaha
hihi
lol
xd
lach
mega lustig
ich kann nicht mehr haha
ich sterbe
du bist lustig
so susse
wie suss
voll suss
wunderschon
hubsch
so hubsch
du siehst toll
siehst toll aus
siehst gut aus
siehst super aus
steht dir = 130
steht dir super
deine haare
deine frisur
deine stimme
deine nagel
ich liebe dich
liebe dich
lieb dich
hdl
queen
konigin
dein hund
deine katze
wie heisst das lied = 150
wie heisst der song = 150
welches lied
welcher song
die musik
kein ton = 150
ton weg
ton ist weg
man hort nichts
hore nichts
hor nix
ruckelt
hangt bei mir
bild hangt
bild eingefroren
unscharf
lauter bitte
leiser bitte
wie alt bist du = 150
woher kommst du
wo kommst du her
bist du single
alles gute zum geburtstag
happy birthday
gluckwunsch
herzlichen gluckwunsch
viel erfolg
viel gluck
viel spass
liebe grusse
lg
grusse aus = 150
gruss aus
grusse
grus mal
gruss mal
schau aus
schaue aus
danke schon
danke dir = 120
danke euch
vielen dank = 120
dankeschon
heute angekommen super
gut angekommen danke
ist angekommen danke
alles super angekommen
alles perfekt
bin begeistert
bin sehr zufrieden = 150
sehr zufrieden = 150
liebe es
ich liebs
hab ich schon und
kann ich nur empfehlen = 150
nur empfehlen
bester kauf
beste kauf
wann bist du wieder live = 150
nachster live
nachstes live
bis morgen
bis dann
tschuss
tschau
ciao
gute nacht zusammen
zum ersten mal hier
zum ersten mal dabei
neu hier
wer noch

[spam]
folge mir = 180
folgt mir = 180
folg mir
folge zuruck = 200
follow back
follow4follow
f4f
l4l
like fur like
abo gegen abo = 220
abonniert meinen
abonniere meinen
mein kanal
meinen kanal
schau auf mein profil = 200
schaut auf mein profil = 200
schau in mein profil
schaut mal bei mir
mein profil
link in bio
link in meiner bio
link im profil = 180
geld verdienen = 250
verdiene geld
verdienen sie
verdiene <n>
verdiene online
online geld = 220
geld von zuhause = 250
von zuhause arbeiten
von zu hause aus
arbeiten von zuhause
homeoffice job
nebenjob = 220
nebeneinkommen
nebenverdienst = 250
zusatzeinkommen
passives einkommen = 250
<n> am tag
<n> euro am tag
<n> pro tag
<n> die woche
<n> pro woche
finanzielle freiheit = 250
finanziell frei
ohne vorkenntnisse
team erweitern
suche leute
suche <n> personen
schreib mir ja
investieren = 180
investiere
investition
investment
rendite
krypto = 200
kryptowahrung*
bitcoin
btc
usdt
wallet
airdrop
trading = 200
trader
forex
signale
signalgruppe
casino = 220
freispiele
spielautomat*
slots
sportwetten = 220
wetten
wett tipps
jackpot
lotto
bonus ohne einzahlung
kredit = 150
kredit ohne schufa = 250
ohne schufa = 250
sofortkredit
privatkredit
darlehen
gunstiger kredit
follower kaufen = 250
follower gunstig
gunstige follower
billige follower
echte follower
<n> follower
<n> likes
likes kaufen
reichweite
werbung fur
werbung fur deinen
promote
kooperation
zusammenarbeit
markenbotschafter*
botschafterin
schreib mir auf = 180
schreib mir auf whatsapp
whatsapp +<n>
telegram
snap
gruppe beitreten
tritt meiner
du hast gewonnen = 250
sie haben gewonnen = 250
gewinnspiel gewonnen
gewonnen
dein gewinn
gutschein gewonnen
geschenkkarte
gratis iphone
klick hier
klicke hier
klick auf den link
link klicken
hellseher*
wahrsager*
kartenlegen
partnerruckfuhrung
liebeszauber
gehackt
gehackter account
konto wiederherstellen
heisse bilder
heisse singles
onlyfans
nackt
sugar daddy
sexy
abnehmen
<n> kilo abgenommen
kilo in <n>
webseiten
webdesign
logo design
account wird gesperrt

[complaint]
betrug = 250
betruger* = 250
betrueger* = 250
betruger
abzocke = 250
abzocker = 250
verarsche = 220
verarscht = 220
verarschen
scam = 220
scammer
dieb
diebe
gauner
lugner
luegner
gelogen
lugen
luge
schwindel
frechheit = 220
unverschamt = 220
unverschaemt
unverschamtheit = 220
schamt euch
schaemt euch
schande
schlechtester
schlechteste
schlechter service = 220
schlechtester laden
mieser service
miserabel
katastrophe
unterirdisch
unter aller sau
das letzte
letzter laden
sauladen
drecksladen
scheiss
scheisse
scheissladen
mull
schrott = 180
dreck
billiger ramsch
ramsch
niemand antwortet = 220
keiner antwortet = 220
niemand meldet sich
keiner meldet sich
antwortet nie
antwortet nicht = 150
antwortet keiner
keine antwort = 150
keine reaktion
ignoriert mich
ignoriert ihr
werde ignoriert
ihr ignoriert
gelesen und nicht
blockiert = 150
mich blockiert
kommentar geloscht
anzeige = 180
anzeige erstatten = 250
zeige euch an
zeig euch an
anzeigen
polizei
anwalt = 200
rechtsanwalt
verbraucherzentrale = 250
verbraucherschutz = 220
melde euch
melde den account
ich melde
ich melde dich
wird gemeldet
kauferschutz = 150
paypal fall
nie wieder = 180
niemals wieder
kauft nicht
kauft hier nicht
bestellt hier nicht
finger weg = 250
vorsicht = 150
achtung betrug
warnung
warne alle
falschung
falschungen
gefalscht
gefalschte ware
ihr verkauft fakes
fakes
alles fake
plagiat*
will mein geld
mein geld her
gebt mir mein geld = 200
hab die nase voll
nase voll
mir reichts
mir reicht es
reicht jetzt
unmoglich
unfassbar
eine zumutung
zumutung
hinhalten
hingehalten
wochen vertrostet
ausreden
respektlos
unfreundlich
dreist
lacherlich

[person]
mit einem menschen = 220
menschen sprechen
echter mensch = 220
echten menschen
echte person
mit jemandem sprechen = 220
mit jemandem reden
jemand sprechen
mitarbeiter = 180
mit einem mitarbeiter
kundenservice = 180
kundendienst = 180
kundenbetreuung
support = 120
ansprechpartner
chef
chefin
geschaftsfuhrer
inhaber
inhaberin
bist du ein bot = 220
ist das ein bot
seid ihr ein bot
roboter
kein bot
ruckruf
ruft mich an
bitte anrufen
telefonnummer
hotline
kann mir jemand helfen

[negation around]
nicht = 60
nich
net
ned
nix
nichts
nie
niemals
kein
keine
keinen
nein
ne
nee
no
ohne
statt
weder

[no-buy]
nicht kaufen
will nicht
mochte nicht
kaufe nicht
nehme nicht
schau nur = 200
schaue nur = 200
schau nur zu
schaue nur zu
nur schauen
nur gucken = 200
nur am schauen
nur am gucken
guck nur
gucke nur
will nur gucken
nur zuschauen
nur mal schauen
nur so dabei
kaufe nichts = 220
kauf nichts = 220
kauf nix
kaufe nix
kaufe heute nichts
kauf heute nix
nichts kaufen = 180
will nichts kaufen = 250
heute nichts
heute nicht = 150
heute kein
heute nix
nehme nichts
nehm nix
brauch ich nicht = 180
brauche ich nicht = 180
brauche nichts
brauch nix
nein danke = 180
ne danke
nee danke
kein interesse = 200
nicht interessiert
kein geld = 220
hab kein geld = 250
habe kein geld
keine kohle = 220
kein budget
pleite = 220
bin pleite = 250
bin blank
blank bis
ebbe im
konto leer
konto ist leer
im minus
konnte mir nicht leisten
kann ich mir nicht leisten = 220
nicht leisten
zu teuer fur mich = 180
mir zu teuer = 180
uber meinem budget
sprengt mein budget
erst wenn gehalt
gehalt kommt
nachsten monat vielleicht
nachster monat
ende des monats
ein andermal = 180
nachstes mal = 130
vielleicht spater
spater vielleicht
uberleg ich mir
muss uberlegen
uberlege noch
hab schon eine
hab schon einen
hab ich schon
anders uberlegt
doch nicht
ich passe
bin raus
