/** Something a person can put right: its message alone is shown, without a stack. */
export class Trouble extends Error {}

/** A failure of PostgreSQL's, with its own last words. */
export function databaseTrouble(sentence, words) {
  if (/No space left/i.test(words))
    return new Trouble(`${sentence} The disk is full: make some room and start again.`)
  return new Trouble(`${sentence} It said:\n\n${words.trim().split('\n').slice(-8).join('\n')}`)
}

/** Says what went wrong: a sentence where somebody can put it right, the whole error when it is a surprise. */
export function say(error) {
  const known = error instanceof Trouble ? error.message : sentences[error.code]?.(error.path ?? '')
  console.error(known ? `\n${known}\n` : error)
}

const sentences = {
  ENOSPC: path => `The disk is full${path && ` (${path})`}: make some room and start again.`,
  EROFS: path => `${path} lies on a disk that cannot be written to.`,
  EACCES: notAllowed,
  EPERM: notAllowed,
}

function notAllowed(path) {
  return `${path || 'A file of this folder'} may not be touched by you. Did another user, perhaps root, start it here before?`
}
