import { type Mark, marks, type Quiz } from '../quizzes/quiz'
import { shelf } from './shelf'
import type { Entry, RateStep, Worksheet } from './worksheet'

/** The ratings that their writer wants counted for the team. */
export function countedRatings(entries: readonly Entry[]): Record<string, string>[] {
  return entries.flatMap(entry =>
    entry.kind === 'rate' && entry.step.counts && entry.answer.counted ? [entry.answer.ratings] : [],
  )
}

/** Every worksheet whose ratings are counted, as a quiz of scale questions, so that its figures are told like theirs. */
export function countedWorksheets(): Quiz[] {
  return shelf.flatMap(worksheet =>
    worksheet.steps.flatMap(step => (step.kind === 'rate' && step.counts ? [asQuiz(worksheet, step)] : [])),
  )
}

/** The step as a quiz of scale questions; its slug is the name under which `count_ratings` adds. */
function asQuiz({ slug, version, texts }: Worksheet, step: RateStep): Quiz {
  return {
    slug: `worksheet-${slug}`,
    version,
    texts: {
      en: { title: `${texts.en.title}, the worksheet`, intro: step.texts.en.prompt },
    },
    questions: step.places.filter(isMark).map(place => {
      const { places, least, most } = step.texts.en
      const { label = place, short = place, prompt = '' } = places[place] ?? {}
      return {
        kind: 'scale',
        key: place,
        mark: place,
        texts: { en: { question: label, short, why: prompt, least, most } },
      }
    }),
  }
}

function isMark(place: string): place is Mark {
  return (marks as readonly string[]).includes(place)
}
