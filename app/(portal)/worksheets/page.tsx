import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Progress } from '@/app/ui/progress'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listExpectations, listExpectedSlugs, listTeamNames } from '@/db/worksheet-expectations'
import { countSharedWith, listShownSlugs } from '@/db/worksheet-shares'
import { listNewestRounds } from '@/db/worksheets'
import { can } from '@/lib/access'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { readAnswers } from '@/lib/worksheets/answers'
import { progress } from '@/lib/worksheets/progress'
import { findWorksheet, shelf } from '@/lib/worksheets/shelf'
import { WordsClosed } from '../account/closed'
import { blankAddress, printAddress, sharedAddress } from './addresses'
import { Expectations } from './expectations'
import { Privacy } from './privacy'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('worksheets'))('title'),
})

const sayings = { expected: 'said_expected', withdrawn: 'said_withdrawn' } as const

export default whole(Shelf)

/** The shelf: every worksheet, and where one stands with it. */
async function Shelf({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, rounds, expected, expectations, teams, shown, withMe } = await view(
    'worksheets.read',
    async (tx, me) => {
      const [rounds, expected, expectations, teams, shown, withMe] = await Promise.all([
        listNewestRounds(tx, me),
        listExpectedSlugs(tx, me.ownTeams),
        can(me, 'worksheets.see-done') ? listExpectations(tx) : [],
        can(me, 'worksheets.expect') ? listTeamNames(tx) : null,
        listShownSlugs(tx, me),
        countSharedWith(tx, me),
      ])
      return { me, rounds, expected, expectations, teams, shown, withMe }
    },
  )
  const t = await words('worksheets')
  const p = await words('paper')
  const locale = await currentLocale()
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const slugs = [...new Set(shelf.map(worksheet => worksheet.slug))]

  return (
    <ClientWords namespaces={['worksheets']}>
      <Page title={t('title')} intro={t('intro')} said={saying && t(saying)}>
        <WordsClosed me={me} />
        {withMe > 0 && (
          <p>
            <Link href={sharedAddress} className="link inline-flex min-h-11 items-center">
              {(await words('sharing'))('with_me_link', { count: withMe })}
            </Link>
          </p>
        )}
        <ul className="grid gap-5">
          {slugs.map(slug => {
            const worksheet = findWorksheet(slug)
            const round = rounds.find(each => each.slug === slug)
            const content = worksheet && contentIn(worksheet.texts, locale)
            const duties = expectations.filter(each => each.slug === slug)
            const isExpected = expected.includes(slug)
            return (
              <li
                key={slug}
                className="relative grid max-w-3xl gap-3 border border-line bg-sheet p-5 hover:border-navy sm:p-6"
              >
                <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
                  <span className={isExpected ? 'font-medium text-olive' : 'text-ink-soft'}>
                    {t(isExpected ? 'expected' : 'voluntary')}
                  </span>
                  {round?.finishedOn && (
                    <span className="font-medium text-sea">
                      {t('done_on', { day: format.day(round.finishedOn) })}
                    </span>
                  )}
                </p>
                <h2>
                  <Link
                    href={`/worksheets/${slug}`}
                    className="after:absolute after:inset-0"
                    data-content=""
                    lang={content?.lang}
                  >
                    {content?.texts.title}
                  </Link>
                </h2>
                <p data-content="" lang={content?.lang}>
                  {content?.texts.line}
                </p>
                {round && !round.finishedOn && !me.reset?.closed && <HowFar round={round} />}
                {!round && <p className="text-ink-soft">{t('not_begun')}</p>}
                <p>
                  <Privacy expected={isExpected} shared={shown.includes(slug)} />
                </p>
                <p className="flex flex-wrap gap-x-6">
                  {round && !me.reset?.closed && (
                    <Link
                      href={printAddress(slug)}
                      className="link relative inline-flex min-h-11 items-center"
                    >
                      {p('to_print')}
                      <Of lang={content?.lang}>{content?.texts.title}</Of>
                    </Link>
                  )}
                  <Link href={blankAddress(slug)} className="link relative inline-flex min-h-11 items-center">
                    {p('blank')}
                    <Of lang={content?.lang}>{content?.texts.title}</Of>
                  </Link>
                </p>
                {duties.length > 0 && (
                  <Link
                    href={`/worksheets/${slug}/done`}
                    className="link relative inline-flex min-h-11 items-center justify-self-start"
                  >
                    {t('who_has_done')}
                  </Link>
                )}
                {teams && (
                  <Expectations
                    slug={slug}
                    title={content?.texts.title ?? slug}
                    expectations={duties}
                    teams={teams}
                    newId={newId(me.now)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </Page>
    </ClientWords>
  )
}

/** Whose link it is, where one hears the links alone. */
function Of({ lang, children }: { lang: string | undefined; children: string | undefined }) {
  return (
    <span data-content="" lang={lang} className="sr-only">
      : {children}
    </span>
  )
}

/** How far an unfinished round has come, counted by the version that it was written in. */
async function HowFar({
  round,
}: {
  round: { slug: string; version: number; answers: Record<string, unknown> | null }
}) {
  const t = await words('worksheets')
  const worksheet = findWorksheet(round.slug, round.version)
  if (!worksheet) return null
  const { done, of } = progress(readAnswers(worksheet, new Map(Object.entries(round.answers ?? {}))))
  return <Progress done={done} of={of} label={t('how_far', { done, of })} />
}
