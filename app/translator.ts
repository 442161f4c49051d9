import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format'
import { cloneElement, isValidElement, type ReactNode } from 'react'
import type { Namespace, Words } from './words'

/** The words of a namespace where the browser draws too; whatever else next-intl's translator does isn't there. */
export type SentWords<N extends Namespace> = Words<N> & { raw: never; markup: never }

/** Compiled texts by namespace, and the language that they are in. */
export type Sent = { locale: string; messages: object }

type Values = Parameters<typeof format<ReactNode>>[2]

/**
 * The words of a namespace for the browser. It says what next-intl's translator says on the server, of which three
 * kilobytes would otherwise come with every page; how texts are formatted stays with the library. What can't be said
 * stands there by its name, and the console tells of it.
 */
export function translatorOf<N extends Namespace>({ locale, messages }: Sent, namespace: N): SentWords<N> {
  const textAt = (key: string) => `${namespace}.${key}`.split('.').reduce<unknown>(within, messages)
  const rich = (key: string, values?: Values): ReactNode => {
    try {
      const text = textAt(key)
      if (typeof text !== 'string' && !Array.isArray(text)) throw new Error('it was not sent')
      return format<ReactNode>(text as CompiledMessage, locale, values && keyed(values), how)
    } catch (error) {
      // biome-ignore lint/suspicious/noConsole: the specs listen; whoever reads the page can go on
      console.error(`The text ${namespace}.${key} can't be said:`, error)
      return `${namespace}.${key}`
    }
  }
  const has = (key: string) => textAt(key) !== undefined
  return Object.assign((key: string, values?: Values) => String(rich(key, values)), {
    rich,
    has,
  }) as unknown as SentWords<N>
}

/** What is made of a tag stands in a list, where React wants a key of each element. */
const keyed = (values: NonNullable<Values>): NonNullable<Values> => {
  let key = 0
  const withKey = (made: ReactNode) => {
    key += 1
    return isValidElement(made) ? cloneElement(made, { key }) : made
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (chunks: ReactNode[]) => withKey(value(chunks)) : value,
    ]),
  )
}

const within = (place: unknown, name: string): unknown =>
  typeof place === 'object' && place !== null && Object.hasOwn(place, name)
    ? Reflect.get(place, name)
    : undefined

/** Making what formats costs more than formatting: each is made once. */
const made = new Map<string, unknown>()

const once = <Given extends unknown[], Made>(name: string, make: (...given: Given) => Made) => {
  return (...given: Given): Made => {
    const key = name + JSON.stringify(given)
    if (!made.has(key)) made.set(key, make(...given))
    return made.get(key) as Made
  }
}

const how: FormatOptions = {
  timeZone: 'UTC',
  formatters: {
    getDateTimeFormat: once('day', (...given) => new Intl.DateTimeFormat(...given)),
    getNumberFormat: once('number', (...given) => new Intl.NumberFormat(...given)),
    getPluralRules: once('plural', (...given) => new Intl.PluralRules(...given)),
  },
}
