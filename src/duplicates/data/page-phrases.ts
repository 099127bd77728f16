import { keySet } from './key-set.js'

/**
 * Phrases that only a page says, not a story. A line that is one of them, or begins with one of several words, may go however often and wherever it
 * repeats; else a line that comes again between paragraphs is taken for structure (an interview's question, a recipe's step).
 */
export const pagePhrases = /* @__PURE__ */ keySet([
  // en
  'newsletter, subscribe, sign up, sign in, log in, follow us, share this, advertisement, sponsored, we use cookies, this site uses cookies',
  'this website uses cookies, accept cookies, privacy policy, terms of, all rights reserved, copyright, ©, read more, click here',
  'download our app, download the app, leave a comment, story continues below, article continues, skip advert, support our, donate',
  'related articles, recommended for you, most read, most popular, getty images, back to top, your inbox, your browser, javascript',
  // de
  'abonnieren, anmelden, anzeige, werbung, datenschutz, alle rechte vorbehalten, folgen sie uns, weiterlesen, kommentar schreiben',
  'zur startseite, mehr zum thema',
  // fr
  "s'abonner, abonnez-vous, inscrivez-vous, publicité, tous droits réservés, confidentialité, suivez-nous, lire aussi, à lire aussi, s'inscrire",
  // es, pt, it
  'suscríbete, suscribirse, publicidad, todos los derechos reservados, síguenos, boletín, política de privacidad, lea también, assine',
  'inscreva-se, publicidade, todos os direitos reservados, siga-nos, leia também, leia mais, iscriviti, pubblicità, tutti i diritti riservati',
  'seguici, leggi anche, abbonati',
  // nl, sv, da, nb, fi
  'nieuwsbrief, advertentie, alle rechten voorbehouden, volg ons, lees ook, nyhetsbrev, annons, prenumerera, följ oss, läs också, nyhedsbrev',
  'annonce, abonner, annonse, uutiskirje, mainos, tilaa',
  // pl, cs, ru, uk, el, tr
  'zapisz się, reklama, wszelkie prawa zastrzeżone, obserwuj nas, czytaj też, přihlaste se, všechna práva vyhrazena, подпишитесь',
  'подписывайтесь, реклама, все права защищены, читайте также, підписуйтесь, усі права захищені, εγγραφείτε, διαφήμιση, abone ol, reklam',
  'tüm hakları saklıdır, bültenimize',
  // id, vi, zh, ja, ko, ar
  'berlangganan, iklan, hak cipta, baca juga, đăng ký, quảng cáo, bản quyền, 订阅, 訂閱, 广告, 廣告, 版权所有, 版權所有, 关注我们, 登録, 広告, 無断転載, 구독, 광고, 무단 전재',
  'اشترك, إعلان, جميع الحقوق محفوظة',
])
