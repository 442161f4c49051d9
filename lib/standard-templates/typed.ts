import { contentIn } from '../content'
import type { StandardTemplate } from './template'

/** What the form of a standard would send, had somebody typed a template into it. */
export function typed(template: StandardTemplate, locale: string) {
  return { category: template.category, ...template.measure, ...contentIn(template.texts, locale).texts }
}
