import type { LanguageWords } from './language-words.js'

export const fr: LanguageWords = {
  negators: "ne n' pas jamais rien aucun aucune sans non guère nullement refuse refusé dément nie échoue ex adjoint adjointe vice presque",
  negativePrefixes: 'in im il ir dé dés mé non anti mal',
  opposites:
    'monte*,augment*,hausse,grimp*,progress*,bondi*,croît,croissance,accroî*/baiss*,chut*,recul*,diminu*,plong*,décroî*,tomb*,repli* gagn*,remport*,victoire*,vainqueur*/perd*,défaite*,perte* ouvr*,ouvert*/ferm* commenc*,débute*,démarr*/fini*,termin*,arrêt*,cess* accept*,approuv*,autoris*,soutien*/refus*,rejet*,interdi*,bloqu* achèt*,achat*/vend*,vente* avant/après plus/moins dessus/dessous vrai*/faux,fausse* bon*,meilleur*/mauvais*,pire* succès,réussi*/échec*,échou* coupable*/innocent* homme*/femme* nord/sud est/ouest gauche/droite grand*/petit* vieux,ancien*/nouveau*,nouvel*,neuf long*/court* tôt/tard haut*/bas* toujours/jamais avec/sans vivant*/mort* import*/export* premier*,première*/dernier*,dernière* fort*/faible* pour/contre sur/sous il,lui/elle ils/elles doit,doivent,devait/peut,peuvent,pouvait est,sont/était,étaient mon,ma,mes/ton,ta,tes,votre,vos prochain,prochaine/dernier,dernière tous,toutes/certains,certaines,quelques,plusieurs beaucoup,plupart/peu matin/soir,nuit midi/minuit',
  numbers:
    '0 zéro 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 10 dix 11 onze 12 douze douzaine 13 treize 14 quatorze 15 quinze 16 seize 20 vingt 30 trente 40 quarante 50 cinquante 60 soixante 100 cent cents 1000 mille 1e6 million millions 1e9 milliard milliards',
  ones: 'un une',
  pronouns:
    'il elle ils elles lui leur leurs son sa ses nous notre nos je me mon ma mes vous votre vos tu ce cet cette ces cela ça y en ici là aussi puis même autre autres',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  functionWords:
    'le la les l un une des du de d à au aux en dans sur sous par pour avec et ou mais donc car que qui quoi dont où ce cet cette ces il elle on nous vous ils elles je tu se s son sa ses leur leurs notre votre mon ma mes est sont était étaient sera été être a ont avait avaient avoir fait plus très aussi si comme chez entre vers lors après avant selon',
  articles: 'le la les l un une ce cet cette ces que qui on aussi',
  forms: 'de,du,des,d à,au,aux,en,dans est,sont était,étaient a,ont avait,avaient',
  qualifiers:
    "peut,peuvent pourrait,pourraient doit,doivent devrait,devraient va,vont aurait,auraient,serait,seraient seulement,uniquement,seul,seuls,seule,seules demi si,s'il présumé,présumée,présumés,présumées,prétendu,prétendue probablement",
}
