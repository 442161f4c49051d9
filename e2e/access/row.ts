import type { Role } from '../house'
import type { Actor } from './actors'
import type { Fields } from './post'
import type { World } from './world'

type Made<T> = T | Promise<T>

/** Who opens a page. Whoever isn't named is not found; whoever isn't signed in is sent to sign in. */
type PageRow = {
  /** As the route files say it: `/standards/[id]`. */
  page: string
  /** Which one, where a page has several rows. */
  of?: string
  /** Where it is in a world; makes there what it shows. */
  address: (world: World) => Made<string>
  may: readonly Actor[]
  /** Words of what it shows, which nobody else may read. */
  words?: string
  /** For pages that lead some people on: where to. */
  leads?: (actor: Actor) => string | undefined
  /** Its address itself is what admits: it may name the house to whoever has it. */
  open?: true
  /** Its first heading, as `opener` reads it in the walk over all pages; pages that lead on have none. */
  heading?: string | RegExp
  opener?: Role | 'nobody'
}

/** Who may send a form. Nothing changes for whoever isn't named. */
type ActionRow = {
  /** `standards/actions.ts#save` */
  action: string
  /** The page that the form stands on. */
  at: (world: World) => Made<string>
  may: readonly Actor[]
  /** A form that is right in every field, and new each time. */
  form: (world: World, actor: Actor) => Made<Fields>
  /** Named where the form itself is right for a role but not for these people: they are told so in the page. */
  told?: readonly Actor[]
}

/** What a route handler answers, by method. */
type HandlerRow = {
  handler: string
  method: 'GET' | 'POST' | 'PUT'
  of?: string
  address: (world: World) => Made<string>
  may: readonly Actor[]
  /** A form or an object that is right in every field; none for GET. */
  send?: (world: World, actor: Actor) => Made<{ form: Record<string, string> } | { json: unknown }>
  /** The status for whoever may, and for whoever may not. */
  done: number
  refused?: Partial<Record<Actor, number>> & { others?: number }
  /** Answers without changing anything, or changes what no world holds. */
  silent?: true
}

export type Rows = { pages?: PageRow[]; actions?: ActionRow[]; handlers?: HandlerRow[] }

/** How a file that one asks for by a link is refused. */
export const file = { nobody: 401, deactivated: 401, others: 404 } as const
