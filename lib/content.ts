/** Texts of worksheets, quizzes and the like in English and, where somebody translated them, in others. */
export interface Content<Texts> {
  en: Texts
  [language: string]: Texts
}

/** The texts in the reader's language, else in English, with the language to say in `lang`. */
export function contentIn<Texts>(content: Content<Texts>, locale: string): { texts: Texts; lang: string } {
  for (const language of [locale, locale.split('-')[0] ?? ''])
    if (Object.hasOwn(content, language)) return { texts: content[language] ?? content.en, lang: language }
  return { texts: content.en, lang: 'en' }
}
