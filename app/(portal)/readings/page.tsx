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
import { newId } from '@/lib/ids'
import { letterSheet, readingsOfALetter } from '@/lib/readings'
import { WordsClosed } from '../account/closed'
import { CompareForm } from './compare-form'
import { LetterText } from './letter-text'
import { NextStep } from './next-step'
import { NotedDays } from './noted-days'
import { readSideBySide } from './side-by-side'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('readings'))('title'),
})

type Props = { searchParams: Promise<{ round?: string | string[]; said?: string | string[] }> }

export default whole(Readings)

/** The letter beside its writer's days; once it is read to its end, what has changed, and how to go on. */
async function Readings({ searchParams }: Props) {
  const { round, said } = await searchParams
  const asked = typeof round === 'string' && /^\d{1,6}$/.test(round) ? Number(round) : undefined
  const { me, found } = await view('readings.read', async (tx, me) => ({
    me,
    found: me.reset?.closed ? null : await readSideBySide(tx, me, asked),
  }))
  const t = await words('readings')
  const format = formatFor(me.locale, me.timeZone)
  if (!found)
    return (
      <Page title={t('title')}>
        {me.reset?.closed ? (
          <WordsClosed me={me} />
        ) : (
          <Empty action={<ButtonLink href={`/worksheets/${letterSheet}`}>{t('write')}</ButtonLink>}>
            {t('unwritten')}
          </Empty>
        )}
      </Page>
    )
  const { letter, count, from, to, noted, changed, isNewest, others } = found
  const isDone = count >= readingsOfALetter
  return (
    <ClientWords namespaces={['readings']}>
      <Page
        title={t('title')}
        intro={
          isDone
            ? t('from_to', { of: readingsOfALetter, from: format.day(from), to: format.day(to) })
            : `${t('so_far', { count })} ${t('after_last', { of: readingsOfALetter })}`
        }
        said={said === 'compared' ? t('said_compared') : undefined}
      >
        <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2">
          <Sheet labelledBy="letter">
            <h2 id="letter">{t('letter')}</h2>
            <LetterText letter={letter.letter} />
          </Sheet>
          <NotedDays noted={noted} format={format} />
        </div>
        {isDone && (
          <section
            aria-labelledby="changed"
            className="grid max-w-3xl grid-cols-1 gap-4 border-line border-t pt-6"
          >
            <h2 id="changed">{t('end_title')}</h2>
            <CompareForm roundId={letter.roundId} words={changed} />
          </section>
        )}
        {isDone && isNewest && <NextStep id={newId(me.now)} {...found} />}
        {others.length > 0 && (
          <nav aria-labelledby="others" className="grid gap-2 border-line border-t pt-6">
            <h2 id="others">{t('others')}</h2>
            <ul>
              {others.map(({ id, number, startedAt }) => (
                <li key={id}>
                  <Link href={`/readings?round=${number}`} className="link inline-flex min-h-11 items-center">
                    {t('round', { number, day: format.date(startedAt) })}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Page>
    </ClientWords>
  )
}
