import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Lithuanian. */
export const lt: CueTable = {
  language: 'lt',
  cues: {
    'comment-policy': {
      strong: phrases(
        'rašyti/parašyti/palikti/parašykite komentarą ; rodyti/skaityti (visus) komentarus ; norėdami komentuoti, prisijunkite',
      ),
      weak: phrases('komentarai ; komentuoti'),
    },
    newsletter: {
      strong: phrases('prenumeruok/prenumeruokite/užsiprenumeruok/užsiprenumeruokite/užsisakykite (mūsų) naujienlaiškį (…)'),
      weak: phrases('naujienlaiškis'),
    },
    share: {
      strong: phrases(
        'dalintis/pasidalinti/pasidalink/pasidalinkite Facebook/straipsniu ; dalinkitės/pasidalinkite su draugais ; sek/sekite mus (…) ; kopijuoti nuorodą',
      ),
      weak: phrases('dalintis ; dalinkitės'),
    },
    'related-heading': {
      strong: phrases(
        'taip pat skaityk/skaitykite ; skaityk/skaitykite dar ; skaitykite taip pat ; susiję/panašūs/kiti straipsniai ; susijusios/kitos naujienos/temos ; daugiau šia tema',
      ),
      weak: phrases('rekomenduojame'),
    },
    'read-more': {
      strong: phrases('skaityti/skaityk/skaitykite/rodyti daugiau/toliau/plačiau ; skaityti visą (straipsnį) ; skaitykite daugiau apie …'),
      weak: phrases('plačiau'),
    },
    'cookie-notice': {
      strong: phrases('ši (interneto) svetainė naudoja slapukus ; šioje svetainėje naudojami slapukai ; priimti visus (slapukus)'),
      weak: phrases('slapukai ; privatumo politika'),
    },
    paywall: {
      strong: phrases(
        '(straipsnis/turinys) (skirtas) (tik) prenumeratoriams ; prenumeruok/prenumeruokite ir skaityk/skaitykite (…) ; jau prenumeruojate(? …) ; norėdami skaityti toliau, prenumeruokite/prisijunkite (…)',
      ),
    },
    copyright: {
      strong: phrases('visos teisės saugomos/ginamos (…) ; kopijuoti … draudžiama … be … sutikimo'),
    },
    caption: { strong: phrases('… nuotr. ; nuotr. …') },
    timestamp: {
      strong: phrases('skaitymo laikas: N min ; paskelbta: … ; atnaujinta: … ; prieš N min/val/minutes/valandas'),
    },
    advertisement: {
      strong: phrases('reklama ; straipsnio tęsinys po reklama/reklamos ; straipsnis tęsiasi po reklamos'),
    },
    'app-prompt': { strong: phrases('parsisiųsk/parsisiųskite/atsisiųsk/atsisiųskite (mūsų) (mobiliąją) programėlę (…)') },
    tags: { strong: phrases('raktažodžiai:/temos:/žymos: …') },
    'author-bio': { strong: phrases('apie autorių/autorę') },
    correction: { strong: phrases('patikslinimas: …') },
    'most-read': {
      strong: phrases('skaitomiausi/populiariausi (straipsniai) ; skaitomiausios/populiariausios (naujienos)'),
      weak: phrases('naujausi ; naujausios naujienos'),
    },
    'support-appeal': { strong: phrases('paremk/paremkite/palaikykite mus (…) ; skirk/skirkite N proc. (…)') },
    player: { strong: phrases('klausyti/klausykite straipsnio') },
    login: { strong: phrases('prisijungti ; prisijunkite') },
    navigation: { strong: phrases('(grįžti) į viršų ; pereiti prie turinio'), weak: phrases('kontaktai') },
    'tip-line': {
      strong: phrases(
        'pastebėjai/pastebėjote/radote klaidą(? …) ; pranešk/praneškite (mums) (apie) klaidą/naujieną ; turi/turite naujieną(? …)',
      ),
    },
    'page-tools': { strong: phrases('šrifto dydis') },
  },
}
