import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import type { Standard } from '@/db/standard-versions'
import { can } from '@/lib/access'
import { colleagueLabel } from '@/lib/colleagues'
import { standingOf } from '@/lib/standing'
import { Acceptances } from '../acceptances'
import { Accepting } from '../accepting'
import { DiscardForm, EntrustForm, RetireForm } from '../care'
import { ChecksPart } from '../checks-part'
import { Coming } from '../coming'
import { CustomersPart } from '../customers-part'
import { PublishForm } from '../publish-form'
import { StandardText } from '../standard-text'
import { Versions } from '../versions'
import { readStandardPage } from './read-page'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = {
  saved: 'said_saved',
  published: 'said_published',
  accepted: 'said_accepted',
  recorded: 'said_recorded',
  discarded: 'said_discarded',
  entrusted: 'said_entrusted',
  retired: 'said_retired',
  back: 'said_back',
} as const

/** Everything about one standard: what it says, whether it is kept to, and its versions. */
export default async function StandardPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, standard, own, dueOn, wording, acceptances, shares, people, share, checks, said } = await view(
    'standards.read',
    (tx, me, scope) => readStandardPage(tx, me, scope, id),
  )
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const { current, coming, draft, published, retiredAt, owner } = standard
  const { today } = me
  const edit = can(me, 'standards.edit') && (
    <ButtonLink kind="quiet" href={`/standards/${id}/edit`}>
      {t(draft ? 'edit_draft' : 'edit')}
    </ButtonLink>
  )
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={<bdi translate="no">{(current ?? coming[0] ?? draft)?.title}</bdi>}
        intro={
          <>
            {stateOf(standard, t, format)}{' '}
            {t.rich('looked_after', { name: () => <bdi translate="no">{owner}</bdi> })}
          </>
        }
        actions={edit}
        said={saying && t(saying)}
      >
        {current && <StandardText text={current} format={format} today={today} />}
        {current && !retiredAt && (
          <Accepting version={current} own={own} dueOn={dueOn} wording={wording} me={me} format={format} />
        )}
        <Coming id={id} versions={coming} current={current} format={format} today={today} />
        {draft && (
          <section className="grid gap-4 border-brass border-t-2 pt-6" aria-labelledby="publish">
            <h2 id="publish">{t('publish_title')}</h2>
            <p>{t('publish_intro')}</p>
            <StandardText text={draft} format={format} today={today} />
            {can(me, 'standards.publish') && (
              <PublishForm
                draft={{ id: draft.id, number: draft.number, revision: draft.revision }}
                today={today}
                asksWhatIsTold={standingOf(draft) === 'gap' && !draft.toldCustomers}
              />
            )}
            {can(me, 'standards.discard') && (
              <DiscardForm draft={{ id: draft.id, revision: draft.revision }} />
            )}
          </section>
        )}
        <ChecksPart
          id={id}
          share={share}
          checks={checks}
          mayCheck={current !== null && !retiredAt && can(me, 'standards.check')}
          me={me}
          format={format}
        />
        <CustomersPart id={id} said={said} format={format} />
        {acceptances && current && (
          <Acceptances id={id} version={current} people={acceptances} format={format} me={me} />
        )}
        {published.length > 0 && (
          <Versions id={id} versions={published} shares={shares} format={format} today={today} />
        )}
        {can(me, 'standards.entrust') && (
          <section className="grid gap-4 border-line border-t pt-6" aria-labelledby="care">
            <h2 id="care">{t('care_title')}</h2>
            <EntrustForm id={id} owner={owner} people={people.map(colleagueLabel)} />
            {published.length > 0 && (
              <>
                <p className="text-ink-soft">{t(retiredAt ? 'bring_back_intro' : 'retire_intro')}</p>
                <RetireForm id={id} retired={retiredAt !== null} />
              </>
            )}
          </section>
        )}
      </Page>
    </ClientWords>
  )
}

type Words = Awaited<ReturnType<typeof words<'standards'>>>

/** Where it stands in its life. */
const stateOf = (
  { current, coming: [next], retiredAt }: Standard,
  t: Words,
  format: ReturnType<typeof formatFor>,
): string => {
  if (retiredAt) return t('retired_on', { date: format.date(retiredAt) })
  if (current) return t('in_force', { number: current.number, date: format.day(current.startsOn ?? '') })
  return next?.startsOn ? t('coming', { number: next.number, date: format.day(next.startsOn) }) : t('draft')
}
