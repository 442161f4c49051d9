import type { KeyboardEvent } from 'react'

/** Enter goes on to the next line of the same kind instead of away from the page. */
export const toNextLine = (event: KeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const all = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('textarea') ?? [])]
  const next = all[all.indexOf(event.currentTarget) + 1]
  if (next instanceof HTMLElement) next.focus()
}
