import type { LanguageWords } from './language-words.js'

export const es: LanguageWords = {
  negators: 'no nunca jamás nada nadie ningún ninguna ninguno sin tampoco apenas niega negó rechaza ex vice casi adjunto adjunta',
  negativePrefixes: 'in im i des anti no',
  opposites:
    'sube*,subi*,suba*,aument*,crec*,alza,increment*,dispar*/baja*,baje*,bajó,cae,caen,cayó,descend*,disminu*,desplom*,reduc* gan*,victoria*,vence*/pierd*,perd*,derrota* abr*,abier*/cierr*,cerr* comienz*,empiez*,inici*/termin*,acab*,deten* acept*,aprob*,aprueb*,permit*,apoy*/rechaz*,prohíb*,prohib*,bloque* compr*/vend*,venta* antes/después más/menos encima/debajo verdad*,ciert*/fals* buen*,mejor*/mal*,peor* éxito*/fracas* culpable*/inocente* hombre*/mujer* norte/sur este/oeste izquierda/derecha grande*/pequeñ* viej*/nuev* larg*/cort* temprano/tarde alt*/baj* siempre/nunca con/sin viv*/muert* import*/export* primer*/últim* fuerte*/débil* dentro/fuera sobre/bajo por,favor/contra él/ella ellos/ellas debe,deben/puede,pueden es,son,está,están/era,eran,fue,estaba mi,mis/tu,tus desde/hasta,hacia próximo,próxima/pasado,pasada todos,todas/algunos,algunas,varios,varias,muchos,muchas,pocos,pocas muchos,muchas,mayoría/pocos,pocas mañana/tarde,noche mediodía/medianoche',
  numbers:
    '0 cero 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce docena 13 trece 14 catorce 15 quince 20 veinte 21 veintiún veintiuno veintiuna 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa 100 cien ciento 1000 mil 1e6 millón millones 200 doscientos doscientas 300 trescientos trescientas 400 cuatrocientos cuatrocientas 500 quinientos quinientas 600 seiscientos seiscientas 700 setecientos setecientas 800 ochocientos ochocientas 900 novecientos novecientas',
  ones: 'un una uno',
  pronouns:
    'él ella ellos ellas lo la le les su sus nosotros nuestro nuestra yo me mi mis usted ustedes tú tu tus este esta esto estos estas ese esa eso esos esas aquí allí también entonces mismo misma otro otra',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre,setiembre octubre noviembre diciembre',
  functionWords:
    'el la los las lo un una unos unas de del al a en con por para sobre bajo entre hacia desde hasta y e o u pero si que quien cual cuyo como cuando donde este esta estos estas ese esa eso aquel se su sus mi tu le les me te nos él ella ellos ellas yo es son era eran fue fueron ser está están estaba ha han había hay tiene tienen más muy también ya según',
  articles: 'el la los las lo un una unos unas este esta esto estos estas ese esa eso que se',
  forms: 'de,del a,al es,son era,eran fue,fueron está,están ha,han tiene,tienen y,e o,u',
  qualifiers:
    'puede,pueden podría,podrían debe,deben debería,deberían va,van habría,habrían,sería,serían solo,sólo,solamente,únicamente medio si presunto,presunta,presuntos,presuntas,presuntamente,supuesto,supuesta,supuestos,supuestas,supuestamente quizá,quizás,probablemente,posiblemente',
}
