# French key phrases: written by hand for this product, not collected.
# Lower case, without accents. <n> is any number, a final * any ending of the last word.
# Elided words stand twice: with the apostrophe as a blank and without it.

[buy]
je veux acheter = 250
jveux acheter
j veux acheter
je voudrais acheter
j aimerais acheter
jaimerais acheter
je souhaite acheter
je souhaiterais acheter
envie d acheter
comment acheter = 220
comment on achete
comment j achete
comment jachete
comment faire pour acheter
comment je fais pour acheter
comment commander = 220
comment on commande
comment on fait pour commander
comment je commande
comment faire pour commander
cmt commander
cmt on commande
cmt acheter
cmt faire pour commander
cmt on fait pr commander
ou acheter
ou commander
ou on clique
je clique ou
je veux commander
jveux commander
je voudrais commander
j aimerais commander
jaimerais commander
je souhaite commander
passer commande = 220
passer une commande
passer ma commande
je commande = 120
jcommande
commander le
commander la
je le prends = 250
je la prends = 250
je les prends
jle prends
jla prends
je prends = 200
jprends
j prend
je prend = 200
je le prend
je la prend
je prendrais
je prendrai
j en prends
jen prends
j en prend
j en veux
jen veux
jen veux <n>
j en veux <n>
j achete
jachete
je l achete
je lachete
je le veux
je la veux
je les veux
jle veux
jla veux
je veux le
je veux la
je veux celui
je veux celle
j en voudrais
j en voudrai
moi je veux
j veux
jveux
un pour moi
une pour moi
<n> pour moi
mettez moi
mets moi
met moi
mettez m en
mettez moi de cote = 250
mets moi de cote = 250
mettre de cote = 220
mets de cote
met de cote
me mettre de cote
tu peux me garder
garde moi = 200
gardez moi
gardes moi
garde le moi
reserve moi
reservez moi = 220
reserver moi
je reserve = 200
jreserve
je voudrais reserver
je veux reserver
reserver le
reserver la
reserve la
reserve le
a reserver
c est pour moi
donne moi
donnez moi
envoie moi <n>
envoyez moi <n>
ajoute moi
ajoutez moi
rajoute moi
rajoutez
ajouter a ma commande
rajouter a ma commande
comment payer = 220
comment on paie
comment on paye
comment je paie
comment je paye
comment je te paye
cmt payer
cmt on paye
je paye comment
je paie comment
on paye comment
on peut payer
je peux payer
je peux regler
payer par
payer en = 60
regler par
par carte
par virement
en especes
paypal
paylib
wero
lydia
iban
rib
ton rib = 220
votre rib = 220
orange money
wave
mobile money
virement fait
virement effectue
virement envoye
j ai fait le virement = 220
jai fait le virement
je viens de payer = 220
j viens de payer
je viens de regler
j ai paye = 180
jai paye
j ai regle
paiement fait
paiement effectue
paiement envoye
verifie mon paiement
verifiez mon paiement
confirmez mon paiement
recu mon paiement
bien recu le virement
bien recu mon virement
preuve de paiement
capture du virement
envoie le lien = 220
envoie moi le lien = 220
envoyez le lien
envoyez moi le lien
envoi le lien
le lien svp = 200
lien svp
lien stp
le lien stp
lien pour acheter
lien de paiement
le lien marche pas
lien marche pas
le lien ne marche pas
le lien ne s ouvre
le lien s ouvre pas
le lien souvre pas
lien mort
lien ne fonctionne pas
lien bug
panier = 150
mon panier
au panier
dans le panier
le panier bug
carte refusee
carte est refusee
paiement refuse
paiement echoue
paiement bloque
paiement passe pas
ca passe pas ma carte
j arrive pas a payer = 220
jarrive pas a payer
jarrive pas a commander
j arrive pas a commander
j arrive pas a valider
jarrive pas a valider
impossible de payer
impossible de commander
impossible de valider
valider ma commande
valider le panier
finaliser
finaliser ma commande
code promo marche pas
code ne marche pas au
coordonnees bancaires
mon adresse c est
mon adresse est
voici mon adresse
taille <n> svp
taille <n> stp
en taille <n>
en <n> svp
<n> svp
<n> stp
je veux bien
je veux bien en prendre
ok je prends
vendu = 80
adjuge
precommander
precommande
acompte
verser un acompte
payer la moitie
prendre rdv = 220
prendre rendez vous
je veux un rdv
je voudrais un rdv
un rdv pour
vous avez de la place
creneau
m inscrire
minscrire
comment s inscrire
comment sinscrire
je m inscris
je minscris
paiement a la livraison
payer a la livraison
je craque
prenez mon argent
prends mon argent

[presale]
prix = 150
prix svp = 180
prix stp
le prix
quel prix
c est quoi le prix
cest quoi le prix
c quoi le prix
ckoi le prix
quel est le prix
tarif
tarifs
c est combien = 200
cest combien = 200
c combien = 200
cb = 80
c cb
cb svp
cb ca coute
combien = 150
combien ca coute
combien coute
combien pour
ca coute combien
a combien
ca fait combien
vous vendez a
quel tarif
moins cher
dernier prix
ton dernier prix
petit prix
un geste
geste commercial
reduction
reduc
promo
code promo
remise
remise pour
rabais
si j en prends
si jen prends
si j en prends deux
si je prends les deux
pour deux
pour les deux
en lot
prix de gros
en gros
grossiste
frais de port = 200
frais de livraison
fdp
fdpin
fdp inclus
port compris
port inclus
livraison gratuite
livraison offerte
livrez vous
vous livrez = 200
tu livres
livrez en
vous envoyez
envoyez vous
livraison en
livraison a
livraison au
livraison pour
livraison possible
livrable
mondial relay
relais colis
combien de temps la livraison
delai de livraison
delais de livraison
quel delai
combien de jours
c est long la livraison
ca arrive quand si
si je commande
si je commande aujourd hui
si je commande ajd
avant noel
avant de commander
avant d acheter
vous avez une boutique
boutique physique
ou est la boutique
vous etes ou
vous etes situe*
ou se trouve
horaires
ouvert le dimanche
vous ouvrez a
main propre
vous avez en
vous avez du
tu as en
t as en
tas en
t as du
il reste
il en reste
reste t il
il reste du
il reste combien
encore dispo = 180
toujours dispo = 180
dispo = 150
disponible
dispo en
est ce dispo
en stock
rupture
rupture de stock
quand de retour
quand du restock
restock
reassort
reappro
quelles tailles
quelle taille
quel taille
kel taille
les tailles
grande taille
grandes tailles
ca taille
ca taille grand
ca taille petit
taille grand
taille petit
taille normalement
taille comment
guide des tailles
je fais du
je fais un
je mesure
tour de taille
tour de poitrine
mesures
dimensions
quelle longueur
quelle hauteur
quelle pointure
pointure
en <n> vous avez
vous avez du <n>
quelles couleurs = 180
quelle couleur
d autres couleurs
dautres couleurs
autre couleur
autres couleurs
en noir
en rouge
en blanc
existe en
c est du vrai = 200
c est un vrai
authentique = 180
c est authentique
authenticite
certificat
original
c est l original
contrefacon ou
avec facture
c est du cuir
vrai cuir
cuir veritable
simili
quelle matiere
c est quoi la matiere
c est quoi comme matiere
en quelle matiere
c est du coton
quel tissu
composition
acier inoxydable
plaque or
ca noircit
ca deteint
deteint
ca retrecit
ca froisse
transparent
c est transparent
stretch
elastique
etanche
waterproof
resiste a l eau
ca va sous l eau
passe en machine
lavage
lavable
peau grasse
peau seche
peau sensible
peaux sensibles
peau mixte
acne
enceinte
grossesse
allaitement
j allaite
quelle teinte
quel teint
ingredients
sans parfum
sans gluten
sans sucre
halal
vegan
ca pique
date de peremption
dlc
comment ca s utilise
comment ca sutilise
comment utiliser
comment on utilise
comment l appliquer
comment appliquer
ca s utilise
avant ou apres
matin ou soir
ca marche avec
compatible
fourni avec
avec chargeur
chargeur inclus
garantie combien
garantie = 110
garanti combien
neuf ou
reconditionne
debloque
combien de go
autonomie
etat de la batterie
difference entre
quelle difference
lequel est mieux
lequel choisir
laquelle choisir
tu conseilles
vous conseillez
vous me conseillez
tu recommandes
montre
montrez
tu peux montrer
vous pouvez montrer
tu peux l essayer
essaie le
plus de photos
d autres photos
plus d infos
plus dinfos
infos svp
infos
info svp
renseignement
interessee
interesse
en plusieurs fois
en <n> fois
paiement en <n> fois
la formation commence
formation commence
certifiante
replay
pour debutant
cpf
on peut retourner si
si ca va pas

[aftersale]
ou est ma commande = 250
ou est mon colis = 250
ou en est ma commande = 250
ou en est mon colis
il est ou mon colis
elle est ou ma commande
mon colis
ma commande = 120
ma livraison
pas recu = 220
pas encore recu = 220
j ai pas recu
jai pas recu
jai rien recu
j ai rien recu
rien recu
toujours pas recu
toujours rien recu
toujours rien = 120
n ai pas recu
nai pas recu
pas arrive
pas arrivee
toujours pas arrive
jamais arrive
jamais recu
j attends toujours
jattends toujours
j attends mon
jattends mon
j attends ma
numero de suivi = 220
num de suivi
n de suivi
suivi du colis
le suivi
suivi ne bouge
suivre mon colis
suivre ma commande
numero de commande
commande numero
commande n
colissimo = 60
chronopost
la poste dit
livreur
facteur
point relais
marque livre
indique livre
note livre
dit livre
expedie
deja expedie
pas expedie
ca a ete envoye
vous avez envoye mon
quand partira
bloque en douane
bloque a la douane
douane
retour a l expediteur
trompe d adresse
changer l adresse
changer mon adresse
mauvaise adresse
arrive casse = 250
arrive cassee
recu casse = 250
recu cassee
casse
cassee
arrive abime
abime
abimee
fissure
dechire
dechiree
troue
tache
tachee
ouvert a l arrivee
coule dans le colis
renverse dans
mauvaise taille = 220
mauvaise couleur = 220
mauvais article
mauvais produit
mauvais modele
pas la bonne taille
pas la bonne couleur
pas le bon
erreur dans ma commande
erreur de commande
erreur de taille
est pas ce que j
ce que j ai commande
pas ce que jai commande
recu un autre
recu une autre
j avais commande
javais commande
j ai commande du
manque
il manque = 200
manquant
manquante
incomplet
incomplete
defectueux
defectueuse
defaut
marche plus
ne marche plus
fonctionne plus
s allume pas
sallume pas
s allume plus
ne charge plus
charge plus
decolle
decousu
s est decousu
trop petit pour moi
trop grand pour moi
trop petite pour moi
ca me va pas
me va pas
retourner = 80
le retourner
la retourner
je veux retourner
renvoyer = 180
le renvoyer
comment renvoyer
faire un retour
retour gratuit
etiquette retour
bon de retour
adresse de retour
remboursement = 220
rembourser
remboursee
rembourse
me faire rembourser
mon remboursement
mon argent
echange = 150
echanger = 180
l echanger
faire un echange
un avoir
annuler = 180
annuler ma commande
annulation
debite deux fois = 250
debitee deux fois
debite <n> fois
prelevee deux fois
preleve deux fois
preleve <n> fois
paye deux fois
double prelevement
trop paye
reaction allergique
allergie
m a irrite
des boutons apres
perime
perimee
faire jouer la garantie
sav
ma facture
facture pour ma
pas recu le mail
pas recu l acces
acces a la formation
deplacer mon rdv
decaler mon rdv
annuler mon rdv
achete la semaine derniere
commande il y a

[chat]
coucou = 60
coucou les
cc
bonjour = 50
bonsoir = 60
bjr = 50
bsr = 60
slt
salut
hello = 50
bonne nuit
cv
tu vas bien
mdr
mdrr*
ptdr
lol
xptdr
jpp
haha*
hihi
trop belle
trop beau
t es belle
tes belle
magnifique
sublime
canon
ravissante
trop mignon
trop mignonne
j adore ton
jadore ton
j adore ta
j adore tes
jadore tes
je t aime
je taime
jtm
jtd
la reine
queen
tes cheveux
ta coupe
ta voix
ton chien
ton chat
tes ongles
c est quoi la musique
cest quoi la musique
c est quoi le son
titre de la chanson
nom de la chanson
quelle chanson
la musique
pas de son
y a pas de son
ya pas de son
on entend pas
on t entend pas
jentends rien
ca bug
ca lag
ca rame
l image est floue
flou
image figee
t as quel age
tas quel age
tu viens d ou
tu es celibataire
joyeux anniversaire
bon anniversaire
bravo
felicitations
bon live
bonne continuation
bisous
bises
bisou
coucou de
bonjour de
je vous regarde de
dis bonjour
fais coucou
dedicace
une dedicace
merci beaucoup
merci bcp
mrc
merci ma belle
bien recu merci
recu tout est parfait
jlai
je l adore
j en suis ravie
au top
je recommande
tres contente de
trop contente de
ravie
prochain live
tu live quand
a demain
bonne soiree
premiere fois ici
je decouvre
qui regarde
ambiance

[spam]
abonne toi = 180
abonnez vous a mon
je m abonne en retour
abo pour abo
abonnement en retour
follow back
suivez moi
suis moi
je rends
va voir mon profil
regarde mon profil
visite mon profil
visitez mon profil
lien dans ma bio
lien en bio
ma chaine
gagner de l argent = 220
gagne de l argent = 220
gagnez de l argent
gagner de largent
argent facile
argent de chez vous
argent depuis chez
travail a domicile
travailler de chez
travaille de chez
depuis ton telephone
revenus passifs
complement de revenu
complement de revenus
revenu complementaire
<n> par jour
<n> euros par jour
<n> par semaine
<n> e par jour
liberte financiere
independance financiere
opportunite
investir
investis
investissement
rendement
crypto
cryptomonnaie*
bitcoin
usdt
trading
trader
forex
signaux
copy trading
casino
paris sportifs
pronos
pronostics
machine a sous
machines a sous
jackpot
bonus de bienvenue
loto
pret entre particuliers
pret d argent
pret dargent
pret rapide
offre de pret
credit rapide
credit sans
sans justificatif
followers pas cher
abonnes pas cher
acheter des abonnes
vends des abonnes
<n> abonnes
<n> followers
likes pas cher
telegram
snap
ajoute moi sur
ecris moi sur
contactez moi sur
contacte moi sur whatsapp
whatsapp +<n>
groupe whatsapp
rejoins mon groupe
rejoins le groupe
rejoignez
ambassadrice
ambassadeur
collab
partenariat
booste
boostez
promouvoir
vous avez gagne
tu as gagne
felicitations vous avez
reclamez votre
carte cadeau
cliquez ici
clique ici
clique sur le lien
marabout
voyant*
retour affectif
retour de l etre aime
grand maitre
compte pirate
recuperer votre compte
recuperer ton compte
hacker
mym
onlyfans
contenu exclusif
rencontre
perdre <n> kilos
perdu <n> kilos
maigrir
recrute
on recrute
dropshipping
site web pas cher
cpf offert

[complaint]
arnaque = 250
arnaqueur*
arnaqueuse
arnakeur
c est une arnaque
cest une arnaque
escroc = 250
escrocs
escroquerie
voleur*
voleuse
voleurs
bande de voleurs
vol
menteur*
menteuse
menteurs
mensonge*
honte
c est honteux
une honte
honteux
vous devriez avoir honte
scandaleux
inadmissible
inacceptable
n importe quoi
nimporte quoi
foutage de gueule
vous vous foutez
vous vous moquez
se moque du monde
pire boutique
pire service
pire vendeuse
service nul
service client nul
sav inexistant
sav nul
nul a chier
nulle
nul
catastrophique
deplorable
horrible service
lamentable
de la merde
merde
merdique
camelote
pourri
pourrie
poubelle
personne ne repond
personne repond
vous repondez jamais
repondez jamais
tu reponds jamais
aucune reponse
toujours aucune reponse
vous m ignorez
ignorez mes messages
vu sans repondre
laisse en vu
bloquee apres
vous m avez bloque
m a bloquee
je vais porter plainte
porter plainte = 220
je porte plainte
plainte
police
avocat
dgccrf
signal conso
ufc que choisir
signaler
je vous signale
je signale
je te signale
n achetez pas
nachetez pas
n achetez rien
fuyez = 220
a fuir = 220
evitez
mefiez vous
attention arnaque
faux produits
c est du faux
vous vendez du faux
contrefacons
plus jamais = 180
jamais plus
rendez moi mon argent
rendez l argent
rendez largent
marre
j en ai marre
jen ai marre
ras le bol
manque de respect
irrespectueu*
degoute*
depuis des semaines

[person]
parler a quelqu un
parler a quelquun
parler a une personne
parler a un humain
parler a un conseiller
un humain
humain
vraie personne
une vraie personne
conseiller
conseillere
service client
un responsable
responsable
gerant*
patronne
quelqu un peut m aider
quelquun peut maider
quelqu un pour m aider
vous etes un robot
c est un robot
un bot
pas un robot
vous appeler
numero de telephone
appelez moi
rappeler

[negation around]
pas
ne
non
jamais
rien
aucun
aucune
ni
sans
nn
nan
nope
veux pas
vais pas
peux pas
au lieu de

[no-buy]
veux pas acheter
achete pas
prends pas
vais pas acheter
je regarde juste = 180
je regarde seulement
juste regarder
juste pour regarder
juste pour voir
je fais que regarder
jfais que regarder
je ne fais que regarder
je mate juste
simple curiosite
par curiosite
pas aujourd hui
pas aujourdhui
pas ajd
pas ce soir
j achete pas
jachete pas
j achete rien
jachete rien
je prends pas
je prends rien
je ne prends rien
je veux pas acheter
je vais pas acheter
pas interessee
pas interesse
ca m interesse pas
ca minteresse pas
non merci
sans facon
pas besoin
j en ai pas besoin
jai pas d argent
j ai pas d argent
j ai pas largent
pas d argent
pas dargent
pas de sous
plus de sous
plus un rond
plus un sou
fauche
fauchee
a decouvert
dans le rouge
pas le budget
pas les moyens
hors budget
pas dans mon budget
trop cher pour moi
trop chere pour moi
quand je serai payee
fin du mois
en fin de mois
mois prochain
une prochaine fois
la prochaine fois
plus tard peut etre
peut etre plus tard
je vais reflechir
je reflechis
j ai change d avis
jai change davis
j en ai deja
jen ai deja un
je l ai deja
je passe mon tour
je passe cette fois
