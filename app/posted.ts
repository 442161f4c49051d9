/** The most that a posted form may weigh, in bytes; `next.config.mjs` tells Next the same. */
const heaviest = 2 * 1024 * 1024
const mostFields = 2_000

const actionId = /^[0-9a-f]{42}$/
const form = /^multipart\/form-data\s*;/i

/**
 * Next answers what it can't read as the form of an action with 500. So only what our own forms send reaches its
 * decoder: the status to refuse everything else with, or null.
 */
export const unreadable = async (request: Request): Promise<400 | 413 | 415 | null> => {
  const called = request.headers.get('next-action')
  const type = request.headers.get('content-type') ?? ''
  if (called === null && !type.toLowerCase().startsWith('multipart/form-data')) return null
  if (!form.test(type)) return 415
  if (Number(request.headers.get('content-length') ?? 0) > heaviest) return 413
  const fields = await request.formData().catch(() => null)
  if (!fields || [...fields.keys()].length > mostFields) return 400
  // Intents of the form library: no form of ours has any, and one that is no JSON would bring the action down.
  if (fields.has('__intent__') || fields.has('_1___intent__')) return 400
  const sound = called === null ? isPosted(fields) : actionId.test(called) && isCalled(fields)
  return sound ? null : 400
}

/** What a page with script sends: the earlier state, then the form. */
const isCalled = (fields: FormData) => {
  const [root, ...more] = fields.getAll('0')
  const args = read(root)
  return (
    more.length === 0 &&
    Array.isArray(args) &&
    args.length === 2 &&
    args[1] === '$K1' &&
    isPlain(args[0], 0) &&
    [...fields.keys()].every(name => name === '0' || name.startsWith('_1_'))
  )
}

/** What a page without script sends: one action, its earlier state, and the form beside it. */
const isPosted = (fields: FormData) => {
  const marks = [...fields.keys()].filter(name => name.startsWith('$ACTION_'))
  const number = marks.map(name => /^\$ACTION_REF_(\d{1,3})$/.exec(name)?.[1]).find(Boolean)
  const known = ['$ACTION_KEY', `$ACTION_REF_${number}`, `$ACTION_${number}:0`, `$ACTION_${number}:1`]
  if (!number || !marks.every(name => known.includes(name)) || new Set(marks).size < marks.length)
    return false
  const action = read(fields.get(`$ACTION_${number}:0`)) as { id?: unknown; bound?: unknown } | undefined
  const state = read(fields.get(`$ACTION_${number}:1`))
  return (
    typeof action?.id === 'string' &&
    actionId.test(action.id) &&
    action.bound === '$@1' &&
    Array.isArray(state) &&
    state.length === 1 &&
    isPlain(state, 0)
  )
}

const read = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? (JSON.parse(text) ?? undefined) : undefined
  } catch {
    // Not JSON: there is no other way to ask.
    return undefined
  }
}

/** Without references, which the decoder would follow: a text that begins with a dollar sign is sent with two. */
const isPlain = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string')
    return !value.startsWith('$') || value.startsWith('$$') || value === '$undefined'
  if (typeof value !== 'object' || value === null) return true
  return (
    depth < 12 &&
    Object.entries(value).every(([name, part]) => name !== '__proto__' && isPlain(part, depth + 1))
  )
}
