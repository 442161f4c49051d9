import { eq, isNull, sql } from 'drizzle-orm'
import { addDays } from '@/lib/dates'
import { proposalDecisions } from '../proposal-decisions'
import { standardExercises } from '../standard-exercises'
import { standardProposals } from '../standard-proposals'
import { standards, standardVersions } from '../standards'
import { asked, proposedChange, proposedNew } from './standard-proposal-texts'
import type { Inhabitant, World } from './world'

/** What people of the front line proposed: one became the draft, one was joined with it, one was put off, two wait. */
export const seedStandardProposals = async (world: World) => {
  const authors = frontLine(world)
  const [lead] = await proposeNew(world, authors)
  if (lead) await takeUp(world, lead)
  await proposeChange(world, authors[5])
  await askEverybody(world, authors.slice(6))
}

const frontLine = ({ teams }: World): Inhabitant[] =>
  teams.flatMap(({ people }) => people.slice(2, 5)).filter(({ joined }) => joined > 40)

const proposeNew = async (world: World, authors: Inhabitant[]) => {
  const { as, admin, chance, daysAgo } = world
  const made: { id: string; author: Inhabitant }[] = []
  for (const [at, { daysAgo: days, decided, ...text }] of proposedNew.entries()) {
    const author = authors[at]
    if (!author) continue
    const id = chance.id()
    await as(author, tx =>
      tx
        .insert(standardProposals)
        .values({ ...text, id, authorId: author.memberId, proposedAt: daysAgo(days) }),
    )
    made.push({ id, author })
    if (!decided) continue
    const { outcome, words, after } = decided
    await as(admin, tx =>
      tx.insert(proposalDecisions).values({
        id: chance.id(),
        proposalId: id,
        proposerId: author.memberId,
        outcome,
        joinedId: outcome === 'joined' ? (made[0]?.id ?? null) : null,
        words,
        decidedBy: admin.memberId,
        decidedAt: daysAgo(days - after),
      }),
    )
  }
  return made
}

/** The draft of the demo names whoever proposed it, and whoever was joined. */
const takeUp = async ({ as, admin }: World, { id }: { id: string }) =>
  as(admin, async tx => {
    const [draft] = await tx
      .select({ id: standardVersions.id })
      .from(standardVersions)
      .where(isNull(standardVersions.publishedAt))
    if (draft) await tx.execute(sql`select name_proposers(${id}, ${draft.id})`)
  })

const proposeChange = async ({ as, admin, chance, daysAgo }: World, author: Inhabitant | undefined) => {
  const { daysAgo: days, title, ...text } = proposedChange
  const [standard] = await as(admin, tx =>
    tx
      .select({ id: standards.id })
      .from(standards)
      .innerJoin(standardVersions, eq(standardVersions.standardId, standards.id))
      .where(eq(standardVersions.title, title))
      .limit(1),
  )
  if (!author || !standard) return
  await as(author, tx =>
    tx.insert(standardProposals).values({
      ...text,
      id: chance.id(),
      standardId: standard.id,
      authorId: author.memberId,
      proposedAt: daysAgo(days),
    }),
  )
}

const askEverybody = async ({ as, admin, chance, day, daysAgo }: World, authors: Inhabitant[]) => {
  const { daysAgo: days, category, note, answers } = asked
  const exerciseId = chance.id()
  await as(admin, tx =>
    tx.insert(standardExercises).values({
      id: exerciseId,
      category,
      note,
      askedBy: admin.memberId,
      askedAt: daysAgo(days),
      lastDay: addDays(day, 7 - days),
    }),
  )
  for (const [at, answer] of answers.entries()) {
    const author = authors[at]
    if (!author) continue
    await as(author, tx =>
      tx.insert(standardProposals).values({
        ...answer,
        id: chance.id(),
        exerciseId,
        category,
        authorId: author.memberId,
        proposedAt: daysAgo(days - 1 - (at % 4)),
      }),
    )
  }
}
