# Spanish key phrases: written by hand for this product, not collected.
# Lower case, without accents. <n> is any number, a final * any ending of the last word.

[buy]
quiero comprar = 250
kiero comprar = 250
quisiera comprar
me gustaria comprar
deseo comprar
como compro = 220
como comprar
como puedo comprar
komo compro
como le hago para comprar
como hago para comprar
como hago el pedido
como hago para pedir
como pido
como puedo pedir
como lo pido
como la pido
como le pido
como se compra
como se pide
donde compro
donde puedo comprar
donde le doy para comprar
quiero pedir
quiero encargar
quiero uno
quiero una
quiero dos
quiero <n>
qiero
kiero uno
kiero una
kiero ese
kiero esa
quiero ese
quiero esa
quiero este
quiero esta
lo quiero = 180
la quiero = 180
los quiero
las quiero
lo kiero
la kiero
me lo llevo = 250
me la llevo = 250
me los llevo
me las llevo
me llevo
me lo quedo
me la quedo
me quedo con
lo compro
la compro
te lo compro
te la compro
te compro
yo lo compro
yo compro
yo quiero
yo la quiero
yo lo quiero
para mi uno
uno para mi
una para mi
dame uno
dame una
dame <n>
dame dos
deme <n>
me das <n>
me das uno
me das una
mandame <n>
mandame uno
ponme <n>
ponme una
ponme uno
anotame = 220
apuntame = 220
apartame = 250
apartamelo
apartamela
me lo apartas
me la apartas
me apartas
me aparta
puedes apartar
aparta
apartado
reservame = 250
reservamelo
reservamela
me lo reservas
me la reservas
me reservas
puedo reservar
quiero reservar
quiero apartar
guardame = 220
guardamelo
me lo guardas
me guardas
separame = 220
separamelo
me lo separas
me separas
mia = 80
mio = 80
es mio
es mia
como pago = 220
como te pago
como le pago
como se paga
como puedo pagar
donde pago
donde te pago
donde deposito
donde transfiero
a donde deposito
a que cuenta
numero de cuenta
num de cuenta
n de cuenta
tu cuenta
clabe
cbu
alias
iban
bizum = 180
nequi
daviplata
yape
yapeo
plin
pago movil
mercado pago
mercadopago
oxxo
spei
puedo pagar con
aceptan tarjeta
aceptas tarjeta
pagar con tarjeta
pagar en efectivo
pago contra entrega
contra entrega
contraentrega
contrareembolso
contra reembolso
ya pague = 220
ya te pague
ya hice el pago
ya realice el pago
ya deposite
ya transferi
ya hice la transferencia
ya te transferi
ya hice el deposito
hice el bizum
pago hecho
pago realizado
comprobante
te mando el comprobante
revisa mi pago
confirma mi pago
confirmame el pago
te llego el pago
les llego el pago
pasame el link = 220
pasa el link
pasame link
manda el link
mandame el link
manda link
link porfa
link por favor
link pls
el enlace
pasame el enlace
no abre el link
no me abre
no abre el enlace
no carga el link
el link no funciona
el link no sirve
no funciona el enlace
no me deja pagar
no me deja comprar
no puedo pagar
no puedo comprar en
carrito
al carrito
la cesta
en la cesta
rechaza mi tarjeta
tarjeta rechazada
me rechaza
no pasa el pago
no pasa la tarjeta
datos para pagar
datos para transferir
datos para depositar
datos bancarios
pasame los datos
te paso mis datos
mi direccion es = 180
envialo a
mandalo a
talla <n> porfa
talla m porfa
en talla <n>
<n> porfa
<n> por favor
sumame
agregame
agrega uno mas
una mas
uno mas
otro para mi hermana
hacer un pedido
hacer el pedido
hacer mi pedido
quiero hacer pedido
quiero agendar
quiero cita
agendar cita
sacar cita
pedir cita
pedir turno
quiero turno
me anoto
inscribirme
quiero inscribirme
como me inscribo
dejo la sena
te sena
dejo un anticipo
anticipo
adelanto
lo encargo
encargo <n>
toma mi dinero

[presale]
precio = 150
precio?
precio porfa
presio
presio porfa
precios
pvp
cuanto = 130
cuanto cuesta = 200
cuanto vale = 200
cuanto sale = 200
cuanto es
cuanto esta
cuanto estan
cuanto cuestan
cuanto valen
cuanto salen
cuanto kuesta
kuanto
qto
cto cuesta
q precio
que precio
que valor
que vale
que cuesta
a cuanto
a como
a como esta
en cuanto
en cuanto sale
en cuanto esta
valor = 80
info
info porfa
informacion
mas info
mas informacion
mas fotos
detalles
tienes en
tienen en
tienes mas
tienes talla
tienen talla
hay talla
hay en
hay en stock
hay stock
tenes en
tenes talle
hay talle
que talla
que tallas
q tallas
que talle
que talles
tallas disponibles
tabla de tallas
guia de tallas
talla grande
tallas grandes
que medidas
medidas
cuanto mide
que largo
que numero = 60
que numeros
para talla
me quedara
me queda bien si
soy talla
talla chica
talla unica
viene grande
viene chica
horma
da bien la talla
que colores = 180
q colores
otro color
otros colores
en otro color
en negro = 60
en rojo
lo tienes en
la tienes en
sigue disponible
aun disponible
aun tienes
todavia tienes
todavia hay
todavia queda
aun queda
quedan
te quedan
cuantos quedan
disponible
disponibles
disponibilidad
agotado
cuando llega mas
cuando vuelve
cuando reponen
hacen envios = 220
haces envios
hace envios
envian a
envias a
envia a
mandan a
mandas a
hay envio
envio a
envios a
envios a toda
envio gratis
envio incluido
con envio
cuanto el envio
costo de envio
coste de envio
gastos de envio
cuanto sale el envio
cuanto cobran de envio
cuanto tarda
cuanto tardan
cuanto demora
en cuantos dias
cuando llegaria
llegaria
si lo pido hoy
si pido hoy
antes de comprar
antes de pedir
tienen tienda
tienda fisica
donde estan ubicados
donde estan
ubicacion
en que ciudad
donde queda
horario
a que hora abren
es original = 200
son originales
original o
es replica
replica
es autentico
es pirata
es clon
con certificado
de que material
que material
q material
que tela
es de cuero
es cuero
piel de verdad
es de piel
cuero real
es de plata
es de oro
acero
se pone negro
se despinta
se destine
destine
se mancha
encoge
es elastic*
transparenta
se transparenta
es forrad*
a prueba de agua
es impermeable
impermeable
resiste el agua
waterproof
se puede lavar
piel sensible
piel grasa
piel seca
piel mixta
para el acne
embarazada
embarazo
lactancia
que ingredientes
ingredientes
sin gluten
sin azucar
pica mucho
es vegano
caducidad
fecha de caducidad
vence
como se usa = 180
como se aplica
como se utiliza
cada cuanto
sirve para
funciona con
es compatible
viene con
trae
incluye
trae cargador
garantia
tiene garantia
es nuevo
reacondicionado
liberado
cuantos gb
cuanta memoria
dura la bateria
descuento
descuentos
hay descuento
me haces descuento
rebaja
me dejas en
en cuanto me dejas
ultimo precio
lo menos
precio por dos
si llevo dos
llevando dos
por mayor
al mayor
mayoreo
mayorista
promo
promocion
oferta
combo
cuotas
a meses = 60
meses sin intereses
en cuotas
diferencia entre
cual recomiendas
cual me recomiendas
cual es mejor
me puedes mostrar
muestra
muestrame
ensename
puedes mostrar
puedes probarte
de cerca
cuando empieza el curso
dan certificado
queda grabado
para principiantes

[aftersale]
donde esta mi pedido = 250
donde esta mi paquete
donde viene mi
mi pedido
mi paquete
mi compra
mi envio
mi encomienda
no me llega = 220
no me ha llegado = 220
no ha llegado
no me llego
no llego
no llega
aun no llega
aun no me llega
todavia no llega
todavia no me llega
sigue sin llegar
no he recibido
no recibi
no e recibido
sigo esperando
cuando llega mi
cuando me llega
numero de guia
numero de seguimiento
num de guia
n de guia
mi guia
guia de envio
seguimiento
codigo de seguimiento
rastreo
rastrear
ya lo enviaron
ya lo mandaron
ya enviaron
ya salio mi
ya despacharon
cuando envian mi
cuando despachan
esta en aduana
retenido
aduana
correos
seur
mrw
estafeta
servientrega
correo argentino
andreani
coordinadora
repartidor
mensajero
dice entregado
figura entregado
aparece entregado
pedido numero
numero de pedido
orden numero
me llego roto = 250
me llego rota
llego roto
llego rota
llego rot*
vino roto
vino rota
llego danad*
llego golpead*
llego mal
llego abierto
llego incompleto
llego quebrad*
llego equivocad*
me llego otro
me llego otra
me mandaron otro
me mandaron otra
me enviaron otro
me enviaron otra
me mandaste otro
talla equivocada
color equivocado
talla incorrecta
equivocado
equivocada
se equivocaron
no es lo que pedi
no es el que pedi
no es lo que compre
yo pedi
pedi talla
pedi negro
falta
me falta
falto
me falto
incompleto
no venia
no vino
defectuos*
defecto
fallado
fallada
con falla
se rompio
se me rompio
se despego
se descosio
se rajo
dejo de funcionar
ya no funciona
no prende
no enciende
no carga mas
no sirve el que
me quedo chico
me quedo chica
me quedo grande
me queda chico
me queda grande
no me quedo
no me queda
no me sirvio la talla
devolver = 80
devolverlo
devolverla
devolucion = 200
quiero devolver
como devuelvo
como lo devuelvo
hacer una devolucion
reembolso = 220
rembolso
reembolsar
mi reembolso
devolver mi dinero
mi dinero = 70
cambio de talla
cambiarlo
cambiarla
hacer un cambio
quiero cambiar
lo puedo cambiar por
cambio por otra
cancelar
cancelar mi pedido
cancela mi
me cobraron dos veces = 250
doble cobro
cobro doble
me cobraron de mas
me cobraron doble
cobrado dos veces
cambiar la direccion
puse mal la direccion
me hizo alergia
me dio alergia
me salieron granos
me irrito
irritacion
factura
hacer valida la garantia
usar la garantia
reclamo
no puedo entrar al curso
no me llego el correo
no me llego el acceso
cambiar mi cita
reagendar
cambiar el turno
mi cita

[chat]
hola
holaa
holi
holis
buenas = 60
buenos dias
buenas noches
buenas tardes
saludos
saludos desde
saludos de
saludame
un saludo
mandame saludos
jaja*
jeje*
jsjs*
xd
que risa
que linda
que lindo
que hermosa
hermosa
preciosa
guapa
guapo
bella
eres la mejor
te amo
te quiero mucho
me encantas
me encanta tu
tkm
tqm
divina
reina
que bonita eres
bonito live
tu pelo
tu cabello
tus unas
tu voz
tu perrito
tu gato
como se llama la cancion
nombre de la cancion
que cancion
que musica
temazo
no se escucha
no te escucho
no se oye
se traba
se congelo
se corta
se ve borroso
sube el volumen
que edad tienes
cuantos anos tienes
de donde eres
de donde sos
estas soltera
tienes novio
feliz cumple*
feliz dia
felicidades
exitos
mucho exito
bendiciones
dios te bendiga
gracias
muchas gracias
gracias bella
me encanto
ya me llego y
llego perfecto
todo perfecto
super recomendad*
recomendadisim*
la mejor compra
ya lo tengo y
lo amo
buen live
nos vemos
hasta manana
cuando haces live
proximo live
quien mas
vine por el chisme
chisme
nadie me saluda
que tal
como estas
comi
tengo sueno

[spam]
sigueme = 200
siganme
te sigo
sigo de vuelta
sigo a todos
me sigues y te sigo
apoyame
apoyo mutuo
follow x follow
visita mi perfil
mira mi perfil
entra a mi perfil
entra en mi perfil
link en mi bio
link en mi perfil
suscribete a mi
pasate por mi
gana dinero = 220
ganar dinero
ganar plata
dinero desde casa
dinero facil
dinero extra
ingresos extra
ingresos pasivos
trabaja desde casa
trabajo desde casa
trabajar desde casa
gana desde casa
<n> diarios
<n> al dia
<n> semanales
por dia desde
negocio rentable
oportunidad de negocio
libertad financiera
invertir
invierte
inversion
inversiones
criptomonedas
cripto
bitcoin
usdt
trading
forex
binance
senales de trading
casino
apuestas
apuesta
tragamonedas
slots
ruleta
pronosticos
bono de bienvenida
loteria
prestamo = 200
prestamos
credito rapido
sin buro
sin aval
seguidores baratos
comprar seguidores
vendo seguidores
seguidores reales
<n> seguidores
likes y seguidores
telegram
escribeme al whatsapp
escribeme por whatsapp
whatsapp +<n>
wsp +<n>
al interno
te escribo al privado
mandame dm
grupo de whatsapp
unete a mi
unete al grupo
embajadora
embajador
colaboracion
promocionamos
publicidad
te promociono
ganaste
has ganado
ganador
felicidades has sido
reclama tu premio
haz clic
da clic
clic aqui
amarres
tarot
brujo
vidente
recuperar tu cuenta
hackear
contenido exclusivo
only fans
onlyfans
sugar
baja de peso
bajar <n> kilos
empleo
vacante
contratando
se busca personal
paginas web
diseno de logos

[complaint]
estafa = 250
estafador*
estafadores
me estafaron
son unos estafadores
fraude
ladron*
rateros
rata
robo
me robaron
nos roban
mentiros*
mienten
puras mentiras
enganan
engano
que verguenza
sinverguenza*
verguenza deberia
pesimo = 200
pesima
pesimo servicio
mal servicio
mala atencion
pesima atencion
el peor
la peor
lo peor
horrible atencion
asco de
una porqueria
porqueria
basura
una mierda
mierda
vaya mierda
nadie contesta
nadie responde
no contestan
no responden
no me contestan
nunca contestan
dejan en visto
me dejan en visto
me dejaste en visto
me bloquearon
me bloqueaste
me ignoran
los voy a denunciar
voy a denunciar
te voy a denunciar
denuncia
denunciar
demanda
policia
profeco
sernac
indecopi
defensa al consumidor
hoja de reclamaciones
reportar esta cuenta
los reporto
voy a reportar
no compren
no le compren
no compren aqui
no confien
cuidado con
nunca mas
no vuelvo a comprar
no les vuelvo a
productos falsos
es falso
venden falso
venden pirata
imitacion barata
devuelvanme mi dinero
devuelvan mi dinero
harta
harto
ya basta
que descaro
descarados
me tienen
inaceptable
falta de respeto

[person]
una persona
persona real
hablar con alguien
hablar con una persona
hablar con un humano
hablar con un asesor
un asesor
asesora
asesor
un agente
agente
humano
atencion al cliente
servicio al cliente
soporte
encargado
gerente
encargada
eres un bot
es un bot
eres robot
maquina
alguien que me atienda
alguien me atiende
me pueden llamar
numero de telefono para llamar

[negation]
no
ni
nunca
nada
tampoco
sin
jamas
ya no
nop
nel
para nada
en vez de
ninguno
ninguna
todavia no

[no-buy]
solo miro
solo mirando
solo viendo
solo estoy mirando
solo estoy viendo
nomas mirando
nomas viendo
nada mas viendo
solo curioseando
vengo a ver
hoy no compro
hoy no
no voy a comprar
no quiero comprar
no lo quiero
no la quiero
no compro
no gracias
no me interesa
no me alcanza
no tengo dinero
no tengo plata
no tengo lana
sin dinero
sin plata
sin un peso
estoy pobre
soy pobre
estoy seca
ando sin dinero
ando corta
ando bruja
estoy pelada
no hay dinero
no cobro hasta
cuando cobre
hasta la quincena
esperando la quincena
fin de mes
muy caro para mi
es mucho para mi
se me va del presupuesto
fuera de mi presupuesto
otro dia
otra vez sera
para la proxima
la proxima
mas adelante
lo voy a pensar
me lo pienso
ya tengo uno
ya tengo una
ya no lo quiero
cambie de opinion
ojala pudiera
