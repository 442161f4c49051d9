import type { Content } from '../content'
import type { Category, Comparison } from '../standards'

/** A standard written beforehand, to be taken as a draft and changed. */
export interface StandardTemplate {
  /** Its kind of organization and its own name, such as `hotel.phone`. Never changes: drafts remember it. */
  key: string
  category: Category
  /** What is measured, and in which unit, stands among the texts. */
  measure?: { comparison: Comparison; value: number }
  texts: Content<TemplateTexts>
}

interface TemplateTexts {
  title: string
  /** The word for what it is about, where the category is 'own'. */
  ownCategory?: string
  /** One sentence: what customers can count on. */
  pledge: string
  /** Markdown, for whoever is on shift. */
  guidance: string
  metric?: string
  unit?: string
  /** What customers are told where it takes longer than they may expect. */
  toldCustomers?: string
}

/** A text of several lines. */
export const lines = (...each: string[]) => each.join('\n')
