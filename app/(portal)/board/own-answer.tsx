import type { Format } from '@/app/format'
import type { Member } from '@/app/session'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { BoardAnswer } from '@/db/board'
import { newId } from '@/lib/ids'
import { WordsClosed } from '../account/closed'
import { AnswerForm, WithdrawForm } from './answer-form'
import { type Hiding, HidingWords } from './hiding-words'
import { Thanks } from './thanks'

/** One's own answer of a week with all that one can do with it, or the form for it. */
export async function OwnAnswer({
  me,
  week,
  answer,
  hiding,
  teams,
  open,
  format,
}: {
  me: Member
  week: string
  answer: BoardAnswer | null
  /** Why it is off the board just now. */
  hiding: Hiding | null
  teams: { id: string; name: string }[]
  /** Whether the week can still be answered. */
  open: boolean
  format: Format
}) {
  if (!answer && me.reset?.closed) return <WordsClosed me={me} />
  if (!answer) {
    const hidden = { id: newId(me.now), week, revision: '0' }
    return open ? <AnswerForm hidden={hidden} teams={teams} /> : null
  }
  const t = await words('board')
  const onBoard = answer.audience !== 'self' && !answer.withdrawn
  const form = (
    <AnswerForm
      hidden={{ id: answer.id, week, revision: String(answer.revision) }}
      value={{ words: answer.words, audience: answer.teamId ?? answer.audience }}
      teams={teams}
    />
  )
  return (
    <section aria-labelledby="own" className="grid grid-cols-1 gap-4 border-brass border-s-2 ps-5">
      <h3 id="own">{t('your_answer')}</h3>
      {hiding && <HidingWords hiding={hiding} format={format} />}
      <Words as="blockquote" className="wrap-anywhere text-lg">
        {answer.words}
      </Words>
      <p className="text-ink-soft text-sm">
        {answer.withdrawn
          ? t('reads_nobody')
          : t.rich(`reads_${answer.audience}`, {
              team: () => (
                <bdi key="team" translate="no">
                  {answer.team}
                </bdi>
              ),
            })}
      </p>
      <Thanks of={answer} />
      {me.reset?.closed ? (
        <WordsClosed me={me} />
      ) : (
        // Another one after each change, so that it is folded again.
        <details key={`${answer.revision} ${answer.withdrawn}`} className="group grid">
          <summary className="link flex min-h-11 items-center justify-self-start">
            {t(onBoard ? 'change' : 'change_self')}
          </summary>
          <div className="grid grid-cols-1 gap-6 pt-4">
            {form}
            {onBoard && (
              <div className="grid gap-3 border-line border-t pt-4">
                <p>{t('withdraw_intro')}</p>
                <WithdrawForm id={answer.id} />
              </div>
            )}
          </div>
        </details>
      )}
    </section>
  )
}
