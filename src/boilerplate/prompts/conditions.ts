// How messages are told from the steps of a guide.

/** Words by which a line is a condition, or goes on in a guide: 'If an error occurred, try again later.' */
const CONDITIONS =
  'if|when|then|wenn|falls|sobald|dann|si(?! è)|lorsque|quand|puis|alors|se|es galt|ging|cuando|luego|entonces|quando|poi|então|als|' +
  'dan|hvis|når|om|när|sedan|jos|kun|jeśli|jeżeli|gdy|pokud|když|ak|ha(?! ocur)|dacă|când|если|когда|затем|якщо|коли|так|ако|αν|εάν|' +
  'όταν|eğer|إذا|اگر|אם|यदि|যদি|jika|nếu'
/** No condition, no numbered step and no question. */
export const UNCONDITIONAL = /* @__PURE__ */ new RegExp(`^(?!(?:${CONDITIONS})[ ,]|\\p{Nd})[^?？]*$`, 'iu')
/** The same in two clauses: 'Something went wrong. Please try again.' */
export const IN_TWO_CLAUSES = /* @__PURE__ */ new RegExp(
  `^(?!(?:${CONDITIONS})[ ,]|\\p{Nd})[^?？:：.!,。！，、]+[.!,。！，、][^?？:：]*$`,
  'iu',
)
