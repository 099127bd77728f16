import type { LanguageWords } from './language-words.js'

export const nl: LanguageWords = {
  negators: 'niet niets nooit niemand nergens geen zonder noch nauwelijks zelden weigert ontkent ex vice bijna adjunct waarnemend',
  negativePrefixes: 'on niet in anti',
  opposites:
    'stijg*,steeg,gestegen,hoger,groei*,toegenomen/daal*,dalen,daling,gedaald,val*,viel,lager,krimp*,zak* win*,won,gewonnen,zege/verlie*,verloor,verloren,nederlaag open*/sluit*,dicht,gesloten begin*,begon,start*/stop*,eindig* accepteer*,aanvaard*,toe*/weiger*,verbied*,verboden,verwerp* koop*,kocht/verkoop*,verkocht voor/na meer/minder boven/onder waar/onwaar goed*,beter*,best*/slecht* succes/mislukking,mislukt schuldig/onschuldig man,mannen/vrouw,vrouwen noord*/zuid* oost*/west* links/rechts groot,grote*/klein* oud*/nieuw* lang*/kort* vroeg*/laat hoog,hoge/laag,lage altijd/nooit met/zonder levend*/dood eerste/laatste sterk*/zwak* voor/tegen hij,hem/zij,ze,haar zijn/haar moet,moeten/kan,kunnen,mag,mogen is,zijn/was,waren mijn/jouw,uw,je naar/van,uit op/onder volgende/vorige alle/sommige,enkele,veel,weinig veel,vele,meeste/weinig,enkele,sommige ochtend,ochtends/middag,middags,avond,avonds,nacht middag,middags/avond,avonds',
  numbers:
    '0 nul 2 twee 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht 9 negen 10 tien 11 elf 12 twaalf 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig 100 honderd 1000 duizend 1e6 miljoen 1e9 miljard',
  ones: 'een één',
  pronouns:
    'hij hem zijn zij ze haar hun hen het wij we ons onze ik mij me mijn jij je jou jouw u uw dit deze dat die er hier daar ook dan zelfde dezelfde andere beide',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  functionWords:
    'de het een van in op aan bij voor met uit naar om over onder door tegen tot en of maar als dan dat die dit deze hij zij ze wij we jij je ik u zijn haar hun ons mijn zich wie wat waar wanneer hoe is was waren wordt worden werd werden heeft hebben had kan kunnen zal zullen moet ook nog al zo er',
  articles: 'de het een dit deze dat die er',
  forms: 'is,zijn was,waren wordt,worden werd,werden heeft,hebben zij,ze wij,we jij,je',
  qualifiers:
    'kan,kunnen zou,zouden moet,moeten mag,mogen zal,zullen wil,willen alleen,slechts,enkel half indien vermeende,vermoedelijke,vermoedelijk misschien,mogelijk,waarschijnlijk',
}
