'use client'

import { type FormEvent, useRef, useState } from 'react'
import { type FieldProps, TextField } from './field'

const fewestLetters = 2
const pause = 150

/**
 * A field for one colleague, however many there are. It suggests the given labels, and others by what is typed; what
 * stands in it is read by the server, so that without script a name that only one person has is enough.
 */
export function PersonField({ suggestions, ...field }: FieldProps & { suggestions: readonly string[] }) {
  const [found, setFound] = useState(suggestions)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const list = `${field.of.id}-people`

  function suggest(event: FormEvent<HTMLInputElement>) {
    const part = event.currentTarget.value.trim()
    clearTimeout(waiting.current)
    if (part.length < fewestLetters) return setFound(suggestions)
    waiting.current = setTimeout(async () => {
      // Without an answer the field does what it does without script.
      const answer = await fetch(`/people/names?part=${encodeURIComponent(part)}`).catch(() => null)
      if (answer?.ok) setFound(((await answer.json()) as { people: string[] }).people)
    }, pause)
  }

  return (
    <>
      <TextField {...field} autoComplete="off" spellCheck={false} list={list} onInput={suggest} dir="auto" />
      <datalist id={list} translate="no">
        {found.map(label => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  )
}
