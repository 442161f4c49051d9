import { isNotNull } from 'drizzle-orm'
import { newCode } from '@/lib/ids'
import { asCustomer } from '../client'
import { storeHeard } from '../heard-feedback'
import { storeResponse } from '../responses'
import { standardVersions } from '../standards'
import { makeSurveyLink, setSurveyLink } from '../survey-links'
import { heard } from './feedback-texts'
import { moreOf } from './survey-answers'
import { seedOtherLinks } from './survey-links'
import { type Answering, seedSurveyQuestion } from './survey-question'
import { comments, sundayBreakfast } from './survey-texts'
import type { World } from './world'

const places: Record<string, string[]> = {
  'Front desk': ['Card on the desk', 'Sleeve of the room key'],
  Housekeeping: ['Card on the pillow'],
  Restaurant: ['Breakfast tables'],
  Spa: ['Locker door'],
  'Night desk': ['Card by the night bell'],
  Maintenance: ['Slip left in the room'],
  'Bar and terrace': ['Coaster'],
  Kitchen: ['Notice by the pass'],
  Events: ['Mail after the event'],
  Reservations: ['Foot of our mails'],
  Reception: ['Poster by the exit'],
  Nursing: ['Card by the bed'],
  'Imaging and laboratory': ['Changing room'],
}

const hour = 60 * 60 * 1000
/** Days of it, and days since the front desk was trained. */
const length = 182
const trained = 105

/** Six months of what customers said: the desk gets better after its training, Sunday's breakfast doesn't. */
export const seedFeedback = async (world: World) => {
  const links = await makeLinks(world)
  const waiting = new Map(links.map(({ team }) => [team, unsaid(team)]))
  const answering = await seedSurveyQuestion(world)
  for (const link of links) await answer(world, link, waiting.get(link.team) ?? unsaid(link.team), answering)
  await seedOtherLinks(world)
  await hear(world)
}

type Link = { id: string; code: string; team: string }

/** One link or two for each team, and one that is over. */
const makeLinks = async ({ as, admin, teams, chance, daysAgo }: World): Promise<Link[]> => {
  const links: Link[] = []
  const make = async (teamId: string, label: string) => {
    const id = chance.id()
    const code = newCode(Uint8Array.from({ length: 10 }, () => chance.below(256)))
    await as(admin, tx =>
      makeSurveyLink(tx, { id, code, label, teamId, madeBy: admin.memberId, createdAt: daysAgo(length + 4) }),
    )
    return { id, code }
  }
  for (const team of teams)
    for (const label of places[team.name] ?? [])
      links.push({ ...(await make(team.id, label)), team: team.name })
  const first = teams[0]
  if (first) {
    const old = await make(first.id, 'Last summer’s leaflet')
    await as(admin, tx => setSurveyLink(tx, old.id, { revokedAt: daysAgo(40) }))
  }
  return links
}

const usual: Record<string, number> = {
  Housekeeping: 4.1,
  Spa: 4.6,
  'Night desk': 4.3,
  Maintenance: 4,
  Kitchen: 3.8,
  Reservations: 3.7,
}

/** How satisfied people are on a day, from 1 to 5, before chance has its say. */
const mood = (team: string, daysBack: number, sunday: boolean): number => {
  if (team === 'Front desk') return 3.4 + Math.min(1, Math.max(0, (trained - daysBack) / 70)) * 1.1
  if (team === 'Restaurant') return sunday ? 2.1 : 4.3
  return usual[team] ?? 4.2
}

type Unsaid = Record<'glad' | 'sorry' | 'sunday', string[]>

/** Each comment is made once. */
const unsaid = (team: string): Unsaid => ({
  glad: [...(comments[team]?.glad ?? [])],
  sorry: [...(comments[team]?.sorry ?? [])],
  sunday: [...sundayBreakfast],
})

/** How much is answered in a day where it isn't the usual. */
const often: Record<string, number> = {
  'Front desk': 1.25,
  Restaurant: 1.25,
  Kitchen: 0.2,
  Maintenance: 0.35,
}

/** The answers to one link, in the name of customers. */
const answer = async (world: World, { code, team }: Link, waiting: Unsaid, answering: Answering) => {
  const { chance, daysAgo, cast } = world
  const busy = cast.shortName === 'harbour' ? (often[team] ?? 0.7) : 0.4
  const around = (middle: number) =>
    Math.min(5, Math.max(1, Math.round(middle + (chance.next() + chance.next() - 1) * 1.6)))
  const maybe = (middle: number) => (chance.next() < 0.45 ? around(middle) : null)

  await asCustomer(code, async tx => {
    for (let back = 1; back <= length; back++) {
      const noon = daysAgo(back)
      const sunday = noon.getUTCDay() === 0
      // Each Sunday at least one is sorry about breakfast, whatever chance says.
      const queue = team === 'Restaurant' && sunday
      const many = Math.floor(chance.next() * (busy + (queue ? 3 : 0.6)) + 0.2)
      for (let one = 0; one < Math.max(many, queue ? 1 : 0); one++) {
        const middle = mood(team, back, sunday)
        const overall = Math.min(around(middle), queue && one === 0 ? 2 : 5)
        const kind = overall >= 4 ? 'glad' : queue ? 'sunday' : 'sorry'
        const comment =
          overall !== 3 && chance.next() < { glad: 0.12, sorry: 0.3, sunday: 0.2 }[kind]
            ? (waiting[kind].shift() ?? null)
            : null
        const received = new Date(noon.getTime() + (chance.below(11) - 4) * hour + chance.below(3600) * 1000)
        await storeResponse(
          tx,
          {
            id: chance.id(),
            overall,
            understood: maybe(middle + 0.2),
            welcome: maybe(middle + 0.3),
            important: maybe(middle - 0.2),
            comfortable: maybe(middle),
            wouldReturn:
              chance.next() < 0.6 ? (overall >= 4 ? 'yes' : overall === 3 ? 'unsure' : 'no') : null,
            ...moreOf(world, team, overall),
            ...answering(back),
            comment,
          },
          false,
          received,
        )
      }
    }
  })
}

/** What members heard, logged by somebody of the team. */
const hear = async ({ as, admin, teams, people, chance, daysAgo }: World) => {
  const published = await as(admin, tx =>
    tx
      .select({ id: standardVersions.standardId, title: standardVersions.title })
      .from(standardVersions)
      .where(isNotNull(standardVersions.publishedAt)),
  )
  for (const entry of heard) {
    const team = teams.find(({ name }) => name === entry.team)
    if (!team) continue
    const back = 2 + chance.below(170)
    const at = new Date(daysAgo(back).getTime() + chance.below(6 * 3600) * 1000)
    await as(chance.pick(team.people.filter(({ joined }) => joined > back)), tx =>
      storeHeard(tx, {
        id: chance.id(),
        teamId: team.id,
        day: at.toISOString().slice(0, 10),
        at,
        customers: 'external',
        channel: entry.channel,
        words: entry.words,
        rating: entry.rating ?? null,
        aboutId: people.find(({ name }) => name === entry.about)?.memberId ?? null,
        standardId: published.find(({ title }) => title === entry.standard)?.id ?? null,
      }),
    )
  }
}
