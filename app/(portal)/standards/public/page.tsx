import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listForPublicPage, readOwnPublicPage } from '@/db/public-pages'
import { newId } from '@/lib/ids'
import { fewestChecks, fewestPeople } from '@/lib/public-pages'
import { OpenForm } from './deed-forms'
import { PageAddress } from './page-address'
import { PageForm } from './page-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('public_page'))('title'),
})

const sayings = { saved: 'said_saved', opened: 'said_opened', closed: 'said_closed' } as const

type Props = { searchParams: Promise<{ said?: string | string[] }> }

export default whole(PublicPageSettings)

/** What customers read of the standards: which of them, with which words, and whether they can. */
async function PublicPageSettings({ searchParams }: Props) {
  const { me, page, standards } = await view('standards.see-public-page', async (tx, me) => {
    const [page, standards] = await Promise.all([readOwnPublicPage(tx), listForPublicPage(tx, me.today)])
    return { me, page, standards }
  })
  const t = await words('public_page')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const openedAt = page?.openedAt ?? null
  const onIt = standards.filter(({ isPublic }) => isPublic)
  const inside = standards.filter(({ isPublic }) => !isPublic)
  return (
    <ClientWords namespaces={['public_page']}>
      <Page
        title={t('title')}
        intro={t('about')}
        said={saying && t(saying)}
        actions={
          <ButtonLink kind="quiet" href="/standards/public/preview">
            {t('preview')}
          </ButtonLink>
        }
      >
        <section className="grid gap-4" aria-labelledby="state">
          <h2 id="state">{openedAt ? t('open_since', { date: format.date(openedAt) }) : t('closed')}</h2>
          <p>
            {t(openedAt ? 'open_about' : 'closed_about')}{' '}
            {page && openedAt && (
              <a href={`/c/${page.code}`} className="link">
                {t('to_page')}
              </a>
            )}
          </p>
          <OpenForm isOpen={openedAt !== null}>{t(openedAt ? 'close' : 'open')}</OpenForm>
        </section>
        {page && <PageAddress code={page.code} />}
        <section className="grid gap-3" aria-labelledby="on-it">
          <h2 id="on-it">{t('on_it', { count: onIt.length })}</h2>
          {onIt.length === 0 && <p>{t('on_it_none')}</p>}
          <Standards standards={onIt} />
        </section>
        {inside.length > 0 && (
          <section className="grid gap-3" aria-labelledby="inside">
            <h2 id="inside">{t('inside')}</h2>
            <p className="text-ink-soft">{t('inside_about')}</p>
            <Standards standards={inside} />
          </section>
        )}
        <section className="grid gap-4 border-line border-t pt-6" aria-labelledby="settings">
          <h2 id="settings">{t('settings')}</h2>
          <PageForm
            key={page?.revision ?? 0}
            hidden={{ id: page?.id ?? newId(me.now), revision: String(page?.revision ?? 0) }}
            value={{
              intro: page?.intro ?? null,
              showsChecks: page?.showsChecks ?? false,
              indexable: page?.indexable ?? false,
            }}
            fewest={fewestChecks}
            people={fewestPeople}
          />
        </section>
      </Page>
    </ClientWords>
  )
}

/** Each with its way there, where it is put on the page or taken off. */
async function Standards({ standards }: { standards: Awaited<ReturnType<typeof listForPublicPage>> }) {
  const t = await words('public_page')
  if (standards.length === 0) return null
  return (
    <ul className="grid gap-1">
      {standards.map(({ id, title, inForce }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 wrap-anywhere border-line border-b">
          <Link
            href={`/standards/${id}#care`}
            className="link inline-flex min-h-11 items-center"
            translate="no"
          >
            <bdi>{title}</bdi>
          </Link>
          {!inForce && <span className="text-ink-soft text-sm">{t('not_in_force')}</span>}
        </li>
      ))}
    </ul>
  )
}
