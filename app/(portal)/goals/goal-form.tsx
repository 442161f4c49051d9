'use client'

import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextArea, TextField } from '@/app/ui/field'
import { initialText } from '@/app/ui/field-state'
import { Fold } from '@/app/ui/fold'
import { Form } from '@/app/ui/form'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { longestGoal, rhythms, terms } from '@/lib/goals/goal'
import type { GoalForm as Fields } from '@/lib/goals/goal.form'
import type { Letter } from '@/lib/goals/spirit'
import { save } from './actions'

const named = ['words', 'insteadOf', 'prize', 'own', 'rhythm', 'fun', 'dueOn', 'term', 'parentId'] as const

export type LetterTexts = { lang: string; letters: Record<Letter, { name: string; line: string }> }

/** One form for a new goal and for an old one, letter by letter. Only the goal itself has to be there. */
export function GoalForm({
  hidden,
  value,
  texts,
  parents,
}: {
  hidden: { id: string; revision: string }
  value: Partial<Record<(typeof named)[number], unknown>>
  texts: LetterTexts
  /** The goals that this one may be a part of. */
  parents: { id: string; words: string }[]
}) {
  const t = useWords('goals')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Fields> id="goal" action={save} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          <Part letter="specific" texts={texts}>
            <TextField
              of={fields.words}
              label={t('field_words')}
              help={t('field_words_help')}
              maxLength={longestGoal}
              dir="auto"
            />
            <Fold label={t('stop_summary')} open={initialText(fields.insteadOf) !== ''}>
              <TextField
                of={fields.insteadOf}
                label={t('field_insteadOf')}
                help={t('field_insteadOf_help')}
                maxLength={longestGoal}
                dir="auto"
                optional
              />
            </Fold>
          </Part>
          <Part letter="prizes" texts={texts}>
            <TextField
              of={fields.prize}
              label={t('field_prize')}
              help={t('field_prize_help')}
              maxLength={160}
              dir="auto"
              optional
            />
          </Part>
          <Part letter="individual" texts={texts}>
            <TextArea of={fields.own} label={t('field_own')} help={t('field_own_help')} rows={2} optional />
          </Part>
          <Part letter="review" texts={texts}>
            <Select
              of={fields.rhythm}
              label={t('field_rhythm')}
              options={rhythms.map(name => ({ value: name, label: t(`rhythm_${name}`) }))}
              chosen
            />
          </Part>
          <Part letter="inspiring" texts={texts}>
            <TextArea of={fields.fun} label={t('field_fun')} rows={2} optional />
          </Part>
          <Part letter="time_bound" texts={texts}>
            <TextField of={fields.dueOn} label={t('field_dueOn')} type="date" optional />
            <RadioGroup
              of={fields.term}
              label={t('field_term')}
              options={terms.map(name => ({
                value: name,
                label: t(`term_${name}`),
                help: t(`term_${name}_help`),
              }))}
            />
            {parents.length > 0 && (
              <Select
                of={fields.parentId}
                label={t('field_parentId')}
                help={t('field_parentId_help')}
                options={parents.map(({ id, words }) => ({ value: id, label: words, own: true }))}
                optional
              />
            )}
          </Part>
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

/** What belongs to one letter of SPIRIT, which stands large beside it. */
function Part({ letter, texts, children }: { letter: Letter; texts: LetterTexts; children: ReactNode }) {
  const { name, line } = texts.letters[letter]
  return (
    <section
      aria-labelledby={`letter-${letter}`}
      className="grid max-w-3xl gap-x-5 gap-y-4 border-line border-t pt-5 first-of-type:border-t-0 first-of-type:pt-0 sm:grid-cols-[3rem_minmax(0,1fr)]"
    >
      <span
        aria-hidden="true"
        translate="no"
        className="font-serif text-3xl text-brass leading-none max-sm:hidden"
      >
        {name.charAt(0)}
      </span>
      <div className="grid min-w-0 gap-4">
        <div data-content="" lang={texts.lang}>
          <h2 id={`letter-${letter}`}>{name}</h2>
          <p className="text-ink-soft">{line}</p>
        </div>
        {children}
      </div>
    </section>
  )
}
