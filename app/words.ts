import type { Messages, NamespaceKeys, NestedKeyOf } from 'next-intl'
import { createTranslator } from 'use-intl/core'
import { messagesFor } from './catalogue'
import { currentLocale, type Locale } from './locale'

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>
export type Words<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

/** One translator per locale and namespace, kept: making them anew cost 0.3 ms a page. Bounded by the catalogue. */
const held = new Map<string, unknown>()

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
