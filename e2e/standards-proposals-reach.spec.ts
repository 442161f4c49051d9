import { inContextOf } from './context'
import { superuser } from './database'
import type { House, Role } from './house'
import { expect, test } from './people'
import { propose } from './proposals'
import { kept } from './standards'

/** What somebody would decide about a proposal of the learner's. */
const decision = (house: House, who: Role, proposal: string, standard: string | null) => ({
  id: crypto.randomUUID(),
  proposal_id: proposal,
  proposer_id: house.people.learner.memberId,
  standard_id: standard,
  outcome: 'not_now',
  words: 'Later.',
  decided_by: house.people[who].memberId,
  decided_at: new Date(),
})

test('a proposal and what became of it are seen by its proposer, admins and whoever looks after the standard', async ({
  house,
}) => {
  const { standardId } = await kept(house, 'The phone')
  await superuser`update standards set owner_id = ${house.people.otherManager.memberId} where id = ${standardId}`
  const fresh = await propose(house, 'learner', {})
  const change = await propose(house, 'learner', { standardId })
  const decided = async (proposal: string, standard: string | null) =>
    superuser`insert into proposal_decisions ${superuser({
      organization_id: house.id,
      ...decision(house, 'admin', proposal, standard),
    })}`
  await decided(fresh, null)
  await decided(change, standardId)
  const seen = (who: Role) =>
    inContextOf(house, who, async sql => ({
      proposals: (await sql`select id from standard_proposals`).map(row => row.id).sort(),
      decisions: (await sql`select proposal_id from proposal_decisions`).map(row => row.proposal_id).sort(),
    }))
  const both = [fresh, change].sort()
  for (const who of ['learner', 'admin'] as const)
    expect(await seen(who), who).toEqual({ proposals: both, decisions: both })
  expect(await seen('otherManager')).toEqual({ proposals: [change], decisions: [change] })
  for (const who of ['teammate', 'manager', 'head', 'otherLearner'] as const)
    expect(await seen(who), who).toEqual({ proposals: [], decisions: [] })
})

test('the database refuses what isn’t one’s own to propose, to decide or to name', async ({ house }) => {
  const { standardId, ids } = await kept(house, 'The phone')
  const change = await propose(house, 'learner', { standardId })
  const fresh = await propose(house, 'learner', {})
  const refused = (who: Role, work: Parameters<typeof inContextOf>[2]) =>
    expect(inContextOf(house, who, work)).rejects.toThrow(/row-level security|permission denied/)
  for (const who of ['learner', 'manager', 'head'] as const) {
    await refused(
      who,
      sql => sql`insert into proposal_decisions ${sql(decision(house, who, change, standardId))}`,
    )
    await refused(who, sql => sql`insert into proposal_decisions ${sql(decision(house, who, fresh, null))}`)
    await refused(
      who,
      sql =>
        sql`insert into standard_proposers ${sql({
          id: crypto.randomUUID(),
          version_id: ids[0] ?? '',
          proposal_id: change,
          member_id: house.people[who].memberId,
        })}`,
    )
    const [made] = await inContextOf(
      house,
      who,
      sql => sql`select draft_change(${change}, ${crypto.randomUUID()}) as id`,
    )
    expect(made?.id, who).toBeNull()
  }
  // The name of somebody else under what one proposes; the words of somebody else.
  await refused(
    'teammate',
    sql =>
      sql`insert into standard_proposals ${sql({
        id: crypto.randomUUID(),
        author_id: house.people.learner.memberId,
        title: 'x',
        category: 'phone',
        pledge: 'x',
        proposed_at: new Date(),
      })}`,
  )
  const changed = await inContextOf(
    house,
    'admin',
    sql => sql`update standard_proposals set pledge = 'x' where id = ${fresh} returning id`,
  )
  expect(changed).toHaveLength(0)
})
