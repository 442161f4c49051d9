import { clinic } from './clinic'
import { helpDesk } from './help-desk'
import { hotel } from './hotel'
import { publicOffice } from './public-office'
import { shop } from './shop'
import type { StandardTemplate } from './template'

/** The templates for each kind of organization, in the order in which they are offered. */
export const shelf = {
  hotel,
  clinic,
  'public-office': publicOffice,
  shop,
  'help-desk': helpDesk,
} as const satisfies Record<string, readonly StandardTemplate[]>

export type TemplateKind = keyof typeof shelf

export const templateKinds = Object.keys(shelf) as TemplateKind[]

const byKey = new Map<string, StandardTemplate>(
  Object.values(shelf)
    .flat()
    .map(template => [template.key, template]),
)

/** The template that a draft was taken from, or that a form names. */
export function templateNamed(key: string): StandardTemplate | undefined {
  return byKey.get(key)
}
