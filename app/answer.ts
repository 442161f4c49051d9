import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Answer = { request: IncomingMessage; response: ServerResponse }

// Of the process: what starts the server and what draws pages are bundled apart.
const place = globalThis as { answersInHand?: AsyncLocalStorage<Answer> }
place.answersInHand ??= new AsyncLocalStorage()
const answersInHand = place.answersInHand

/** From now on what handles a request knows its answer. */
export const keepAnswers = () =>
  subscribe('http.server.request.start', answer => answersInHand.enterWith(answer as Answer))

/**
 * The answer in hand, where it is a document that has not begun: its status can still be set. Null where the browser
 * draws (moving on, an action with script).
 */
export const documentInHand = (): ServerResponse | null => {
  const answer = answersInHand.getStore()
  if (!answer || answer.response.headersSent) return null
  return answer.request.headers.rsc === '1' || answer.request.headers['next-action'] ? null : answer.response
}
