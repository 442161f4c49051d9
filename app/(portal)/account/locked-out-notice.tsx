import { ClientWords } from '@/app/client-words'
import type { Member } from '@/app/session'
import { words } from '@/app/words'
import { resetTimes } from './closed'
import { Dismiss } from './dismiss'

/** Tells somebody that they were let back in, by whom and when, until they have read it: it may not have been them. */
export async function LockedOutNotice({ me }: { me: Member }) {
  const { reset } = me
  if (!reset || reset.read) return null
  const t = await words('reset')
  const { at, until } = await resetTimes(me, reset)
  return (
    <ClientWords namespaces={['reset']}>
      <aside
        aria-labelledby="let-in"
        className="mb-8 grid max-w-3xl gap-3 border-brass border-s-4 ps-5 print:hidden"
      >
        <h2 id="let-in" className="text-xl">
          {t('notice_title')}
        </h2>
        <p>
          {t.rich(reset.by ? 'notice_by' : 'notice', {
            at,
            name: () => (
              <bdi key="name" translate="no" className="font-medium">
                {reset.by}
              </bdi>
            ),
          })}{' '}
          {reset.closed && t('notice_closed', { until })}
        </p>
        <p>{t('notice_not_you')}</p>
        <Dismiss id={reset.id} />
      </aside>
    </ClientWords>
  )
}
