import { onlyWords } from '../lookup/key-words.js'

/** Whether a line key is made of words for yes and no, as the buttons below a question are. */
export const isAnswer: (key: string) => boolean = /* @__PURE__ */ onlyWords([
  'yes no ja nein oui non sí si sim não sì nee nej nei kyllä ei tak nie ano ne áno igen nem da nu да нет так ні не ναι όχι evet hayır',
  'نعم لا بله خیر כן לא हाँ हां नहीं হ্যাঁ না ya tidak có không ใช่ ไม่ใช่ はい いいえ 예 네 아니요 아니오 是 否 有 没有 沒有',
])
