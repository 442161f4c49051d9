import type { ReactNode } from 'react'
import type { view } from '@/app/gate'

/** What a noun has to say today. */
type Part = {
  key: string
  /** How many things in it are still to be done. */
  left: number
  /** The day is lived to its end. */
  over?: boolean
  shown: ReactNode
}

/** Reads a part inside the page's one transaction; null where it has nothing to say, and then isn't there. */
export type ReadPart = (...given: Parameters<Parameters<typeof view>[1]>) => Promise<Part | null>
