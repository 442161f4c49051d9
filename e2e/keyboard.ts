import type { Page } from '@playwright/test'
import type { Step } from '@/lib/worksheets/worksheet'

/** More stops than any step has. */
const mostStops = 160

/** What has the focus. */
type Stop = { tag: string; type: string; name: string; text: string; written: boolean; chosen: boolean }

const stopHere = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const here = document.activeElement
    const field = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here : null
    const group = document.querySelectorAll(
      `input[type=radio][name="${CSS.escape(field?.name ?? '')}"]:checked`,
    )
    return {
      tag: here?.tagName ?? '',
      type: field?.type ?? '',
      name: field?.name ?? '',
      text: here?.textContent ?? '',
      written: (field?.value ?? '') !== '',
      chosen: group.length > 0,
    }
  })

/** Goes from stop to stop with the tabulator until `act` says that it is done. */
const walk = async (page: Page, act: (stop: Stop) => Promise<boolean>) => {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    if (await act(await stopHere(page))) return
  }
  throw new Error(`${page.url()}: the keyboard never came to the end`)
}

/** Presses a button that the keyboard finds by its words. */
export const pressByKeyboard = (page: Page, words: string) =>
  walk(page, async ({ tag, text }) => {
    if (tag !== 'BUTTON' || text !== words) return false
    await page.keyboard.press('Enter')
    return true
  })

/** Fills the step that is open as far as it asks for, field by field as the keyboard meets them, and goes on. */
export const fillByKeyboard = (page: Page, step: Step, steps: readonly Step[]) => {
  const used = new Map<string, number>()
  /** How often this part of the step has been written in before. */
  const before = (part: string) => {
    const times = used.get(part) ?? 0
    used.set(part, times + 1)
    return times
  }
  return walk(page, async ({ tag, type, name, text, written, chosen }) => {
    if (tag === 'BUTTON' && text.startsWith('Save and')) {
      await page.keyboard.press('Enter')
      return true
    }
    const [, part = ''] = name.split('.')
    if (type === 'textarea' || type === 'text') {
      if (!written && isAskedFor(step, part)) await page.keyboard.insertText(wordsFor(step))
    } else if (type === 'checkbox') {
      if (name !== 'answer.counted' && before(part) < ticks(step, steps)) await page.keyboard.press('Space')
    } else if (type === 'radio' && !chosen && isAskedFor(step, part)) {
      await page.keyboard.press('Space')
      // The first group hands the value on; what there is no room for goes into the next one.
      if (step.kind === 'sort' && step.handsOn && before('handed on') >= step.handsOn.most)
        await page.keyboard.press('ArrowRight')
    }
    return false
  })
}

/** How many boxes a step wants ticked. */
const ticks = (step: Step, steps: readonly Step[]): number => {
  if (step.kind === 'pick') return step.count
  if (step.kind === 'choose') return step.most
  if (step.kind !== 'narrow') return 0
  const from = steps.find(each => each.key === step.from)
  return (from && 'count' in from ? from.count : 0) - step.count
}

/** Of what grows line by line and row by row, only as much as is enough. */
const isAskedFor = (step: Step, part: string): boolean => {
  if (step.kind === 'pick' || step.kind === 'choose') return false
  const number = /^own_(\d+)$/.exec(part)?.[1]
  return (step.kind !== 'lines' && step.kind !== 'rows') || Number(number) <= step.least
}

const wordsFor = (step: Step) => `Something about ${step.texts.en.title.toLowerCase()}`
