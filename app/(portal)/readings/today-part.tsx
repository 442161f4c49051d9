import { formatFor } from '@/app/format'
import type { Member } from '@/app/session'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { listBegun } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { promptAt, readingPrompts } from '@/lib/reading-prompts'
import {
  asksHowToGoOn,
  countedDays,
  letterSheet,
  type Mark,
  readingMarks,
  readingsOfALetter,
} from '@/lib/readings'
import { WordsClosed } from '../account/closed'
import { readDay } from '../practice/day'
import type { ReadPart } from '../today/part'
import { DecideForm } from './decide-form'
import { type Letter, readLetter } from './letter'
import { LetterText } from './letter-text'
import { Marks } from './marks'
import { TickForm } from './tick-form'

/** The letter with its reading; after all of them the vision; before there is one, the way to write it. */
export const reading: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return { key: 'reading', left: 0, shown: <WordsClosed me={me} /> }
  const [written, { workingDays }] = await Promise.all([readLetter(tx, me), readDay(tx, me)])
  if (!written) {
    const begun = (await listBegun(tx, me)).some(({ slug }) => slug === letterSheet)
    return { key: 'reading', left: 1, shown: <Unwritten begun={begun} /> }
  }
  const { days, decision } = written
  const counted = countedDays(days, decision)
  const isRead = days.includes(me.today)
  return {
    key: 'reading',
    left: isRead ? 0 : 1,
    shown: (
      <Reading
        me={me}
        count={counted.length}
        isRead={isRead}
        since={asksHowToGoOn(days, me.today, decision) ? days[0] : undefined}
        marks={readingMarks(counted, me.today, workingDays)}
        {...written}
      />
    ),
  }
}

async function Unwritten({ begun }: { begun: boolean }) {
  const t = await words('today')
  return (
    <Sheet labelledBy="reading">
      <h2 id="reading">{t('unwritten_title')}</h2>
      <p>{t('unwritten')}</p>
      <p>
        <ButtonLink href={`/worksheets/${letterSheet}`}>{t(begun ? 'go_on' : 'write')}</ButtonLink>
      </p>
    </Sheet>
  )
}

async function Reading({
  me,
  roundId,
  count,
  isRead,
  since,
  marks,
  letter,
  vision,
}: Pick<Letter, 'roundId' | 'letter' | 'vision'> & {
  me: Member
  /** How many readings count by now. */
  count: number
  isRead: boolean
  /** The first reading's day, where it is time to ask how to go on. */
  since: string | undefined
  marks: Mark[]
}) {
  const [t, readings] = await Promise.all([words('today'), words('readings')])
  const number = count + (isRead ? 0 : 1)
  const { texts, lang } = contentIn(readingPrompts, me.locale)
  const { of, at } = promptAt(number)
  const isLetter = of === 'letter'
  return (
    <Sheet labelledBy="reading">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="reading">{t(isLetter ? 'letter' : 'vision')}</h2>
        {isLetter && <p className="text-brass">{t('reading', { number, of: readingsOfALetter })}</p>}
      </div>
      {isLetter ? (
        <LetterText letter={letter} />
      ) : (
        <Words as="blockquote" className="text-2xl">
          {vision}
        </Words>
      )}
      <p className="border-brass border-s-2 ps-4" data-content="" lang={lang}>
        {texts[of][at]}
      </p>
      {isRead ? (
        <p className="font-medium text-sea">{t('is_read')}</p>
      ) : (
        <TickForm id={newId(me.now)} roundId={roundId} />
      )}
      {isLetter && <Marks marks={marks} />}
      {since && (
        <div className="grid gap-3 border-line border-t pt-4">
          <p>
            {readings('first_read', {
              day: formatFor(me.locale, me.timeZone).day(since),
              count: marks.filter(mark => mark === 'read').length,
            })}{' '}
            {readings('how_to_go_on')}
          </p>
          <DecideForm id={newId(me.now)} roundId={roundId} />
        </div>
      )}
      {count >= readingsOfALetter && (
        <Link href="/readings" className="link inline-flex min-h-11 items-center">
          {readings('side_by_side')}
        </Link>
      )}
      <p className="text-ink-soft text-sm">{t('private')}</p>
    </Sheet>
  )
}
