/** Something a person can put right: the message alone is shown, without a stack. */
export class Trouble extends Error {}

/** Ends the process with the sentence a person needs, or with the whole error when it is a surprise. */
export function sayAndLeave(error) {
  console.error(error instanceof Trouble ? `\n${error.message}\n` : error)
  process.exit(1)
}
