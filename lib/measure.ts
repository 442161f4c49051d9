import type { Comparison } from './standards'

/** What is promised, such as rings at most 3. */
export interface Measure {
  comparison: Comparison
  value: number
}

/** Whether what was measured, in the same unit, is as good as what is promised. */
export function keeps(measured: number, promised: Measure): boolean {
  return shortfall({ ...promised, value: measured }, promised.value) <= 0
}

/** By how much a value stays behind what is expected; 0 or less where it doesn't. */
export function shortfall({ comparison, value }: Measure, expected: number): number {
  const difference = round(value - expected)
  if (comparison === 'at_most') return difference
  if (comparison === 'at_least') return -difference
  return Math.abs(difference)
}

/** 0.3 - 0.1 is a little less than 0.2 to the machine, and nothing less to a customer. */
export function round(value: number): number {
  return Number(value.toFixed(9))
}
