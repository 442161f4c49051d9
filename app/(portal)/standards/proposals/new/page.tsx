import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Fold } from '@/app/ui/fold'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readExercise } from '@/db/standard-exercises'
import { readStandard } from '@/db/standard-versions'
import { isId, newId } from '@/lib/ids'
import { categoryName } from '../../category'
import { StandardText } from '../../standard-text'
import { ProposalForm } from '../proposal-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('new_title'),
})

type Query = Record<string, string | string[] | undefined>
type Tx = Parameters<typeof readExercise>[0]

const readMeant = async (tx: Tx, { standard, exercise }: Query, today: string) => {
  if (standard !== undefined) {
    const found =
      typeof standard === 'string' && isId(standard) ? await readStandard(tx, standard, today) : null
    return found?.current && !found.retiredAt ? { id: found.id, current: found.current } : null
  }
  if (exercise === undefined) return {}
  const found =
    typeof exercise === 'string' && isId(exercise) ? await readExercise(tx, exercise, today) : null
  return found && { exercise: found }
}

export default whole(NewProposal)

/** What somebody would count as good: a new standard, a change to one, or an answer where everybody is asked. */
async function NewProposal({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const { me, current, exercise, id } = await view('standards.propose', async (tx, me) => {
    const meant = await readMeant(tx, query, me.today)
    return meant && { me, id: undefined, current: undefined, exercise: undefined, ...meant }
  })
  const [t, s] = [await words('proposals'), await words('standards')]
  const format = formatFor(me.locale, me.timeZone)
  const hidden = { id: newId(me.now), revision: '0' }
  if (current)
    return (
      <ClientWords namespaces={['proposals.form']}>
        <Page
          title={t.rich('change_title', { title: () => <bdi translate="no">{current.title}</bdi> })}
          intro={t('change_intro')}
        >
          <Fold label={t('see_present')}>
            <StandardText text={current} format={format} today={me.today} />
          </Fold>
          <ProposalForm
            kind="change"
            hidden={{ ...hidden, standardId: id }}
            value={{ pledge: current.pledge, lookFor: current.lookFor }}
            isSent={false}
          />
        </Page>
      </ClientWords>
    )
  if (exercise) {
    const name = categoryName(s, exercise)
    return (
      <ClientWords namespaces={['proposals.form']}>
        <Page
          title={t('exercise_question')}
          intro={
            <>
              <span data-content="" translate="no">
                {name}.
              </span>{' '}
              {exercise.isOpen ? t('answer_intro', { date: format.day(exercise.lastDay) }) : t('answer_over')}
            </>
          }
        >
          {exercise.note && <Words className="text-lg">{exercise.note}</Words>}
          {exercise.isOpen && (
            <ProposalForm
              kind="answer"
              hidden={{
                ...hidden,
                exerciseId: exercise.id,
                category: exercise.category,
                ownCategory: exercise.ownCategory ?? '',
              }}
              value={{ title: name }}
              isSent={false}
            />
          )}
        </Page>
      </ClientWords>
    )
  }
  return (
    <ClientWords namespaces={['proposals.form']}>
      <Page title={t('new_title')} intro={t('new_intro')}>
        <ProposalForm kind="new" hidden={hidden} value={{}} isSent={false} />
      </Page>
    </ClientWords>
  )
}
