import { expect, test } from 'vitest'
import { endsWithCredit, isLeadCredit } from '../../src/boilerplate/lines/credits.js'
import { type LineFacts, lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { lines } from '../../src/text/lines.js'

test.each([
  'The pier after the storm (AP Photo/Jane Roe)',
  'The pier after the storm. Photo by Jane Roe',
  'The pier after the storm.Photograph: Jane Roe',
  'Die Mole nach dem Sturm. Foto: J. Roe/Inselbote',
  'Die Mole nach dem Sturm - © jroe_ - stock.adobe.com',
  'Die Mole nach dem Sturm (roe / iStock.com)',
  'Die Mole. Foto: Bildarchiv Küstenmuseum/Meeresforschungsinstitut Nordhafen-Lindmündung',
  'Molo po sztormie, zdjęcie poglądowe / Źródło: Pixabay',
  'La jetée après la tempête. Crédit photo : Mairie de Northisle',
  'Laituri myrskyn jälkeen. Kuva: MATTI VIRTA',
  'Причал после шторма. Фото: Анна Берг',
  'Karte der Insel, Stand Juni 2016, CC-BY-SA 2.0',
  'The pier after the storm, Getty Images',
  'The pier after the storm – Getty Images',
  'The pier after the storm via Getty Images',
  'via Getty Images',
  'The pier stood for a century. Getty Images',
  'The pier after the storm. Jane Roe/AP',
  'The pier after the storm. Jane Roe | The Inselbote',
  'The pier after the storm. / Jane Roe',
  'The pier after the storm. Credit...Jane Roe for The Inselbote',
  'De pier na de storm. Beeld ANP',
  'Molo po sztormie (fot. Jan Nowak)',
  'Il molo dopo la tempesta. Foto di copertina: Ansa',
  'Digul după furtună | Sursa foto: Agerpres',
  'Ο μόλος μετά την καταιγίδα. Φωτ.: Γιάννης Παππάς',
  'तूफान के बाद घाट। फोटो: पीटीआई',
  'ท่าเรือหลังพายุ ภาพ: สำนักข่าวท่าเรือ',
  'الرصيف بعد العاصفة (رويترز)',
  '嵐の後の桟橋＝山田太郎撮影',
  '嵐の後の桟橋（写真：山田太郎）',
  '嵐の後の桟橋（時事通信）',
  '风暴过后的码头。图片来源：新华社',
  '风暴过后的码头。记者李明摄',
  '風暴過後的碼頭。(圖／記者李明攝)',
  '폭풍 뒤의 부두. /사진=연합뉴스',
  '폭풍 뒤의 부두. 부두신문 제공',
])('a caption with its credit: %s', (line) => {
  expect(endsWithCredit(factsOf(line))).toBe(true)
})

test.each([
  'The ferry sails again. The repairs took two years, the mayor said. (Reuters)',
  'Die Fähre fährt wieder, hieß es. (FR mit dpa)',
  'Two words were written below the picture: Anna Berg',
  'Die Zahl der Gäste stieg. Im Mai waren es 400. (Quelle: Statistisches Amt)',
  'Die Mole. Foto: Bildarchiv Küstenmuseum/Meeresforschungsinstitute Nordhafen-Lindmündung',
  'The judge ruled against Getty Images',
  'Getty Images',
  'She trained as an accountant (CPA)',
  'Die Fähre fährt wieder, sagte der Kapitän. dpa/AFP',
  'Die Fähre fährt seit Montag wieder. Der Betreiber rechnet mit vielen Gästen. dpa/AFP',
  'The doubles went to Roe/Berg',
  'Roe/Berg def. Virta/Nowak',
  'What comes next for the ferry? | Opinion',
  '船は月曜日に再び出航した。船長が述べた。（共同）',
  '数据来源：港口管理局',
  'CC BY-SA',
  'The label says © 2019 Northisle',
  'Three photos: one of the pier, one of the boat and one that nobody wanted to see',
])('no credit of a picture: %s', (line) => {
  expect(endsWithCredit(factsOf(line))).toBe(false)
})

test.each([
  'Cover photo: Jane Roe',
  'Header image by Jane Roe',
  'Featured image via Unsplash',
  'Titelbild: Jan Roe / Inselbote',
  'Image à la une : Jeanne Roux',
  'Crédit photo : Mairie de Northisle',
  'Foto de portada: AFP',
  'Imagem de capa: João Reis',
  'Immagine di copertina: Ansa',
  'Zdjęcie główne: Jan Nowak',
  'Ilustrační foto: Jan Novák',
  'Фото на обложке: Анна Берг',
  'Kapak fotoğrafı: Ali Kaya',
  '封面图片：新华社',
  'アイキャッチ画像：山田太郎',
  '커버 이미지: 홍길동',
])('a picture of the page and whose it is: %s', (line) => {
  expect(isLeadCredit(factsOf(line))).toBe(true)
})

test.each([
  'Photo: Jane Roe',
  'Cover: Jane Roe',
  'Cover photo: the harbour at dawn, seen from the mole',
  'Main photo: 2 copies, signed',
  'Main actor: Jane Roe',
  'The cover photo: Jane Roe',
  'Header image by far the best of them',
  'Cover photo: Jane Roe took it.',
  'صورة الغلاف: سكان القرية يعبرون الجسر',
])('no credit of the page’s picture alone: %s', (line) => {
  expect(isLeadCredit(factsOf(line))).toBe(false)
})

function factsOf(line: string): LineFacts {
  return lineFacts(line, lines(line))[0]
}
