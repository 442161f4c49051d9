/** Whether two answers say the same; blanks at the ends and the order in which things were chosen say nothing. */
export const sameAnswer = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, sorted) === JSON.stringify(b, sorted)

const sorted = (_key: string, value: unknown) => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.toSorted()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
