import type { Member } from '@/app/session'
import { ButtonLink } from '@/app/ui/button'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { listReadingDays, readNewestFinished } from '@/db/readings'
import { readWorkingDays } from '@/db/working-days'
import { listBegun } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { promptAt, readingPrompts } from '@/lib/reading-prompts'
import { letterSheet, type Mark, readingMarks, readingsOfALetter } from '@/lib/readings'
import { readAnswers } from '@/lib/worksheets/answers'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { WordsClosed } from '../account/closed'
import type { ReadPart } from '../today/part'
import { Marks } from './marks'
import { TickForm } from './tick-form'

/** The letter with its reading; after all of them the vision; before there is one, the way to write it. */
export const reading: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return { key: 'reading', left: 0, shown: <WordsClosed me={me} /> }
  const [round, working] = await Promise.all([
    readNewestFinished(tx, letterSheet, me),
    readWorkingDays(tx, me),
  ])
  const written = round && writtenIn(round.version, round.answers ?? {})
  if (!round || !written) {
    const begun = (await listBegun(tx, me)).some(({ slug }) => slug === letterSheet)
    return { key: 'reading', left: 1, shown: <Unwritten begun={begun} /> }
  }
  const days = await listReadingDays(tx, round.id)
  const isRead = days.includes(me.today)
  return {
    key: 'reading',
    left: isRead ? 0 : 1,
    shown: (
      <Reading
        me={me}
        roundId={round.id}
        number={days.length + (isRead ? 0 : 1)}
        isRead={isRead}
        marks={readingMarks(days, me.today, working)}
        {...written}
      />
    ),
  }
}

type Written = { vision: string; letter: { did: string; felt: string; signed: string } }

/** The letter and the vision of a round, read with the declaration that they were written in. */
function writtenIn(version: number, answers: Record<string, unknown>): Written | null {
  const worksheet = findWorksheet(letterSheet, version)
  if (!worksheet) return null
  const entries = readAnswers(worksheet, new Map(Object.entries(answers)))
  const letter = entries.find(entry => entry.kind === 'letter')
  const vision = entries.find(({ step }) => step.key === 'vision')
  if (letter?.kind !== 'letter' || typeof vision?.answer !== 'string') return null
  return { letter: letter.answer, vision: vision.answer }
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
  number,
  isRead,
  marks,
  letter,
  vision,
}: Written & { me: Member; roundId: string; number: number; isRead: boolean; marks: Mark[] }) {
  const t = await words('today')
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
        <blockquote className="grid gap-4 text-lg">
          <Words>{letter.did}</Words>
          <Words>{letter.felt}</Words>
          {letter.signed && <Words className="text-ink-soft">{letter.signed}</Words>}
        </blockquote>
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
      <p className="text-ink-soft text-sm">{t('private')}</p>
    </Sheet>
  )
}
