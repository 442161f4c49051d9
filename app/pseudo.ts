/**
 * The pseudo-locale: every text bracketed and accented, so that a test sees which text came from the
 * catalogue and which did not. Placeholders, tags and the choices of plurals stay as they are.
 */

const accented: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  c: 'ç',
}

type Messages = { [key: string]: string | Messages }

export function pseudoMessages<M extends Messages>(messages: M): M {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      typeof text === 'string' ? pseudoText(text) : pseudoMessages(text),
    ]),
  ) as M
}

/**
 * Brackets stand around each run between tags, because a tagged message becomes several pieces of text; where tags stand
 * inside a plural, around each run of its choices.
 */
export function pseudoText(message: string): string {
  return runs(message)
    .map(run => {
      if (run === '' || /^<\/?\w+>$/.test(run)) return run
      return tag.test(run) ? accent(run, pseudoText) : `⟦${accent(run)}⟧`
    })
    .join('')
}

const tag = /<\/?\w+>/

/** A message cut before and after each tag that stands outside of braces. */
function runs(message: string): string[] {
  const cut = ['']
  for (let at = 0; at < message.length; at++) {
    const [found] = /^<\/?\w+>/.exec(message.slice(at)) ?? []
    const end = message[at] === '{' ? closing(message, at) + 1 : at + 1
    const piece = found ?? message.slice(at, end)
    if (found) cut.push(found, '')
    else cut[cut.length - 1] += piece
    at += piece.length - 1
  }
  return cut
}

/** Accents a text; `within` says what becomes of the choices of a plural. */
function accent(text: string, within: (choice: string) => string = choice => accent(choice)): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (character !== '{') {
      out += accented[character] ?? character
      continue
    }
    const end = closing(text, at)
    out += `{${placeholder(text.slice(at + 1, end), within)}}`
    at = end
  }
  return out
}

/** `{name}` and `{n, number}` stay; in `{n, plural, one {…} other {…}}` the inner texts change. */
function placeholder(inside: string, within: (choice: string) => string): string {
  if (!/^\s*\w+\s*,\s*(plural|selectordinal|select)\s*,/.test(inside)) return inside
  let out = ''
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] !== '{') {
      out += inside[at]
      continue
    }
    const end = closing(inside, at)
    out += `{${within(inside.slice(at + 1, end))}}`
    at = end
  }
  return out
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`unclosed brace in message: ${text}`)
}
