/** Articles written for the tests with the noise of real ones: lines that must go, by number and kind. */
export interface NoisyArticle {
  readonly text: string
  readonly removed: Readonly<Record<number, string>>
}

export const noisyArticles: Readonly<Record<string, NoisyArticle>> = {
  'English, with a policy in words of its own': {
    text: `Ferry returns to the island after two years

By Jane Roe

The ferry to Northisle sailed again on Monday, two years after a storm broke the pier.

FILE PHOTO: The ferry Aurora lies in the harbour of Northisle, March 3, 2021. REUTERS/John Doe

"We have waited for this day", said Marie Olsen, who runs the island's only shop.

The council paid 3 million euros for the repairs, a third more than it had planned for.

Three boats a day will now leave from the mainland, the first of them at six in the morning.

The school on the island, which had closed for want of pupils, will open again in the autumn.

Comments are moderated
We welcome your opinions on this report.
Your comments will be deleted by our moderators if they insult other readers.
Thank you for keeping our discussion friendly.`,
    removed: { 7: 'caption', 17: 'comment-policy', 18: 'comment-policy', 19: 'comment-policy', 20: 'comment-policy' },
  },
  German: {
    text: `Fähre fährt wieder

Die Fähre zur Nordinsel ist am Montag nach zwei Jahren wieder ausgelaufen, teilte die Gemeinde mit.

Die Reparatur der Mole kostete nach Angaben des Rathauses drei Millionen Euro und dauerte zwei Jahre.

Lesen Sie auch: Rathaus bekommt neues Dach

Anzeige

Der Bürgermeister sprach von einem guten Tag für die Insel und ihre Bewohner.

Kommentare werden moderiert. Bitte beachten Sie unsere Netiquette.
© 2024 Inselbote`,
    removed: { 7: 'read-more', 9: 'advertisement', 13: 'comment-policy', 14: 'copyright' },
  },
  Japanese: {
    text: `北島へのフェリー、2年ぶりに再開

北島へのフェリーが月曜日、嵐で桟橋が壊れてから2年ぶりに運航を再開した。

町は修理に3億円をかけたと発表した。島の商店主は「この日を待っていた」と話した。

関連記事
コメントを残す
無断転載を禁じます`,
    removed: { 7: 'related-heading', 8: 'comment-policy', 9: 'copyright' },
  },
  Arabic: {
    text: `عودة العبارة إلى الجزيرة

أبحرت العبارة إلى الجزيرة الشمالية يوم الاثنين بعد عامين من العاصفة التي حطمت الرصيف.

وقالت البلدية إن الإصلاحات كلفت ثلاثة ملايين يورو.

اقرأ أيضا
جميع الحقوق محفوظة`,
    removed: { 7: 'related-heading', 8: 'copyright' },
  },
}
