import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { readSurveyLink } from '@/db/survey-links'
import { isId } from '@/lib/ids'
import { linkState } from '@/lib/surveys'
import { LinkState } from '../link-state'
import { Poster } from '../poster'
import { PrintButton } from '../print-button'
import { PauseForm, RevokeForm } from '../state-forms'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = {
  made: 'said_made',
  paused: 'said_paused',
  resumed: 'said_resumed',
  revoked: 'said_revoked',
} as const

/** One link: its state, what to do with it, and the sheet to print. */
export default async function SurveyLink({ params, searchParams }: Props) {
  const { id } = await params
  const { me, link } = await view('surveys.read', async (tx, me) => {
    const link = isId(id) ? await readSurveyLink(tx, id, me.now) : null
    return link && { me, link }
  })
  const t = await words('surveys')
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const state = linkState(link)
  return (
    <ClientWords namespaces={['surveys']}>
      <div className="print:hidden">
        <Page
          title={<bdi translate="no">{link.label}</bdi>}
          said={saying && t(saying)}
          intro={t('made_on', {
            team: link.teamName,
            date: formatFor(me.locale, me.timeZone).date(link.createdAt),
          })}
          actions={
            state !== 'revoked' && (
              <ButtonLink kind="quiet" href={`/s/${link.code}`}>
                {t('open')}
              </ButtonLink>
            )
          }
        >
          <div className="grid gap-2">
            <p>
              <LinkState state={state} />
            </p>
            {state === 'revoked' && <p>{t('revoked_intro')}</p>}
            <p>
              {t('answers', { count: link.counted })}{' '}
              {link.setAside > 0 && t('set_aside', { count: link.setAside })}
            </p>
            {state !== 'revoked' && <PauseForm id={link.id} paused={state === 'paused'} />}
          </div>
        </Page>
      </div>
      {state !== 'revoked' && (
        <div className="mt-8 grid grid-cols-1 gap-8 print:mt-0">
          <section className="grid grid-cols-1 gap-4" aria-labelledby="print">
            <div className="flex flex-wrap items-center justify-between gap-4 print:hidden">
              <h2 id="print">{t('poster')}</h2>
              <PrintButton>{t('print')}</PrintButton>
            </div>
            <Poster code={link.code} organization={me.organizationName} team={link.teamName} />
          </section>
          <section className="grid gap-3 border-line border-t pt-6 print:hidden" aria-labelledby="over">
            <h2 id="over">{t('revoke_title')}</h2>
            <p>{t('revoke_intro')}</p>
            <RevokeForm id={link.id} />
          </section>
        </div>
      )}
    </ClientWords>
  )
}
