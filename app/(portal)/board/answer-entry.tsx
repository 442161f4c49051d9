import type { Member } from '@/app/session'
import { Link } from '@/app/ui/link'
import { Person } from '@/app/ui/person'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { BoardAnswer } from '@/db/board'
import { can } from '@/lib/access'
import { newId } from '@/lib/ids'
import { entryId } from './entry-address'
import { ThankForm } from './thank-form'
import { Thanks } from './thanks'

/** What a colleague answered: their words, whom they are for, who says thank you. */
export async function AnswerEntry({
  answer,
  me,
  after,
}: {
  answer: BoardAnswer
  me: Member
  /** Where the page begins. */
  after: string
}) {
  const t = await words('board')
  const { id, writer, team, hidden } = answer
  return (
    <li
      id={entryId(id)}
      className="grid max-w-none scroll-mt-8 grid-cols-1 gap-3 border-line border-t py-5 target:border-brass"
    >
      <Words as="blockquote" className="wrap-anywhere text-lg">
        {answer.words}
      </Words>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-sm">
        <Person name={writer} />
        {team ? <bdi translate="no">{team}</bdi> : t('reads_organization')}
        {hidden && <span className="font-medium text-coral">{t('hidden')}</span>}
      </p>
      <Thanks of={answer} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {!hidden && (
          <ThankForm
            id={newId(me.now)}
            answerId={id}
            after={after}
            writer={writer}
            thanked={answer.thanked}
          />
        )}
        {can(me, 'board.hide') && (
          <Link href={`/board/${id}`} className="link inline-flex min-h-11 items-center">
            <span>
              {t.rich(hidden ? 'bring_back_link' : 'hide', {
                more: text => (
                  <span key="more" className="sr-only">
                    {text}
                  </span>
                ),
                name: () => (
                  <bdi key="name" translate="no">
                    {writer}
                  </bdi>
                ),
              })}
            </span>
          </Link>
        )}
      </div>
    </li>
  )
}
