import { eq } from 'drizzle-orm'
import { addDays } from '@/lib/dates'
import { acceptances } from '../acceptances'
import { standardAudiences } from '../standard-audiences'
import { saveDraft } from '../standard-drafts'
import { standardNudges } from '../standard-nudges'
import { type StandardText, standards, standardVersions } from '../standards'
import { fax, lostProperty, type OfATeam, ofATeam, texts } from './standard-texts'
import type { Inhabitant, World } from './world'

const wording = 'I have read it and will keep it'

/** How a version came: so many days ago it started; a negative number is a day to come. */
type Coming = { number: number; startedDaysAgo: number; whatChanged?: string }

const dayAgo = ({ day }: World, days: number) => addDays(day, -days)

const publish = async (
  world: World,
  standardId: string,
  text: StandardText,
  coming: Coming,
): Promise<string> => {
  const { as, admin, chance, daysAgo } = world
  const id = chance.id()
  const { number, startedDaysAgo, whatChanged = null } = coming
  const publishedAt = daysAgo(Math.max(startedDaysAgo, 2))
  await as(admin, tx =>
    tx.insert(standardVersions).values({
      ...text,
      id,
      standardId,
      number,
      change: 'material',
      whatChanged,
      authorId: admin.memberId,
      savedAt: publishedAt,
      publishedAt,
      publishedBy: admin.memberId,
      startsOn: dayAgo(world, startedDaysAgo),
    }),
  )
  return id
}

const begin = async (
  { as, admin, chance, daysAgo }: World,
  more: { ownerId?: string; retiredAt?: Date } = {},
): Promise<string> => {
  const id = chance.id()
  await as(admin, tx =>
    tx.insert(standards).values({ id, ownerId: admin.memberId, createdAt: daysAgo(120), ...more }),
  )
  return id
}

const accept = async (
  { as, chance, daysAgo }: World,
  person: Inhabitant,
  versionId: string,
  daysSince: number,
  answer: string | null = null,
) =>
  as(person, tx =>
    tx.insert(acceptances).values({
      id: chance.id(),
      versionId,
      memberId: person.memberId,
      acceptedAt: daysAgo(daysSince),
      wording,
      answer,
    }),
  )

/**
 * Four standards for everybody, one of them revised and one with a version to come; one of a team; one retired;
 * and a draft. Most of the people have accepted most of them, one on paper, and the last were reminded.
 */
export const seedStandards = async (world: World) => {
  const { as, admin, people, chance } = world
  for (const text of texts) {
    const asked = text.expectedValue !== null
    const askedOn = asked ? dayAgo(world, text.category === 'voicemail' ? 220 : 70) : null
    const standardId = await begin(world)
    const first = await publish(world, standardId, { ...text, askedOn }, { number: 1, startedDaysAgo: 118 })
    for (const person of people.filter(({ joined }) => joined > 120 && chance.next() < 0.85))
      await accept(world, person, first, 90 + chance.below(25))
    if (text.category === 'visitors') await revise(world, standardId, { ...text, askedOn })
    if (text.category === 'dress')
      await publish(
        world,
        standardId,
        { ...text, pledge: `${text.pledge} In summer too.` },
        { number: 2, startedDaysAgo: -20, whatChanged: 'Short sleeves are fine from May to September.' },
      )
  }
  await begin(world, { retiredAt: world.daysAgo(60) }).then(id =>
    publish(world, id, fax, { number: 1, startedDaysAgo: 119 }),
  )
  for (const one of ofATeam) await keptByATeam(world, one)
  await remind(world)
  await as(admin, tx =>
    saveDraft(tx, {
      standardId: chance.id(),
      draftId: chance.id(),
      revision: 0,
      memberId: admin.memberId,
      teams: [],
      text: lostProperty,
    }),
  )
}

/** A second, material version that only some have accepted so far. */
const revise = async (world: World, standardId: string, text: StandardText) => {
  const { people, chance } = world
  const second = await publish(
    world,
    standardId,
    {
      ...text,
      pledge:
        'Everyone who comes in is greeted within half a minute, offered a seat, and coffee or water if they wait.',
    },
    {
      number: 2,
      startedDaysAgo: 28,
      whatChanged: 'A seat and water were missing: guests in July told us so.',
    },
  )
  for (const person of people.filter(({ joined }) => joined > 30 && chance.next() < 0.55))
    await accept(world, person, second, 3 + chance.below(24))
}

/** For one team, where there is one of that name: with a question, and one who signed on paper. */
const keptByATeam = async (world: World, { team, text, answers, onPaper: written }: OfATeam) => {
  const { as, admin, chance, teams, daysAgo } = world
  const place = teams.find(({ name }) => name === team)
  const [lead, ...staff] = place?.people ?? []
  if (!place || !lead) return
  const standardId = await begin(world, { ownerId: lead.memberId })
  const draftId = chance.id()
  await as(admin, async tx => {
    await tx
      .insert(standardVersions)
      .values({ ...text, id: draftId, standardId, number: 1, authorId: admin.memberId })
    await tx.insert(standardAudiences).values({ id: chance.id(), versionId: draftId, teamId: place.id })
    await tx
      .update(standardVersions)
      .set({ publishedAt: daysAgo(40), publishedBy: admin.memberId, startsOn: dayAgo(world, 40) })
      .where(eq(standardVersions.id, draftId))
  })
  const [onPaper, ...others] = staff.filter(({ joined }) => joined > 45)
  for (const [at, person] of others.entries())
    if (at % 4 < 3) await accept(world, person, draftId, 30 - (at % 20), answers[at % answers.length])
  if (onPaper)
    await as(lead, tx =>
      tx.insert(acceptances).values({
        id: chance.id(),
        versionId: draftId,
        memberId: onPaper.memberId,
        acceptedAt: daysAgo(36),
        answer: written,
        recordedBy: lead.memberId,
      }),
    )
}

/** Each leader of a team reminded two of its people the other day. */
const remind = async (world: World) => {
  const { as, chance, teams, daysAgo } = world
  for (const { people } of teams) {
    const [lead, ...others] = people
    const reminded = others.slice(-2)
    if (!lead || reminded.length === 0) continue
    await as(lead, tx =>
      tx.insert(standardNudges).values(
        reminded.map(({ memberId }) => ({
          id: chance.id(),
          memberId,
          day: dayAgo(world, 6),
          nudgedBy: lead.memberId,
          nudgedAt: daysAgo(6),
        })),
      ),
    )
  }
}
