/** Points of a line, in pixels; null where there is nothing. */
type Place = { x: number; y: number } | null

/** Neighbours that are both there, joined to lines; a point without neighbours is a line of one. */
export function runs<Point>(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = []
  let open = false
  for (const point of points) {
    if (point === null) open = false
    else if (open) found.at(-1)?.push(point)
    else {
      found.push([point])
      open = true
    }
  }
  return found
}

/** The path of a line that breaks where points are missing. */
export function linePath(places: readonly Place[]): string {
  return runs(places)
    .map(run => `M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`)
    .join('')
}

/** The path around a band from low to high, in as many pieces as there are. */
export function bandPath(band: readonly ({ x: number; low: number; high: number } | null)[]): string {
  return runs(band)
    .map(run => {
      const there = run.map(({ x, high }) => `${round(x)} ${round(high)}`)
      const back = run.toReversed().map(({ x, low }) => `${round(x)} ${round(low)}`)
      return `M${[...there, ...back].join('L')}Z`
    })
    .join('')
}

/** Four to six even steps from one end of a scale to the other. */
export function ticks(from: number, to: number): number[] {
  const steps = [4, 5, 3].find(count => Number.isInteger((to - from) / count)) ?? 4
  return Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps)
}

/** The least end of a scale for counts that four steps divide evenly. */
export function endOfCounts(most: number): number {
  return Math.max(4, Math.ceil(most / 4) * 4)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
