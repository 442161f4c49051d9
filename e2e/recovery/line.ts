import { createConnection, createServer, type Socket } from 'node:net'

/** A line between the portal and Postgres that can be cut, and that can fall silent as a lost network does. */
export type Line = {
  port: number
  /** Where new connections lead. */
  leadTo: (port: number) => void
  /** Every connection of this moment stays open, and nothing ever comes through it again. */
  fallSilent: () => number
  /** New connections are taken, and nothing ever answers. */
  swallow: (on: boolean) => void
  /** New connections are refused, and those there are end. */
  refuse: (on: boolean) => Promise<void>
  /** How many connections there have been. */
  taken: () => number
  close: () => Promise<void>
}

export const openLine = (target: number): Promise<Line> => {
  let to = target
  let swallowing = false
  let taken = 0
  const open = new Set<[Socket, Socket]>()
  const all = new Set<Socket>()
  const server = createServer(near => {
    all.add(near)
    taken += 1
    near.on('error', () => near.destroy())
    near.on('close', () => all.delete(near))
    if (swallowing) return
    const far = createConnection({ host: '127.0.0.1', port: to })
    const pair: [Socket, Socket] = [near, far]
    open.add(pair)
    near.pipe(far).pipe(near)
    for (const end of pair) {
      end.on('error', () => {})
      end.on('close', () => {
        if (open.delete(pair)) for (const other of pair) other.destroy()
      })
    }
  })
  const fallSilent = () => {
    const lost = [...open]
    open.clear()
    for (const [near, far] of lost) {
      near.unpipe(far)
      far.unpipe(near)
      near.pause()
      far.destroy()
    }
    return lost.length
  }
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done())
      for (const socket of all) socket.destroy()
    })
  return new Promise(done =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      const leadTo = (next: number) => {
        to = next
      }
      const swallow = (on: boolean) => {
        swallowing = on
      }
      const refuse = (on: boolean) =>
        on ? close() : new Promise<void>(listening => server.listen(port, '127.0.0.1', () => listening()))
      done({ port, leadTo, fallSilent, swallow, refuse, taken: () => taken, close })
    }),
  )
}
