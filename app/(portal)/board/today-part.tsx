import type { Member } from '@/app/session'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { readOwnAnswer } from '@/db/board'
import { questions } from '@/lib/board/questions'
import { isBoardDay, questionOf } from '@/lib/board/week'
import { contentIn } from '@/lib/content'
import { weekOf } from '@/lib/dates'
import { readDay } from '../practice/day'
import type { ReadPart } from '../today/part'

/** The board's question on the first day of one's week, until it is answered; passed over, it is gone tomorrow. */
export const boardQuestion: ReadPart = async (tx, me) => {
  if (me.reset?.closed || !isBoardDay(me.today, (await readDay(tx, me)).workingDays)) return null
  const answered = await readOwnAnswer(tx, weekOf(me.today), me)
  return answered ? null : { key: 'board', left: 0, shown: <Question me={me} /> }
}

async function Question({ me }: { me: Member }) {
  const t = await words('today')
  const { texts, lang } = contentIn(questions, me.locale)
  return (
    <section aria-labelledby="board" className="grid justify-items-start gap-1">
      <h2 id="board">{t('board')}</h2>
      <p data-content="" lang={lang} className="text-lg">
        {texts[questionOf(me.today)]}
      </p>
      <Link href="/board" className="link inline-flex min-h-11 items-center">
        {t('board_link')}
      </Link>
    </section>
  )
}
