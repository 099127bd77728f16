import { leastSize } from './bounds.js'
import { compareAll } from './compare-all.js'
import type { IndexPair, JoinLimits } from './pairs.js'
import { joinByPrefixes } from './prefix-join.js'
import { tokenSets } from './token-sets.js'

// The exact join: all pairs of strings whose Sørensen–Dice similarity on bigrams reaches a threshold, without comparing all pairs.
// This folder is written for speed: flat typed arrays, no objects inside of the loops.
//
// 1. *Tokens* (`token-sets.ts`). A bigram with the number of its occurrence in the string ('an' of 'banana': an¹, an²) is a token. So a multiset
//    of bigrams is a set of tokens, and the similarity of x and y with m and n tokens is 2·o / (m + n) with o tokens in common.
// 2. *Sizes.* At threshold t a partner of x has at least m·t / (2 − t) tokens. Strings are visited by ascending size.
// 3. *Signatures* (`signatures.ts`). All tokens have one global order, which is as good as random: then a step below joins a rare token and a
//    common one more often than in order of frequency, and is rarer (a fifth less time at 100,000 lines). What is looked up are not the tokens,
//    which are too common (a language has few bigrams), but pairs of tokens that stand next to each other in the sorted string, its two ends
//    counted as tokens.
//    Of the o + 1 steps from one common token to the next, each token that only one of the two has spoils at most one. So at least
//    (o + 1) − (m − o) − (n − o) = 3o + 1 − m − n steps are signatures in common, which is 1 or more wherever t ≥ 2/3. Below that, tokens
//    themselves are the signatures, and o of them are in common.
// 4. *Prefix filter.* If q signatures of x contain s common ones, any q − s + 1 of them contain one. The rarest ones are taken, in one order
//    for all strings, so that it is enough to look up the prefix of one in the prefixes of the others. A signature that only one string
//    has needs no look-up at all, and most signatures of pairs are of that sort: this is why the cost grows with the strings, not with
//    their square.
// 5. *Postings* (`prefix-join.ts`) lie in order of size, so those too short for all strings to come are cut off at the front.
// 6. *Bitmaps* (`bitmaps.ts`). Each string has a parity bitmap of its tokens. Two bitmaps differ in at most as many bits as there are tokens
//    that only one string has, which rules out most candidates with a few instructions.
// 7. The rest is *verified* by merging the sorted tokens.
//
// Steps 2 to 4 are AllPairs (Bayardo, Ma and Srikant, 'Scaling Up All Pairs Similarity Search', WWW 2007) and PPJoin (Xiao, Wang, Lin and Yu,
// 'Efficient Similarity Joins for Near-Duplicate Detection', WWW 2008); step 6 is Sandes, Teodoro and Melo, 'Bitmap Filter', 2017.

/**
 * All pairs of distinct strings without white space that reach the threshold, in order of `a`, then `b`.
 *
 * With `limits` the join is no longer complete, but its cost is linear however alike the strings are.
 */
export function dicePairs(strings: readonly string[], threshold: number, limits: JoinLimits = NO_LIMITS): IndexPair[] {
  const order = byLength(strings)
  const sizes = Array.from(order, (i) => strings[i].length - 1)
  return hasFewPairs(sizes, threshold)
    ? indexPairs(compareAll(order, strings, sizes, threshold, limits), order)
    : pairsBySignatures(strings, order, threshold, limits)
}

/**
 * The same by signatures, however few the strings are: only many take that way by themselves.
 *
 * @internal For tests.
 */
export function dicePairsBySignatures(strings: readonly string[], threshold: number): IndexPair[] {
  return pairsBySignatures(strings, byLength(strings), threshold, NO_LIMITS)
}

function pairsBySignatures(strings: readonly string[], order: Uint32Array, threshold: number, limits: JoinLimits): IndexPair[] {
  return indexPairs(joinByPrefixes(tokenSets(order, strings), threshold, limits), order)
}

/**
 * Up to so many pairs that are alike in size for each token, it takes less time to compare them all than to find signatures. For the lines of 66
 * articles 1 takes a fifth more time than 2, and 4 the same; 400 headlines have 2.5, and take twice as long without signatures.
 */
const PAIRS_PER_TOKEN = 2

/** Whether there are no more pairs alike in size than that; `sizes` ascend. */
function hasFewPairs(sizes: readonly number[], threshold: number): boolean {
  const most = PAIRS_PER_TOKEN * sizes.reduce((sum, size) => sum + size, 0)
  let pairs = 0
  let first = 0
  for (let x = 0; x < sizes.length && pairs <= most; x++) {
    const least = leastSize(sizes[x], threshold)
    while (sizes[first] < least) first++
    pairs += x - first
  }
  return pairs <= most
}

const NO_LIMITS: JoinLimits = {
  partners: Number.POSITIVE_INFINITY,
  comparisons: Number.POSITIVE_INFINITY,
  postings: Number.POSITIVE_INFINITY,
}

/** Pairs of places in the order as pairs of strings, sorted. */
function indexPairs(pairs: readonly IndexPair[], order: Uint32Array): IndexPair[] {
  return pairs
    .map(({ a, b, score }) => ({ a: Math.min(order[a], order[b]), b: Math.max(order[a], order[b]), score }))
    .sort((p, q) => p.a - q.a || p.b - q.b)
}

/** Indices of the strings that have a bigram, by ascending length, ties in order. */
function byLength(strings: readonly string[]): Uint32Array {
  let longest = 0
  for (const { length } of strings) if (length > longest) longest = length
  const place = new Uint32Array(longest + 2)
  for (const { length } of strings) place[length + 1]++
  for (let length = 1; length < place.length; length++) place[length] += place[length - 1]
  const tooShort = place[Math.min(2, longest + 1)]
  const order = new Uint32Array(strings.length)
  strings.forEach(({ length }, i) => {
    order[place[length]++] = i
  })
  return order.subarray(tooShort)
}
