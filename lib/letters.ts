/** Neither drawn nor missed: spaces, controls, joiners, marks of direction and of variation. What Unicode has only got since counts. */
const unseen = /[\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** Each letter of a text that somebody would miss, once, in the order of their numbers: that tells nothing of the text. */
export function lettersOf(text: string): string[] {
  return [...new Set(text)]
    .filter(letter => !unseen.test(letter))
    .sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0))
}
