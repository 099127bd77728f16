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
  // en
  'he, she, they, his, their',
  // es
  'él, ella, ellos, ellas',
  // fi
  'hän, hänen, heidän',
  // fr
  'elle, ils, elles',
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
  // ru
  'он, она, они, его, ее, их',
  // tr
  'onlar, onun',
  // uk
  'він, вона, вони',
  // zh
  '他, 她, 他们, 她们, 他們, 她們',
])
