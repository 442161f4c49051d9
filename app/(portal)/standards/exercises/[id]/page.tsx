import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { answersTo } from '@/db/proposal-lists'
import { readExercise } from '@/db/standard-exercises'
import { isId } from '@/lib/ids'
import { categoryName } from '../../category'
import { EndForm } from '../end-form'
import { SideBySide } from '../side-by-side'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('exercise_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { begun: 'said_begun', ended: 'said_ended' } as const
/** More than these nobody reads side by side. */
const most = 500

export default whole(ExercisePage)

/** For admins: what everybody would count as good, side by side. */
async function ExercisePage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, exercise, answers } = await view('standards.see-exercises', async (tx, me) => {
    const exercise = isId(id) ? await readExercise(tx, id, me.today) : null
    return exercise && { me, exercise, answers: await answersTo(tx, id, me, most) }
  })
  const [t, s] = [await words('proposals'), await words('standards')]
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const date = formatFor(me.locale, me.timeZone).day(exercise.lastDay)
  return (
    <Page
      title={<span data-content="">{categoryName(s, exercise)}</span>}
      intro={
        <>
          {t('exercise_question')} {t('answers', { count: exercise.answers })}{' '}
          {t(exercise.isOpen ? 'until' : 'over', { date })}
        </>
      }
      said={saying && t(saying)}
    >
      {exercise.note && <Words className="text-lg">{exercise.note}</Words>}
      {answers.length === 0 ? (
        <Empty>{t(exercise.isOpen ? 'no_answer_yet' : 'no_answer')}</Empty>
      ) : (
        <SideBySide proposals={answers} today={me.today} />
      )}
      {exercise.isOpen && (
        <section className="grid gap-4 border-line border-t pt-6">
          <p className="text-ink-soft">{t('end_intro')}</p>
          <EndForm id={id} />
        </section>
      )}
      <p>
        <Link href="/standards/exercises" className="link inline-flex min-h-11 items-center">
          {t('to_exercises')}
        </Link>
      </p>
    </Page>
  )
}
