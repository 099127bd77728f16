import type { LanguageWords } from './language-words.js'

export const it: LanguageWords = {
  negators: 'non no mai nessuno nessuna nessun niente nulla senza né neppure neanche nemmeno nega smentisce rifiuta ex vice quasi',
  negativePrefixes: 'in im il ir dis s non anti',
  opposites:
    'sale,salgono,salit*,salir*,aument*,cresc*,rialzo,guadagn*/scend*,cala,calo,calan*,diminui*,crol*,ribasso vinc*,vint*,vittoria*,batte/perd*,pers*,sconfitt* apr*,apert*/chiud*,chius* inizi*,cominc*/finisc*,termin*,ferm* accett*,approv*,permett*/rifiut*,respin*,viet*,blocc* compr*,acquist*/vend* prima/dopo più/meno vero,vera/falso,falsa buon*,miglior*/cattiv*,peggior* successo/fallimento,fallit* colpevol*/innocent* uomo,uomini/donna,donne nord/sud est/ovest sinistra/destra grand*/piccol* vecchi*/nuov* lung*/cort*,brev* presto/tardi alt*/bass* sempre/mai con/senza viv*/mort* import*/esport* prim*/ultim* fort*/debol* dentro/fuori sopra,su,sul,sulla,sullo/sotto per,favore/contro lui/lei deve,devono/può,possono è,sono/era,erano mio,mia/tuo,tua,suo,sua prossimo,prossima/scorso,scorsa tutti,tutte/alcuni,alcune,molti,molte,pochi,poche molti,molte/pochi,poche mattina,mattino/pomeriggio,sera,notte pomeriggio/sera',
  numbers:
    '0 zero 2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove 10 dieci 11 undici 12 dodici dozzina 20 venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta 80 ottanta 90 novanta 100 cento 1000 mille mila 1e6 milione milioni 1e9 miliardo miliardi',
  ones: "un una uno un'",
  pronouns:
    'egli lui lei essi esse loro suo sua suoi sue noi nostro nostra io mi mio mia voi vostro tu tuo tua questo questa questi queste quello quella ciò qui lì ci ne anche poi stesso stessa altro altra',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  functionWords:
    'il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei con su sul sulla per tra fra e ed o ma se che chi cui come quando dove questo questa questi queste quello quella si suo sua suoi loro mio tuo nostro lui lei noi voi è sono era erano fu ha hanno aveva essere stato stata più molto anche già secondo',
  articles: 'il lo la i gli le l un uno una questo questa questi queste quello quella che si',
  forms:
    'di,del,dello,della,dei,degli,delle a,al,allo,alla,ai,agli,alle da,dal,dalla,dai in,nel,nella,nei su,sul,sulla e,ed è,sono ha,hanno',
  qualifiers:
    'può,possono potrebbe,potrebbero deve,devono dovrebbe,dovrebbero avrebbe,avrebbero,sarebbe,sarebbero solo,soltanto,solamente mezzo,mezza se presunto,presunta,presunti,presunte,presumibilmente forse,probabilmente',
}
