import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { PaperLinks } from '@/app/paper/paper-links'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeamAudiences } from '@/db/worksheet-audiences'
import { listExpectedSlugs } from '@/db/worksheet-expectations'
import { listReaders } from '@/db/worksheet-share-readings'
import { listOwnShares } from '@/db/worksheet-shares'
import { listRounds } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { isBlank } from '@/lib/worksheets/blank'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { WordsClosed } from '../../../account/closed'
import { blankAddress, printAddress, readAddress } from '../../addresses'
import { BeginForm } from '../../begin-form'
import { Privacy } from '../../privacy'
import { readRound, timesSaved } from '../../read-round'
import { Sharing } from '../../shared/sharing'
import { Standing } from './standing'
import { ToGoals } from './to-goals'
import { TwoRounds } from './two-rounds'
import { WholeSheet } from './whole-sheet'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ round?: string | string[]; beside?: string | string[]; said?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const worksheet = findWorksheet((await params).slug)
  if (!worksheet) return {}
  const { title } = contentIn(worksheet.texts, await currentLocale()).texts
  return { title: (await words('worksheets'))('page_title', { title }) }
}

export default whole(ReadPage)

/** The whole sheet, to read, to finish, to print; and the rounds before it. */
async function ReadPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { round: asked, beside, said } = await searchParams
  const { me, expected, rounds, round, sheet, other, shared } = await view(
    'worksheets.read',
    async (tx, me) => {
      const [rounds, slugs, shares, readers, teams] = await Promise.all([
        listRounds(tx, slug, me),
        listExpectedSlugs(tx, me.ownTeams),
        listOwnShares(tx, slug, me),
        listReaders(tx, slug, me),
        listTeamAudiences(tx, me),
      ])
      const round = asked === undefined ? rounds.at(-1) : rounds.find(each => String(each.number) === asked)
      if (!round) return null
      const other = rounds.find(each => each !== round && String(each.number) === beside)
      return {
        me,
        expected: slugs.includes(slug),
        rounds,
        round,
        sheet: await readRound(tx, slug, round),
        other: other && { ...other, sheet: await readRound(tx, slug, other) },
        shared: { shares, readers, teams },
      }
    },
  )
  const t = await words('worksheets')
  const locale = await currentLocale()
  const format = formatFor(me.locale, me.timeZone)
  const { worksheet, entries, revisions } = sheet
  const written = entries.filter(entry => !isBlank(entry))
  const { texts, lang } = contentIn(worksheet.texts, locale)
  const s = await words('sharing')
  const sayings: Record<string, string> = {
    finished: t('said_finished'),
    shared: s('said_shared'),
    taken_back: s('said_taken_back'),
  }
  const newest = round.number === rounds.length
  const nameOf = ({ number, startedAt }: { number: number; startedAt: Date }) =>
    t('round_of', { number, day: format.date(startedAt) })
  const others = rounds.filter(each => each.number !== round.number)
  return (
    <ClientWords namespaces={['sharing']}>
      <Page
        title={
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
        }
        intro={
          <>
            {rounds.length > 1 && <span className="block">{t('round', { number: round.number })}</span>}
            <span translate="no" className="hidden print:block">
              {me.name}
            </span>
            <span className="print:hidden">
              <Privacy expected={expected} shared={shared.shares.some(share => share.withdrawnAt === null)} />
            </span>
          </>
        }
        actions={
          !me.reset?.closed && (
            <PaperLinks
              address={printAddress(slug)}
              query={`?round=${round.number}`}
              blank={blankAddress(slug)}
            />
          )
        }
        said={typeof said === 'string' && Object.hasOwn(sayings, said) ? sayings[said] : undefined}
      >
        <WordsClosed me={me} />
        {newest && !me.reset?.closed && (
          <Standing slug={slug} round={round} entries={entries} expected={expected} format={format} />
        )}
        {!newest && round.finishedOn && (
          <p className="text-ink-soft">{t('done_on', { day: format.day(round.finishedOn) })}</p>
        )}
        {!me.reset?.closed && !other && (
          <WholeSheet slug={slug} entries={written} locale={locale} writable={newest} />
        )}
        {!me.reset?.closed && other && (
          <TwoRounds
            {...inOrder(
              { number: round.number, name: nameOf(round), entries },
              { number: other.number, name: nameOf(other), entries: other.sheet.entries },
            )}
            locale={locale}
          />
        )}
        {newest && !me.reset?.closed && <ToGoals round={round.id} entries={entries} />}
        <Sharing
          {...shared}
          me={me}
          slug={slug}
          round={round}
          rounds={rounds}
          entries={entries}
          seen={timesSaved(revisions)}
          locale={locale}
        />
        {newest && !me.reset?.closed && round.finishedOn && (
          <section className="grid gap-3 border-line border-t pt-6 print:hidden" aria-labelledby="again">
            <h2 id="again">{t('again_title')}</h2>
            <p>{t('again_intro')}</p>
            <BeginForm kind="quiet" hidden={{ id: newId(me.now), slug, number: String(rounds.length + 1) }}>
              {t('begin_again')}
            </BeginForm>
          </section>
        )}
        {others.length > 0 && (
          <nav aria-labelledby="rounds" className="grid gap-2 border-line border-t pt-6">
            <h2 id="rounds">{t('other_rounds')}</h2>
            <ul>
              {others.map(each => (
                <li key={each.id} className="flex flex-wrap gap-x-6">
                  <Link
                    href={`${readAddress(slug)}?round=${each.number}`}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {nameOf(each)}
                  </Link>
                  {each.number !== other?.number && (
                    <Link
                      href={`${readAddress(slug)}?round=${round.number}&beside=${each.number}`}
                      className="link inline-flex min-h-11 items-center"
                    >
                      {t('beside', { number: each.number })}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Page>
    </ClientWords>
  )
}

/** Two rounds, whichever was asked for first. */
function inOrder<Round extends { number: number }>(one: Round, other: Round) {
  const [earlier, later] = one.number < other.number ? [one, other] : [other, one]
  return { earlier, later }
}
