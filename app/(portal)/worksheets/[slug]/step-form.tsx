'use client'

import { type FormEvent, useActionState, useEffect, useRef } from 'react'
import { useWords } from '#use-words'
import { buttonLook } from '@/app/ui/button-look'
import { ErrorSummary } from '@/app/ui/error-summary'
import { errorsOf } from '@/app/ui/errors-of'
import { OpenedByField } from '@/app/ui/opened-by'
import { contentIn } from '@/lib/content'
import { isBlank } from '@/lib/worksheets/blank'
import { sameAnswer } from '@/lib/worksheets/same-answer'
import type { Entry } from '@/lib/worksheets/worksheet'
import { saveStep } from '../actions'
import { fieldName } from '../field-name'
import { Clash } from './clash'
import type { Keeper } from './keeper'
import { looseAnswer, readFields } from './loose-answer'
import type { Slip } from './slip'
import { StepFields } from './step-fields'
import { Suggestions } from './suggestions'

type Props = {
  keeper: Keeper
  slip: Slip
  entry: Entry
  /** Sentences to begin with, composed from earlier steps. */
  suggested: readonly string[]
  locale: string
  hidden: { slug: string; round: string }
  /** What the button says: on to the next step, or to the whole sheet. */
  last: boolean
  onGoOn: () => void
  children: React.ReactNode
}

/**
 * One step to write in. The browser's own fields hold what is typed, so that nothing typed before the script came
 * is lost; without script it is a form that saves and goes on.
 */
export function StepForm({ keeper, slip, entry, suggested, locale, hidden, last, onGoOn, children }: Props) {
  const t = useWords('worksheets')
  const [posted, post] = useActionState(saveStep, null)
  const form = useRef<HTMLFormElement>(null)
  const { step } = entry
  const { texts, lang } = contentIn(step.texts, locale)
  const back = posted?.status === 'error' ? posted : null
  const met = back?.error?.['']?.includes('saved_elsewhere') === true
  const typed = back ? looseAnswer(step, back.initialValue?.answer) : slip.answer
  const problems = slip.state === 'kept' ? errorsOf(posted) : slip.problems
  const fieldOf = (field: string, value: unknown) => {
    const name = fieldName(field)
    return {
      id: `step-${name}`,
      name,
      errorId: `step-${name}-error`,
      descriptionId: `step-${name}-help`,
      errors: problems[name],
      initialValue: value,
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before the script came
  useEffect(() => {
    if (!form.current) return
    // With script, the browser must not put an older text back; without, that is what saves it.
    form.current.autocomplete = 'off'
    const standing = readFields(step, new FormData(form.current))
    if (sameAnswer(standing, slip.answer)) return
    if (met) keeper.meet(step.key, standing)
    else keeper.write(step.key, standing)
  }, [])

  const write = () => {
    if (form.current) keeper.write(step.key, readFields(step, new FormData(form.current)))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await keeper.flush()
    const { state } = keeper.read().slips[step.key] ?? slip
    if (state === 'kept' || state === 'written') onGoOn()
    else form.current?.querySelector<HTMLElement>('[aria-invalid=true], .clash button')?.focus()
  }

  return (
    <form ref={form} action={post} onSubmit={submit} onInput={write} noValidate className="grid gap-6">
      <OpenedByField />
      <input type="hidden" name="slug" value={hidden.slug} />
      <input type="hidden" name="round" value={hidden.round} />
      <input type="hidden" name="step" value={step.key} />
      <input type="hidden" name="revision" value={slip.revision} />
      {back && slip.state === 'kept' && !met && (
        <ErrorSummary formId="step" errors={problems} labels={{ answer: texts.title }} />
      )}
      <div data-content="" lang={lang} className="grid gap-2">
        <p id="step-prompt" className="text-lg">
          {texts.prompt}
        </p>
        <p className="text-ink-soft text-sm">{texts.help}</p>
      </div>
      <details className="max-w-2xl print:hidden">
        <summary className="link inline-flex min-h-11 items-center">{t('example')}</summary>
        <p
          data-content=""
          lang={lang}
          className="border-brass border-s-2 ps-4 font-serif text-ink-soft text-lg italic"
        >
          {texts.example}
        </p>
      </details>
      {met && slip.state === 'kept' && !isBlank({ ...entry, answer: slip.answer } as Entry) && (
        <Clash entry={entry} saved={slip.answer} mine={null} locale={locale} />
      )}
      <div data-content="">
        <StepFields
          entry={{ ...entry, answer: typed } as Entry}
          locale={locale}
          labelledBy="step-title step-prompt"
          fieldOf={fieldOf}
        />
      </div>
      <Suggestions
        // Nothing that was typed is written over.
        sentences={slip.answer === '' || suggested.includes(String(slip.answer)) ? suggested : []}
        onTake={sentence => keeper.take(step.key, sentence)}
      />
      {slip.state === 'clash' && slip.theirs && (
        <Clash
          entry={entry}
          saved={slip.theirs.answer}
          mine={slip.answer}
          locale={locale}
          onSettle={answer => keeper.settle(step.key, answer)}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className={buttonLook()}>
          {t(last ? 'save_and_look' : 'save_and_go_on')}
        </button>
        {children}
      </div>
    </form>
  )
}
