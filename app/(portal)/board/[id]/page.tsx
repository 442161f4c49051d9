import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Person } from '@/app/ui/person'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readAnswer } from '@/db/board'
import { listHidings } from '@/db/board-hidings'
import { questions } from '@/lib/board/questions'
import { boardAddress } from '@/lib/board/week'
import { contentIn } from '@/lib/content'
import { isId, newId } from '@/lib/ids'
import { BringBackForm, HideForm } from './forms'
import { Hidings } from './hidings'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('board'))('hide_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { hidden: 'said_hidden', back: 'said_back' } as const

export default whole(BoardAnswerPage)

/** One answer for the admins: to take it off the board with a reason, and to bring it back. */
async function BoardAnswerPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, answer, hidings } = await view('board.hide', async (tx, me) => {
    if (!isId(id)) return null
    const [answer, hidings] = await Promise.all([readAnswer(tx, id, me), listHidings(tx, id)])
    return answer && { me, answer, hidings }
  })
  const t = await words('board')
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const { texts, lang } = contentIn(questions, me.locale)
  const standing = hidings.find(({ liftedAt }) => !liftedAt)
  const over = hidings.filter(({ liftedAt }) => liftedAt)
  return (
    <ClientWords namespaces={['board']}>
      <Page
        title={t('hide_title')}
        said={saying && t(saying)}
        actions={
          <ButtonLink kind="quiet" href={boardAddress(answer.week, me.today)}>
            {t('to_board')}
          </ButtonLink>
        }
      >
        <figure className="grid grid-cols-1 gap-3">
          <p data-content="" lang={lang} className="text-ink-soft">
            {texts[answer.question]}
          </p>
          <Words as="blockquote" className="max-w-2xl wrap-anywhere text-xl">
            {answer.words}
          </Words>
          <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-sm">
            <Person name={answer.writer} />
            {answer.team ? <bdi translate="no">{answer.team}</bdi> : t('reads_organization')}
          </figcaption>
        </figure>
        <section aria-labelledby="hiding" className="grid grid-cols-1 gap-4 border-line border-t pt-6">
          <h2 id="hiding">{t(standing ? 'back_heading' : 'hide_heading')}</h2>
          {standing && <Hidings hidings={[standing]} format={format} />}
          <p>{t(standing ? 'back_intro' : 'hide_intro')}</p>
          {standing ? (
            <BringBackForm hidden={{ id: standing.id, answerId: id }} />
          ) : (
            <HideForm hidden={{ id: newId(me.now), answerId: id }} />
          )}
        </section>
        {over.length > 0 && (
          <section aria-labelledby="over" className="grid grid-cols-1 gap-4 border-line border-t pt-6">
            <h2 id="over">{t('earlier_hidings')}</h2>
            <Hidings hidings={over} format={format} />
          </section>
        )}
      </Page>
    </ClientWords>
  )
}
