import { keySet } from './key-set.js'

/**
 * Verbs with which a sentence begins only if it asks, in languages that ask by the order of words: 'Is the bridge safe', 'Ist die Brücke sicher'.
 * Only those that a language has among its function words.
 */
export const questionOpeners = /* @__PURE__ */ keySet([
  // en
  'is, are, was, were, do, does, did, has, have, had, can, could, will, would, shall, should, may, might, must',
  // de
  'ist, sind, war, waren, hat, haben, hatte, hatten, kann, können, wird, werden, wurde, wurden, soll, sollen, muss, müssen',
  // nl
  'zijn, heeft, hebben, kan, kunnen, wordt, worden, werd, werden, zal, zullen, moet',
  // sv
  'är, var, har, hade, ska, skulle, blir, blev, får, måste',
])

/** Particles that make a question of the sentence behind them. */
export const questionParticles = /* @__PURE__ */ keySet(['czy, est ce, क्या, کیا, هل, آیا, האם, чи, apakah, adakah, oare, vajon, kas'])

/** Those that make one of the sentence in front of them. */
export const questionClosers = /* @__PURE__ */ keySet(['mi, mı, mu, mü, か, 吗, 嗎, 呢, 么, ли, คะ, ไหม, หรือ'])

/** Words behind which they ask too: 'What is a bridge'. */
export const questionWords = /* @__PURE__ */ keySet([
  'what, who, which, when, where, why, how, was, wer, wen, wem, welche, wann, wo, warum, wie, wat, waar, wanneer, waarom, hoe, welke, vad, vem',
  'när, varför, hur, vilka, vilken',
])
