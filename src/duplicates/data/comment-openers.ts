import { keySet } from './key-set.js'

/**
 * Words with which a comment on the sentence before begins: conjunctions ('But only at night.'), and words that point back ('Das ist falsch.') in
 * languages that have no lexicon of their own or leave them out of it since they are articles as well.
 */
export const commentOpeners = /* @__PURE__ */ keySet([
  // ar
  'هذا, هذه, ذلك, تلك, هؤلاء, هو, هي, هم, وهذا, وهذه, وذلك, وهو, وهي, لكن, ولكن, أو',
  // bg
  'това, този, тази, тези, той, тя, те, но, или',
  // cs
  'to, tento, tato, toto, ten, ta, ti, tyto, on, ona, oni, ale, nebo, však',
  // da, nb
  'det, den, de, dette, denne, disse, han, hun, men, eller',
  // de
  'das, aber, oder, doch, jedoch, allerdings, jedenfalls, zumindest',
  // el
  'αυτό, αυτός, αυτή, αυτά, αυτοί, αυτές, εκείνο, εκείνος, αλλά, όμως, ή',
  // en
  'but, or, yet, however, nothing, only, except, until, perhaps',
  // es
  'pero, aunque',
  // fa
  'این, آن, او, آنها, اینها, وی, اما, ولی, یا',
  // fi
  'se, sen, sitä, siitä, siihen, tämä, tämän, tätä, tästä, ne, niitä, hän, hänen, he, mutta, tai, vai, ainakin',
  // fr
  'mais, ou, pourtant, toutefois',
  // he
  'זה, זו, זאת, אלה, הוא, היא, הם, הן, אבל, או',
  // hi
  'यह, ये, वह, वे, इस, इसका, इसकी, इसके, इसे, उस, उसका, उसे, लेकिन, पर, या',
  // hu
  'ez, ezt, ezek, ennek, erre, ezzel, az, azt, ő, ők, vagy, azonban, legalábbis',
  // id
  'tetapi, namun, tapi, atau',
  // it
  'ma, però',
  // ja
  'これ, それ, あれ, この, その, あの, 彼, 彼女, 彼ら, しかし, だが, ただし',
  // ko
  '이, 이는, 이것은, 이것이, 이를, 그, 그는, 그것은, 그것이, 그녀는, 그들은, 그러나, 하지만',
  // nl
  'maar, of, echter',
  // pl
  'ale, lub, jednak',
  // pt
  'mas, porém',
  // ro
  'acesta, aceasta, aceștia, acestea, asta, el, ea, ei, ele, dar, sau, însă',
  // ru
  'но, или, однако',
  // sk
  'to, tento, táto, toto, ten, tá, tí, tieto, on, ona, oni, ale, alebo, však',
  // sv
  'men, eller',
  // th
  'นี่, นั่น, มัน, เขา, เธอ, พวกเขา, แต่, หรือ',
  // tr
  'ama, veya, ancak, fakat',
  // uk
  'це, цей, ця, ці, він, вона, воно, вони, але, або, однак',
  // vi
  'đó, đây, điều, việc, ông, bà, anh, chị, họ, nó, nhưng, hoặc',
  // zh
  '但, 但是, 不过, 不過, 然而, 可是, 或',
])
