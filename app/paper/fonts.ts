import localFont from 'next/font/local'

/** The rest of Newsreader, for the letters that a screen may take from elsewhere and a printed page should not. */
const extended = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  display: 'block',
  preload: false,
  adjustFontFallback: false,
})

const vietnamese = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-vietnamese-wght-normal.woff2',
  weight: '200 800',
  display: 'block',
  preload: false,
  adjustFontFallback: false,
})

/** Names for the list of fonts, in the order in which a letter is looked for. */
export const furtherFonts = [extended, vietnamese].map(font => font.style.fontFamily).join(', ')
