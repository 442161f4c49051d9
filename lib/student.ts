/**
 * How likely chance alone goes at least as far as `t` on either side, in Student's distribution with `freedom`
 * degrees (from 1 on, whole or not).
 */
export function studentTail(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5)
}

/** The two-sided 95 % point of Student's distribution: beyond it, on either side, chance goes once in twenty. */
export function studentPoint(freedom: number): number {
  let [low, high] = [1.9, 13]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (studentTail(middle, freedom) > 0.05) low = middle
    else high = middle
  }
  return high
}

/** How likely chance alone goes at least as far as `z` on either side, in the normal distribution; 0 from 8 on. */
export function normalTail(z: number): number {
  const far = Math.abs(z)
  if (far >= 8) return 0
  let [term, sum] = [far, far]
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= far ** 2 / odd
    sum += term
  }
  return Math.max(0, 1 - Math.sqrt(2 / Math.PI) * Math.exp((-far * far) / 2) * sum)
}

/** The regularized incomplete beta function by its continued fraction (DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  // The fraction converges fast on one side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return front / (a * fraction(x, a, b))
}

/** Evaluated from its front, each pass adding two links, until a pass changes nothing. */
function fraction(x: number, a: number, b: number): number {
  let [value, up, down] = [1, 1, 0]
  for (let m = 0; m < 100_000; m++) {
    const before = value
    for (const link of [
      m === 0 ? null : (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      if (link === null) continue
      down = 1 / (1 + link * down)
      up = 1 + link / up
      value *= up * down
    }
    if (Math.abs(value - before) < 1e-14 * Math.abs(value)) break
  }
  return value
}

/** By Stirling's series (DLMF 5.11.1), which is exact enough from 10 on; below, by its recurrence. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const rest = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + rest
}
