import type { Member } from '@/app/session'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Choice } from '@/db/own-day'
import { contentIn } from '@/lib/content'
import { isTimeToLookBack, suggestedKinds } from '@/lib/practice'
import { practiceTexts } from '@/lib/practice-texts'
import { unique } from '@/lib/worksheets/values'
import { readLetter } from '../readings/letter'
import type { ReadPart } from '../today/part'
import { ChoiceForm, type Suggestion, Suggestions } from './choice-forms'
import { readDay } from './day'
import { LookBackForm } from './look-back-form'
import { NotedChoice } from './noted'

const isDue = (made: Choice | null, me: Member) =>
  made !== null && made.happened === null && isTimeToLookBack(made.chosenAt, me.now)

/** One way in which one will make a difference today; then what was chosen, until it is time to look back. */
export const choosing: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const { choice: made } = await readDay(tx, me)
  if (isDue(made, me)) return null
  if (made)
    return { key: 'choice', left: 0, over: made.happened !== null, shown: <Chosen me={me} made={made} /> }
  const letter = await readLetter(tx, me)
  const own = letter ? unique(Object.values(letter.threeThings)).filter(thing => thing !== '') : []
  return { key: 'choice', left: 1, shown: <Choosing me={me} own={own} /> }
}

/** The look-back, once the day is far enough on for it. */
export const lookingBack: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const { choice: made } = await readDay(tx, me)
  if (!made || !isDue(made, me)) return null
  return { key: 'look-back', left: 1, shown: <LookingBack me={me} made={made} /> }
}

async function Choosing({ me, own }: { me: Member; own: string[] }) {
  const t = await words('practice')
  const { texts, lang } = contentIn(practiceTexts, me.locale)
  const suggestions: Suggestion[] = [
    ...own.map(words => ({ words, own: true })),
    ...suggestedKinds(own.length, me.today).map(kind => ({ words: texts.kinds[kind], own: false, lang })),
  ]
  return (
    <section aria-labelledby="choice" className="grid grid-cols-1 gap-4">
      <div className="grid gap-1">
        <h2 id="choice">{t('choice_title')}</h2>
        <p className="text-ink-soft">{t('choice_intro')}</p>
      </div>
      <Suggestions day={me.today} suggestions={suggestions} />
      <ChoiceForm day={me.today} summary={t('own_choice')} />
    </section>
  )
}

async function Chosen({ me, made }: { me: Member; made: Choice }) {
  const t = await words('practice')
  return (
    <section aria-labelledby="choice" className="grid grid-cols-1 gap-4">
      <h2 id="choice">{t('chosen_title')}</h2>
      {made.happened ? (
        <NotedChoice choice={made.words} {...made} heardIt={made.heardIt === true} />
      ) : (
        <>
          <Words className="wrap-anywhere border-brass border-s-2 ps-4 text-xl">{made.words}</Words>
          <LookBackForm day={me.today} summary={t('look_back_now')} />
          <ChoiceForm day={me.today} words={made.words} summary={t('choose_again')} />
        </>
      )}
    </section>
  )
}

async function LookingBack({ me, made }: { me: Member; made: Choice }) {
  const t = await words('practice')
  return (
    <section aria-labelledby="look-back" className="grid grid-cols-1 gap-4">
      <div className="grid gap-1">
        <h2 id="look-back">{t('look_back_title')}</h2>
        <p className="text-ink-soft">{t('you_chose')}</p>
      </div>
      <Words className="wrap-anywhere border-brass border-s-2 ps-4 text-xl">{made.words}</Words>
      <LookBackForm day={me.today} />
    </section>
  )
}
