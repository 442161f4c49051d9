/**
 * Of several findings, each with the chance that nothing stands behind it, those that may be told: of what is told,
 * no more than one in twenty is nothing, on the whole. Benjamini and Hochberg, "Controlling the false discovery
 * rate", Journal of the Royal Statistical Society B 57 (1995).
 */
export function survivors<Finding extends { chance: number }>(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.chance - b.chance)
  const last = sorted.findLastIndex(({ chance }, at) => chance <= (0.05 * (at + 1)) / sorted.length)
  return sorted.slice(0, last + 1)
}
