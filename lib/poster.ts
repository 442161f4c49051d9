import { type Paper, sizes } from './papers'

/** How the words of a poster are set: millimetres and a factor. */
export interface Setting {
  size: number
  leading: number
}

/** The sheet's own measures, in millimetres; globals.css says the same. */
const sheetOfPoster = { side: 27, needle: 72, foot: 42 } as const

const points = [76, 64, 54, 46, 39, 33, 28, 24, 21, 18, 16, 14]
const millimetres = 25.4 / 72

/** Large words stand closer. */
const leadingAt = (size: number) => (size >= 40 ? 1.1 : size >= 24 ? 1.22 : 1.38)

/** Widths in hundredths of the size, of our serif; rather too wide than too narrow. */
const narrow = new Set("iljtfrI.,:;'’‘!|()[]-· ")
const wide = new Set('mwMWQOGDNH@%&—…')

function widthOf(letter: string): number {
  if (narrow.has(letter)) return 0.36
  if (wide.has(letter)) return 0.92
  if (letter <= '\u007e') return letter >= 'A' && letter <= 'Z' ? 0.74 : 0.56
  if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(letter)) return 0
  if (letter < '\u0250') return /\p{Lu}/u.test(letter) ? 0.8 : 0.62
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return 1.4
  if (/\p{Script=Greek}|\p{Script=Cyrillic}/u.test(letter)) return /\p{Lu}/u.test(letter) ? 0.95 : 0.78
  return 1.1
}

/**
 * The largest of a few sizes at which all words stand on one sheet; null where they don't at the smallest that can be
 * read from a step away. Reckoned rather too carefully, so that whatever device draws it, nothing is cut.
 */
export function setPoster(words: string, paper: Paper): Setting | null {
  const { width, height } = sizes[paper]
  const { side, needle, foot } = sheetOfPoster
  const room = { width: width - 2 * side, height: height - needle - foot }
  for (const size of points) {
    const leading = leadingAt(size)
    const most = Math.floor(room.height / (size * millimetres * leading))
    if (linesOf(words, room.width / (size * millimetres)) <= most)
      return { size: size * millimetres, leading }
  }
  return null
}

/** How many lines a text takes, `room` times its size wide. A word that is longer than a line is broken. */
function linesOf(text: string, room: number): number {
  const space = widthOf(' ')
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const width = Array.from(word, widthOf).reduce((sum, each) => sum + each, 0)
      if (used > 0 && used + space + width > room) {
        lines += 1
        used = 0
      }
      used += (used > 0 ? space : 0) + width
      while (used > room) {
        lines += 1
        used -= room - 1.4
      }
    }
  }
  return lines
}
