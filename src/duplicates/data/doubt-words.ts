import { keySet } from './key-set.js'

/**
 * Words that say of what stands with them that it is not so, was not so or not done: 'Rumour: …', '… | Fake', 'Correction: …', 'attempted murder',
 * 'festival cancelled'.
 * Hardly a word of one language tells another thing in another one, so all languages are asked.
 */
export const doubtWords = /* @__PURE__ */ keySet([
  // corrections in all languages
  'correction, corrected, clarification, korrektur, berichtigung, rectificatif, corrección, correção, correzione, correctie, rättelse, rettelse',
  'korrigiert, corrigé, corregido, corregida, corrigido, corrigida, corretto, gecorrigeerd, korjattu, исправлено, виправлено',
  'oikaisu, sprostowanie, oprava, исправление, поправка, виправлення, διόρθωση, düzeltme, تصحيح, 更正, 訂正, 정정',
  // ar
  'إشاعة, شائعة, شائعات, إشاعات, كاذب, كاذبة, مزيف, مزيفة, مفبرك, محاولة, ساخر',
  // bn
  'গুজব, ভুয়া, মিথ্যা',
  // cs
  'hoax, nepravda, lež, fáma, dementi, satira, pokus',
  // da
  'falsk, falskt, usandt, rygte, dementi, satire, faktatjek',
  // de
  'falsch, falschmeldung, dementi, dementiert, gerücht, gerüchte, satire, faktencheck, versuchter, versuchten, versuchtem, versuchte',
  'abgesagt, verschoben, aufgehoben, abgelehnt',
  // el
  'ψευδές, ψευδής, ψευδείς, φήμη, φήμες, διάψευση, σάτιρα, απόπειρα',
  // en
  'false, fake, hoax, denied, satire, parody, rumour, rumor, rumours, rumors, unconfirmed, debunked, retracted, attempted, factcheck',
  'cancelled, canceled, cancels, postponed, lifted, scrapped, shelves, shelved, declines, declined, abandons, abandoned, withdraws, withdrawn',
  // es
  'falso, falsa, bulo, desmentido, sátira, parodia, rumor, intento, tentativa, cancelado, cancelada, aplazado, aplazada',
  // fa
  'شایعه, دروغ, جعلی, تکذیب, طنز',
  // fi
  'valetta, väärä, huhu, huhut, perätön, satiiri, faktantarkistus',
  // fr
  'faux, démenti, parodie, rumeur, canular, satire, tentative, annulé, annulée, reporté, reportée',
  // he
  'שקר, שקרי, שמועה, הכחשה, הוכחש, סאטירה',
  // hi
  'अफवाह, झूठ, झूठा, झूठी, फर्जी, फ़र्जी',
  // hu
  'álhír, hamis, hazugság, cáfolat, szatíra, kísérlet',
  // id
  'hoaks, bohong, palsu, dibantah, percobaan',
  // it
  'falso, falsa, bufala, smentita, smentito, satira, tentato, tentata, annullato, annullata, rinviato, rinviata',
  // ja
  'デマ, 嘘, 偽, 未遂',
  // ko
  '가짜뉴스, 가짜, 거짓, 루머, 허위, 팩트체크, 미수, 오보',
  // nb
  'usant, rykte, satire, faktasjekk',
  // nl
  'onwaar, nepnieuws, nep, ontkend, gerucht, satire, poging, factcheck, afgelast, geannuleerd, uitgesteld',
  // pl
  'fałsz, fejk, plotka, dementi, satyra, usiłowanie',
  // pt
  'falso, falsa, boato, mentira, desmentido, sátira, tentativa, cancelado, cancelada, adiado, adiada',
  // ro
  'fals, falsă, zvon, dezmințire, satiră, tentativă',
  // ru
  'фейк, ложь, слух, слухи, опровержение, опровергли, сатира, покушение, попытка, отменен, отменили, отложен, отложили',
  // sv
  'falskt, falsk, rykte, ryktet, dementi, satir',
  // th
  'ลือ, ปลอม, เท็จ',
  // tr
  'yalan, yalanlandı, asılsız, söylenti, teşebbüs, teşebbüsü',
  // uk
  'фейк, неправда, брехня, чутки, спростування, сатира, замах, спроба',
  // zh
  '谣言, 謠言, 谣, 謠, 假, 假的, 传闻, 傳聞, 未遂',
])
