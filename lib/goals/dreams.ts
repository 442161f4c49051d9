import { codePoints, tidy } from '../text'
import { longestGoal } from './goal'

/** The worksheet in which one writes down all that one wants, and its step with a line for each. */
export const dreamsSheet = 'dreams-and-goals'
export const dreamsStep = 'dreams'

/** A line of that step as the beginning of a goal; '' where there is no such line, or nothing that can stand in one. */
export function dreamIn(answer: unknown, line: string): string {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, line)) return ''
  const text = (answer as Record<string, unknown>)[line]
  if (typeof text !== 'string') return ''
  const oneLine = text.replace(/[\p{Cc}\s]+/gu, ' ')
  const short =
    codePoints(oneLine) > longestGoal ? Array.from(oneLine).slice(0, longestGoal).join('') : oneLine
  return tidy(short, { max: longestGoal }).text ?? ''
}
