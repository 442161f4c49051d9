type Cell = string | number

/** Lines of a table whose columns stand under each other: the first to the left, the others to the right. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const lines = [head, ...rows].map(row => row.map(String))
  const widths = head.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  const [first = '', ...others] = lines.map(line =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
  return [first, '-'.repeat(first.length), ...others].join('\n')
}

/** As many digits as a reader can use: 1234, 56.7, 0.89. */
export const short = (number: number): string =>
  Number.isFinite(number) ? number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2) : '–'
