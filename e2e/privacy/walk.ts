import type { Actor } from '../access/actors'
import { type Answer, ask } from '../access/ask'
import { handlerRows, pageRows } from '../access/rows'
import type { World } from '../access/world'
import type { Canary } from './canary'

/** Everybody else who walks everywhere: those who lead the writer or work beside them, and an admin elsewhere. */
export const others = ['manager', 'head', 'admin', 'teammate', 'strangerAdmin'] satisfies Actor[]
/** Whoever finds nothing that those don't find: they try what is the writer's. */
export const outsiders = ['otherLearner', 'strangerLearner', 'nobody'] satisfies Actor[]

/** What an answer tells: its words, and what stands in its headers; how long it is says nothing. */
export const wordsOf = ({ text, headers, to }: Answer) => {
  const { 'content-length': _, ...telling } = headers
  return `${to}\n${JSON.stringify(telling)}\n${text}`
}

/** Does something with each, a few at a time. */
export const each = async <T>(things: readonly T[], work: (thing: T) => Promise<unknown>) => {
  const waiting = [...things]
  const next = async (): Promise<void> => {
    const thing = waiting.shift()
    if (thing === undefined) return
    await work(thing)
    return next()
  }
  await Promise.all(Array.from({ length: 4 }, next))
}

/** Drawn from a page for paper, which is walked itself; what stands in such a file is packed and can't be searched. */
const isDrawn = (handler: string) => /\/(pdf|png)$/.test(handler)

/** Every page and every other download of the portal, as the access rows make them in a world. */
export const everyAddress = async (world: World): Promise<string[]> => {
  const found = new Set<string>()
  for (const row of pageRows) found.add(await row.address(world))
  // Whoever has the secret of a calendar reads it: it is one's own door.
  for (const row of handlerRows)
    if (row.method === 'GET' && !row.handler.startsWith('/calendar/') && !isDrawn(row.handler))
      found.add(await row.address(world))
  return [...found]
}

/** A page as a browser opens it, or as one that is open already moves on to it. */
export const open = async (address: string, session: string | undefined, moving = false): Promise<Answer> => {
  const headers: Record<string, string> = moving ? { rsc: '1' } : {}
  const answer = await ask(address, { session, headers })
  return moving && answer.to.includes('_rsc=') ? ask(answer.to, { session, headers }) : answer
}

/** What a page shows, without what differs each time that it is made. */
export const shown = ({ status, text }: Answer) =>
  `${status} ${text
    .replace(/^[\s\S]*?<main/, '<main')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')}`

/** Looks for the canary's words in answers, and notes where they stand and what failed. */
export const watch = (canary: Canary) => {
  const leaks: string[] = []
  const reached = { answers: 0, bytes: 0 }
  const look = (who: string, where: string, answer: Answer, asked?: string) => {
    const words = wordsOf(answer)
    reached.answers++
    reached.bytes += words.length
    if (answer.status >= 500) leaks.push(`${who} is answered with ${answer.status}: ${where}`)
    // The days of a month stand in everybody's.
    for (const name of canary.found(words, asked))
      if (name !== 'day of a goal' || !where.startsWith('/goals/month/'))
        leaks.push(`${who} reads “${name}”: ${where}`)
  }
  return { look, leaks, reached }
}
export type Look = ReturnType<typeof watch>['look']
