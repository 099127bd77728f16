import type { LanguageWords } from './language-words.js'

export const pt: LanguageWords = {
  negators: 'não nunca jamais nada ninguém nenhum nenhuma sem nem nega negou recusa ex vice quase',
  negativePrefixes: 'in im i des anti não',
  opposites:
    'sobe*,aument*,cresc*,alta,subi*,dispara*/caiu,cai,caem,baix*,diminu*,recu*,descer*,queda* ganh*,venc*,vitória*/perd*,derrot* abr*,abert*/fech* começ*,inici*/termin*,acab*,para* aceit*,aprov*,permit*,apoi*/rejeit*,proíb*,proib*,bloque* compr*/vend* antes/depois mais/menos acima/abaixo verdad*/fals* bom,boa,melhor*/mau,má,pior* sucesso/fracass* culpad*/inocente* homem,homens/mulher* norte/sul leste/oeste esquerda/direita grande*/pequen* velh*/nov* long*/curt* cedo/tarde alt*/baix* sempre/nunca com/sem viv*/mort* import*/export* primeir*/últim* forte*/frac* dentro/fora sobre/sob por,pelo,pela,favor/contra ele/ela eles/elas deve,devem/pode,podem é,são,está/era,eram,estava meu,minha/teu,tua,seu,sua próximo,próxima/passado,passada todos,todas/alguns,algumas,muitos,muitas,poucos,poucas muitos,muitas/poucos,poucas manhã/tarde,noite',
  numbers:
    '0 zero 2 dois duas 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez 11 onze 12 doze dúzia 15 quinze 20 vinte 30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem cento 1000 mil 1e6 milhão milhões 1e9 bilhão bilhões 200 duzentos duzentas 300 trezentos trezentas 400 quatrocentos quatrocentas 500 quinhentos quinhentas 600 seiscentos seiscentas 700 setecentos setecentas 800 oitocentos oitocentas 900 novecentos novecentas',
  ones: 'um uma',
  pronouns:
    'ele ela eles elas lhe lhes seu sua seus suas nós nosso nossa eu me meu minha você vocês tu teu tua este esta isto esse essa isso aquele aquela aqui ali também então mesmo mesma outro outra',
  weekdays: 'segunda,segunda-feira terça,terça-feira quarta,quarta-feira quinta,quinta-feira sexta,sexta-feira sábado domingo',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  functionWords:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela para sobre sob entre e ou mas se que quem qual cujo como quando onde este esta esse essa isso aquele seu sua seus suas meu teu lhe ele ela eles elas nós é são era eram foi foram ser está estão tem têm há havia mais muito também já segundo',
  articles: 'o a os as um uma uns umas este esta esse essa isso aquele que se',
  forms: 'de,do,da,dos,das em,no,na,nos,nas por,pelo,pela ao,à,aos,às é,são era,eram está,estão tem,têm foi,foram',
  qualifiers:
    'pode,podem poderia,poderiam deve,devem deveria,deveriam vai,vão teria,teriam,seria,seriam só,somente,apenas meio suposto,suposta,supostos,supostas,supostamente,alegadamente talvez,provavelmente',
}
