import type { LanguageWords } from './language-words.js'

export const sv: LanguageWords = {
  negators:
    'inte ej icke aldrig ingen inget inga ingenting ingenstans utan varken knappt sällan vägrar förnekar nekar ex vice nästan biträdande',
  negativePrefixes: 'o in miss icke',
  opposites:
    'stig*,steg,ök*,upp,högre,väx*/fall*,föll,sjunk*,sjönk,minsk*,ner,ned,lägre vinn*,vann,vunnit,seger*,segrar/förlor*,nederlag* öppn*/stäng* börj*,start*/slut*,stopp* accept*,godkänn*,tillåt*/avvis*,förbjud*,neka* köp*/sälj*,sålde,sålt före,innan/efter mer,mest/mindre,minst över/under sant/falskt bra,bättre,bäst/dålig*,sämre,sämst framgång*/misslyck* skyldig*/oskyldig* man,män/kvinn* norr,nord*/söder,syd* öst*/väst* vänster/höger stor*/lit*,små gammal,gaml*/ny,nya,nytt lång*/kort* tidig*/sen,sena,sent hög*/låg* alltid/aldrig med/utan lev*/död* först*/sist* stark*/svag* för/mot han,honom/hon,henne hans/hennes måste,ska/kan,får är/var på/under till/från min,mitt,mina/din,ditt,dina nästa/förra alla/vissa,några,många,få många,flesta/få,några morgonen,förmiddag,förmiddagen/eftermiddag,eftermiddagen,kväll,kvällen,natten',
  numbers:
    '0 noll 2 två 3 tre 4 fyra 5 fem 6 sex 7 sju 8 åtta 9 nio 10 tio 11 elva 12 tolv 20 tjugo 30 trettio 40 fyrtio 50 femtio 60 sextio 70 sjuttio 80 åttio 90 nittio 100 hundra 1000 tusen 1e6 miljon miljoner 1e9 miljard miljarder',
  ones: 'en ett',
  pronouns:
    'han honom hans hon henne hennes de dem deras den det dess vi oss vår vårt våra jag mig min mitt mina du dig din ditt dina detta denna dessa här där också sedan samma annan andra båda',
  weekdays: 'måndag,måndagen tisdag,tisdagen onsdag,onsdagen torsdag,torsdagen fredag,fredagen lördag,lördagen söndag,söndagen',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  functionWords:
    'en ett den det de i på av för med till från om vid hos under över efter mot mellan och eller men att som när var hur han hon vi ni jag du sig sin sitt sina hans hennes deras vår min din detta denna dessa är blev blir har hade kan ska skulle måste får också så ut upp än ha',
  articles: 'en ett den det de detta denna dessa som',
  forms: 'har,ha',
  qualifiers:
    'kan,kunna ska,skall skulle bör,borde måste vill får bara,endast halv,halva ifall misstänkt,misstänkta,misstänkte,påstådd,påstådda,påstås kanske,möjligen,troligen',
}
