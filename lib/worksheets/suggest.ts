import { contentIn } from '../content'
import { byKind, type Entry, type TextStep } from './worksheet'

/**
 * Sentences that a step offers as a beginning, composed from what stands in earlier steps, in the language of the
 * declaration. None until everything that a sentence needs is written.
 */
export function suggestions(step: TextStep, entries: readonly Entry[], locale: string): string[] {
  const { texts, lang } = contentIn(step.texts, locale)
  const said = new Map(entries.map(entry => [entry.step.key, asPhrase(entry, lang)]))
  return (texts.suggestions ?? [])
    .filter(sentence => placesIn(sentence).every(key => said.get(key)))
    .map(sentence => sentence.replaceAll(place, (_whole, key: string) => said.get(key) ?? ''))
}

/** Keys of the steps whose answers a sentence is composed of. */
export function placesIn(sentence: string): string[] {
  return [...sentence.matchAll(place)].map(([, key]) => key ?? '')
}

const place = /\{([a-z_]+)\}/g

/** What stands in a step, as part of a sentence: without its full stop, several words joined; '' where it can't be. */
function asPhrase(entry: Entry, lang: string): string {
  const none = () => ''
  return byKind<Entry, string>(entry, {
    text: ({ answer }) => answer.trim().replace(/[\s.…]+$/u, ''),
    choose: ({ step, answer }) => {
      const { options } = contentIn(step.texts, lang).texts
      const words = [...answer.chosen.map(option => options[option] ?? option), ...answer.own]
      return new Intl.ListFormat(lang).format(words)
    },
    paragraph: none,
    quiet_minute: none,
    pick: none,
    narrow: none,
    lines: none,
    sort: none,
    for_each: none,
    list: none,
    rows: none,
    rate: none,
    letter: none,
  })
}
