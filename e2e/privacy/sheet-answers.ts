import { byKind, type Step } from '@/lib/worksheets/worksheet'

/**
 * An answer to a step of any worksheet, with words of its own in every place that takes words. What later steps sort,
 * narrow down or write about is the one thing that was added.
 */
export const answerOf = (step: Step, words: (place: string) => string): unknown => {
  const each = (places: readonly string[], text: (place: string) => string) =>
    Object.fromEntries(places.map(place => [place, text(place)]))
  return byKind<Step, unknown>(step, {
    text: () => words(''),
    paragraph: () => words(''),
    quiet_minute: ({ cues }) => each(cues, words),
    choose: ({ options, least }) => ({
      chosen: options.slice(0, Math.max(0, least - 1)),
      own: [words('own')],
    }),
    pick: () => ({ picked: ['own_1'], words: { own_1: words('own') } }),
    narrow: () => ({ letGo: [] }),
    lines: () => ({ own_1: words('line') }),
    sort: ({ axes, handsOn }) => ({
      own_1: Object.fromEntries(
        axes.map(({ key, groups }) => [key, handsOn?.axis === key ? handsOn.group : groups[0]]),
      ),
    }),
    for_each: ({ places }) => ({ own_1: each(places, words) }),
    list: ({ places }) => each(places, words),
    rows: ({ columns }) => ({
      own_1: Object.fromEntries(columns.map(({ key, options }) => [key, options?.[0] ?? words(key)])),
    }),
    rate: ({ places }) => ({ ratings: each(places, () => '2'), counted: true }),
    letter: () => each(['did', 'felt', 'signed'], words),
  })
}
