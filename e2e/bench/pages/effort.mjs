import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second. */
const tick = 10

/**
 * Milliseconds that the processors have spent on a process and all it started. It hardly depends on who else uses the
 * machine, as requests per second do. Not a number where the system doesn't tell.
 * @param {number} pid
 */
export function effortOf(pid) {
  if (!existsSync('/proc/self/stat')) return Number.NaN
  const parents = new Map()
  for (const name of readdirSync('/proc')) {
    const found = /^\d+$/.test(name) ? statOf(name) : undefined
    if (found) parents.set(Number(name), found)
  }
  let sum = 0
  for (const [each, { spent }] of parents) if (descends(each, pid, parents)) sum += spent
  return sum
}

function descends(pid, from, parents) {
  for (let at = pid; at > 1; at = parents.get(at)?.parent ?? 0) if (at === from) return true
  return false
}

/** Fields are counted after the name in brackets, which may hold anything. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system, userEnded, systemEnded] = fields.slice(11, 15).map(Number)
    return { parent: Number(fields[1]), spent: (user + system + userEnded + systemEnded) * tick }
  } catch {
    // It has ended meanwhile; who waited for it has its time.
    return undefined
  }
}
