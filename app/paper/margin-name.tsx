'use client'

import { useEffect } from 'react'
import { nameInMargin } from './name-in-margin'

/** For the browser's own dialog: what the sheet is called, in the margin of each page. */
export function MarginName() {
  useEffect(nameInMargin, [])
  return null
}
