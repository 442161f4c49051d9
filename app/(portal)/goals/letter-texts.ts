import { currentLocale } from '@/app/locale'
import { contentIn } from '@/lib/content'
import { spiritTexts } from '@/lib/goals/spirit-texts'
import type { LetterTexts } from './goal-form'

/** The letters in the reader's language, for the form. */
export const letterTexts = async (): Promise<LetterTexts> => {
  const { texts, lang } = contentIn(spiritTexts, await currentLocale())
  return { lang, letters: texts.letters }
}
