import type { Messages } from 'next-intl'
import type { ReactNode } from 'react'
import { messagesFor } from './catalogue'
import { currentLocale } from './locale'
import { WordsSent } from './sent-words'

/** A whole namespace, or one text of it: 'goals.reach'. */
type Named = { [Name in keyof Messages]: Name | `${Name}.${keyof Messages[Name] & string}` }[keyof Messages]

/**
 * Sends what is named, and the two namespaces that every form needs, to the client leaves inside; nothing else. A page
 * that carries little of a large namespace names its texts.
 */
export async function ClientWords({ namespaces, children }: { namespaces: Named[]; children: ReactNode }) {
  const locale = await currentLocale()
  return (
    <WordsSent locale={locale} messages={sentOf(messagesFor(locale), namespaces)}>
      {children}
    </WordsSent>
  )
}

function sentOf(all: Messages, named: Named[]): Partial<Messages> {
  const sent: Record<string, Record<string, unknown>> = {}
  for (const each of ['errors', 'forms', ...named]) {
    const [name, key] = each.split('.') as [keyof Messages, string?]
    const texts = all[name] as Record<string, unknown>
    sent[name] = key === undefined ? texts : { ...sent[name], [key]: texts[key] }
  }
  return sent as Partial<Messages>
}
