import { acceptances } from '../acceptances'
import { saveDraft } from '../standard-drafts'
import { standards, standardVersions } from '../standards'
import type { World } from './world'

type Text = Parameters<typeof saveDraft>[1]['text']

const blank = {
  ownCategory: null,
  guidance: null,
  metric: null,
  comparison: null,
  value: null,
  unit: null,
  expectedValue: null,
  expectedSource: null,
  askedOn: null,
  askedOf: null,
  nearEnough: null,
  toldCustomers: null,
  lookFor: null,
  ranks: [],
  acceptWithin: 14,
  question: null,
} satisfies Partial<Text>

const texts: Text[] = [
  {
    ...blank,
    title: 'The phone',
    category: 'phone',
    pledge: 'Whoever rings us hears a person within three rings, who says their name.',
    guidance:
      'Say *good morning*, the name of the house and your own.\n\n- Stand or sit up straight: one hears it.\n- If you must ask somebody to wait, ask first and wait for the answer.\n- Nobody can pick up? The recording says when we ring back. Try it out every Monday.',
    metric: 'Rings until somebody answers',
    comparison: 'at_most',
    value: 3,
    unit: 'rings',
    expectedValue: 4,
    expectedSource: 'Asked at check-out',
    askedOf: 46,
    nearEnough: 1,
  },
  {
    ...blank,
    title: 'Voicemail',
    category: 'voicemail',
    pledge: 'Every message is answered by a call, the same working day.',
    guidance:
      'Listen to the box at nine, at one and at five. Write down who calls back, so that nobody is called twice.',
    metric: 'Time until we call back',
    comparison: 'at_most',
    value: 6,
    unit: 'working hours',
    expectedValue: 4,
    expectedSource: 'Telephone round with regular guests',
    askedOf: 18,
    nearEnough: 1,
  },
  {
    ...blank,
    title: 'Dress at work',
    category: 'dress',
    pledge: 'You can tell who works here, and we look as if we had been expecting you.',
    guidance:
      'Name badge on the left, clean shoes, sleeves down at the desk. Ask Ines for a spare shirt; there is always one.',
  },
  {
    ...blank,
    title: 'Visitors',
    category: 'visitors',
    pledge: 'Everyone who comes in is greeted before they have to ask, and is offered coffee if they wait.',
    guidance: 'Look up, even when you are on the phone. Coffee or water after five minutes; a seat at once.',
    metric: 'Time until a visitor is greeted',
    comparison: 'at_most',
    value: 30,
    unit: 'seconds',
    expectedValue: 30,
    expectedSource: 'Cards in the lobby',
    askedOf: 61,
    nearEnough: 15,
  },
]

const dayAgo = (daysAgo: World['daysAgo'], days: number) => daysAgo(days).toISOString().slice(0, 10)

/** Four published standards, one of them revised, and a draft; most of the people have accepted most of them. */
export const seedStandards = async ({ as, admin, people, chance, daysAgo }: World) => {
  for (const text of texts) {
    const standardId = chance.id()
    const first = chance.id()
    await as(admin, async tx => {
      await tx.insert(standards).values({ id: standardId, ownerId: admin.memberId, createdAt: daysAgo(120) })
      await tx.insert(standardVersions).values({
        ...text,
        askedOn:
          text.expectedValue === null ? null : dayAgo(daysAgo, text.category === 'voicemail' ? 220 : 70),
        id: first,
        standardId,
        number: 1,
        authorId: admin.memberId,
        savedAt: daysAgo(120),
        publishedAt: daysAgo(118),
        publishedBy: admin.memberId,
        startsOn: dayAgo(daysAgo, 118),
      })
    })
    for (const person of people.filter(({ joined }) => joined > 120 && chance.next() < 0.85)) {
      await as(person, tx =>
        tx.insert(acceptances).values({
          id: chance.id(),
          versionId: first,
          memberId: person.memberId,
          acceptedAt: daysAgo(90 + chance.below(25)),
        }),
      )
    }
    if (text.category === 'visitors') await revise({ as, admin, people, chance, daysAgo }, standardId, text)
  }
  await as(admin, tx =>
    saveDraft(tx, {
      standardId: chance.id(),
      draftId: chance.id(),
      revision: 0,
      memberId: admin.memberId,
      teams: [],
      text: {
        ...blank,
        title: 'Lost property',
        category: 'own',
        ownCategory: 'Lost and found',
        pledge: 'What you leave behind is kept for three months, and we write to you the day we find it.',
      },
    }),
  )
}

/** A second, material version that only some have accepted so far. */
const revise = async (
  { as, admin, people, chance, daysAgo }: Pick<World, 'as' | 'admin' | 'people' | 'chance' | 'daysAgo'>,
  standardId: string,
  text: Text,
) => {
  const second = chance.id()
  await as(admin, tx =>
    tx.insert(standardVersions).values({
      ...text,
      askedOn: dayAgo(daysAgo, 70),
      pledge:
        'Everyone who comes in is greeted within half a minute, offered a seat, and coffee or water if they wait.',
      id: second,
      standardId,
      number: 2,
      change: 'material',
      whatChanged: 'A seat and water were missing: guests in July told us so.',
      authorId: admin.memberId,
      savedAt: daysAgo(30),
      publishedAt: daysAgo(28),
      publishedBy: admin.memberId,
      startsOn: dayAgo(daysAgo, 28),
    }),
  )
  for (const person of people.filter(({ joined }) => joined > 30 && chance.next() < 0.55)) {
    await as(person, tx =>
      tx.insert(acceptances).values({
        id: chance.id(),
        versionId: second,
        memberId: person.memberId,
        acceptedAt: daysAgo(3 + chance.below(24)),
      }),
    )
  }
}
