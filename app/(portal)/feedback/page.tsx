import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { findColleagues } from '@/db/colleagues'
import { listFeedback, mostCounted } from '@/db/feedback'
import { feedbackChoices } from '@/db/feedback-choices'
import { can } from '@/lib/access'
import { meantColleague } from '@/lib/colleagues'
import { feedbackAddress, narrowings, readFeedbackFilter } from '@/lib/feedback-filter'
import { pageOf, readTurn, writePlace } from '@/lib/feedback-page'
import { nameTakenOut } from '@/lib/names'
import { tidy } from '@/lib/text'
import { FeedbackEntry } from './feedback-entry'
import { Filters } from './filters'
import { Narrowings } from './narrowings'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback'))('title'),
})

type Query = Promise<Record<string, string | string[] | undefined>>

const most = 20
const mostMeant = 10

export default whole(FeedbackPage)

/** What customers said, newest first, as far as the viewer may read it. What narrows it stands in the address. */
async function FeedbackPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const filter = readFeedbackFilter(query)
  const typed = tidy(typeof query.who === 'string' ? query.who : '', { max: 200 }).text ?? ''
  const turn = readTurn(query)
  const { me, page, choices, people } = await view('feedback.read', async (tx, me) => {
    const choices = await feedbackChoices(tx, me, filter)
    const people = typed ? await findColleagues(tx, typed, mostMeant) : null
    const narrowed = narrowings(filter).length > 0
    return {
      me,
      choices,
      people,
      page: await listFeedback(tx, me, { filter, turn, most: most + 1 }, narrowed),
    }
  })
  const meant = people && meantColleague(typed, people)
  if (meant && typeof meant === 'object') redirect(feedbackAddress({ ...filter, about: meant.id }))
  // What a form leaves empty narrows nothing: the address that one keeps and shares says only what does.
  if (!meant && (query.who !== undefined || Object.values(query).includes('')))
    redirect(feedbackAddress(filter))
  const shownPage = pageOf(page.entries, turn, most)
  if (!shownPage) redirect(feedbackAddress(filter))
  const { shown, older, newer } = shownPage

  const t = await words('feedback')
  const format = formatFor(me.locale, me.timeZone)
  const narrowed = narrowings(filter).length > 0
  const several = choices.teams.length > 1
  const log = <ButtonLink href="/feedback/heard">{t('log')}</ButtonLink>
  const none = page.idle ? 'none_idle' : turn ? 'none_older' : narrowed ? 'none_such' : 'none'

  return (
    <ClientWords namespaces={[]}>
      <Page
        title={t('title')}
        intro={t('intro')}
        actions={
          <>
            {log}
            {can(me, 'tags.read') && (
              <ButtonLink kind="quiet" href="/feedback/tags">
                {t('tags')}
              </ButtonLink>
            )}
          </>
        }
        said={sayings[query.said as keyof typeof sayings] && t(sayings[query.said as keyof typeof sayings])}
      >
        <Filters
          filter={filter}
          choices={choices}
          who={typeof meant === 'string' ? { typed, people: people ?? [], problem: meant } : null}
        />
        <Narrowings filter={filter} choices={choices} count={page.count} most={mostCounted} format={format} />
        {shown.length === 0 && (
          <Empty
            action={
              narrowed ? (
                <ButtonLink kind="quiet" href="/feedback">
                  {t('show_all')}
                </ButtonLink>
              ) : undefined
            }
          >
            {t(none)}
          </Empty>
        )}
        {shown.some(entry => entry.words?.includes(nameTakenOut)) && (
          <p className="text-ink-soft text-sm">{t('names_out', { mark: nameTakenOut })}</p>
        )}
        <ol className="grid max-w-3xl grid-cols-1">
          {shown.map(entry => (
            <FeedbackEntry
              key={entry.id}
              entry={entry}
              found={page.found}
              format={format}
              showTeam={several}
            />
          ))}
        </ol>
        {(older || newer || turn) && (
          <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
            {newer && (
              <ButtonLink kind="quiet" href={feedbackAddress(filter, { before: writePlace(newer) })}>
                {t('newer')}
              </ButtonLink>
            )}
            {older && (
              <ButtonLink kind="quiet" href={feedbackAddress(filter, { after: writePlace(older) })}>
                {t('older')}
              </ButtonLink>
            )}
            {turn && (
              <ButtonLink kind="quiet" href={feedbackAddress(filter)}>
                {t('newest')}
              </ButtonLink>
            )}
          </nav>
        )}
      </Page>
    </ClientWords>
  )
}

const sayings = { heard: 'said_heard', withdrawn: 'said_withdrawn' } as const
