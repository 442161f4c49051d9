import { cache } from 'react'
import type { Member } from '@/app/session'
import { readOwnDay } from '@/db/own-day'

/** What the viewer keeps for today: several parts of a page ask for it, and it is read once. */
export const readDay = cache((tx: Parameters<typeof readOwnDay>[0], me: Member) =>
  readOwnDay(tx, me, me.today),
)
