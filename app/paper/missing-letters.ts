/**
 * Runs in the browser: which of the letters no font at hand has. Each is drawn as it would be on the sheet, and beside
 * it a character that nobody will ever assign: what comes out alike is the box that stands for what is missing.
 */
export function missingAmong({ letters, within }: { letters: string[]; within: string }): string[] {
  const side = 48
  const canvas = document.createElement('canvas')
  canvas.width = side * 2
  canvas.height = side * 2
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return letters
  const { fontFamily } = getComputedStyle(document.querySelector(within) ?? document.body)
  const drawn = (text: string) => {
    pen.clearRect(0, 0, side * 2, side * 2)
    pen.font = `${side}px ${fontFamily}`
    pen.fillText(text, side / 2, side * 1.4)
    return `${pen.measureText(text).width} ${pen.getImageData(0, 0, side * 2, side * 2).data.join()}`
  }
  const boxes = ['\u{10FFFD}', '\u{50005}', '\u0378'].map(drawn)
  return letters.filter(letter => boxes.includes(drawn(letter)))
}
