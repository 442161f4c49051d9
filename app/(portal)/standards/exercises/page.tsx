import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listExercises } from '@/db/standard-exercises'
import { newId } from '@/lib/ids'
import { usualLastDay } from '@/lib/standard-proposals'
import { categoryName } from '../category'
import { BeginForm } from './begin-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('exercises_title'),
})

export default whole(Exercises)

/** For admins: asks everybody what they would count as good, and leads to what was answered. */
async function Exercises() {
  const { me, exercises } = await view('standards.see-exercises', async (tx, me) => ({
    me,
    exercises: await listExercises(tx, me.today),
  }))
  const [t, s] = [await words('proposals'), await words('standards')]
  const format = formatFor(me.locale, me.timeZone)
  return (
    <ClientWords namespaces={['proposals.form']}>
      <Page title={t('exercises_title')} intro={t('exercises_intro')}>
        {exercises.length > 0 && (
          <section className="grid gap-3" aria-labelledby="asked">
            <h2 id="asked">{t('asked_title')}</h2>
            <ul>
              {exercises.map(exercise => (
                <li key={exercise.id} className="border-line border-b first:border-t">
                  <Link
                    href={`/standards/exercises/${exercise.id}`}
                    className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-navy"
                  >
                    <span data-content="" className="font-serif text-lg wrap-anywhere">
                      {categoryName(s, exercise)}
                    </span>
                    <span className="text-ink-soft text-sm">
                      {t('answers', { count: exercise.answers })}{' '}
                      {t(exercise.isOpen ? 'until' : 'over', { date: format.day(exercise.lastDay) })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="grid gap-4" aria-labelledby="ask">
          <h2 id="ask">{t('ask_title')}</h2>
          <BeginForm id={newId(me.now)} today={me.today} lastDay={usualLastDay(me.today)} />
        </section>
      </Page>
    </ClientWords>
  )
}
