import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listAnswers, listOwnTeams, readOwnAnswer, weeksAround } from '@/db/board'
import { listHiddenWeeks, listHidings } from '@/db/board-hidings'
import { questions } from '@/lib/board/questions'
import { askedWeek, boardAddress, isOpen, questionOf } from '@/lib/board/week'
import { contentIn } from '@/lib/content'
import { weekOf } from '@/lib/dates'
import { isId } from '@/lib/ids'
import { AnswerEntry } from './answer-entry'
import { OwnAnswer } from './own-answer'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('board'))('title') })

type Query = Record<string, string | string[] | undefined>

const most = 30

const sayings = { shared: 'said_shared', kept: 'said_kept', withdrawn: 'said_withdrawn' } as const

export default whole(Board)

/** A week's question, what one answered to it oneself, and what others shared. */
async function Board({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const after = typeof query.after === 'string' && isId(query.after) ? query.after : null
  const { me, week, own, teams, answers, around, hiddenWeeks, hidings } = await view(
    'board.read',
    async (tx, me) => {
      const week = askedWeek(query.week, me.today)
      const [own, teams, answers, around, hiddenWeeks] = await Promise.all([
        readOwnAnswer(tx, week, me),
        listOwnTeams(tx, me),
        listAnswers(tx, { week, after, most: most + 1 }, me),
        weeksAround(tx, week),
        listHiddenWeeks(tx, me),
      ])
      const hidings = own?.hidden ? await listHidings(tx, own.id) : []
      return { me, week, own, teams, answers, around, hiddenWeeks, hidings }
    },
  )
  const t = await words('board')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[query.said as keyof typeof sayings]
  const thisWeek = weekOf(me.today)
  const { texts, lang } = contentIn(questions, me.locale)
  const question = texts[own?.question ?? answers[0]?.question ?? questionOf(week)]
  const shown = answers.slice(0, most)
  const last = answers.length > most ? shown.at(-1) : undefined
  const later = around.later ?? (week < thisWeek ? thisWeek : null)
  const elsewhere = hiddenWeeks.filter(each => each !== week)

  return (
    <ClientWords namespaces={['board']}>
      <Page title={t('title')} intro={t('intro')} said={saying && t(saying)}>
        {elsewhere.map(each => (
          <p key={each} className="border-olive border-s-4 ps-4">
            {t.rich('hidden_elsewhere', {
              week: () => (
                <Link
                  key="week"
                  href={boardAddress(each, me.today)}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t('week_of', { day: format.day(each) })}
                </Link>
              ),
            })}
          </p>
        ))}
        <div className="grid max-w-3xl grid-cols-1 gap-8">
          <Sheet labelledBy="question">
            <div className="grid gap-2">
              <p className="text-brass">
                {week === thisWeek ? t('this_week') : t('week_of', { day: format.day(week) })}
              </p>
              <h2 id="question" data-content="" lang={lang} className="text-2xl">
                {question}
              </h2>
            </div>
            <OwnAnswer
              me={me}
              week={week}
              answer={own}
              hiding={hidings.find(({ liftedAt }) => !liftedAt) ?? null}
              teams={teams}
              open={isOpen(week, me.today)}
              format={format}
            />
          </Sheet>
          <section aria-labelledby="answers" className="grid grid-cols-1 gap-4">
            <h2 id="answers">{t('answers')}</h2>
            {shown.length === 0 && <Empty>{t(week === thisWeek ? 'none' : 'none_earlier')}</Empty>}
            <ul>
              {shown.map(answer => (
                <AnswerEntry key={answer.id} answer={answer} me={me} after={after ?? ''} />
              ))}
            </ul>
          </section>
          {(last || around.earlier || later) && (
            <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
              {last && (
                <ButtonLink kind="quiet" href={boardAddress(week, me.today, { after: last.id })}>
                  {t('older')}
                </ButtonLink>
              )}
              {around.earlier && (
                <ButtonLink kind="quiet" href={boardAddress(around.earlier, me.today)}>
                  {t('earlier')}
                </ButtonLink>
              )}
              {later && (
                <ButtonLink kind="quiet" href={boardAddress(later, me.today)}>
                  {t(later === thisWeek ? 'current' : 'later')}
                </ButtonLink>
              )}
            </nav>
          )}
        </div>
      </Page>
    </ClientWords>
  )
}
