'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Sent, type SentWords, translatorOf } from './translator'
import type { Namespace } from './words'

const Texts = createContext<Sent>({ locale: 'en', messages: {} })

/** What the browser may read inside: the compiled texts that `ClientWords` has chosen. */
export function WordsSent({ locale, messages, children }: Sent & { children: ReactNode }) {
  const sent = useMemo(() => ({ locale, messages }), [locale, messages])
  return <Texts value={sent}>{children}</Texts>
}

/** The words of a namespace that was sent: `const t = useWords('standards')`. */
export function useWords<N extends Namespace>(namespace: N): SentWords<N> {
  const sent = useContext(Texts)
  return useMemo(() => translatorOf(sent, namespace), [sent, namespace])
}
