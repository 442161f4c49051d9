import type { ReactNode } from 'react'
import type { view } from '@/app/gate'
import type { Standard } from '@/db/standard-versions'

type Given = Parameters<Parameters<typeof view>[1]>

/** What a noun knows of a standard, read inside the page's one transaction; null where it has nothing to say. */
export type ReadPart = (...given: [...Given, Standard]) => Promise<ReactNode>
