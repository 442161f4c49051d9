/** How dates, times and numbers are written, with the language of the interface before the dash. */
export const locales = ['en', 'en-GB'] as const
export type Locale = (typeof locales)[number]
