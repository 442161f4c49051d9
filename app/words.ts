import compile from 'icu-minify/compile'
import type { Messages, NamespaceKeys, NestedKeyOf } from 'next-intl'
import { createTranslator } from 'use-intl/core'
import { currentLocale, type Locale } from './locale'
import en from './messages/en.json'
import { pseudoMessages } from './pseudo'

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>
type Words<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

const catalogues = new Map<Locale, Messages>()

/** One translator per locale and namespace, kept: making them anew cost 0.3 ms a page. Bounded by the catalogue. */
const held = new Map<string, unknown>()

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

/** The words of one namespace in the language of the request: `const t = await words('standards')`. */
export async function words<N extends Namespace>(namespace: N): Promise<Words<N>> {
  return wordsIn(await currentLocale(), namespace)
}

function wordsIn<N extends Namespace>(locale: Locale, namespace: N): Words<N> {
  const key = `${locale}:${namespace}`
  const known = held.get(key) as Words<N> | undefined
  if (known) return known
  const made = createTranslator<Messages, N>({ locale, messages: messagesFor(locale), namespace })
  held.set(key, made)
  return made
}
