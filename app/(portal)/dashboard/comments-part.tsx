import type { Format } from '@/app/format'
import { ButtonLink } from '@/app/ui/button'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'

/** The newest words of customers, and the way to all of them. */
export async function CommentsPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const channel = await words('feedback')
  return (
    <section className="grid gap-5" aria-labelledby="comments">
      <h2 id="comments">{t('comments')}</h2>
      {dashboard.words.length === 0 ? (
        <p>{t('comments_none')}</p>
      ) : (
        <ul className="grid gap-6 lg:grid-cols-2">
          {dashboard.words.map(comment => (
            <li key={comment.id} className="grid content-start gap-1 border-line border-s-2 ps-4">
              <Words as="blockquote" className="text-lg">
                {comment.words}
              </Words>
              <p className="text-ink-soft text-sm">
                {format.day(comment.day)} · {channel(`channel_${comment.channel}`)} ·{' '}
                <bdi translate="no">{comment.team}</bdi>
                {comment.rating !== null && <> · {t('rated', { rating: comment.rating })}</>}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="print:hidden">
        <ButtonLink kind="quiet" href="/feedback">
          {t('all_feedback')}
        </ButtonLink>
      </div>
    </section>
  )
}
