import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listDrafts } from '@/db/standard-drafts'
import { listResting, listStandards } from '@/db/standards'
import { can } from '@/lib/access'
import { Cards } from './cards'
import { Ways } from './ways'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('title'),
})

type Props = { searchParams: Promise<{ said?: string | string[] }> }

export default whole(Standards)

async function Standards({ searchParams }: Props) {
  const { me, standards, resting, drafts } = await view('standards.read', async (tx, me) => {
    const [standards, resting, drafts] = await Promise.all([
      listStandards(tx, me),
      listResting(tx, me.today),
      listDrafts(tx),
    ])
    return { me, standards, resting, drafts }
  })
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const isEmpty = standards.length + resting.length + drafts.length === 0
  const mine = standards.filter(({ dueOn }) => dueOn !== null)
  const others = standards.filter(({ dueOn }) => dueOn === null)
  const due = mine.filter(({ accepted }) => !accepted).length
  const mayWrite = can(me, 'standards.edit')
  const { said } = await searchParams
  const saying = {
    adopted: drafts.length > 0 ? t('said_adopted', { count: drafts.length }) : undefined,
    discarded: t('said_discarded'),
  }[String(said)]
  const write = mayWrite && (
    <>
      <ButtonLink href="/standards/new">{t('new')}</ButtonLink>
      {can(me, 'standards.adopt') && (
        <ButtonLink kind="quiet" href="/standards/templates">
          {t('templates')}
        </ButtonLink>
      )}
    </>
  )
  const asks = isEmpty && can(me, 'standards.ask-everyone')

  return (
    <Page title={t('title')} intro={t('intro')} actions={!isEmpty && write} said={saying}>
      <Ways me={me} isEmpty={isEmpty} />
      {isEmpty && (
        <Empty action={write && <div className="flex flex-wrap gap-3">{write}</div>}>
          {t(mayWrite ? 'none_admin' : 'none')}
        </Empty>
      )}
      {asks && (
        <Empty
          action={
            <ButtonLink kind="quiet" href="/standards/exercises">
              {t('ask_everybody')}
            </ButtonLink>
          }
        >
          {t('ask_everybody_first')}
        </Empty>
      )}
      {due > 0 && <p className="border-olive border-s-4 ps-4 font-medium">{t('due', { count: due })}</p>}
      <Cards standards={mine} format={format} today={me.today} />
      {others.length > 0 && (
        <section className="grid gap-4">
          <h2>{t('for_others')}</h2>
          <Cards standards={others} format={format} today={me.today} />
        </section>
      )}
      {drafts.length > 0 && (
        <Lines
          title={t('drafts')}
          standards={drafts.map(draft => ({
            ...draft,
            what: t('saved_on', { date: format.date(draft.savedAt) }),
          }))}
        />
      )}
      {resting.length > 0 && (
        <Lines
          title={t('resting')}
          standards={resting.map(({ retiredAt, startsOn, ...standard }) => ({
            ...standard,
            what: retiredAt
              ? t('retired_on', { date: format.date(new Date(retiredAt)) })
              : t('starts_on', { date: format.day(startsOn) }),
          }))}
        />
      )}
    </Page>
  )
}

/** Standards of which there is little to say, each with its way there. */
function Lines({
  title,
  standards,
}: {
  title: string
  standards: { id: string; title: string; what: string }[]
}) {
  return (
    <section className="grid gap-3">
      <h2>{title}</h2>
      <ul className="grid gap-1">
        {standards.map(({ id, title, what }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 wrap-anywhere border-line border-b">
            <Link href={`/standards/${id}`} className="link inline-flex min-h-11 items-center" translate="no">
              <bdi>{title}</bdi>
            </Link>
            <span className="text-ink-soft text-sm">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
