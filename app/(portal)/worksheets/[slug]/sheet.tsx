'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useWords } from '#use-words'
import { Sheet as Paper } from '@/app/ui/sheet'
import { contentIn } from '@/lib/content'
import { entriesOf } from '@/lib/worksheets/entries'
import { suggestions } from '@/lib/worksheets/suggest'
import type { Worksheet } from '@/lib/worksheets/worksheet'
import { readAddress, stepAddress } from '../addresses'
import type { Guide } from '../guides-beside'
import { keeperOf } from './keeper'
import { LookBack } from './look-back'
import { PutBack } from './put-back'
import { Saved } from './saved'
import { SignInAgain } from './sign-in-again'
import type { Given } from './slip'
import { StepForm } from './step-form'
import { StepList } from './step-list'

/** The sheet that one writes on: one step at a time, the others beside it, everything saved as it is typed. */
export function Sheet({
  worksheet,
  locale,
  round,
  member,
  unsent,
  guides,
  given,
}: {
  worksheet: Worksheet
  locale: string
  round: string
  member: { id: string; name: string }
  /** The key to what this writer's devices hold unsent, and what time it is, in milliseconds. */
  unsent: { key: string; now: number }
  /** What one steers by, for each step that wants it beside it. */
  guides: Record<string, Guide[]>
  given: Given[]
}) {
  const t = useWords('worksheets')
  const router = useRouter()
  const asked = useSearchParams().get('step')
  const { slug, steps } = worksheet
  const [keeper] = useState(() =>
    keeperOf({ address: `/worksheets/${slug}/save`, round, member: member.id, ...unsent }, given),
  )
  const desk = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read)
  useEffect(() => keeper.renew(given), [keeper, given])
  // Whoever walks on while something is on its way finds it on the next page all the same.
  useEffect(
    () => () => {
      if (keeper.waits()) void keeper.flush().then(() => router.refresh())
    },
    [keeper, router],
  )

  const typed = Object.values(desk.slips).some(({ state }) => state !== 'kept')
  const [signingIn, setSigningIn] = useState(false)
  const { trouble } = desk
  useEffect(() => setSigningIn(trouble === 'signed_out'), [trouble])

  const at = Math.max(
    0,
    steps.findIndex(step => step.key === asked),
  )
  const step = steps[at]
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move to another step
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = false
  }, [at])
  const open = (key: string) => {
    void keeper.flush()
    moved.current = true
    window.history.pushState(null, '', stepAddress(slug, key))
  }
  const goOn = () => {
    const next = steps[at + 1]
    if (next) open(next.key)
    else void keeper.flush().then(kept => kept && router.push(readAddress(slug)))
  }

  const slip = step && desk.slips[step.key]
  if (!step || !slip) return null
  const entries = entriesOf(steps, of => desk.slips[of.key]?.answer ?? '')
  const entry = entries[at]
  if (!entry) return null
  const { texts, lang } = contentIn(step.texts, locale)
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-12">
      <Paper labelledBy="step-title">
        <header className="grid gap-1">
          <p className="text-ink-soft text-sm tabular-nums">
            {t(step.optional ? 'step_of_optional' : 'step_of', { number: at + 1, of: steps.length })}
          </p>
          <h2
            id="step-title"
            ref={heading}
            tabIndex={-1}
            data-content=""
            lang={lang}
            className="text-2xl outline-none"
          >
            {texts.title}
          </h2>
        </header>
        <PutBack
          slips={desk.slips}
          here={step.key}
          locale={locale}
          titleOf={key => {
            const found = steps.find(each => each.key === key)
            return found ? contentIn(found.texts, locale).texts.title : ''
          }}
          onTakeOut={keeper.takeOut}
          onOpen={open}
        />
        <LookBack
          key={step.key}
          recalled={entries
            .filter(each => step.recalls?.includes(each.step.key))
            .map(each => (step.recallsOpenly && 'letGo' in each ? { ...each, letGo: [] } : each))}
          openly={step.recallsOpenly === true}
          guides={guides[step.key] ?? []}
          locale={locale}
        />
        <StepForm
          key={`${step.key} ${slip.edition}`}
          keeper={keeper}
          slip={slip}
          entry={entry}
          suggested={step.kind === 'text' ? suggestions(step, entries, locale) : []}
          locale={locale}
          hidden={{ slug, round }}
          last={at === steps.length - 1}
          onGoOn={goOn}
        >
          <Saved desk={desk} name={member.name} onSignIn={() => setSigningIn(true)} />
        </StepForm>
      </Paper>
      <StepList
        slug={slug}
        entries={entries}
        slips={desk.slips}
        here={step.key}
        locale={locale}
        onOpen={open}
      />
      <SignInAgain
        open={signingIn}
        typed={typed}
        onClose={() => setSigningIn(false)}
        onDone={() => {
          setSigningIn(false)
          void keeper.flush()
        }}
      />
    </div>
  )
}
