import type { Rows } from './row'
import { account } from './rows/account'
import { doors } from './rows/doors'
import { people } from './rows/people'
import { standards } from './rows/standards'

/** Who may what, noun by noun. A new page, action or route handler gets its row in its noun's file. */
const nouns: Rows[] = [account, doors, people, standards]

export const pageRows = nouns.flatMap(noun => noun.pages ?? [])
export const actionRows = nouns.flatMap(noun => noun.actions ?? [])
export const handlerRows = nouns.flatMap(noun => noun.handlers ?? [])
