'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { expectWorksheet, withdrawExpectation } from '@/db/worksheet-expectations'
import { beginRound, countRatings, finishRound, listRounds } from '@/db/worksheets'
import { countedRatings } from '@/lib/worksheets/counted'
import { missingSteps } from '@/lib/worksheets/progress'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { beginForm, expectForm, finishForm, stepForm, withdrawForm } from '@/lib/worksheets/worksheet.form'
import { readAddress, sheetAddress, stepAddress } from './addresses'
import { keepAnswer } from './keep'
import { readRound } from './read-round'

// The trail has no subjects here: nobody is to see from it which worksheet somebody wrote.

export const begin = action('worksheets.write', beginForm, async (tx, { id, slug, number }, me) => {
  const worksheet = findWorksheet(slug)
  if (!worksheet) notFound()
  const rounds = await listRounds(tx, slug, me)
  if (number === rounds.length + 1)
    await beginRound(tx, {
      id,
      memberId: me.memberId,
      slug,
      version: worksheet.version,
      number,
      teamId: me.ownTeams[0] ?? null,
      startedAt: me.now,
    })
  return { to: sheetAddress(slug) }
})

/** Saves a step where no script does it, and goes on to the next. */
export const saveStep = action('worksheets.write', stepForm, async (tx, sent, me) => {
  const outcome = await keepAnswer(tx, { ...sent, pen: null, stroke: null }, me)
  if (!outcome) notFound()
  if ('refused' in outcome) return { errors: outcome.refused }
  if ('clash' in outcome) return { errors: { '': ['saved_elsewhere'] } }
  return { to: afterStep(sent.slug, sent.step) }
})

export const finish = action('worksheets.write', finishForm, async (tx, { id, slug, openly }, me) => {
  const round = (await listRounds(tx, slug, me)).find(each => each.id === id)
  if (!round) notFound()
  const { entries } = await readRound(tx, slug, round)
  if (missingSteps(entries).length > 0) return { errors: { '': ['unfinished'] } }
  await finishRound(tx, { id, day: me.today, openly, memberId: me.memberId })
  for (const ratings of countedRatings(entries)) await countRatings(tx, id, ratings)
  return { to: `${readAddress(slug)}?said=finished` }
})

export const expect = action('worksheets.expect', expectForm, async (tx, { id, slug, team }, me) => {
  if (!findWorksheet(slug)) notFound()
  const teamId = team === 'everybody' ? null : team
  const expected = await expectWorksheet(tx, { id, slug, teamId, expectedBy: me.memberId, since: me.now })
  return expected ? { to: '/worksheets?said=expected' } : { errors: { team: ['choose_one'] } }
})

export const withdraw = action('worksheets.expect', withdrawForm, async (tx, expectation) => {
  const withdrawn = await withdrawExpectation(tx, expectation)
  return withdrawn ? { to: '/worksheets?said=withdrawn' } : { errors: { '': ['not_an_id'] } }
})

const afterStep = (slug: string, step: string) => {
  const steps = findWorksheet(slug)?.steps ?? []
  const next = steps[steps.findIndex(each => each.key === step) + 1]
  return next ? stepAddress(slug, next.key) : readAddress(slug)
}
