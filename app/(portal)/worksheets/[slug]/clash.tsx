'use client'

import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import { joinAnswers } from '@/lib/worksheets/join'
import type { Answers, Entry, Kind } from '@/lib/worksheets/worksheet'
import { AnswerText } from '../answer-text'

/**
 * The same step was saved somewhere else meanwhile. Both texts stand here and the writer decides. Without script
 * `mine` stands in the fields below, and saving again keeps it.
 */
export function Clash({
  entry,
  saved,
  mine,
  locale,
  onSettle,
}: {
  entry: Entry
  saved: Answers[Kind]
  mine: Answers[Kind] | null
  locale: string
  onSettle?: (answer: Answers[Kind]) => void
}) {
  const t = useWords('worksheets')
  return (
    <section aria-labelledby="clash" className="clash grid gap-5 border-coral border-s-4 ps-4 sm:ps-6">
      <div className="grid gap-1">
        <h3 id="clash">{t('clash_title')}</h3>
        <p>{t(mine === null ? 'clash_plain' : 'clash_intro')}</p>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <h4 className="font-medium">{t('clash_saved')}</h4>
          <AnswerText entry={{ ...entry, answer: saved } as Entry} locale={locale} />
        </div>
        {mine !== null && (
          <div className="grid content-start gap-2">
            <h4 className="font-medium">{t('clash_mine')}</h4>
            <AnswerText entry={{ ...entry, answer: mine } as Entry} locale={locale} />
          </div>
        )}
      </div>
      {mine !== null && onSettle && (
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" onClick={() => onSettle(joinAnswers(entry.step, saved, mine))}>
            {t('clash_join')}
          </Button>
          <Button kind="quiet" onClick={() => onSettle(mine)}>
            {t('clash_keep_mine')}
          </Button>
          <Button kind="quiet" onClick={() => onSettle(saved)}>
            {t('clash_keep_saved')}
          </Button>
        </div>
      )}
    </section>
  )
}
