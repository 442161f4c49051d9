/** Drawing takes a browser and a core: one at a time, and nobody waits for ever. */
const mostWaiting = 12
const longestWait = 30_000

export const tooBusy = Symbol('too busy')

type Turns = { last: Promise<unknown>; waiting: number }

/** Next may load a file once for each route; there is one row to stand in all the same. */
const shared = globalThis as { paperTurns?: Turns }
shared.paperTurns ??= { last: Promise.resolve(), waiting: 0 }
const turns = shared.paperTurns

/** Does `work` when it is its turn; `tooBusy` where too many wait already, or it took too long to come. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | typeof tooBusy> {
  if (turns.waiting >= mostWaiting) return tooBusy
  turns.waiting += 1
  const arrived = performance.now()
  const mine = turns.last.then((): T | typeof tooBusy | Promise<T> => {
    turns.waiting -= 1
    return performance.now() - arrived > longestWait ? tooBusy : work()
  })
  turns.last = mine.catch(() => {})
  return mine
}
