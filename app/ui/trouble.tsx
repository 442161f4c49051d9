'use client'

import { createContext, type ReactNode, use } from 'react'

type Texts = { title: string; intro: string; again: string; start: string }

const Trouble = createContext<Texts | null>(null)

/** Keeps four sentences ready for the error page, which is drawn in the browser, without sending a catalogue. */
export function TroubleWords({ words, children }: { words: Texts; children: ReactNode }) {
  return <Trouble value={words}>{children}</Trouble>
}

export function useTroubleWords(): Texts {
  const words = use(Trouble)
  if (!words) throw new Error('the root layout has no TroubleWords')
  return words
}
