import { keySet } from './key-set.js'

/**
 * Pronouns of the third person that a sentence begins with about somebody who was named before it: 'He denied the charges.' Left out is what another
 * language begins a sentence with, such as Polish 'on' and Danish 'de'.
 */
export const thirdPerson = /* @__PURE__ */ keySet([
  // ar
  'هو, هي, هم',
  // bg
  'той, тя, те',
  // cs, sk, pl
  'ona, oni',
  // da, no, sv
  'han, hun, hon, hennes, hendes',
  // de
  'sie',
  // el
  'αυτός, αυτή, αυτοί, αυτές, εκείνος, εκείνη',
  // en
  'he, she, they, his, their',
  // es
  'él, ella, ellos, ellas',
  // fa
  'او, آنها, آنان, ایشان',
  // fi
  'hän, hänen, heidän',
  // fr
  'elle, ils, elles',
  // he
  'הוא, היא, הם, הן',
  // hi
  'उसने, उन्होंने',
  // hu
  'ő, ők',
  // id
  'ia, mereka, beliau',
  // it
  'egli, loro',
  // ja
  '彼, 彼女, 彼ら',
  // ko
  '그는, 그녀는, 그들은',
  // nl
  'hij, zij',
  // pt
  'ele, ela, eles, elas',
  // ro
  'dânsul, dânsa',
  // ru
  'он, она, они, его, ее, их',
  // th
  'เขา, เธอ, พวกเขา',
  // tr
  'onlar, onun',
  // uk
  'він, вона, вони',
  // vi
  'họ',
  // zh
  '他, 她, 他们, 她们, 他們, 她們',
])

/** The same that another language begins a sentence with: German 'er' is Danish for 'is'. They count where a line is in a language that knows them. */
export const thirdPersonInSome = /* @__PURE__ */ keySet([
  // de, fr, id, it, nl, pl, sv, tr
  'er, il, dia, lui, lei, ze, on, de, o',
])

/** Other forms of these pronouns, which stand inside of a sentence: 'Speaking through his lawyer, …'. */
export const thirdPersonForms = /* @__PURE__ */ keySet([
  // cs, pl
  'jeho, jejich, jego, jej',
  // da, no, sv
  'ham, honom, hende, henne, deres, deras',
  // de
  'ihm, ihn, ihr, ihre, ihren, ihrem, ihrer, ihnen, seine, seinen, seinem, seiner',
  // en
  'him, her, them',
  // es
  'su, sus',
  // fi
  'hänet, hänelle, häntä, heitä',
  // fr
  'leur, leurs, sa, ses',
  // hi
  'उसका, उसकी, उसके, उनका, उनकी, उनके',
  // it, pt
  'suo, sua, suoi, sue, seu, seus, suas',
  // ko
  '그의, 그녀의',
  // nl
  'hem, haar, hun',
  // ro
  'său, lui',
  // ru, uk
  'ему, ей, им, його, її, йому',
])
