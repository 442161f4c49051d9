/** Something a person can put right: its message alone is shown, without a stack. */
export class Trouble extends Error {}

/** A failure of PostgreSQL's, with its own last words. */
export function databaseTrouble(sentence, words) {
  if (/No space left/i.test(words))
    return new Trouble(`${sentence} The disk is full: make some room and start again.`)
  return new Trouble(`${sentence} It said:\n\n${words.trim().split('\n').slice(-8).join('\n')}`)
}

/** Says what went wrong: the sentence alone, or the whole error when it is a surprise. */
export function say(error) {
  console.error(error instanceof Trouble ? `\n${error.message}\n` : error)
}
