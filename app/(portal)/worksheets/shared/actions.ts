'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { listTeamAudiences } from '@/db/worksheet-audiences'
import { shareAnswers, takeBackShare } from '@/db/worksheet-shares'
import { listRounds } from '@/db/worksheets'
import { audienceValue, openAudiences } from '@/lib/worksheets/audience'
import { isBlank } from '@/lib/worksheets/blank'
import { sharedOf } from '@/lib/worksheets/share'
import { shareForm, takeBackForm } from '@/lib/worksheets/share.form'
import { readAddress } from '../addresses'
import { readRound, timesSaved } from '../read-round'

// The trail has no subjects here either: nobody is to see from it what somebody shared, or of which worksheet.

export const share = action('worksheets.share', shareForm, async (tx, sent, me) => {
  const { id, slug, to, steps } = sent
  const round = (await listRounds(tx, slug, me)).find(each => each.id === sent.round)
  if (!round) notFound()
  const [{ entries, revisions }, teams] = await Promise.all([
    readRound(tx, slug, round),
    listTeamAudiences(tx, me),
  ])
  if (timesSaved(revisions) !== sent.seen) return { errors: { '': ['sheet_changed'] } }
  const written = entries.filter(entry => !isBlank(entry) && steps.includes(entry.step.key))
  if (written.length === 0) return { errors: { steps: ['share_nothing'] } }
  if (!openAudiences(teams).some(each => audienceValue(each) === audienceValue(to)))
    return { errors: { to: ['choose_one'] } }
  await shareAnswers(tx, {
    id,
    ...to,
    memberId: me.memberId,
    roundId: round.id,
    slug,
    version: round.version,
    answers: sharedOf(written, steps),
    sharedAt: me.now,
  })
  return { to: `${readAddress(slug)}?round=${round.number}&said=shared` }
})

export const takeBack = action('worksheets.take-back', takeBackForm, async (tx, { id, slug }, me) => {
  if (!(await takeBackShare(tx, { id, memberId: me.memberId, withdrawnAt: me.now }))) notFound()
  return { to: `${readAddress(slug)}?said=taken_back` }
})
