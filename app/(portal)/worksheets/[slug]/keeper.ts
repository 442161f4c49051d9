import { type Drawer, openDrawer } from '@/app/unsent/drawer'
import { hold } from '@/app/unsent/hands'
import { sameAnswer } from '@/lib/worksheets/same-answer'
import type { Answers, Kind } from '@/lib/worksheets/worksheet'
import type { Kept } from '../keep'
import { saveAnswer, type Trouble } from './save-answer'
import { type Given, type Slip, slipOf } from './slip'
import { type Copies, copyOf, isCopies } from './unsent-copies'

export type Desk = {
  slips: Record<string, Slip>
  trouble: Trouble | null
  /** Something was saved since the page was opened. */
  saved: boolean
}

/** Where a round is saved, and whose it is; how its unsent text is sealed on the device, and what time it is. */
export type Place = { address: string; round: string; member: string; key: string; now: number }

const pause = 700
const retries = [2_000, 4_000, 8_000, 15_000, 30_000]
/** How many savings without an answer are remembered. */
const mostSent = 5

const keepers = new Map<string, Keeper>()

export type Keeper = ReturnType<typeof createKeeper>

/**
 * The keeper of a round in this browser window. It outlives the page of the sheet: whoever walks on before all is
 * saved finds it trying still, and their words when they come back. The server has none: it serves everybody.
 */
export const keeperOf = (place: Place, given: readonly Given[]): Keeper => {
  if (typeof window === 'undefined') return createKeeper(place, given)
  const known = keepers.get(place.round)
  if (known) return known
  const opened = performance.now()
  const now = () => place.now + performance.now() - opened
  const made = createKeeper(place, given, openDrawer(place.member, place.round, place.key, now))
  keepers.set(place.round, made)
  made.watch()
  return made
}

/** Keeps what is typed, and saves it one step after the other: nothing is dropped until it is saved. */
const createKeeper = (place: Place, given: readonly Given[], drawer?: Drawer) => {
  let desk: Desk = {
    slips: Object.fromEntries(given.map(each => [each.key, slipOf(each)])),
    trouble: null,
    saved: false,
  }
  const pen = crypto.randomUUID()
  let stroke = 0
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | null = null
  const underWay = new Map<string, Answers[Kind]>()
  const listeners = new Set<() => void>()

  let givenUp = false
  const put = (changes: Partial<Desk>) => {
    desk = { ...desk, ...changes }
    for (const listener of listeners) listener()
  }
  const slip = (step: string): Slip => {
    const found = desk.slips[step]
    if (!found) throw new Error(`the sheet has no step ${step}`)
    return found
  }
  const change = (step: string, changes: Partial<Slip>) => {
    put({ slips: { ...desk.slips, [step]: { ...slip(step), ...changes } } })
    void drawer?.keep(copyOf(desk.slips))
  }
  const waiting = () => Object.entries(desk.slips).filter(([, each]) => each.state === 'written')
  const allKept = () => Object.values(desk.slips).every(each => each.state === 'kept')
  const soon = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  const send = (step: string, { answer, revision, sent }: Slip) => {
    stroke += 1
    if (!sent.includes(answer)) change(step, { sent: [...sent, answer].slice(-mostSent) })
    return saveAnswer(place, { step, answer, revision, pen, stroke })
  }

  const taken = (step: string, sent: Slip, outcome: Kept) => {
    const now = slip(step)
    const unchanged = now.answer === sent.answer
    if ('kept' in outcome)
      change(step, { ...outcome.kept, problems: {}, sent: [], ...(unchanged && { state: 'kept' as const }) })
    else if ('clash' in outcome)
      change(step, { state: 'clash', theirs: outcome.clash, problems: {}, sent: [] })
    else if (unchanged) change(step, { state: 'refused', problems: outcome.refused })
  }

  const saveAll = async () => {
    for (let [next] = waiting(); next; [next] = waiting()) {
      const [step, sent] = next
      underWay.set(step, sent.answer)
      const outcome = await send(step, sent).catch((): Trouble => 'unreached')
      underWay.delete(step)
      if (typeof outcome === 'string') {
        put({ trouble: outcome })
        if (outcome === 'unreached') soon(retries[Math.min(failures, retries.length - 1)] ?? 0)
        failures += 1
        return
      }
      failures = 0
      put({ trouble: null, saved: desk.saved || 'kept' in outcome })
      taken(step, sent, outcome)
    }
  }

  /** Saves what waits, now; true when everything on the sheet is saved, and its copy is off the device again. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    saving ??= saveAll().finally(() => {
      saving = null
    })
    await saving
    await drawer?.keep(copyOf(desk.slips))
    return allKept()
  }

  /** Something was typed. */
  const write = (step: string, answer: Answers[Kind]) => {
    const more = slip(step).state === 'clash' ? {} : { state: 'written' as const, problems: {} }
    change(step, { answer, back: null, ...more })
    if (!desk.trouble) soon(pause)
  }

  /** The page goes away: sends what is not yet under way, without waiting for an answer. */
  const leave = () => {
    for (const [step, each] of waiting()) {
      if (underWay.get(step) === each.answer) continue
      underWay.set(step, each.answer)
      void send(step, each)
        .catch((): Trouble => 'unreached')
        .finally(() => underWay.delete(step))
    }
  }
  /** What an earlier page left on the device; false where another look is needed later. */
  const putBack = (copies: Copies, at: number) => {
    const steps = Object.entries(copies).filter(([step]) => desk.slips[step])
    return steps.map(([step, copy]) => {
      const { answer, revision, state, edition } = slip(step)
      if (sameAnswer(answer, copy.answer)) return true
      // Whatever else was typed or put back here comes first; the two meet when that is settled.
      if (state !== 'kept') return false
      const known = revision === copy.revision || copy.sent.some(each => sameAnswer(each, answer))
      change(step, {
        answer: copy.answer,
        edition: edition + 1,
        ...(known
          ? { state: 'written', back: { at, before: answer } }
          : { state: 'clash', theirs: { answer, revision } }),
      })
      return true
    })
  }
  const recover = async () => {
    for (const { name, at, content } of (await drawer?.find()) ?? []) {
      const done = isCopies(content) ? putBack(content, at).every(Boolean) : true
      // Only once it lies in this page's own copy.
      if (done) await drawer?.keep(copyOf(desk.slips)).then(() => drawer.drop(name))
    }
    if (waiting().length > 0) void flush()
  }

  const comeBack = () => {
    if (waiting().length > 0 && document.visibilityState === 'visible') void flush()
  }

  return {
    read: () => desk,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush,
    /** Whether something typed still has to be sent. */
    waits: () => waiting().length > 0,

    write,

    /** The writer takes over a text that was offered; the fields show it. */
    take: (step: string, answer: Answers[Kind]) => {
      write(step, answer)
      change(step, { edition: slip(step).edition + 1 })
    },

    /** What the server knows now. What was typed here and isn't saved yet stays. */
    renew: (entries: readonly Given[]) => {
      for (const each of entries) {
        const here = slip(each.key)
        if (here.state === 'kept' && each.revision > here.revision)
          change(each.key, { ...slipOf(each), edition: here.edition + 1 })
      }
    },

    /** Two answers meet: what was typed, and what stands saved. Nothing is saved until the writer decides. */
    meet: (step: string, mine: Answers[Kind]) => {
      const { answer, revision } = slip(step)
      change(step, { state: 'clash', answer: mine, theirs: { answer, revision } })
    },

    /** The writer decided: this is the answer. */
    settle: (step: string, answer: Answers[Kind]) => {
      const { theirs, edition, revision } = slip(step)
      change(step, {
        answer,
        revision: theirs?.revision ?? revision,
        state: 'written',
        theirs: null,
        problems: {},
        edition: edition + 1,
      })
      void flush()
    },

    /** What was put back from the device is taken out again: what stood saved before stands. */
    takeOut: (step: string) => {
      const { back, edition } = slip(step)
      if (!back) return
      change(step, {
        answer: back.before,
        state: 'written',
        back: null,
        problems: {},
        edition: edition + 1,
      })
      void flush()
    },

    watch: () => {
      hold({
        flush,
        giveUp: () => {
          givenUp = true
        },
      })
      void recover()
      window.addEventListener('pagehide', leave)
      window.addEventListener('online', comeBack)
      window.addEventListener('focus', comeBack)
      document.addEventListener('visibilitychange', () =>
        document.visibilityState === 'hidden' ? void flush() : comeBack(),
      )
      window.addEventListener('beforeunload', event => {
        // Sent before the next page is asked for, so that it finds what was typed.
        leave()
        const stuck = desk.trouble !== null || waiting().length === 0 || !navigator.onLine
        if (!allKept() && stuck && !givenUp) event.preventDefault()
      })
    },
  }
}
