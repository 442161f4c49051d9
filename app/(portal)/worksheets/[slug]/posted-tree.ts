/** What a form posts, by names that are paths. */
export type PostedTree = { [name: string]: Posted }
type Posted = FormDataEntryValue | FormDataEntryValue[] | PostedTree

/**
 * What stands in the fields of a form as the server will read it: `answer.did` lies within `answer`; a name that comes
 * more than once is a list, and so is `answer.own[0]` with those after it. The server reads it with a library that would
 * weigh five kilobytes here.
 */
export function treeOf(data: FormData): PostedTree {
  const tree = empty()
  for (const [name, value] of data) {
    const path = name.split('.')
    const [last, at] = placeOf(path.pop() ?? '')
    const around = path.reduce(within, tree)
    if (at === null) around[last] = together(around[last], value)
    else listIn(around, last)[at] = value
  }
  return tree
}

/** `own[0]` is the first of `own`. */
function placeOf(part: string): [name: string, at: number | null] {
  const found = /^(.+)\[(\d+)\]$/.exec(part)
  return found?.[1] === undefined ? [part, null] : [found[1], Number(found[2])]
}

const together = (before: Posted | undefined, value: FormDataEntryValue): Posted =>
  before === undefined ? value : ([before, value].flat() as FormDataEntryValue[])

function listIn(place: PostedTree, name: string): FormDataEntryValue[] {
  const found = place[name]
  if (Array.isArray(found)) return found
  const made: FormDataEntryValue[] = []
  place[name] = made
  return made
}

/** Without a prototype, so that a field may have any name. */
const empty = (): PostedTree => Object.create(null)

function within(place: PostedTree, name: string): PostedTree {
  const found = place[name]
  if (typeof found === 'object' && !Array.isArray(found) && !(found instanceof File)) return found
  const made = empty()
  place[name] = made
  return made
}
