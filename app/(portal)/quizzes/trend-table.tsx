import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Kind } from '@/lib/quizzes/quiz'
import type { QuestionTrend } from '@/lib/quizzes/trend'

/** What was answered to each question in each attempt, behind the drawings. */
export async function TrendTable({
  trends,
  attempts,
  days,
  locale,
}: {
  trends: QuestionTrend[]
  attempts: { id: string }[]
  days: string[]
  locale: string
}) {
  const t = await words('quizzes')
  const says: { [K in Kind]: (worth: number) => string } = {
    yes_no: worth => t(worth ? 'cell_good' : 'cell_other'),
    scale: worth => t('cell_rating', { rating: worth }),
  }
  return (
    <details className="group">
      <summary className="link inline-flex min-h-11 list-none items-center gap-2">{t('trend_table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
      <section aria-label={t('trend_table')} tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full border-collapse text-sm tabular-nums">
          <caption className="sr-only">{t('trend_title')}</caption>
          <thead>
            <tr className="border-ink border-b">
              <th scope="col" className="py-2 pe-3 text-start font-medium">
                {t('question')}
              </th>
              {attempts.map(({ id }, at) => (
                <th
                  key={id}
                  scope="col"
                  className="whitespace-nowrap px-3 py-2 text-end align-top font-medium"
                >
                  {days[at]}
                  {at === 0 && <span className="block font-normal text-ink-soft">{t('cell_first')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trends.map(({ question, worth, rewordedAt }) => {
              const { texts, lang } = contentIn(question.texts, locale)
              return (
                <tr key={question.key} className="border-line border-b">
                  <th
                    scope="row"
                    className="min-w-48 py-2 pe-3 text-start font-normal"
                    data-content=""
                    lang={lang}
                  >
                    {texts.question}
                  </th>
                  {attempts.map(({ id }, at) => {
                    const one = worth[at] ?? null
                    return (
                      <td key={id} className="px-3 py-2 text-end align-top">
                        {one === null ? t('cell_not_asked') : says[question.kind](one)}
                        {rewordedAt.includes(at) && (
                          <span className="block text-ink-soft">{t('cell_reworded')}</span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
