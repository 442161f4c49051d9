'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { choose } from './actions'
import { Fold } from './fold'

/** `own` are the writer's words; the others are content in a language. */
export type Suggestion = { words: string; own: boolean; lang?: string }

/** Each is taken with one tap. */
export function Suggestions({ day, suggestions }: { day: string; suggestions: Suggestion[] }) {
  return (
    <Deed id="suggestions" action={choose} hidden={{ day }}>
      <ul className="grid grid-cols-1 gap-2">
        {suggestions.map(({ words, own, lang }) => (
          <li key={words} className="grid max-w-none grid-cols-1">
            <Submit kind="quiet" name="words" value={words}>
              <span
                className="min-w-0 grow whitespace-pre-line wrap-anywhere text-start font-normal font-serif text-ink text-lg"
                dir="auto"
                {...(own ? { translate: 'no' as const } : { 'data-content': '', lang })}
              >
                {words}
              </span>
            </Submit>
          </li>
        ))}
      </ul>
    </Deed>
  )
}

/** In words of one's own, or in others than before. */
export function ChoiceForm({ day, words, summary }: { day: string; words?: string; summary: string }) {
  const t = useWords('practice')
  return (
    <Form<{ words: string }>
      id="choice-form"
      action={choose}
      labels={{ words: t('choice') }}
      value={{ words }}
      hidden={{ day }}
    >
      {fields => (
        <Fold summary={summary} wrong={fields.words.errors !== undefined}>
          <TextArea of={fields.words} label={t('choice')} rows={2} ruled />
          <div>
            <Submit>{t('do_choose')}</Submit>
          </div>
        </Fold>
      )}
    </Form>
  )
}
