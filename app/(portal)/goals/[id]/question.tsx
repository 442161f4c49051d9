import { currentLocale } from '@/app/locale'
import { ButtonLink } from '@/app/ui/button'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Question } from '@/lib/goals/spirit'
import { spiritTexts } from '@/lib/goals/spirit-texts'
import { KeepForm } from '../small-forms'

/** The first of the questions, and the two ways on: put it differently, or keep it. Nothing waits for an answer. */
export async function OneQuestion({ id, question }: { id: string; question: Question }) {
  const t = await words('goals')
  const { texts, lang } = contentIn(spiritTexts, await currentLocale())
  return (
    <aside aria-labelledby="question" className="grid max-w-3xl gap-3 border-brass border-s-4 ps-5">
      <h2 id="question">{t('question')}</h2>
      <p data-content="" lang={lang} className="font-serif text-lg">
        {texts.questions[question.key]}
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink kind="quiet" href={`/goals/${id}/edit`}>
          {t('reword')}
        </ButtonLink>
        <KeepForm id={id} />
      </div>
    </aside>
  )
}
