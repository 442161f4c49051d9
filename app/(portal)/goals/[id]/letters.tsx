import { currentLocale } from '@/app/locale'
import { Fold } from '@/app/ui/fold'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { letters, type Question } from '@/lib/goals/spirit'
import { spiritTexts } from '@/lib/goals/spirit-texts'

/** All six letters, each with what it asks, for whoever wants to look. */
export async function Letters({ questions }: { questions: Question[] }) {
  const t = await words('goals')
  const { texts, lang } = contentIn(spiritTexts, await currentLocale())
  return (
    <Fold label={t('letters')} ruled>
      <ul className="grid max-w-3xl gap-x-8 gap-y-4 sm:grid-cols-2">
        {letters.map(letter => {
          const asked = questions.find(question => question.letter === letter)
          return (
            <li key={letter} className="grid content-start gap-1 border-line border-t pt-3">
              <p className="flex items-baseline justify-between gap-4">
                <span data-content="" lang={lang} className="font-serif text-lg">
                  {texts.letters[letter].name}
                </span>
                <span className={`text-sm ${asked ? 'text-olive' : 'text-sea'}`}>
                  {t(asked ? 'letter_open' : 'letter_there')}
                </span>
              </p>
              <p data-content="" lang={lang} className="text-ink-soft text-sm">
                {asked ? texts.questions[asked.key] : texts.letters[letter].line}
              </p>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
