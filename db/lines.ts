import { createConnection, type Socket } from 'node:net'

/** Who waits for the database, and how often a line has been found dead. */
export const watch = (silence: number) => {
  const since = new Set<{ at: number }>()
  let deaths = 0
  return {
    /** Does `work`, and is seen to wait for it. */
    waited: async <T>(work: () => Promise<T>): Promise<T> => {
      const waiter = { at: performance.now() }
      since.add(waiter)
      try {
        return await work()
      } finally {
        since.delete(waiter)
      }
    },
    /** Whether somebody waits about as long as a line has been silent: nothing that is well takes so long. */
    isOverdue: () => {
      const [first] = since
      return first !== undefined && performance.now() - first.at > silence * 0.75
    },
    deaths: () => deaths,
    foundDead: () => {
      deaths += 1
    },
  }
}

/**
 * A line that ends itself when nothing has come on it for too long and somebody waits: a half-open one would otherwise
 * hang for ever. Where one was found dead, others that have been silent since go too. While nobody waits a line stays
 * open, because the first statements on a new one take a quarter of a second.
 */
export const healingLine =
  (silence: number, { isOverdue, deaths, foundDead }: ReturnType<typeof watch>) =>
  ({ host, port }: { host: string[]; port: number[] }): Socket => {
    const socket = closedLater(createConnection({ host: host[0] ?? '127.0.0.1', port: port[0] ?? 5432 }))
    let known = deaths()
    socket.setTimeout(silence)
    socket.on('timeout', () => {
      const overdue = isOverdue()
      if (overdue) foundDead()
      if (overdue || deaths() !== known || socket.writableEnded) return socket.destroy()
      known = deaths()
      socket.setTimeout(silence)
    })
    return socket
  }

/**
 * When a line fails inside a transaction the driver rolls back on it, and breaks where it is gone by then. So it learns
 * of the failure first, and a moment later that the line is closed; not as its error, or it would wait ever longer
 * before it opens the next one.
 */
const closedLater = (socket: Socket): Socket => {
  const emit = socket.emit.bind(socket) as (event: string, ...given: unknown[]) => boolean
  let failed = false
  socket.emit = (event: string, ...given: unknown[]) => {
    failed ||= event === 'error'
    if (event !== 'close') return emit(event, ...given)
    if (!failed && socket.listenerCount('error') > 0)
      emit('error', new Error('the line to the database was closed'))
    setTimeout(() => emit('close', false), 10)
    return true
  }
  return socket
}
