import { readAnswers } from '@/lib/worksheets/answers'
import type { Addressed } from '@/lib/worksheets/audience'
import { sharedOf } from '@/lib/worksheets/share'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { readStored } from '../worksheet-answers'
import { noteReading } from '../worksheet-share-readings'
import { shareAnswers } from '../worksheet-shares'
import { listRounds } from '../worksheets'
import type { World } from './world'

/** Who lets others read what, how many days ago; and who has read it since, how many days ago. */
type Telling = {
  by: string
  slug: string
  steps: string[]
  audience: Addressed['audience']
  shared: number
  read: [by: string, days: number][]
}

const tellings: Telling[] = [
  {
    by: 'Maya Osei',
    slug: 'service-vision',
    steps: ['vision', 'three_things', 'letter'],
    audience: 'team',
    shared: 50,
    read: [
      ['Priya Raman', 49],
      ['Callum Reid', 47],
      ['Callum Reid', 12],
      ['Leo Lindqvist', 22],
    ],
  },
  {
    by: 'Ines Carvalho',
    slug: 'personal-values',
    steps: ['success', 'vision'],
    audience: 'organization',
    shared: 31,
    read: [
      ['Henrik Vale', 30],
      ['Clara Mendes', 29],
      ['Fatou Ndiaye', 26],
    ],
  },
  {
    by: 'Leo Lindqvist',
    slug: 'service-vision',
    steps: ['letter'],
    audience: 'manager',
    shared: 3,
    read: [['Maya Osei', 2]],
  },
  {
    by: 'Femi Adeyemi',
    slug: 'personal-values',
    steps: ['three', 'vision'],
    audience: 'team',
    shared: 20,
    read: [['Aoife Byrne', 19]],
  },
]

/** Some let others read a sheet of theirs: Leo his manager, Maya her team, Ines the whole house. */
export const seedShares = async (world: World) => {
  for (const telling of tellings) await tell(world, telling)
}

const tell = async (
  { as, chance, daysAgo, people }: World,
  { by, slug, steps, audience, shared, read }: Telling,
) => {
  const named = (name: string) => people.find(person => person.name === name)
  const writer = named(by)
  if (!writer) return
  const id = chance.id()
  await as(writer, async tx => {
    const round = (await listRounds(tx, slug, writer)).at(-1)
    const worksheet = findWorksheet(slug, round?.version)
    if (!round || !worksheet) throw new Error(`${by} has not written ${slug}`)
    const stored = await readStored(tx, round.id)
    const entries = readAnswers(worksheet, new Map([...stored].map(([step, row]) => [step, row.value])))
    await shareAnswers(tx, {
      id,
      audience,
      teamId: audience === 'organization' ? null : writer.teamId,
      memberId: writer.memberId,
      roundId: round.id,
      slug,
      version: round.version,
      answers: sharedOf(entries, steps),
      sharedAt: daysAgo(shared),
    })
  })
  for (const [name, days] of read) {
    const reader = named(name)
    if (!reader) throw new Error(`nobody is called ${name}`)
    const readAt = daysAgo(days)
    await as(reader, tx =>
      noteReading(tx, {
        id: chance.id(),
        shareId: id,
        memberId: reader.memberId,
        day: readAt.toISOString().slice(0, 10),
        readAt,
      }),
    )
  }
}
