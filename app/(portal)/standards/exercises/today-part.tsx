import { words } from '@/app/words'
import { type Exercise, openExercises } from '@/db/standard-exercises'
import { Due } from '../../today/due'
import type { ReadPart } from '../../today/part'
import { categoryName } from '../category'

/** What everybody is asked just now and one hasn't answered; it may be left. */
export const askedEverybody: ReadPart = async (tx, me) => {
  const open = await openExercises(tx, me)
  return open.length === 0 ? null : { key: 'exercises', left: 0, shown: <Asked exercises={open} /> }
}

async function Asked({ exercises }: { exercises: Exercise[] }) {
  const [t, s] = [await words('proposals'), await words('standards')]
  return (
    <Due
      id="asked-everybody"
      title={t('exercise_question')}
      all="/standards"
      things={exercises.map(exercise => ({
        key: exercise.id,
        href: `/standards/proposals/new?exercise=${exercise.id}`,
        name: <span data-content="">{categoryName(s, exercise)}</span>,
        what: t('answer_it'),
      }))}
    />
  )
}
