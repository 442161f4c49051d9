import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { ownColleagues } from '@/db/colleagues'
import { readFeedback } from '@/db/feedback-entry'
import { readTrace } from '@/db/feedback-traces'
import { publishedStandards } from '@/db/standards'
import { listTags } from '@/db/tags'
import { can } from '@/lib/access'
import { colleagueLabel } from '@/lib/colleagues'
import { isId } from '@/lib/ids'
import { nameTakenOut } from '@/lib/names'
import { Facts } from './facts'
import { LinkForm, TagsForm, WithdrawForm } from './forms'
import { Trace } from './trace'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback_entry'))('title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { changed: 'said_changed', linked: 'said_linked', tagged: 'said_tagged' } as const
const mostSuggested = 50

export default whole(FeedbackEntryPage)

/** One thing that a customer said: the words, what is known of it, what it touches, and what was done to it. */
async function FeedbackEntryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, entry, tags, trace, people, standards } = await view('feedback.read', async (tx, me) => {
    const entry = isId(id) ? await readFeedback(tx, me, id) : null
    if (!entry) return null
    const leads = entry.leads && can(me, 'feedback.link')
    const [tags, trace, people, standards] = await Promise.all([
      listTags(tx),
      readTrace(tx, id),
      leads ? ownColleagues(tx, me, mostSuggested) : [],
      leads ? publishedStandards(tx, me.today) : [],
    ])
    return { me, entry, tags, trace, people, standards }
  })
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const t = await words('feedback_entry')
  const f = await words('feedback')
  const format = formatFor(me.locale, me.timeZone)
  const hidden = { id, revision: String(entry.revision) }
  const stands = !entry.withdrawn
  const chosen = entry.tags.map(tag => tag.id)
  const offered = tags.filter(tag => !tag.retired || chosen.includes(tag.id))

  return (
    <ClientWords namespaces={['feedback', 'feedback_entry']}>
      <Page
        title={t('title')}
        said={saying && t(saying)}
        actions={
          entry.mine &&
          stands && (
            <ButtonLink kind="quiet" href={`/feedback/${id}/edit`}>
              {t('edit')}
            </ButtonLink>
          )
        }
      >
        {entry.withdrawn && <p className="border-coral border-s-4 ps-4 font-medium">{t('withdrawn')}</p>}
        {entry.words ? (
          <Words as="blockquote" className="max-w-2xl wrap-anywhere text-xl">
            {entry.words}
          </Words>
        ) : (
          <p className="text-ink-soft">{t('no_words')}</p>
        )}
        {entry.words?.includes(nameTakenOut) && (
          <p className="text-ink-soft text-sm">{f('names_out', { mark: nameTakenOut })}</p>
        )}
        <section aria-label={t('facts')}>
          <Facts entry={entry} format={format} />
        </section>

        {stands && (
          <section aria-labelledby="tags-title" className="grid gap-4 border-line border-t pt-6">
            <h2 id="tags-title">{t('tags_title')}</h2>
            {entry.leads || entry.mine ? (
              offered.length > 0 ? (
                <TagsForm id={id} tags={offered} chosen={chosen} />
              ) : (
                <p className="text-ink-soft">{t('no_tags')}</p>
              )
            ) : (
              <p translate={entry.tags.length > 0 ? 'no' : undefined}>
                {entry.tags.map(tag => tag.name).join(' · ') || t('tags_none')}
              </p>
            )}
          </section>
        )}

        <section aria-labelledby="link-title" className="grid gap-4 border-line border-t pt-6">
          <h2 id="link-title">{t('link_title')}</h2>
          {entry.leads && stands ? (
            <>
              <p className="text-ink-soft">{t('link_intro')}</p>
              <LinkForm
                hidden={hidden}
                value={{ about: entry.about ?? '', standardId: entry.standardId ?? '' }}
                people={people.map(colleagueLabel)}
                standards={
                  entry.standardId && !standards.some(one => one.id === entry.standardId)
                    ? [{ id: entry.standardId, title: entry.standard ?? '' }, ...standards]
                    : standards
                }
              />
            </>
          ) : (
            <p>
              {t('about')}: {entry.about ? <bdi translate="no">{entry.about}</bdi> : t('none')}
              {' · '}
              {t('standard')}:{' '}
              {entry.standardId && entry.standard ? (
                <Link href={`/standards/${entry.standardId}`} translate="no" className="link">
                  {entry.standard}
                </Link>
              ) : (
                t('none')
              )}
            </p>
          )}
        </section>

        {trace.length > 0 && (
          <section aria-labelledby="trace-title" className="grid gap-4 border-line border-t pt-6">
            <h2 id="trace-title">{t('trace_title')}</h2>
            <Trace trace={trace} format={format} />
          </section>
        )}

        {entry.mine && stands && (
          <section aria-labelledby="withdraw-title" className="grid gap-4 border-line border-t pt-6">
            <h2 id="withdraw-title">{t('withdraw_title')}</h2>
            <p>{t('withdraw_intro')}</p>
            <WithdrawForm hidden={hidden} />
          </section>
        )}
      </Page>
    </ClientWords>
  )
}
