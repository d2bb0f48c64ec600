# Portuguese key phrases: written by hand for this product, not collected.
# Lower case, without accents. <n> is any number, a final * any ending of the last word.

[buy]
quero comprar = 250
qro comprar
kero comprar
queria comprar
gostaria de comprar
desejo comprar
como compro = 220
como comprar = 220
como faco pra comprar = 220
como faco para comprar
como faz pra comprar
como q compra
como posso comprar
onde compro
onde eu compro
onde compra
onde clico pra comprar
como faco o pedido
como faco pra pedir
como peco
como fazer o pedido
quero pedir
quero encomendar
quero fazer um pedido
fazer um pedido
quero um
quero uma
quero dois
quero duas
quero <n>
qro um
qro uma
qro <n>
kero um
kero uma
quero esse
quero essa
quero este
quero esta
quero sim
eu quero = 150
eu qro
eu kero
queroo*
vou querer = 220
vou qrer
vou levar = 220
levo um
levo uma
levo <n>
levo dois
levo duas
vou comprar = 180
vou ficar com
fico com
fico c
pode separar = 250
separa pra mim = 250
separa um
separa uma
separa <n>
separa o meu
separa a minha
separa ai
me separa
reserva pra mim = 250
reserva um
reserva uma
reserva o meu
reserva ai
pode reservar
quero reservar
consegue reservar
guarda pra mim
guarda um
guarda uma
guarda o meu
segura pra mim
segura um
segura essa
me ve um
me ve uma
me ve <n>
manda um
manda uma
manda <n>
um pra mim
uma pra mim
<n> pra mim
e meu
e minha
meu numero <n>
anota ai
anota meu pedido
anota o meu
bota na sacola
poe na sacola
sacola
sacolinha
carrinho
no carrinho
ao carrinho
como pago = 220
como faco pra pagar
como pagar
como posso pagar
onde pago
onde eu pago
aceita pix
aceitam pix
chave pix = 220
qual o pix = 220
qual a chave
qual seu pix
qual pix
manda o pix = 220
me manda o pix
passa o pix
pix = 130
pix copia e cola
copia e cola
fiz o pix
ja fiz o pix = 220
pix feito
pix enviado
mandei o pix
mb way
mbway
multibanco
referencia multibanco
boleto
gera o boleto
manda o boleto
picpay
aceita cartao
passa cartao
passa no cartao
pago no cartao
pago na entrega
pagamento na entrega
a cobranca
iban
ja paguei = 220
paguei agora
acabei de pagar
paguei confere
pagamento feito
pagamento efetuado
ja transferi
fiz a transferencia
transferencia feita
ja depositei
comprovante
segue comprovante
segue o comprovante
comprovativo
confere ai
confere meu pagamento
confirma meu pagamento
caiu o pix
caiu o pagamento
caiu ai
manda o link = 220
me manda o link
manda link
passa o link
link por favor
link pfv
link pf
cade o link
link pra comprar
link nao abre
o link nao abre
nao abre o link
link nao funciona
link ta quebrado
link quebrado
nao consigo comprar
nao consigo pagar
nao consigo finalizar
nao deixa pagar
nao deixa finalizar
nao ta indo o pagamento
finalizar a compra
finalizar compra
finalizar o pedido
fechar o pedido
fechar pedido
fechado vou
pode fechar
cartao recusado
recusou meu cartao
nao passou o cartao
cupom nao funciona
dados pra pagamento
dados bancarios
dados pra deposito
meu endereco e
meu cep
entrega em casa quero
manda pra minha casa
tamanho m pfv
tam <n>
p por favor
mais um pra mim
mais uma pra mim
adiciona mais
acrescenta mais
soma com
junta com meu pedido
faz minha encomenda
encomendar
encomenda de <n>
dou o sinal
dou sinal
pago o sinal
sinal
metade agora
quero marcar
quero agendar
marcar horario
agendar horario
tem vaga amanha
tem horario
quero me inscrever
como me inscrevo
quero fazer o curso
me inscreve
matricula
to dentro
bora fechar
leva meu dinheiro
toma meu dinheiro
garante o meu
garante pra mim

[presale]
preco = 150
preco?
preco pfv
precos
valor = 80
valor?
valores
qual o valor = 200
qual valor
qual o preco
quanto = 130
quanto custa = 200
quanto e
quanto ta = 180
quanto esta
quanto fica
quanto sai
quanto q e
quanto que e
qnto
qto
qto e
qto custa
qnt custa
qt custa
por quanto
a quanto
ta quanto
ta qnto
em quantas vezes
quantas vezes
parcela
parcelado
divide em
divide no cartao
sem juros
a vista
desconto = 150
tem desconto
faz desconto
faz um desconto
da um desconto
desconto no pix
desconto a vista
desconto levando
levando dois
levando <n>
faz por quanto
faz por <n>
faz precinho
menor preco
promocao
ta em promocao
kit sai
no atacado
atacado
revenda
pra revender
a partir de quantas
frete = 180
frete gratis
quanto fica o frete
valor do frete
frete pra
o frete
portes
portes gratis
portes de envio
com portes
entrega em
entrega no
entregam em
entrega pra
faz entrega
fazem entrega
envia pra
envia para
enviam para
enviam pra
manda pra
mandam para
envia pro
fazem envios
faz envio
prazo de entrega
qual o prazo
quanto tempo demora
demora quanto
demora muito
quantos dias
chega quando
chega ate
se eu comprar hoje
se eu pedir hoje
se comprar hoje
antes de comprar
tem loja fisica
loja fisica
onde fica a loja
onde fica
qual endereco da loja
retirar na loja
que horas abre
horario de funcionamento
tem disponivel
ainda tem = 150
ainda tem disponivel
ainda ta disponivel
disponivel = 100
em estoque
tem em estoque
em stock
esgotou
quando chega mais
vai repor
reposicao
restam quantos
quantos tem
tem no
tem na cor
tem em preto
tem outra cor
tem outras cores
quais cores = 180
quais as cores
que cores
cores disponiveis
tem tamanho
tem no tamanho
tem numero
tem no <n>
tem <n> = 60
tem do <n>
tem g
tem gg
tem plus
plus size
quais tamanhos
que tamanho
tamanhos
tabela de medidas
medidas
qual a medida
forma grande
forma pequena
veste bem
veste <n>
veste quanto
serve em quem
serve pra quem veste
serve no
visto <n>
calco <n>
fica curto
fica comprido
e original = 200
e original?
original ou
e replica
e primeira linha
primeira linha
e autentico
nota fiscal
vem com nota
e de couro
couro legitimo
e couro
qual o material
que material
que tecido
qual o tecido
tecido e
e algodao
e prata
e banhado
folheado
escurece
desbota
solta tinta
encolhe
amassa
fica transparente
marca muito
tem forro
tem elastano
estica
tem bojo
e a prova dagua
a prova d agua
prova de agua
resistente a agua
pode molhar
pode lavar
lava na maquina
pele oleosa
pele sensivel
pele seca
pele mista
acne
gravida
gestante
amamentando
lactante
qual a cor pra
qual tom
tem cheiro
fixa bem
fixacao
dura quanto
quanto tempo dura
validade
qual a validade
ingredientes
tem lactose
tem gluten
sem acucar
e vegano
cruelty free
como usa = 180
como se usa
como aplica
como usar
usa antes
pode usar
serve pra
funciona com
compativel
vem com
acompanha
vem carregador
bivolt
voltagem
110 ou 220
garantia = 130
tem garantia
e novo
e lacrado
lacrado
seminovo
recondicionado
desbloqueado
quantos gb
saude da bateria
bateria dura
detalhes
mais detalhes
mais fotos
tem mais fotos
mais info
informacoes
mais informacoes
info
tenho interesse
interessada
interessado
mostra de perto
mostra
mostra a
mostra o
mostra atras
consegue mostrar
experimenta
prova ai
diferenca entre
qual a diferenca
qual e melhor
qual voce indica
qual recomenda
vc indica
curso comeca
tem certificado
fica gravado
aulas gravadas
pra iniciante

[aftersale]
cade meu pedido = 250
cade o meu pedido
cade minha encomenda
cade meu
cade minha
onde esta meu pedido
onde esta a minha encomenda
onde ta meu
meu pedido = 60
meu pacote
minha encomenda
minha compra
nao chegou = 220
n chegou
ainda nao chegou
ainda n chegou
nao chegou ainda
nao recebi = 220
n recebi
ainda nao recebi
nunca chegou
to esperando
estou a espera
continuo a espera
comprei e nao
comprei semana passada
comprei mes passado
comprei ha
codigo de rastreio = 220
cod de rastreio
codigo de rastreamento
rastreio
rastrear
rastreamento
numero do pedido
n do pedido
pedido numero
correios
sedex
jadlog
loggi
ctt
transportadora
entregador
motoboy
carteiro
consta entregue
consta como entregue
diz entregue
aparece entregue
saiu pra entrega
ja enviou
ja enviaram
ja postou
ja foi postado
ja despachou
quando vai enviar
quando vao enviar
parado em
preso na alfandega
alfandega
taxado
fui taxada
voltou pro remetente
endereco errado
mudar o endereco
trocar o endereco
veio quebrado = 250
veio quebrada
chegou quebrado = 250
chegou quebrada
chegou partido
chegou danificad*
veio danificad*
veio amassad*
veio rasgad*
veio manchad*
veio furad*
veio aberto
veio vazio
veio vazando
vazou
veio errado = 220
veio errada
veio trocado
veio trocada
veio outra cor
veio outro
veio outra
veio faltando = 220
faltando
falta um
faltou
faltou um
nao veio
veio so
veio incompleto
mandaram errado
mandaram outro
mandou errado
mandou a cor errada
enviaram errado
cor errada
tamanho errado
pedi preto
eu pedi
nao foi o que pedi
nao e o que comprei
diferente do
defeito
com defeito
defeituoso
estragado
estragou
quebrou
parou de funcionar
nao funciona mais
nao liga
nao carrega mais
descosturou
descolou
soltou
rasgou
desbotou
encolheu
manchou
ficou pequeno
ficou pequena
ficou grande
ficou apertad*
ficou larg*
nao serviu = 200
n serviu
nao me serve
nao coube
trocar = 150
quero trocar
posso trocar
como troco
fazer a troca
troca de tamanho
devolver = 180
quero devolver
como devolvo
como faco pra devolver
devolucao
reembolso = 220
meu reembolso
estorno = 220
meu estorno
estornar
meu dinheiro de volta
dinheiro de volta
cancelar
quero cancelar
cancela meu pedido
cancelar meu pedido
cancelar a compra
cobrado duas vezes
cobrou duas vezes
cobraram duas vezes
cobranca duplicada
cobrou a mais
paguei duas vezes
deu alergia
me deu alergia
deu reacao
irritou minha
vencido
veio vencido
acionar a garantia
nao consigo acessar o curso
nao recebi o acesso
nao recebi o email
remarcar
remarcar meu horario
desmarcar
segunda via

[chat]
oi = 50
oie
oii
oiee
ola = 50
bom dia
boa noite
boa tarde
tudo bem
td bem
tudo bom
como vc ta
e ai
kkk
kkkk
kkkkk
kkkkkk
rsrs
rs
haha*
hahaha
kakaka
huehue
linda
lindaa
maravilhosa
gata
gatona
diva
rainha
perfeita
musa
princesa
amo voce
te amo
amo vc
adoro voce
adoro suas lives
amo suas lives
que linda voce
seu cabelo
sua voz
sua unha
suas unhas
seu cachorro
seu gato
qual o nome da musica
nome da musica
que musica
essa musica
musica boa
sem som
sem audio
ta sem som
nao to ouvindo
travou
ta travando
travando
tela congelou
ta embacado
aumenta o volume
quantos anos voce tem
vc e de onde
de onde vc e
e casada
e solteira
manda um beijo
manda um oi
manda um salve
salve
beijos de
bjs
bjo
beijo
abraco
parabens
feliz aniversario
deus abencoe
deus te abencoe
amem
sucesso
obrigada
obrigado
brigada
obg
mto obrigada
valeu
vlw
chegou certinho
chegou tudo certo
chegou tudo perfeito
chegou rapidinho
ja tenho e amo
tenho e amo
amei
amei a minha
comprei e amei
super recomendo
recomendo muito
melhor compra
boa live
proxima live
live amanha
ate amanha
tchau
fui dormir
primeira vez aqui
cheguei agora
to assistindo de
assistindo de
que frio
saudade

[spam]
me segue
me segue que
segue de volta
sigo de volta
sdv
troco likes
troco seguidores
segue la
segue meu perfil
visita meu perfil
olha meu perfil
entra no meu perfil
link na bio
link no meu perfil
se inscreve no meu
inscreve no canal
ganhe dinheiro = 220
ganhar dinheiro
ganhe ate
dinheiro em casa
dinheiro facil
renda extra = 220
renda passiva
trabalhe em casa
trabalhar em casa
trabalho em casa
trabalhe de casa
home office sem
<n> por dia
<n> por semana
por dia pelo celular
oportunidade de negocio
liberdade financeira
investimento
investir
invista
investi
rendimento garantido
cripto
criptomoeda*
bitcoin
usdt
trader
day trade
forex
sinais
robo de investimento
tigrinho = 220
jogo do tigrinho
fortune tiger
plataforma pagando
slot
slots
cassino
bet
aposta
apostas
palpites
bonus de cadastro
aviator
emprestimo = 200
emprestimos
credito facil
negativado
sem consulta spc
limpa nome
consignado
seguidores baratos
comprar seguidores
vendo seguidores
seguidores reais
<n> seguidores
curtidas
telegram
grupo vip
grupo do telegram
grupo do whatsapp
chama no whats
chama no zap
me chama no zap
me chama no whats
zap <n>
chama no pv
embaixadora
parceria
divulgo sua loja
divulgamos
divulgacao
voce ganhou
vc ganhou
parabens voce foi
resgate seu premio
premio
sorteado
clique aqui
clica no link
amarracao
cartomante
recupero conta
conta hackeada
privacy
onlyfans
pack
conteudo adulto
emagreca
emagrecer
perca <n> kg
perdi <n> kg
vaga de emprego
contratando
criamos sites
logomarca

[complaint]
golpe = 250
golpista*
golpistas
e golpe
cai no golpe
estelionat*
fraude
ladrao
ladroes
ladra
ladroa
roubo
me roubaram
roubada
caloteir*
calote
burla
burlona
vigarist*
aldraba*
mentiros*
mentira de voces
enganacao
enganaram
me enganou
propaganda enganosa
vergonha
que vergonha
sem vergonha
falta de respeito
falta de vergonha
desrespeito
descaso
palhacada
absurdo
um absurdo
pessimo = 200
pessima
pessimo atendimento
atendimento pessimo
atendimento horrivel
pior loja
pior atendimento
pior compra
horrivel o atendimento
lixo
um lixo
porcaria
uma merda
merda
bosta
ninguem responde
ninguem me responde
nao respondem
nao responde ninguem
ninguem atende
me ignoram
me ignora
para de me ignorar
me bloquearam
me bloqueou
so visualiza
visualiza e nao responde
vacuo
vou denunciar = 220
denunciar
denuncia
denunciei
procon = 220
reclame aqui
livro de reclamacoes
deco
vou processar
processo
advogado
policia
boletim de ocorrencia
nao comprem = 220
nao compre aqui
nao confiem
nao caiam
nunca mais
nunca mais compro
produto falso
produtos falsos
falsificado
e falso
vende falso
cansei
to cansada de esperar
ja deu
inaceitavel
decepcao

[person]
falar com alguem
falar com uma pessoa
falar com atendente
atendente
falar com um humano
humano
pessoa de verdade
pessoa real
gerente
responsavel
dona da loja
atendimento humano
suporte
sac
apoio ao cliente
e robo
e um robo
vc e robo
voce e um bot
alguem me atende
alguem pode me ajudar
me liga
telefone pra contato
posso ligar

[negation]
nao
n
naum
num
nem
nunca
nada
sem
jamais
nenhum
nenhuma
ja nao
tampouco
em vez de
nao mais

[no-buy]
so olhando = 180
so to olhando
so estou olhando
so vendo
so assistindo
so to assistindo
so passei pra ver
so vim ver
so a espreitar
so a ver
hoje nao
hoje n
hoje nao vou
nao vou comprar
n vou comprar
nao vou querer
nao quero
n quero
nao quero comprar
nao compro
nao preciso
nao obrigada
nao obrigado
nao tenho interesse
sem interesse
sem dinheiro
to sem dinheiro
sem grana
to sem grana
sem um real
sem um centavo
to lisa
to liso
to dura
to duro
to quebrada
to pobre
sou pobre
tou teso
tou tesa
to falida
salario nao caiu
quando cair o salario
quando eu receber
so dia <n>
esperando o pagamento do mes
fora do meu orcamento
nao cabe no meu bolso
muito caro pra mim
caro demais pra mim
fica pra proxima
na proxima
outro dia
mes que vem
vou pensar
ja tenho um
ja tenho uma
desisti
mudei de ideia
quem me dera
