import { standardVersions } from '../standards'
import { surveyQuestions } from '../survey-questions'
import { type Chance, chanceOf } from './chance'
import type { World } from './world'

const asked = 62
const ended = 20

/** What a customer answers to the question on the phone, if it stood on the survey that many days ago. */
export type Answering = (daysAgo: number) => { questionId?: string; answer?: number }

/** For six weeks customers were asked how often it rang. Too often, four of ten say. */
export const seedSurveyQuestion = async ({ as, admin, cast, daysAgo }: World): Promise<Answering> => {
  const chance = chanceOf(`${cast.shortName} question`)
  const questionId = chance.id()
  const found = await as(admin, async tx => {
    const versions = await tx.select().from(standardVersions)
    const phone = versions.find(({ title, publishedAt }) => title === 'The phone' && publishedAt)
    if (!phone) return false
    await tx.insert(surveyQuestions).values({
      id: questionId,
      standardId: phone.standardId,
      versionId: phone.id,
      asks: 'experienced',
      words: 'If you rang us: how many times did it ring?',
      unit: phone.unit,
      askedBy: admin.memberId,
      askedAt: daysAgo(asked),
      endedAt: daysAgo(ended),
    })
    return true
  })
  return daysBack =>
    found && daysBack < asked && daysBack > ended && chance.next() < 0.4
      ? { questionId, answer: rings(chance) }
      : {}
}

const rings = (chance: Chance) => (chance.next() < 0.6 ? 1 + chance.below(3) : 4 + chance.below(4))
