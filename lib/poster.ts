import { type Paper, sizes } from './papers'

/** How the words of a poster are set: millimetres and a factor. */
export interface Setting {
  size: number
  leading: number
  /** A few lines are made about equally long. */
  few: boolean
}

const fewLines = 6

/** The sheet's own measures, in millimetres; globals.css says the same. */
const sheetOfPoster = { side: 27, needle: 72, foot: 42 } as const

const sizesInPoints = [120, 100, 84, 72, 62, 54, 47, 41, 36, 31, 27, 24, 21, 18, 16, 14]
const millimetres = 25.4 / 72

/** Large words stand closer, and are few. */
const leadingAt = (size: number) => (size >= 40 ? 1.1 : size >= 24 ? 1.22 : 1.38)
const mostLinesAt = (size: number) => (size > 54 ? 4 : size > 36 ? 7 : Number.POSITIVE_INFINITY)
/** From here on a word that is longer than a line may be broken. */
const breaksWords = 31

/** How wide our serif draws the letters of a keyboard, in hundredths of its size, each group by its widest. */
const drawn: [width: number, letters: string][] = [
  [27, "' .,:"],
  [32, 'j|!;li(){}'],
  [36, '[]It"-f'],
  [41, 'srz/\\_'],
  [47, '*?cJae`\u2019\u2018\u201c\u201d'],
  [54, 'gyovkqux+<=>^~'],
  [59, 'Sbdhpn#$0123456789F'],
  [66, 'LPZBER'],
  [75, 'TYVACXGKw&'],
  [84, 'DNUOQHm%'],
  [99, 'WM@'],
]
const widths = new Map(
  drawn.flatMap(([width, letters]) => Array.from(letters, letter => [letter, width / 100])),
)

/** What other letters take at most, whichever font has them. */
function widthOf(letter: string): number {
  const known = widths.get(letter)
  if (known !== undefined) return known
  if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(letter)) return 0
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return 1.4
  if (/\p{Script=Latin}/u.test(letter)) return /\p{Lu}/u.test(letter) ? 1 : 0.66
  if (/\p{Script=Greek}|\p{Script=Cyrillic}/u.test(letter)) return /\p{Lu}/u.test(letter) ? 1.05 : 0.78
  return 1.1
}

const lengthOf = (word: string) => Array.from(word, widthOf).reduce((sum, each) => sum + each, 0)

/**
 * The largest of a few sizes at which all words stand on one sheet; null where they don't at the smallest that can be
 * read from a step away. Reckoned rather too carefully, so that whatever device draws it, nothing is cut.
 */
export function setPoster(words: string, paper: Paper): Setting | null {
  const { width, height } = sizes[paper]
  const { side, needle, foot } = sheetOfPoster
  const room = { width: (width - 2 * side) * 0.97, height: height - needle - foot }
  const longest = Math.max(...words.split(/\s+/u).map(lengthOf))
  for (const points of sizesInPoints) {
    const size = points * millimetres
    const leading = leadingAt(points)
    const most = Math.min(mostLinesAt(points), Math.floor(room.height / (size * leading)))
    const whole = points <= breaksWords || longest * size <= room.width
    const lines = linesOf(words, room.width / size)
    if (whole && lines <= most) return { size, leading, few: lines <= fewLines }
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
      const width = lengthOf(word)
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

/** Whether the first letter of a text is of a script that runs from right to left. */
export function runsLeft(words: string): boolean {
  return /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    words,
  )
}
