const works = []
let ending = false

/**
 * Notes what must be done before we leave; the newest is done first. Once we are leaving it is done at once, and whoever
 * goes on starting things is stopped by the error.
 * @param {() => Promise<void>} work
 * @returns {Promise<() => void>} forgets it again
 */
export async function atEnd(work) {
  if (ending) {
    await work()
    throw new Interrupted()
  }
  works.push(work)
  return () => {
    const place = works.indexOf(work)
    if (place >= 0) works.splice(place, 1)
  }
}

/** Whether we are leaving: what fails now fails because we end it. */
export const isEnding = () => ending

/** Does everything that was noted, newest first; one failure keeps nobody else from being ended. */
export async function endAll() {
  ending = true
  while (works.length > 0)
    await works
      .pop()()
      .catch(error => console.error(error))
}

/**
 * Runs `main`. When it fails, and on Ctrl-C at any moment of it and after, ends everything and leaves.
 * @param {() => Promise<void>} main
 * @param {{ say: (error: unknown) => void, stopped: number }} how `stopped`: the exit code after Ctrl-C
 */
export async function leaveCleanly(main, { say, stopped }) {
  const leave = async code => {
    await endAll()
    await running
    await endAll()
    process.exit(code)
  }
  const fail = error => {
    if (ending) return
    say(error)
    leave(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (ending) return
      console.log('\nStopping …')
      leave(stopped)
    })
  process.on('uncaughtException', fail)
  const running = main().catch(fail)
}

/** What was begun is no longer wanted: we are leaving. */
export class Interrupted extends Error {}
