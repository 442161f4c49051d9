import type { MouseEvent } from 'react'
import { useWords } from '#use-words'
import { contentIn } from '@/lib/content'
import { isDone } from '@/lib/worksheets/progress'
import type { Entry } from '@/lib/worksheets/worksheet'
import { stepAddress } from '../addresses'
import type { Slip } from './slip'

/** All steps with how they stand; any of them can be opened in any order. */
export function StepList({
  slug,
  entries,
  slips,
  here,
  locale,
  onOpen,
}: {
  slug: string
  entries: readonly Entry[]
  slips: Record<string, Slip>
  here: string
  locale: string
  onOpen: (step: string) => void
}) {
  const t = useWords('worksheets')
  const open = (event: MouseEvent, step: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen(step)
  }
  return (
    <nav aria-label={t('steps')} className="lg:sticky lg:top-6 lg:self-start">
      <ol className="grid border-line border-t">
        {entries.map((entry, at) => {
          const { step } = entry
          const slip = slips[step.key]
          const current = step.key === here
          const state = !slip
            ? null
            : slip.state === 'refused' || slip.state === 'clash'
              ? 'look'
              : isDone(entry)
                ? 'done'
                : step.optional
                  ? 'optional'
                  : 'open'
          return (
            <li key={step.key} className="max-w-none border-line border-b">
              {/* A plain link: its page is in this one already, and without script it is asked for. */}
              <a
                href={stepAddress(slug, step.key)}
                aria-current={current ? 'step' : undefined}
                onClick={event => open(event, step.key)}
                className="flex min-h-12 items-center gap-3 py-2 hover:text-navy aria-[current]:font-semibold"
              >
                <Sign state={state} number={at + 1} current={current} />
                <span className="grid leading-snug">
                  <span data-content="">{contentIn(step.texts, locale).texts.title}</span>
                  {state && (
                    <span
                      className={`font-normal text-sm ${state === 'look' ? 'text-coral' : 'text-ink-soft'}`}
                    >
                      {t(`step_${state}`)}
                    </span>
                  )}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Sign({ state, number, current }: { state: string | null; number: number; current: boolean }) {
  const look =
    state === 'done'
      ? 'border-sea text-sea'
      : current
        ? 'border-brass text-brass'
        : 'border-field text-ink-soft'
  return (
    <span
      aria-hidden="true"
      className={`grid size-8 shrink-0 place-items-center rounded-full border font-medium text-sm tabular-nums ${look}`}
    >
      {state === 'done' ? (
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-4 fill-none stroke-current"
          strokeWidth="1.5"
        >
          <path d="M2 6.5 5 9.5 10 3" />
        </svg>
      ) : (
        number
      )}
    </span>
  )
}
