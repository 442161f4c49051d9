import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { rewordings } from '@/lib/quizzes/results'

/** Says which questions were asked in other words from some month on, so that a step in a line has its reason. */
export async function Reworded({
  answered: { quiz, first, later },
  format,
}: {
  answered: Dashboard['quizzes'][number]
  format: Format
}) {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const reworded = rewordings(quiz, [...first, ...later])
  const [month] = reworded.map(each => each.month).sort()
  if (month === undefined) return null
  const names = reworded.map(({ key }) => {
    const asked = quiz.questions.find(question => question.key === key)
    return asked ? contentIn(asked.texts, locale).texts.short : key
  })
  return (
    <p className="text-ink-soft">
      {t('quiz_reworded', {
        quiz: contentIn(quiz.texts, locale).texts.title,
        month: format.month(`${month}-01`),
        questions: names.join(', '),
      })}
    </p>
  )
}
