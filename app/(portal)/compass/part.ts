import type { ReactNode } from 'react'
import type { view } from '@/app/gate'

/** Reads what a noun adds to the compass, inside the page's one transaction; null where it has nothing to say. */
export type ReadPart = (
  ...given: Parameters<Parameters<typeof view>[1]>
) => Promise<{ key: string; shown: ReactNode } | null>
