import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { countAnswers, readSurveyLink } from '@/db/survey-links'
import { isId } from '@/lib/ids'
import { linkState } from '@/lib/surveys'
import { LinkState } from '../link-state'
import { PrintedLink } from '../printed-link'
import { PauseForm, RevokeForm } from '../state-forms'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = {
  made: 'said_made',
  changed: 'said_changed',
  paused: 'said_paused',
  resumed: 'said_resumed',
  revoked: 'said_revoked',
} as const

export default whole(SurveyLink)

/** One link: its state, what to do with it, and what to print. */
async function SurveyLink({ params, searchParams }: Props) {
  const { id } = await params
  const { me, link, answers } = await view('surveys.read', async (tx, me) => {
    if (!isId(id)) return null
    const [link, answers] = await Promise.all([readSurveyLink(tx, id), countAnswers(tx, id, me.now)])
    return link && { me, link, answers }
  })
  const t = await words('surveys')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const state = linkState(link, me.today)
  const inUse = state !== 'revoked'
  return (
    <Page
      title={<bdi translate="no">{link.label}</bdi>}
      said={saying && t(saying)}
      intro={t('made_on', { team: link.teamName, date: format.date(link.createdAt) })}
      actions={
        inUse && (
          <>
            <ButtonLink kind="quiet" href={`/surveys/${link.id}/preview`}>
              {t('preview')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/surveys/${link.id}/edit`}>
              {t('change')}
            </ButtonLink>
          </>
        )
      }
    >
      <div className="grid gap-2">
        <p>
          <LinkState state={state} />
        </p>
        {!inUse && <p>{t('revoked_intro')}</p>}
        <p>{t(`answered_by_${link.customers}`)}</p>
        {inUse && link.lastDay && <p>{t(`last_day_${state}`, { day: format.day(link.lastDay) })}</p>}
        <p>
          {t('answers', { count: answers.counted })}{' '}
          {answers.setAside > 0 && t('set_aside', { count: answers.setAside })}
        </p>
        {(state === 'active' || state === 'paused') && <PauseForm id={link.id} paused={state === 'paused'} />}
      </div>
      {inUse && (
        <>
          <PrintedLink id={link.id} code={link.code} />
          <section className="grid gap-3 border-line border-t pt-6" aria-labelledby="over">
            <h2 id="over">{t('revoke_title')}</h2>
            <p>{t('revoke_intro')}</p>
            <RevokeForm id={link.id} />
          </section>
        </>
      )}
    </Page>
  )
}
