'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { decideReading, saveComparison, tickReading } from '@/db/readings'
import { saveWorkingDays } from '@/db/working-days'
import { newId } from '@/lib/ids'
import { comparisonForm, decisionForm, readingForm, workingDaysForm } from '@/lib/readings.form'

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

export const decide = action('readings.decide', decisionForm, async (tx, { id, roundId, decision }, me) => {
  const afresh = decision === 'afresh'
  if (!(await decideReading(tx, { id, roundId, memberId: me.memberId, day: me.today, afresh }))) notFound()
  return { to: `/today?said=${decision}` }
})

export const compare = action('readings.compare', comparisonForm, async (tx, comparison, me) => {
  const own = { id: newId(me.now), memberId: me.memberId, writtenAt: me.now }
  const round = (await saveComparison(tx, { ...comparison, ...own })) ?? notFound()
  return { to: `/readings?round=${round}&said=compared` }
})

export const setWorkingDays = action(
  'readings.set-working-days',
  workingDaysForm,
  async (tx, { days }, me) => {
    await saveWorkingDays(tx, { id: newId(me.now), memberId: me.memberId, days })
    return { to: '/account?said=working_days' }
  },
)
