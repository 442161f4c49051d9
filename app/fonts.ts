import localFont from 'next/font/local'

const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

const instrumentSans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-instrument-sans',
  adjustFontFallback: 'Arial',
})

/** The name of the serif alone, without what stands in for it while it loads. */
export const serifName = newsreader.style.fontFamily.split(',')[0] ?? 'serif'

/**
 * Classes for the outermost element of a page in our own type.
 * Importing this file preloads both faces, so the customer's survey and the root layout leave it alone.
 */
export const ourType = `${newsreader.variable} ${instrumentSans.variable} font-sans`
