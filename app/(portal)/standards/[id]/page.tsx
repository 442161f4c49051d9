import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { acceptancesInScope, ownAcceptance } from '@/db/acceptances'
import { readStandard } from '@/db/standards'
import { can } from '@/lib/access'
import { isId, newId } from '@/lib/ids'
import { AcceptForm } from '../accept-form'
import { Acceptances } from '../acceptances'
import { PublishForm } from '../publish-form'
import { StandardText } from '../standard-text'
import { Versions } from '../versions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { saved: 'said_saved', published: 'said_published', accepted: 'said_accepted' } as const

/** Everything about one standard: what it says, whether it is kept to, and its versions. */
export default async function StandardPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, standard, own, acceptances } = await view('standards.read', async (tx, me, scope) => {
    const standard = isId(id) ? await readStandard(tx, id) : null
    if (!standard) return null
    const since = standard.askedSince ?? 1
    const [own, acceptances] = await Promise.all([
      ownAcceptance(tx, id, since, me.memberId),
      standard.current && can(me, 'standards.see-acceptances')
        ? acceptancesInScope(tx, id, since, scope)
        : null,
    ])
    return { me, standard, own, acceptances }
  })
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const { said } = await searchParams
  const saying = sayings[said as keyof typeof sayings]
  const { current, draft, published } = standard
  const shown = current ?? draft
  const edit = can(me, 'standards.edit') && (
    <ButtonLink kind="quiet" href={`/standards/${id}/edit`}>
      {t(draft ? 'edit_draft' : 'edit')}
    </ButtonLink>
  )
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={<bdi translate="no">{shown?.title}</bdi>}
        intro={
          current?.publishedAt
            ? t('published_on', { number: current.number, date: format.date(current.publishedAt) })
            : t('draft')
        }
        actions={edit}
        said={saying && t(saying)}
      >
        {current && <StandardText text={current} format={format} today={me.today} />}
        {current && (
          <section className="grid gap-4" aria-labelledby="accept">
            <h2 id="accept">{t('accept_title')}</h2>
            {current.number > 1 && current.whatChanged && !own && (
              <Words>{t('accept_again', { what: current.whatChanged })}</Words>
            )}
            {own ? (
              <p className="font-medium text-sea">
                {t('accepted_on', { number: own.number, date: format.date(own.acceptedAt) })}
              </p>
            ) : (
              <AcceptForm id={newId(me.now)} versionId={current.id} />
            )}
          </section>
        )}
        {draft && (
          <section className="grid gap-4 border-brass border-t-2 pt-6" aria-labelledby="publish">
            <h2 id="publish">{t('publish_title')}</h2>
            <p>{t('publish_intro')}</p>
            <StandardText text={draft} format={format} today={me.today} />
            {can(me, 'standards.publish') && (
              <PublishForm draft={{ id: draft.id, number: draft.number, revision: draft.revision }} />
            )}
          </section>
        )}
        {acceptances && <Acceptances people={acceptances} format={format} />}
        {published.length > 0 && <Versions versions={published} format={format} />}
      </Page>
    </ClientWords>
  )
}
