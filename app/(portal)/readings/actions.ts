'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { tickReading } from '@/db/readings'
import { saveWorkingDays } from '@/db/working-days'
import { readingForm, workingDaysForm } from '@/lib/readings.form'

export const tick = action('readings.tick', readingForm, async (tx, { id, roundId }, me) => {
  const ticked = await tickReading(tx, {
    id,
    roundId,
    memberId: me.memberId,
    day: me.today,
    readAt: me.now,
  })
  if (!ticked) notFound()
  return { to: '/today?said=read' }
})

export const setWorkingDays = action(
  'readings.set-working-days',
  workingDaysForm,
  async (tx, { id, days }, me) => {
    await saveWorkingDays(tx, { id, memberId: me.memberId, days })
    return { to: '/account?said=working_days' }
  },
)
