/** What a form posts, by names that are paths. */
export type PostedTree = { [name: string]: Posted }
type Posted = FormDataEntryValue | FormDataEntryValue[] | PostedTree

/**
 * What stands in the fields of a form as the server will read it: `answer.did` lies within `answer`, and a name that
 * comes more than once is a list. The server reads it with a library that would weigh five kilobytes here.
 */
export function treeOf(data: FormData): PostedTree {
  const tree = empty()
  for (const [name, value] of data) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    const place = path.reduce(within, tree)
    const before = place[last]
    place[last] = before !== undefined ? ([before, value].flat() as FormDataEntryValue[]) : value
  }
  return tree
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
