import type { Answer } from '../access/ask'
import { makeCanary } from './canary'
import { type Look, open, shown } from './walk'

/** Where colleagues' names are suggested. */
export const names = '/people/names?part='
/** Where words can be typed to be searched for. */
export const typed = ['/people?name=', '/feedback?words=', '/settings/audit?who=', names]

/** The fields of the searches and filters of a page, each as an address that lacks its value. */
export const searchesIn = ({ text }: Answer): string[] =>
  [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inside = '']) => {
    const action = /action="(\/[^"]*)"/.exec(attributes)?.[1]
    if (!action || /method="post"/i.test(attributes)) return []
    return [...inside.matchAll(/\bname="([^"]+)"/g)].map(([, name]) => `${action}?${name}=`)
  })

/** What nobody ever wrote. */
const nowhere = makeCanary().mark
const answers = new Map<string, Promise<Answer>>()
/** The answer to a search for it, which is asked for once. */
const notThere = (field: string, session: string | undefined) => {
  const known = answers.get(`${field} ${session}`) ?? open(field + nowhere, session)
  answers.set(`${field} ${session}`, known)
  return known
}

/** Whether a search for a word that is stored is answered as one for a word that isn't. */
export const answeredAlike = async (field: string, word: string, session: string | undefined, look: Look) => {
  const there = await open(field + word, session)
  const not = await notThere(field, session)
  look('who searches', field, there, word)
  // A trail that isn't searched for somebody notes each look at it.
  if (/audit\?(deed|from|to)=/.test(field)) return true
  return shown(there).replaceAll(word, '…') === shown(not).replaceAll(nowhere, '…')
}
