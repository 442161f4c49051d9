import compile from 'icu-minify/compile'
import type { Messages } from 'next-intl'
import type { Locale } from './locale'
import en from './messages/en.json'
import { pseudoMessages } from './pseudo'

const catalogues = new Map<Locale, Messages>()

/** All texts of a language, compiled. */
export function messagesFor(locale: Locale): Messages {
  const known = catalogues.get(locale)
  if (known) return known
  // Written down and read again: what the compiler makes has no prototype, and React sends such things to no browser.
  const made = JSON.parse(JSON.stringify(compiled(locale === 'en-XA' ? pseudoMessages(en) : en))) as Messages
  catalogues.set(locale, made)
  return made
}

/**
 * The texts as they are formatted: read once here, so that no page and no browser needs what reads them, which is the
 * larger part of next-intl (see `next.config.mjs`).
 */
function compiled<M extends object>(messages: M): M {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compiled(text),
    ]),
  ) as M
}
