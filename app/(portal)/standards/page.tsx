import type { Metadata } from 'next'
import Link from 'next/link'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { listDrafts } from '@/db/standard-drafts'
import { listStandards } from '@/db/standards'
import { can } from '@/lib/access'
import { categoryName } from './category'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('title'),
})

export default async function Standards() {
  const { me, standards, drafts } = await view('standards.read', async (tx, me) => {
    const [standards, drafts] = await Promise.all([listStandards(tx, me), listDrafts(tx)])
    return { me, standards, drafts }
  })
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const due = standards.filter(standard => !standard.accepted).length
  const mayWrite = can(me, 'standards.edit')
  const write = mayWrite && <ButtonLink href="/standards/new">{t('new')}</ButtonLink>

  return (
    <Page title={t('title')} intro={t('intro')} actions={standards.length > 0 && write}>
      {standards.length === 0 && drafts.length === 0 && (
        <Empty action={write}>{t(mayWrite ? 'none_admin' : 'none')}</Empty>
      )}
      {due > 0 && <p className="border-olive border-s-4 ps-4 font-medium">{t('due', { count: due })}</p>}
      <ul className="grid gap-4 lg:grid-cols-2">
        {standards.map(standard => (
          <li
            key={standard.id}
            className="relative grid content-start gap-2 border border-line bg-sheet p-5 hover:border-navy"
          >
            <p className="flex flex-wrap justify-between gap-2 text-ink-soft text-sm">
              <span data-content="">{categoryName(t, standard)}</span>
              <span className={standard.accepted ? 'text-sea' : 'font-medium text-olive'}>
                {t(standard.accepted ? 'accepted' : 'waiting')}
              </span>
            </p>
            <h2 className="text-xl">
              <Link
                href={`/standards/${standard.id}`}
                className="after:absolute after:inset-0"
                translate="no"
              >
                <bdi>{standard.title}</bdi>
              </Link>
            </h2>
            <Words>{standard.pledge}</Words>
          </li>
        ))}
      </ul>
      {drafts.length > 0 && (
        <section className="grid gap-3">
          <h2>{t('drafts')}</h2>
          <ul className="grid gap-1">
            {drafts.map(draft => (
              <li key={draft.id} className="flex flex-wrap items-center gap-x-4 border-line border-b">
                <Link
                  href={`/standards/${draft.id}`}
                  className="link inline-flex min-h-11 items-center"
                  translate="no"
                >
                  <bdi>{draft.title}</bdi>
                </Link>
                <span className="text-ink-soft text-sm">
                  {t('saved_on', { date: format.date(draft.savedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
