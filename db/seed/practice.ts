import { daysBetween } from '@/lib/dates'
import type { Happened } from '@/lib/practice'
import { readingsOfALetter } from '@/lib/readings'
import { saveMantra } from '../mantras'
import { choices, lookBacks } from '../practice'
import { pulses } from '../pulses'
import { decideReading, readFinished, saveComparison } from '../readings'
import { addReason } from '../reasons'
import { setAsides } from '../set-asides'
import { leosDiary, mayasComparison, mayasDiary, othersComparisons, othersDiary } from './practice-texts'
import type { Inhabitant, World } from './world'

const diaries: Record<string, typeof leosDiary> = { 'Leo Lindqvist': leosDiary, 'Maya Osei': mayasDiary }

/** On this share of the days on which they read their letter people choose, look back and give their pulse. */
const choosing = 0.8
const lookingBack = 0.7
const pulsing = 0.85

/** The last days of somebody who has had enough: their mirror asks whether a look at it would help. */
const weary: Record<string, number[]> = { 'Leo Lindqvist': [2, 1, 2] }

/** Whoever reads their letter practises on most of those days, and a few say what they set aside. */
export const seedPractice = async (world: World) => {
  for (const person of world.people) await live(world, person)
}

const live = async ({ as, chance, daysAgo, day: today }: World, person: Inhabitant) => {
  const { memberId, teamId, name } = person
  const diary = diaries[name] ?? othersDiary
  await as(person, async tx => {
    if (diary.mantra) await saveMantra(tx, { id: chance.id(), memberId, words: diary.mantra })
    const expiresAt = daysAgo(-1)
    const aside = diary.aside ?? (person.role === 'admin' ? 'The dentist, at five.' : undefined)
    if (aside) await tx.insert(setAsides).values({ id: chance.id(), memberId, words: aside, expiresAt })
    if (person.role === 'admin')
      await saveMantra(tx, { id: chance.id(), memberId, words: 'Whoever rings has a reason.' })

    for (const words of diary.reasons ??
      (person.role === 'admin' ? ['It runs, and nobody notices. That is it.'] : []))
      await addReason(tx, { id: chance.id(), memberId, words, addedAt: daysAgo(9) })

    const round = await readFinished(tx, 'service-vision', person)
    const days = round?.days ?? []
    const last = days.at(-1)
    const own = { id: chance.id(), memberId, roundId: round?.id ?? '' }
    if (last && days.length >= readingsOfALetter)
      await saveComparison(tx, {
        ...own,
        words: name === 'Maya Osei' ? mayasComparison : chance.pick(othersComparisons),
        writtenAt: daysAgo(1),
      })
    // Some took their time, were asked how to go on, and went on.
    else if (last && chance.next() < 0.2) await decideReading(tx, { ...own, day: last, afresh: false })

    const mood = 3 + chance.below(2)
    for (const [at, day] of days.entries()) {
      const written = { memberId, teamId, day }
      const writtenAt = (hours: number) =>
        new Date(daysAgo(daysBetween(day, today)).getTime() + hours * 3_600_000)
      const chose = chance.next() < choosing
      if (chose)
        await tx.insert(choices).values({
          ...written,
          id: chance.id(),
          writtenAt: writtenAt(-5),
          words: chance.pick(diary.choices),
        })
      if (chose && chance.next() < lookingBack) {
        const happened: Happened = chance.pick(['yes', 'yes', 'yes', 'partly', 'no'])
        const wentWell = happened === 'no' || chance.next() < 0.4 ? null : chance.pick(diary.wentWell)
        const heardIt = happened !== 'no' && chance.next() < 0.2
        await tx
          .insert(lookBacks)
          .values({ ...written, id: chance.id(), writtenAt: writtenAt(3), happened, wentWell, heardIt })
      }
      const low = weary[name]?.[at - days.length + 3]
      if (low || chance.next() < pulsing)
        await tx.insert(pulses).values({
          ...written,
          id: chance.id(),
          writtenAt: writtenAt(3),
          rating: low ?? Math.min(5, Math.max(1, mood + chance.below(3) - 1)),
        })
    }
  })
}
