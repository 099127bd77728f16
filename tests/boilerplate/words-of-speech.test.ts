import { expect, test } from 'vitest'
import { hasAttribution } from '../../src/boilerplate/lines/words-of-speech.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'

test.each([
  'Comments are read by a team of 40, the publisher said',
  'Les abonnés restent, selon le journal',
  'Οι συνδρομητές μένουν, προσθέτει η εφημερίδα',
  'Pretplatnici ostaju, rekao je urednik',
  'Претплатници остају, рекао је уредник',
  'Naročniki ostajajo, je dejal urednik',
  'Prenumeratoriai lieka, sakė redaktorius',
  'Theo biên tập viên, độc giả vẫn ở lại',
  '编辑说，读者还在',
  'Cititorii rămân, zice redactorul',
  'Předplatitelé zůstávají, říká redaktor',
  'Predplatitelia ostávajú, hovorí redaktor',
  'Az olvasók maradnak, mondja a szerkesztő',
  'Tilaajat pysyvät, päätoimittaja huomauttaa',
  'Prenumeranterna stannar, konstaterar redaktören',
  'Los lectores se quedan, relata el editor',
  'Os leitores ficam, resumiu o editor',
  'Les lecteurs restent, confie le rédacteur',
  'Передплатники лишаються, розповідає редактор',
  'Абонатите остават, разказва редакторът',
  'Okurlar kalıyor, diye konuştu editör',
  'הקוראים נשארים, אומר העורך',
  'வாசகர்கள் இருப்பார்கள் என்றார் ஆசிரியர்',
  'Pembaca tetap ada, imbuhnya',
  '編集者は当時をこう振り返る',
  '편집장은 독자가 남을 것이라고 했다',
  'Читатели остались, подтвердил редактор',
  'Читачі залишилися, повідомляє редакція',
  'Читателите остават, припомни редакторът',
  'Οι αναγνώστες μένουν, διευκρίνισε ο εκδότης',
  'Čitaoci ostaju, podsetio je urednik',
  'Читаоци остају, закључила је уредница',
  'القراء باقون، كما أفادت الصحيفة',
  'הקוראים נשארים, הבהיר העורך',
  'पाठक बने रहेंगे, संपादक के मुताबिक',
  'Pembaca tetap ada, pungkasnya',
  '编辑坦言，读者少了',
  '編集者は読者に残ってほしいと訴えた',
  '편집장은 독자들에게 당부했다',
  'บรรณาธิการชี้แจงแล้ว',
])('tells who said it: %s', (line) => {
  expect(hasAttribution(lineKey(line))).toBe(true)
})

test.each([
  'Prihláste sa na odber noviniek',
  'Theo dõi chúng tôi trên Facebook',
  'Chia sẻ bài viết này',
  'Kể từ hôm nay',
  'Crie sua conta',
  'Crea una cuenta',
  'Ricorda i miei dati',
  'Spune-ți părerea',
  'Schreibt uns eure Meinung',
  'Arvioi artikkeli',
  'وتابع آخر الأخبار',
  'Lupa kata sandi?',
  'Frequently asked questions',
  'もっと表示する',
  '用户名称',
  '使用说明',
])('has a word of speech with another meaning, or none: %s', (line) => {
  expect(hasAttribution(lineKey(line))).toBe(false)
})
