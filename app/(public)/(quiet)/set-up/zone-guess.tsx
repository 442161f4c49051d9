'use client'

import { useEffect } from 'react'

/** Chooses where the browser says that it is, unless somebody chose already: the server may stand anywhere. */
export function ZoneGuess({ id, instead }: { id: string; instead: string }) {
  useEffect(() => {
    const select = document.getElementById(id)
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (!(select instanceof HTMLSelectElement) || select.value !== instead) return
    if ([...select.options].some(option => option.value === timeZone)) select.value = timeZone
  }, [id, instead])
  return null
}
