/** Logarithms of counts below this are looked up: most counts are small, and features are logarithms of counts. */
const TABLED = 1024

const logarithms = /* @__PURE__ */ Float64Array.from({ length: TABLED }, (_, count) => Math.log1p(count))

/** ln(1 + count): 0 for none, and each doubling adds as much. */
export function logOfCount(count: number): number {
  return count < TABLED && count === (count | 0) && count >= 0 ? logarithms[count] : Math.log1p(count)
}

/** The probability of some log-odds. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
