import type { LanguageWords } from './language-words.js'

/** Languages of which only the words that deny are known, and enough function words to tell a line in them. */
export const NEGATIONS: Readonly<Record<string, LanguageWords>> = {
  da: {
    negators: 'ikke ej aldrig ingen intet ingenting uden hverken næppe',
    functionWords: 'og i at det er en til på som de med han hun af for der var et den har vi jeg blev bliver også om fra men',
  },
  nb: {
    negators: 'ikke ikkje aldri ingen intet ingenting uten verken neppe',
    functionWords: 'og i at det er en til på som de med han hun av for var et den har vi jeg ble blir også om fra men',
  },
  fi: {
    negators: 'ei eivät emme ette älä älkää ilman',
    functionWords: 'ja on oli että kun mutta tai se ne hän joka jotka myös kuin niin ovat ollut sekä jo vain',
  },
  cs: {
    negators: 'ne není nejsou nikdy nic nikdo žádný žádná žádné bez ani',
    negativePrefixes: 'ne bez',
    functionWords: 'a v na se je že s z do o k pro za po by ale jako který která které od to jsou byl byla bylo bude budou i si aby',
  },
  hu: {
    negators: 'nem ne sem nincs nincsenek soha senki semmi nélkül',
    functionWords: 'a az és hogy egy is van volt meg csak mint de ez már még vagy azt',
  },
  ro: {
    negators: 'nu niciodată nimeni nimic niciun nicio fără nici',
    negativePrefixes: 'ne in im',
    functionWords: 'și în la de pe cu din un o care este sunt a au fost că mai pentru să se al ai ale cei cele vor va',
  },
  uk: {
    negators: 'не ні нема немає ніколи ніхто нічого без',
    negativePrefixes: 'не без',
    functionWords: 'і й та в у на що з до за про як це від для але або був була було є його її які який яка після',
  },
  el: {
    negators: 'δεν δε μη μην χωρίς ποτέ κανείς κανένας καμία κανένα όχι ούτε',
    functionWords: 'ο η το οι τα του της των τον την στο στη στην στον και να θα με από για που ότι είναι ήταν σε τους τις',
  },
  vi: {
    negators: 'không chưa chẳng đừng',
    functionWords: 'là và của có các một được bị cho trong đã với này những người khi sẽ rằng',
  },
  ar: {
    negators: 'لا لم لن ليس ليست غير بدون دون عدم وعدم بعدم لعدم ولا ولم ولن وليس',
    functionWords: 'في من على إلى أن إن التي الذي عن مع هذا هذه قال كان كانت بعد قبل',
  },
  he: {
    negators: 'לא אין אל בלי ללא אף לעולם',
    functionWords: 'של את על כי הוא היא עם זה זו גם או אבל כל בין לפני אחרי',
  },
  fa: {
    negators: 'نه نیست نیستند نبود نبودند بدون هرگز هیچ عدم',
    negativePrefixes: 'ن نمی',
    functionWords: 'و در به از که این آن را با است برای خواهد خواهند شد شده',
  },
  hi: {
    negators: 'नहीं न मत ना बिना',
    functionWords: 'के की का में है से को और ने कि यह हैं पर था थे जाएगा जाएंगे',
  },
  ur: {
    negators: 'نہیں نہ مت بغیر عدم',
    functionWords: 'کے کی کا میں ہے سے کو اور نے کہ یہ ہیں پر تھا تھے',
  },
  bn: {
    negators: 'না নয় নেই নি',
    functionWords: 'ও এবং এই যে করে থেকে জন্য হয় হবে তার',
  },
  th: {
    negators: 'ไม่ มิ อย่า ไร้',
    functionWords: 'ที่ และ ใน ของ เป็น ได้ จะ มี ว่า ให้ กับ ก่อน สำหรับ นี้',
  },
  ko: {
    negators: '안 못 않다 않는다 않았다 않기로 않을 아니다 없다 없는 없이',
    functionWords: '이 그 및 수 등 것 한 두 더',
  },
  ja: {
    negators: 'ない なかった ません ず なく',
    functionWords: 'の は が を に で と も から まで へ て た',
  },
}
