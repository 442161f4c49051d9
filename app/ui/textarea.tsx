'use client'

import { type ComponentProps, useLayoutEffect, useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * A textarea that keeps what was typed into it before the page's script came, and its caret. When React takes over
 * a textarea that came with a text, it sets that text once more (`initTextarea`, React 19.3), over whatever was
 * typed meanwhile; an input it leaves alone.
 */
export function Textarea(props: ComponentProps<'textarea'> & { id: string }) {
  const { id } = props
  const takingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  if (takingOver && typeof document !== 'undefined') leaveAlone(id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as React has taken it over
  useLayoutEffect(() => {
    if (takingOver) giveBack(id)
  }, [])
  return <textarea {...props} />
}

/** For as long as React takes it over, its text can neither be set anew nor looks as if it should be. */
const leaveAlone = (id: string) => {
  const element = document.getElementById(id)
  if (!element) return
  Object.defineProperty(element, 'defaultValue', { set: () => undefined, configurable: true })
  Object.defineProperty(element, 'textContent', { get: () => null, configurable: true })
}

const giveBack = (id: string) => {
  const element = document.getElementById(id)
  if (!(element instanceof HTMLTextAreaElement)) return
  Reflect.deleteProperty(element, 'defaultValue')
  Reflect.deleteProperty(element, 'textContent')
  // From now on its text is its own: no later default moves the caret.
  const { value } = element
  element.value = value
}
